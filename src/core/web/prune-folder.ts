import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes the oldest files of a folder until both limits have a fifth of room again. */
export async function pruneFolder(
  folder: string,
  most: { files: number; bytes: number },
): Promise<void> {
  const files = await sizes(folder);
  let bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length <= most.files && bytes <= most.bytes) return;
  let count = files.length;
  for (const file of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (count <= most.files * 0.8 && bytes <= most.bytes * 0.8) return;
    await rm(file.path, { force: true });
    count -= 1;
    bytes -= file.size;
  }
}

async function sizes(folder: string) {
  const found: { path: string; size: number; mtimeMs: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const entry = await stat(path).catch(() => null);
    if (entry?.isFile()) found.push({ path, size: entry.size, mtimeMs: entry.mtimeMs });
  }
  return found;
}
