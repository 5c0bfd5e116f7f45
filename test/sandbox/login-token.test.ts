import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { checkPassword, openStage, refusal } from './client.ts';
import { ann, ben, far } from './tiny-story.ts';

const exportToken = () => new Api.auth.ExportLoginToken({ apiId: 1, apiHash: 'x', exceptIds: [] });

async function shownToken(client: Awaited<ReturnType<ClientMaker>>): Promise<Buffer> {
  const shown = await client.invoke(exportToken());
  if (shown instanceof Api.auth.LoginToken) return shown.token;
  throw new Error(`no token: ${shown.className}`);
}

type ClientMaker = Awaited<ReturnType<typeof openStage>>['client'];

test('a scanned QR code logs in', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.scan(await shownToken(client), ann.phone);
  const done = await client.invoke(exportToken());
  expect(done).toBeInstanceOf(Api.auth.LoginTokenSuccess);
});

test('a scanned QR code does not spare the password', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.scan(await shownToken(client), ben.phone);
  expect(await refusal(client.invoke(exportToken()))).toBe('SESSION_PASSWORD_NEEDED');
  expect(await checkPassword(client, ben.password)).toBeInstanceOf(Api.auth.Authorization);
});

test('a QR code that is scanned by an account of another data centre sends there', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.scan(await shownToken(client), far.phone);
  const moved = await client.invoke(exportToken());
  if (!(moved instanceof Api.auth.LoginTokenMigrateTo)) throw new Error('not sent elsewhere');
  await client._switchDC(moved.dcId);
  const done = await client.invoke(new Api.auth.ImportLoginToken({ token: moved.token }));
  expect(done).toBeInstanceOf(Api.auth.LoginTokenSuccess);
});
