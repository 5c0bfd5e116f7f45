import { Api } from 'telegram/index.js';
import { expect, onTestFinished, test } from 'vitest';
import { openSecrets } from '../../../src/core/file-secrets.ts';
import { scanQr } from '../../../src/core/login/scan-qr.ts';
import type { Places } from '../../../src/core/places.ts';
import { loadClientSession } from '../../../src/core/telegram/client-session.ts';
import { sessionFile } from '../../../src/core/telegram/session-file.ts';
import type { LoginAttempt } from '../../../src/core/telegram/sign-in-port.ts';
import { openWire } from '../../../src/core/telegram/wire.ts';
import type { Sandbox } from '../../../src/sandbox/start.ts';
import {
  connectOptions,
  homeFor,
  logIn,
  sandboxFor,
  signInFor,
  telegramFor,
} from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

/** The Telegram app on a phone that is logged in as account number `index`. */
async function phoneOf(sandbox: Sandbox, index: number) {
  const places = await homeFor();
  await logIn(sandbox, places, index);
  const session = await loadClientSession(
    sessionFile(openSecrets(places), sandbox.server),
    sandbox.server,
  );
  const wire = openWire({ ...connectOptions(sandbox, places), session });
  onTestFinished(() => wire.close());
  return {
    async scan(link: string) {
      const token = Buffer.from(new URL(link).searchParams.get('token') ?? '', 'base64url');
      await wire.call(new Api.auth.AcceptLoginToken({ token }));
    },
  };
}

async function stage(index: number) {
  const sandbox = await sandboxFor(windowStory);
  const places: Places = await homeFor();
  const phone = await phoneOf(sandbox, index);
  const signIn = await signInFor(sandbox, places);
  return { sandbox, places, phone, attempt: signIn.start() };
}

async function linkOf(attempt: LoginAttempt): Promise<string> {
  const step = await attempt.pollQr();
  if (step.kind !== 'show') throw new Error(`not a code but ${step.kind}`);
  return step.link;
}

test('a code that a phone has scanned signs in', async () => {
  const { sandbox, places, phone, attempt } = await stage(0);
  const first = await attempt.pollQr();
  expect(first).toMatchObject({
    kind: 'show',
    link: expect.stringMatching(/^tg:\/\/login\?token=[\w-]+$/),
  });
  expect(await attempt.pollQr()).toMatchObject({ kind: 'show' });
  await phone.scan(await linkOf(attempt));
  expect(await attempt.pollQr()).toMatchObject({ kind: 'signed-in', me: { name: 'Mira Owner' } });
  expect((await (await telegramFor(sandbox, places)).me()).name).toBe('Mira Owner');
});

test('an account that lives elsewhere is followed, and its password asked for', async () => {
  const { sandbox, places, phone, attempt } = await stage(1);
  await phone.scan(await linkOf(attempt));
  expect(await attempt.pollQr()).toEqual({ kind: 'password-needed', hint: 'a battery' });
  expect(await attempt.checkPassword('correct horse')).toMatchObject({ kind: 'signed-in' });
  expect((await (await telegramFor(sandbox, places)).me()).name).toBe('Fabio Far');
});

test('codes are shown until one is scanned', async () => {
  const { phone, attempt } = await stage(0);
  const shown: string[] = [];
  const outcome = await scanQr(attempt, {
    showQr(link) {
      shown.push(link);
      void phone.scan(link);
    },
  });
  expect(outcome).toMatchObject({ kind: 'signed-in' });
  expect(shown).toHaveLength(1);
});

test('Ctrl-C ends the showing of codes', async () => {
  const { attempt } = await stage(0);
  const abort = new AbortController();
  const showQr = () => abort.abort('stopped by hand');
  await expect(scanQr(attempt, { showQr, signal: abort.signal })).rejects.toBe('stopped by hand');
});
