import { expect, it } from 'vitest';
import { startChild } from '../../support/child.ts';
import { type Home, loggedInHome } from '../../support/home.ts';
import { eachStore } from '../../support/stores.ts';

const free = {
  TGCRM_SENDING_PACE: '0-0',
  TGCRM_SENDING_QUIET_HOURS: '00-00',
  TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
  TGCRM_SENDING_PER_CHAT_PER_DAY: '9',
  TGCRM_SENDING_MAX_UNANSWERED: '9',
};

const texts = ['one', 'two', 'three', 'four', 'five'].map((word) => `follow-up number ${word}`);

eachStore((stores) => {
  it.skipIf(stores.name === 'PGlite')(
    'runs that are killed at every step of a send lose nothing and send nothing twice',
    { timeout: 180_000 },
    async () => {
      const home = await loggedInHome();
      const env = { ...home.env, ...free, TGCRM_STORE_URL: await stores.place() };
      await approveAll(home, env);
      for (const [method, answers] of [
        ['users.GetUsers', 1],
        ['messages.GetHistory', 1],
        ['messages.SendMessage', 1],
        ['messages.GetHistory', 2],
        ['messages.SendMessage', 2],
      ] as const) {
        await runAndKill(home, env, { method, answers });
      }
      const { code } = await home.run(['followups', 'run'], { env });
      expect(code).toBe(0);
      const { json } = await home.run(['followups', '--json', 'text,status'], { env });
      expect(json).toEqual(texts.map((text) => ({ text, status: 'sent' })));
      const there = home.sandbox.world.messagesOf('mira', 'ann').map(({ text }) => text);
      expect(there.filter((text) => texts.includes(text)).sort()).toEqual([...texts].sort());
    },
  );
});

async function approveAll(home: Home, env: Record<string, string>): Promise<void> {
  await home.run(['chats', '--refresh'], { env });
  await home.run(['chats', 'add', 'Ann Keller'], { env });
  await home.run(['sync'], { env });
  for (const text of texts)
    await home.run(['followups', 'add', 'Ann Keller', '--text', text, '--at', 'now'], { env });
  const { json } = await home.run(['followups', '--json', 'id'], { env });
  const ids = Array.isArray(json) ? json.map(({ id }) => String(id)) : [];
  expect(ids).toHaveLength(texts.length);
  await home.run(['followups', 'approve', ...ids], { env });
}

/** Kills the run as the server gives that answer, for the so manieth time. */
async function runAndKill(
  { sandbox }: Home,
  env: Record<string, string>,
  { method, answers }: { method: string; answers: number },
): Promise<void> {
  const child = startChild(['followups', 'run'], env);
  let left = answers;
  sandbox.onSeen((seen) => {
    if (seen.method !== method) return;
    left -= 1;
    if (left === 0) child.kill('SIGKILL');
  });
  await child.ended;
  sandbox.onSeen(() => {});
}
