import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findExport } from '../../../src/core/import-telegram/find-export.ts';
import { importTelegram } from '../../../src/core/import-telegram/import.ts';
import { eachStore } from '../../support/stores.ts';
import { inTemporaryFolder } from './files.ts';

it('the file itself, or the folder it is in', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'result.json');
    await writeFile(path, '{}');
    expect(await findExport(path)).toEqual({ path, bytes: 2 });
    expect(await findExport(folder)).toEqual({ path, bytes: 2 });
  });
});

it('a folder or a file of the HTML export is told from one of the JSON export', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'messages.html');
    await writeFile(path, '\ufeff<!DOCTYPE html>\n<html><body>{"messages": []}</body></html>');
    for (const given of [folder, path]) {
      await expect(findExport(given)).rejects.toMatchObject({
        code: 'import-file',
        message: expect.stringContaining('HTML export'),
        hint: expect.stringContaining('Machine-readable JSON'),
      });
    }
  });
});

it('what is not there is said, with where to look', async () => {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'empty'));
    const missing = { code: 'import-file', hint: expect.stringContaining('DataExport_') };
    await expect(findExport(join(folder, 'nothing.json'))).rejects.toMatchObject(missing);
    await expect(findExport(join(folder, 'empty'))).rejects.toMatchObject({
      code: 'import-file',
      message: expect.stringContaining('no result.json'),
    });
  });
});

it('a folder whose file cannot be reached is not said to hold none', async () => {
  await inTemporaryFolder(async (folder) => {
    // The system refuses it to root as well: a link that leads to itself.
    await symlink('result.json', join(folder, 'result.json'));
    await expect(findExport(folder)).rejects.toMatchObject({
      code: 'import-file',
      message: expect.stringContaining('cannot read'),
      hint: expect.stringContaining('ls -l'),
    });
  });
});

eachStore((stores) => {
  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"a": 1',
    'PK\u0003\u0004',
    '{"messages": 7, "chats": []}',
    '\0\0\0',
  ])('a file that holds %j is no export, and leaves nothing behind', async (text) => {
    const { db } = await stores.open();
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'result.json'), text);
      const now = () => new Date(0);
      await expect(importTelegram({ db, now }, { path: folder })).rejects.toMatchObject({
        code: 'import-file',
        message: expect.stringContaining('no Telegram chat'),
        hint: expect.stringContaining('Machine-readable JSON'),
      });
    });
    expect(await db.selectFrom('chats').selectAll().execute()).toEqual([]);
  });
});
