import { expect, it } from 'vitest';
import { createProgram } from '../../src/commands/program.ts';
import { loggedInHome } from '../support/home.ts';

it('every list with --limit has --sort, but for what is asked chat by chat', () => {
  const io = { ...process, env: {}, version: 'v0', stdin: process.stdin };
  const { stdout, stderr } = process;
  const program = createProgram({ ...io, stdout, stderr }, new AbortController().signal);
  const commands = program.commands.flatMap((family) => [family, ...family.commands]);
  const without = commands
    .filter(({ options }) => options.some(({ long }) => long === '--limit'))
    .filter(({ options }) => !options.some(({ long }) => long === '--sort'))
    .map((command) => `${command.parent?.name()} ${command.name()}`);
  expect(without).toEqual(['followups draft', 'followups run', 'tgcrm suggest', 'tgcrm enrich']);
});

it('a list is sorted by a field of its JSON, either way; what has none comes last', async () => {
  const { tgcrm, run } = await loggedInHome();
  await tgcrm('chats --refresh');
  const add = (chat: string, ...more: string[]) =>
    run(['followups', 'add', chat, '--text', 'Shall we talk?', ...more]);
  await add('Ann Keller', '--at', '+3h');
  await add('Павел Орлов', '--at', '+1h');
  await add('Northwind <> Quillbridge');
  const titles = async (line: string) => (await tgcrm(`followups ${line} --json chatTitle`)).json;
  const [ann, pavel, group] = ['Ann Keller', 'Павел Орлов', 'Northwind <> Quillbridge'].map(
    (chatTitle) => ({ chatTitle }),
  );
  expect(await titles('--sort sendAt')).toEqual([pavel, ann, group]);
  expect(await titles('--sort -sendAt')).toEqual([ann, pavel, group]);
  expect(await titles('--sort chatTitle')).toEqual([ann, group, pavel]);
  expect(await titles('--sort -chatTitle --limit 1')).toEqual([pavel]);
  expect(await titles('--limit all')).toHaveLength(3);
  expect(await tgcrm('followups --sort size')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('keys: sendAt'),
  });
});

it('each list takes a key of its own, and messages are found the oldest first', async () => {
  const { tgcrm } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  await tgcrm('sync');
  for (const line of [
    'inbox --sort -since',
    'next --sort chat',
    'companies --sort domain',
    'contacts --sort -company',
    'decisions --sort kind',
    'followups history --sort sentAt',
    'followups journal --sort -at',
    'followups templates --sort language',
    'sources --sort -name',
    'log --sort verb',
  ])
    expect(await tgcrm(`${line} --json`), line).toMatchObject({ code: 0, stderr: '' });
  const found = await tgcrm('search --sort sentAt --json hi');
  const times: string[] = Object(found.json).messages.map(
    ({ sentAt }: { sentAt: string }) => sentAt,
  );
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual(times.toSorted());
});
