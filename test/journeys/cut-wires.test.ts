import { expect, it } from 'vitest';
import { tell } from '../../src/sandbox/stories/tell.ts';
import type { Story } from '../../src/sandbox/story.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { answersOf, loggedInProgram, patiently, programBeside } from '../support/program.ts';
import { storedMessageIds, storeFileIn } from '../support/stored-messages.ts';

it('a login survives a wire that is cut before every step', patiently, async () => {
  const { run, sandbox } = await programBeside();
  const [, jonas] = sandbox.logins.map(answersOf);
  for (const step of ['connect', 'key-exchange-1', 'key-exchange-2', 'key-exchange-3'] as const)
    sandbox.faults.cut(step);
  for (const method of [
    'auth.sendCode',
    'auth.signIn',
    'account.getPassword',
    'auth.checkPassword',
  ])
    sandbox.faults.cut({ before: method });
  const { code, stdout } = await run(['login'], { answers: jonas ?? [] });
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Logged in as Jonas/),
  });
  expect(cutsIn(sandbox)).toHaveLength(8);
});

it.each([
  // Telegram says nothing of a sign-in that it has taken but "expired" when it is asked again.
  { login: 0, who: 'Mira', methods: ['auth.sendCode', 'auth.signIn'] },
  { login: 1, who: 'Jonas', methods: ['account.getPassword', 'auth.checkPassword'] },
])(
  'a login survives answers that never arrive: $methods',
  patiently,
  async ({ login, who, methods }) => {
    const { run, sandbox } = await programBeside();
    const answers = sandbox.logins.map(answersOf)[login] ?? [];
    for (const method of methods) sandbox.faults.cut({ after: method });
    const { code, stdout } = await run(['login'], { answers });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(who) });
    expect(cutsIn(sandbox)).toHaveLength(methods.length);
  },
);

it(
  'a sync survives a wire that is cut before and after every kind of call',
  patiently,
  async () => {
    const { tgcrm, here, home, sandbox } = await loggedInProgram(threePages);
    const { world, faults } = sandbox;
    await here('chats --refresh');
    await here('chats add', 'Ann Keller', 'Builders');
    for (const method of ['users.getUsers', 'updates.getState', ...firstCalls]) cutAround(method);
    expect(await tgcrm('sync --json')).toMatchObject({
      code: 0,
      json: { chats: 2, messages: { added: 501, edited: 0, deleted: 0 } },
    });
    for (let line = 0; line < 120; line++) {
      world.say('ann', 'mira', `later ${line}`);
      world.say('ann', 'builders', `later ${line}`);
    }
    world.edit('mira', 'ann', 7, 'never mind');
    world.remove('mira', 'builders', [9]);
    for (const method of ['updates.getDifference', 'updates.getChannelDifference'])
      cutAround(method);
    expect(await tgcrm('sync --json')).toMatchObject({
      code: 0,
      json: { messages: { added: 240, edited: 1, deleted: 1 } },
    });
    expect(cutsIn(sandbox)).toHaveLength(2 * (2 + firstCalls.length + 2));
    expect(await storedIn('ann')).toEqual(world.messagesOf('mira', 'ann').map(({ id }) => id));
    expect(await storedIn('builders')).toEqual(
      world.messagesOf('mira', 'builders').map(({ id }) => id),
    );

    function cutAround(method: string) {
      faults.cut({ before: method });
      faults.cut({ after: method });
    }
    function storedIn(chat: string) {
      return storedMessageIds(`file:${storeFileIn(home)}`, chatIdOf('1', world.find(chat)));
    }
  },
);

const firstCalls = [
  'messages.getDialogs',
  'messages.getDialogFilters',
  'messages.getHistory',
  'channels.getParticipants',
  'users.getFullUser',
];

function cutsIn(sandbox: Awaited<ReturnType<typeof programBeside>>['sandbox']) {
  return sandbox.seen().filter(({ method, answer }) => /\bcut\b/.test(`${method} ${answer}`));
}

const lines = Array.from(
  { length: 250 },
  (_, index) => [index % 2 ? 'ann' : 'mira', `${300 - index}m`, `line ${index}`] as const,
);

const threePages: Story = {
  name: 'three-pages',
  summary: 'two chats of three pages each',
  build: (options) =>
    tell(
      {
        accounts: [{ name: 'mira', called: 'Mira Solano', phone: '9996620001', dcId: 2 }],
        people: [{ name: 'ann', called: 'Ann Keller' }],
        chats: [
          { kind: 'private', with: 'ann', lines },
          {
            kind: 'supergroup',
            name: 'builders',
            title: 'Builders',
            members: ['ann:creator', 'mira'],
            lines,
          },
        ],
      },
      options,
    ),
};
