import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { limits } from './limits.ts';
import { pruneFolder } from './prune-folder.ts';

const headSchema = v.object({
  url: v.string(),
  fetchedAt: v.string(),
  type: v.string(),
  charset: v.nullable(v.string()),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  /** `false`: the server says that there is no such thing. */
  isThere: v.boolean(),
});

/** An answer as it was kept, unread. */
export type Stored = v.InferOutput<typeof headSchema> & { bytes: Buffer };

/** Answers in files of the cache folder, which may be deleted at any time. What cannot be read or written is not there. */
export interface DocumentCache {
  read(key: string): Promise<Stored | null>;
  write(key: string, stored: Stored): Promise<void>;
}

export interface Asked {
  url: string;
  media: string;
  headers: Readonly<Record<string, string>>;
  /** By which name a key is sent, never the key. */
  keyName: string | null;
}

export function cacheKey({ url, media, headers, keyName }: Asked): string {
  const parts = [media, url, keyName, ...Object.entries(headers).toSorted().flat()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
}

const MOST = { files: 5000, bytes: 256 * 1024 ** 2, writesBetween: 500 } as const;

/** @param folder `null` keeps nothing. */
export function openDocumentCache(folder: string | null): DocumentCache {
  if (folder === null) return { read: async () => null, write: async () => {} };
  let writes = 0;
  return {
    read: (key) => readStored(join(folder, key)).catch(() => null),
    write: async (key, stored) => {
      await writeStored(folder, key, stored).catch(() => {});
      if (writes % MOST.writesBetween === 0) await pruneFolder(folder, MOST).catch(() => {});
      writes += 1;
    },
  };
}

async function readStored(file: string): Promise<Stored | null> {
  const content = await readFile(file);
  const end = content.indexOf(10);
  const head = v.parse(headSchema, JSON.parse(content.toString('utf8', 0, end)));
  // The limit of the largest thing that we read: a file that somebody swapped is no way around it.
  const bytes = await unpack(content.subarray(end + 1), { maxOutputLength: 2 * limits.pdfBytes });
  return { ...head, bytes };
}

async function writeStored(folder: string, key: string, { bytes, ...head }: Stored): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const packed = await pack(bytes, { level: 1 });
  const temporary = join(folder, `${key}.${randomUUID()}`);
  try {
    const content = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), packed]);
    await writeFile(temporary, content, { mode: 0o600 });
    await rename(temporary, join(folder, key));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);
