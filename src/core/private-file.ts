import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from './errors.ts';

/**
 * Replaces the file as a whole: a reader sees the old content or the new one, also after a crash.
 * The file is for its owner alone (0600), in a folder for its owner alone (0700).
 *
 * @throws {AppError} `settings` when the disk is full or the folder is read-only; the old file stays.
 */
export async function writePrivateFile(file: string, content: Buffer | string): Promise<void> {
  await throughTemporary(file, content, (temporary) => rename(temporary, file));
}

/** Like {@link writePrivateFile}, but a file that is already there stays as it is. */
export async function createPrivateFile(file: string, content: Buffer | string): Promise<void> {
  await throughTemporary(file, content, async (temporary) => {
    try {
      // Unlike rename, link refuses to replace.
      await link(temporary, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  });
}

/**
 * For its owner alone, also if it was there before with wider rights.
 *
 * @throws {AppError} `settings` when the disk is full or read-only.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

async function throughTemporary(
  file: string,
  content: Buffer | string,
  settle: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await makeFolder(dirname(file));
    await writeThrough(temporary, content);
    await settle(temporary);
    await syncFolder(dirname(file));
  } catch (error) {
    throw cannotWrite(file, error);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

async function writeThrough(file: string, content: Buffer | string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// A rename is on disk only when its folder is; some file systems cannot sync a folder, and need not.
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {}
}

/** Why a file could not be written, in words for the person. */
export function cannotWrite(file: string, cause: unknown): AppError {
  const code = codeOf(cause);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new AppError('settings', `cannot write ${file}: ${whyOf(code)}`, {
    hint: full ? 'free some space, then run it again' : 'check the rights of its folder',
    cause,
  });
}

function whyOf(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    default:
      return code || 'unknown trouble';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
