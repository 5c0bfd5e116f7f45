import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of its own in memory, for a test that fills it or takes away the right to write. */
export interface SmallDisk {
  folder: string;
  resize(size: string): void;
  /** To the last block. */
  fill(): void;
  makeReadOnly(): void;
  makeWritable(): void;
}

/** Null where nothing may be mounted: that needs root on Linux. */
export function smallDisk(size: string): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}`, 'tgcrm-test', folder);
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return {
    folder,
    resize: (to) => mount('-o', `remount,size=${to}`, folder),
    fill: () => fill(join(folder, 'filler')),
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    makeWritable: () => mount('-o', 'remount,rw', folder),
  };
}

function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (;;) writeSync(handle, Buffer.alloc(4096));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(handle);
  }
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' });
}
