import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from './errors.ts';
import type { Places } from './places.ts';
import { createPrivateFile, writePrivateFile } from './private-file.ts';
import type { Secrets } from './secrets.ts';

/**
 * Secrets as files in the data folder, encrypted with a key that lives in the config folder: a copied or
 * backed-up data folder opens nothing. The key is made at the first write.
 */
export function openSecrets({ config, data }: Pick<Places, 'config' | 'data'>): Secrets {
  const keyFile = join(config, 'key');
  const fileOf = (name: string) => join(data, `${checked(name)}${suffix}`);
  return {
    async read(name) {
      const sealed = await readIfThere(fileOf(name));
      if (!sealed) return null;
      const key = await readKey(keyFile);
      if (!key) throw unreadable(name, `its key is missing: ${keyFile}`);
      return unseal(sealed, { key, name });
    },
    async write(name, value) {
      const key = (await readKey(keyFile)) ?? (await makeKey(keyFile));
      await writePrivateFile(fileOf(name), seal(value, { key, name }));
    },
    async erase(name) {
      await removeFile(fileOf(name));
      // With the last secret goes the key: what a disk or a backup still holds of them can never be opened.
      if (!(await hasSecrets(data))) await removeFile(keyFile);
    },
  };
}

async function removeFile(file: string): Promise<void> {
  try {
    await rm(file, { force: true });
  } catch (cause) {
    throw new AppError('settings', `cannot erase ${file}`, {
      hint: 'check the rights of its folder, then run it again',
      cause,
    });
  }
}

async function hasSecrets(data: string): Promise<boolean> {
  try {
    return (await readdir(data)).some((name) => name.endsWith(suffix));
  } catch (error) {
    // What cannot be looked into may hold one.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}

const suffix = '.sealed';
const magic = Buffer.from('tgcrm1\n');
const ivLength = 12;
const tagLength = 16;
const keyLength = 32;

interface Lock {
  key: Buffer;
  /** Bound into the seal, so that one secret's file cannot pass for another's. */
  name: string;
}

function seal(value: string, { key, name }: Lock): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([magic, iv, cipher.getAuthTag(), body]);
}

function unseal(sealed: Buffer, { key, name }: Lock): string {
  const start = magic.length;
  const body = start + ivLength + tagLength;
  if (sealed.length < body || !sealed.subarray(0, start).equals(magic))
    throw unreadable(name, 'the file is damaged');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(start, start + ivLength), {
    authTagLength: tagLength,
  })
    .setAAD(Buffer.from(name))
    .setAuthTag(sealed.subarray(start + ivLength, body));
  try {
    return decipher.update(sealed.subarray(body), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    // The original error is left out on purpose: nothing about a key or a plain text may travel with it.
    throw unreadable(name, 'it was changed, or written with another key');
  }
}

function unreadable(name: string, why: string): AppError {
  return new AppError('settings', `the stored ${name} cannot be opened: ${why}`, {
    hint: 'bring back the key file of this profile, or run tgcrm logout, then tgcrm login',
  });
}

async function readKey(file: string): Promise<Buffer | null> {
  const text = await readIfThere(file);
  if (!text) return null;
  const key = Buffer.from(text.toString('latin1').trim(), 'base64');
  if (key.length !== keyLength) {
    throw new AppError('settings', `the key file is damaged: ${file}`, {
      hint: 'bring it back from a backup, or run tgcrm logout, then tgcrm login',
    });
  }
  return key;
}

async function makeKey(file: string): Promise<Buffer> {
  const text = `${randomBytes(keyLength).toString('base64')}\n`;
  await createPrivateFile(file, text);
  // Another process may have been quicker: the file decides.
  const key = await readKey(file);
  if (!key) throw new AppError('settings', `the key file vanished: ${file}`);
  return key;
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new AppError('settings', `cannot read ${file}`, {
      hint: 'check who owns the file and its folder',
      cause: error,
    });
  }
}

function checked(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`not a name for a secret: ${name}`);
  return name;
}
