import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { logIn, openStage } from './client.ts';
import { ann } from './tiny-story.ts';

test('a person logs in with the code', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const done = await logIn(client, ann);
  expect(done).toBeInstanceOf(Api.auth.Authorization);
  const me = await client.invoke(new Api.account.GetAuthorizations());
  expect(me.authorizations).toHaveLength(1);
});
