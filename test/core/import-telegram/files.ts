import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Scanned,
  type ScanOptions,
  scanExport,
} from '../../../src/core/import-telegram/scan.ts';

/** Real files, in a folder that goes away with the test. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-import-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function scanText(
  text: string | Uint8Array,
  options: ScanOptions = {},
): Promise<Scanned[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'result.json');
    await writeFile(path, text);
    return scanAll(path, options);
  });
}

export async function scanAll(path: string, options: ScanOptions = {}): Promise<Scanned[]> {
  const scanned: Scanned[] = [];
  for await (const step of scanExport(path, options)) scanned.push(step);
  return scanned;
}

/** Printed in lines, as Telegram Desktop prints: one space for each level, no space in empty lists. */
export function printed(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

export function messagesOf(scanned: readonly Scanned[]): unknown[] {
  return scanned.flatMap((step) => (step.kind === 'messages' ? step.messages : []));
}

export function endOf(scanned: readonly Scanned[]): Scanned | undefined {
  return scanned.at(-1);
}
