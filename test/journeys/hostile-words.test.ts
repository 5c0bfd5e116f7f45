import { expect, it } from 'vitest';
import { tell } from '../../src/sandbox/stories/tell.ts';
import type { Story } from '../../src/sandbox/story.ts';
import { bin, loggedInProgram, patiently } from '../support/program.ts';
import { runInTerminal } from '../support/terminal.ts';

/** Colour, link, window title, clearing, C1 controls, direction overrides, tab and line ends, a terminal's bell. */
const spell =
  '\u001b[31mAcme\u001b[0m \u001b]8;;http://evil.example\u0007x\u001b]8;;\u0007 \u001b]0;pwned\u0007\u001b[2J' +
  '\u009b31m\u202egpj.exe\u202c\u2066a\u2069\tb\r\nc\u2028d\u0007\u0008\u200f';

/** What a terminal would obey; line ends and tabs of our own stand between the cells. */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

it(
  'hostile titles, names and texts are plain words in rows, errors and raw JSON',
  patiently,
  async () => {
    const { here, run } = await loggedInProgram(hostileStory);
    const { stdout } = await here('chats --refresh --json id');
    const ids = JSON.parse(stdout).map(({ id }: { id: string }) => id);
    await here('chats add', ...ids);
    await here('sync');
    for (const { argv, code } of commandsOn(ids[0])) {
      const ended = await run(argv, { answers: ['s', 'q'] });
      const said = obeyed.exec(ended.stdout + ended.stderr);
      expect({ argv, code: ended.code, said }).toEqual({ argv, code, said: null });
    }
  },
);

function commandsOn(id: string): { code: number; argv: string[] }[] {
  return [
    { code: 0, argv: ['chats'] },
    { code: 0, argv: ['chats', '--json'] },
    { code: 0, argv: ['chats', 'show', id] },
    { code: 6, argv: ['chats', 'add', 'acme'] },
    { code: 6, argv: ['chats', 'add', `no such ${spell}`] },
    { code: 6, argv: ['chats', 'add', 'Twin', '--json'] },
    { code: 0, argv: ['search', 'hello'] },
    { code: 0, argv: ['search', 'hello', '--json'] },
    { code: 6, argv: ['search', `in:${spell}`] },
    { code: 0, argv: ['suggest', '--explain'] },
    { code: 0, argv: ['suggest', '--json'] },
    { code: 0, argv: ['confirm', id, '--company', spell, '--contacts', 'all'] },
    { code: 0, argv: ['companies'] },
    { code: 0, argv: ['contacts', '--json'] },
    { code: 0, argv: ['followups', 'add', id, '--text', spell, '--at', 'now'] },
    { code: 0, argv: ['followups'] },
    { code: 0, argv: ['triage', '--plain'] },
  ];
}

it('JSON keeps them as they are, once it is parsed', patiently, async () => {
  const { tgcrm } = await loggedInProgram(hostileStory);
  const { json, stdout } = await tgcrm('chats --refresh --sort title', '--json=title');
  expect(json).toContainEqual({ title: spell });
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
});

it('a row stays a row, with as many cells as every other', patiently, async () => {
  const { tgcrm } = await loggedInProgram(hostileStory);
  const { stdout } = await tgcrm('chats --refresh');
  const rows = stdout.trimEnd().split('\n');
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map((row) => row.split('\t').length)).size).toBe(1);
});

it('a terminal shows a table, and obeys none of them', patiently, async () => {
  const { here, env } = await loggedInProgram(hostileStory);
  await here('chats --refresh');
  const run = runInTerminal(process.execPath, [bin, 'chats'], { env, columns: 160, rows: 30 });
  await run.exit();
  const shown = await run.text();
  expect(shown).toMatch(/Acme.*gpj\.exe/);
  expect(run.output().replace(/\u001b\[(\d+m|2K)|\r\n?/g, '')).not.toMatch(obeyed);
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(160);
});

const hostileStory: Story = {
  name: 'hostile',
  summary: 'people and chats whose names are spells',
  build: (options) => {
    const lines = (who: string) => [[who, '2h', `hello ${spell}`]] as const;
    const people = [
      { name: 'spell', called: spell },
      { name: 'twin', called: 'Twin' },
      { name: 'other-twin', called: 'Twin' },
      { name: 'nobody', called: '\u200b\u202e' },
      { name: 'long', called: 'W'.repeat(4096) },
    ];
    return tell(
      {
        accounts: [{ name: 'mira', called: 'Mira Solano', phone: '9996620001', dcId: 2 }],
        people,
        chats: [
          ...people.map(
            ({ name }) => ({ kind: 'private', with: name, lines: lines(name) }) as const,
          ),
          {
            kind: 'group',
            name: 'group',
            title: `{"json":1}${spell}`,
            members: ['mira', 'spell'],
            lines: lines('spell'),
          },
        ],
      },
      options,
    );
  },
};
