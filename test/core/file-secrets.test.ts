import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSecrets } from '../../src/core/file-secrets.ts';
import { writePrivateFile } from '../../src/core/private-file.ts';
import { homeFor } from '../support/sandbox.ts';

const value = 'the auth key, 256 bytes of it';

async function stage() {
  const places = await homeFor();
  return { places, secrets: openSecrets(places), file: join(places.data, 'session.sealed') };
}

test('a secret is read back, replaced, and erased with its key', async () => {
  const { places, secrets } = await stage();
  expect(await secrets.read('session')).toBeNull();
  await secrets.write('session', value);
  await secrets.write('session', 'another');
  expect(await openSecrets(places).read('session')).toBe('another');
  await secrets.erase('session');
  expect(await secrets.read('session')).toBeNull();
  expect(await readdir(places.config)).toEqual([]);
  expect(await readdir(places.data)).toEqual([]);
});

test('the key stays while another secret needs it', async () => {
  const { secrets } = await stage();
  await secrets.write('session', value);
  await secrets.write('token', 'x');
  await secrets.erase('session');
  expect(await secrets.read('token')).toBe('x');
});

test('files are for their owner alone, also in a folder that was open to others', async () => {
  const { places, secrets, file } = await stage();
  await mkdir(places.data, { recursive: true, mode: 0o755 });
  await secrets.write('session', value);
  const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
  expect(await mode(file)).toBe('600');
  expect(await mode(join(places.config, 'key'))).toBe('600');
  expect(await mode(places.data)).toBe('700');
  expect(await mode(places.config)).toBe('700');
});

test('a copied data folder opens nothing', async () => {
  const { secrets, file } = await stage();
  await secrets.write('session', value);
  expect((await readFile(file)).includes(value)).toBe(false);
  const thief = await homeFor();
  await mkdir(thief.data, { recursive: true });
  await copyFile(file, join(thief.data, 'session.sealed'));
  const missing = openSecrets(thief).read('session');
  await expect(missing).rejects.toMatchObject({
    code: 'settings',
    message: expect.stringMatching(/its key is missing/),
  });
  await openSecrets(thief).write('token', 'makes a key');
  const other = openSecrets(thief).read('session');
  await expect(other).rejects.toMatchObject({
    code: 'settings',
    message: expect.stringMatching(/another key/),
  });
});

test('a changed, cut or swapped file is refused, and no secret stands in the error', async () => {
  const { places, secrets, file } = await stage();
  await secrets.write('session', value);
  const sealed = await readFile(file);
  const flipped = Buffer.from(sealed);
  flipped.writeUInt8(flipped.readUInt8(flipped.length - 1) ^ 1, flipped.length - 1);
  for (const bad of [flipped, sealed.subarray(0, 20), sealed.subarray(0, -1), Buffer.alloc(0)]) {
    await writeFile(file, bad);
    const error = await secrets.read('session').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'settings', cause: undefined });
    expect(JSON.stringify(error)).not.toContain(value);
  }
  await writeFile(join(places.data, 'token.sealed'), sealed);
  await expect(secrets.read('token')).rejects.toMatchObject({ code: 'settings' });
});

test('a damaged key file is named, and says how to go on', async () => {
  const { places, secrets } = await stage();
  await secrets.write('session', value);
  await writeFile(join(places.config, 'key'), 'short');
  await expect(secrets.read('session')).rejects.toMatchObject({
    code: 'settings',
    message: `the key file is damaged: ${join(places.config, 'key')}`,
    hint: 'bring it back from a backup, or run tgcrm logout, then tgcrm login',
  });
});

test('many writers leave one whole value and one key', async () => {
  const { places } = await stage();
  const values = Array.from({ length: 20 }, (_, number) => `${number}`.repeat(5000));
  await Promise.all(values.map((each) => openSecrets(places).write('session', each)));
  expect(values).toContain(await openSecrets(places).read('session'));
  expect(await readdir(places.data)).toEqual(['session.sealed']);
  expect(await readdir(places.config)).toEqual(['key']);
});

test('a name cannot leave the folder', async () => {
  const { secrets } = await stage();
  await expect(secrets.write('../session', value)).rejects.toThrow('not a name');
});

/** Root may write anywhere, so that as root the work is done as nobody. */
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('a folder that cannot be written is an error with a hint, and the old value stays', async () => {
  const { places, secrets } = await stage();
  await secrets.write('session', value);
  await chmod(places.data, 0o500);
  const file = join(places.data, 'session.sealed');
  const error = await withoutRights(() => writePrivateFile(file, 'new').catch((reason) => reason));
  expect(error).toMatchObject({
    code: 'settings',
    message: `cannot write ${file}: no permission`,
    hint: 'check the rights of its folder',
  });
  await chmod(places.data, 0o700);
  expect(await secrets.read('session')).toBe(value);
});

/** A disk of 16 KB, where the machine lets us have one. */
function tinyDisk(folder: string): boolean {
  const args = ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder];
  if (spawnSync('mount', args).status !== 0) return false;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return true;
}

test('on a full disk the old value stays', async ({ skip }) => {
  const { places, secrets } = await stage();
  await mkdir(places.data, { recursive: true });
  skip(!tinyDisk(places.data), 'this machine lets us mount no disk');
  await secrets.write('session', value);
  const error = await secrets.write('session', 'x'.repeat(20_000)).catch((reason) => reason);
  expect(error).toMatchObject({
    code: 'settings',
    message: expect.stringMatching(/the disk is full$/),
    hint: 'free some space, then run it again',
  });
  expect(await secrets.read('session')).toBe(value);
  expect(await readdir(places.data)).toEqual(['session.sealed']);
});
