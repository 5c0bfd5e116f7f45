import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { runCommand } from '../support/run.ts';
import { type TriageHome, triageHome } from '../support/triage-run.ts';

let home: TriageHome;
const tgcrm = (line: string, ...more: string[]) =>
  runCommand([...line.split(' '), ...more], { env: { ...home.env, TZ: 'UTC' } });

beforeEach(async () => {
  home = await triageHome([
    {
      title: 'Acme',
      messages: [
        { from: 'Ann', text: 'Could you send the audit report?' },
        { from: 'Ann', text: 'And shall we have a call on Thursday at 15:00?' },
      ],
    },
    { title: 'Bank', messages: [{ from: 'Bob', text: 'See \u001b[31mthis\u202e. Anything new?' }] },
  ]);
  await tgcrm('chats add Acme Bank');
});

it('the inbox says who waits, for how long, and what was said last', async () => {
  const { json } = await tgcrm('inbox --owed --json');
  expect(json).toContainEqual({
    chat: { id: expect.any(String), title: 'Acme' },
    company: null,
    turn: 'mine',
    since: expect.stringMatching(/^2026-.*Z$/),
    lastText: 'And shall we have a call on Thursday at 15:00?',
    priority: expect.any(Number),
    snoozedUntil: null,
  });
  expect((await tgcrm('inbox --waiting --json')).json).toEqual([]);
  const { stdout } = await tgcrm('inbox');
  expect(stdout).toMatch(/^\d+[mhdw]\tmine\tAcme\t/m);
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});

it('next steps have the fields of the contract; --ics writes the meetings', async () => {
  const { json } = await tgcrm('next Acme --json chat,kind,what,dueAt,messageId');
  expect(json).toEqual([
    {
      chat: { id: expect.any(String), title: 'Acme' },
      kind: 'answer',
      what: 'Could you send the audit report?',
      dueAt: null,
      messageId: '1',
    },
    expect.objectContaining({ kind: 'meeting', dueAt: '2026-11-26T15:00:00.000Z' }),
  ]);
  const file = join(home.env.TGCRM_HOME ?? '', 'meetings.ics');
  await tgcrm('next --ics', file);
  const calendar = readFileSync(file, 'utf8');
  expect(calendar).toContain('DTSTART:20261126T150000Z\r\n');
  expect((await tgcrm('next --ics -')).stdout).toBe(calendar);
});

it('without a meeting no calendar is written, and what stands there is left', async () => {
  const file = join(home.env.TGCRM_HOME ?? '', 'none.ics');
  const told = await tgcrm('next Bank --ics', file);
  expect(told).toMatchObject({ code: 0, stderr: expect.stringContaining('no meeting') });
  expect(existsSync(file)).toBe(false);
  expect(await tgcrm('next Bank --ics -')).toMatchObject({ code: 0, stdout: '' });
});

it('an import says at once whose turn it is', async () => {
  const file = join(home.env.TGCRM_HOME ?? '', 'result.json');
  const asked = {
    id: 1,
    type: 'message',
    date: '2026-11-21T10:00:00',
    date_unixtime: '1795255200',
    from: 'Cleo',
    from_id: 'user4242',
    text: 'Could you send the deck?',
  };
  const chat = { name: 'Cleo', type: 'personal_chat', id: 4242, messages: [asked] };
  writeFileSync(file, JSON.stringify(chat));
  await tgcrm('import telegram', file);
  expect((await tgcrm('next Cleo --json kind,what')).json).toEqual([
    { kind: 'answer', what: 'Could you send the deck?' },
  ]);
});

it('a snoozed or done chat is out of sight, and comes back when one says so', async () => {
  const listed = async (line: string) => {
    const { json } = await tgcrm(`${line} --json title`);
    return Array.isArray(json) ? json.length : json;
  };
  await tgcrm('snooze Acme --until +3d --if-no-reply');
  expect(await listed('chats')).toBe(1);
  expect(await listed('chats --snoozed')).toBe(1);
  expect(await listed('chats --state all')).toBe(2);
  expect((await tgcrm('inbox --json chat')).json).toHaveLength(1);
  expect((await tgcrm('inbox --snoozed --json chat')).json).toHaveLength(2);
  await tgcrm('snooze Acme --off');
  expect(await listed('chats')).toBe(2);
  await tgcrm('chats done Acme');
  expect((await tgcrm('inbox --json chat')).json).toHaveLength(1);
  await tgcrm('undo');
  expect((await tgcrm('inbox --json chat')).json).toHaveLength(2);
});

it.each([
  ['snooze Acme', 2],
  ['snooze Acme --until never', 2],
  ['snooze Acme --until 2020-01-01', 2],
  ['snooze Nobody --until +1d', 6],
  ['next Nobody', 6],
  ['next --ics /nowhere/at/all.ics', 3],
])('%s ends with %d', async (line, code) => {
  expect((await tgcrm(line)).code).toBe(code);
});
