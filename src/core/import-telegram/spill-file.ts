import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../../store/errors.ts';

/** Where in the file some bytes wait. */
export interface Place {
  at: number;
  length: number;
}

export interface SpillFile {
  /** @throws {StoreError} `store-full` */
  write(bytes: Buffer): Promise<Place>;
  read(place: Place): Promise<Buffer>;
  close(): Promise<void>;
}

/** A file of this process alone: nobody else may read it, and where the system allows it, it has no name any more. */
export async function openSpillFile(): Promise<SpillFile> {
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-import-'));
  const file = await open(join(folder, 'messages'), 'wx+', 0o600);
  // Windows keeps a file that is open: there it goes when the import ends.
  await remove(folder);
  let end = 0;
  return {
    async write(bytes) {
      const at = end;
      end += bytes.length;
      await writeAll(file, bytes, at);
      return { at, length: bytes.length };
    },
    async read({ at, length }) {
      const { buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
      return buffer;
    },
    async close() {
      await file.close();
      await remove(folder);
    },
  };
}

async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  try {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
      done += bytesWritten;
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause;
    throw new StoreError('store-full', `the temporary folder ${tmpdir()} is full`, {
      hint: 'a large import needs half the size of its file there: make room, or set TMPDIR to another folder',
      cause,
    });
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
