import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Hosts that asked to be left alone, and until when: kept in files, since the next run must know it too. */
export interface HostWaits {
  /** ISO 8601 UTC; `null` when it may be asked. */
  until(host: string): Promise<string | null>;
  /** The longer of the known wait and this one holds. */
  record(host: string, until: string): Promise<void>;
}

/** @param folder `null` keeps them for this run alone. */
export function openHostWaits(folder: string | null, now: () => Date): HostWaits {
  const known = new Map<string, string>();
  const fileOf = (host: string) =>
    folder && join(folder, createHash('sha256').update(host).digest('hex').slice(0, 32));
  const read = async (host: string): Promise<string | null> => {
    const file = fileOf(host);
    const text = known.get(host) ?? (file && (await readFile(file, 'utf8').catch(() => null)));
    if (!text || !/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(text)) return null;
    known.set(host, text);
    if (text > now().toISOString()) return text;
    known.delete(host);
    if (file) await rm(file, { force: true }).catch(() => {});
    return null;
  };
  return {
    until: read,
    record: async (host, until) => {
      const before = await read(host);
      if (before && before >= until) return;
      known.set(host, until);
      const file = fileOf(host);
      if (!folder || !file) return;
      // Where nothing can be written, this run at least knows it.
      await mkdir(folder, { recursive: true, mode: 0o700 })
        .then(() => writeFile(file, until, { mode: 0o600 }))
        .catch(() => {});
    },
  };
}
