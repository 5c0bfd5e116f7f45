import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { runCommand } from '../support/run.ts';
import { seedDeal } from '../support/seed-deal.ts';

let home: string;
const tgcrm = (...argv: string[]) =>
  runCommand(argv, {
    env: { TGCRM_HOME: home, TZ: 'UTC', TGCRM_NOW: '2026-11-22T12:00:00.000Z' },
  });

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tgcrm-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const store = await openStore(`file:${join(home, 'data', 'default', 'store.db')}`);
  await seedDeal(store.db, {
    title: 'Foobar <> Ourco',
    people: [
      { id: 'u2', name: 'Ann Smith\u001b[8m', username: 'ann_foobar', bio: 'Head of BD at Foobar' },
      { id: 'u3', name: 'Bob' },
    ],
    messages: [{ from: 'u2', text: 'Hi, Ann from Foobar here. ann@foobar.xyz' }],
  });
  await seedDeal(store.db, {
    title: 'Family',
    peerId: 'g2',
    kind: 'group',
    people: [{ id: 'u9', name: 'Mum' }],
  });
  await store.close();
});

const factor = v.object({ name: v.string(), evidence: v.string(), weight: v.number() });
const factors = v.array(factor);
const profiles = v.record(v.string(), v.string());
const nullable = v.nullable(v.string());

/** The shapes of the contract; adding a field is fine. */
const suggestions = v.array(
  v.object({
    chat: v.strictObject({ id: v.string(), title: v.string() }),
    verdict: v.picklist(['confident', 'review', 'none']),
    candidates: v.array(
      v.object({
        company: v.object({ name: v.string(), domain: nullable, url: nullable, socials: profiles }),
        confidence: v.number(),
        bias: v.number(),
        factors,
      }),
    ),
    contacts: v.array(
      v.object({
        participantId: v.string(),
        name: v.string(),
        confidence: v.number(),
        factors,
        profiles,
      }),
    ),
  }),
);
const link = v.strictObject({ id: v.string(), title: v.string() });
const company = v.object({
  id: v.string(),
  name: v.string(),
  domain: nullable,
  url: nullable,
  description: nullable,
  category: nullable,
  socials: profiles,
  chats: v.array(link),
  contacts: v.array(
    v.strictObject({ id: v.string(), name: v.string(), username: nullable, role: nullable }),
  ),
  facts: v.array(v.unknown()),
  stage: nullable,
});
const contact = v.object({
  id: v.string(),
  name: v.string(),
  username: nullable,
  company: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
  role: nullable,
  profiles,
  chats: v.array(link),
});

describe('tgcrm suggest', () => {
  it('prints the shape of the contract, whose weights make up the confidence', async () => {
    const { code, json } = await tgcrm('suggest', '--json');
    expect(code).toBe(0);
    const all = v.parse(suggestions, json);
    expect(all.map(({ chat, verdict }) => [chat.title, verdict])).toEqual([
      ['Foobar <> Ourco', 'confident'],
      ['Family', 'none'],
    ]);
    for (const { confidence, bias, factors: rows } of all.flatMap(({ candidates }) => candidates)) {
      const logit = rows.reduce((sum, { weight }) => sum + weight, bias);
      expect(Math.abs(confidence - 1 / (1 + Math.exp(-logit)))).toBeLessThan(1e-6);
    }
  });

  it('explains itself in words, with numbers that add up and nothing that a terminal obeys', async () => {
    const { stdout } = await tgcrm('suggest', 'foobar <> ourco', '--explain');
    expect(stdout).toContain(
      'Named in the title, next to your company: the title "Foobar <> Ourco"',
    );
    expect(stdout).toContain('* Ann Smith, Head of BD');
    expect(stdout).not.toContain('\u001b');
    const numbers = [...stdout.matchAll(/^ +([+−][\d.]+) {2}(.*)$/gm)].map(
      ([, number = '', words]) => ({
        tenths: Math.round(Number(number.replace('−', '-')) * 10),
        words,
      }),
    );
    const sum = numbers.findIndex(({ words }) => words === 'in all');
    const rows = numbers.slice(0, sum).reduce((total, { tenths }) => total + tenths, 0);
    expect(rows).toBe(numbers[sum]?.tenths);
  });

  it('prints plain rows into a pipe, with an empty place where nothing is suggested', async () => {
    const { stdout } = await tgcrm('suggest');
    expect(
      stdout
        .replace(/\n$/, '')
        .split('\n')
        .map((row) => row.split('\t')),
    ).toEqual([
      ['Foobar <> Ourco', 'confident', 'Foobar', 'foobar.xyz', '99 %', 'Ann Smith, Bob'],
      ['Family', 'none', '', '', '', ''],
    ]);
  });
});

describe('tgcrm confirm', () => {
  it('makes the company and its contacts, which the lists then show', async () => {
    const { code, json } = await tgcrm('confirm', '1-c1', '--contacts', 'u2', '--json');
    expect(code).toBe(0);
    expect(json).toMatchObject({ answer: 'confirmed', company: { name: 'Foobar', isNew: true } });

    const companies = v.parse(v.array(company), (await tgcrm('companies', '--json')).json);
    expect(companies).toMatchObject([
      {
        name: 'Foobar',
        domain: 'foobar.xyz',
        url: 'https://foobar.xyz',
        chats: [{ id: '1-c1', title: 'Foobar <> Ourco' }],
        contacts: [{ name: 'Ann Smith', username: 'ann_foobar', role: 'Head of BD' }],
      },
    ]);
    const shown = v.parse(company, (await tgcrm('companies', 'show', 'foobar.xyz', '--json')).json);
    expect(shown).toEqual(companies[0]);

    const contacts = v.parse(v.array(contact), (await tgcrm('contacts', '--json')).json);
    expect(contacts).toMatchObject([
      { name: 'Ann Smith', company: { name: 'Foobar' }, chats: [{ id: '1-c1' }] },
    ]);
    const ann = v.parse(contact, (await tgcrm('contacts', 'show', '@ann_foobar', '--json')).json);
    expect(ann).toEqual(contacts[0]);
  });

  it('shows the same and writes nothing with --dry-run', async () => {
    const { json } = await tgcrm('confirm', '1-c1', '--dry-run', '--json');
    expect(json).toMatchObject({ company: { name: 'Foobar', isNew: true }, isChanged: true });
    expect((await tgcrm('companies', '--json')).json).toEqual([]);
  });

  it.each([
    [['confirm', 'Family'], 2, 'no company is suggested for this chat'],
    [['confirm', '1-c1', '--pick', '9'], 2, '--pick 9: there'],
    [['confirm', '1-c1', '--none', '--company', 'X'], 2, '--company and --none exclude each other'],
    [['confirm', 'Foobar'], 6, 'no chat is called "Foobar"'],
    [['confirm', '1-c1', '--contacts', 'u99'], 6, 'nobody in this chat has the id "u99"'],
    [['companies', 'show', 'Nobody'], 6, 'no company is called "Nobody"'],
    [['contacts', 'show', 'Nobody'], 6, 'no contact is called "Nobody"'],
  ])('ends %j with code %i', async (argv, code, message) => {
    const finished = await tgcrm(...argv);
    expect(finished.code).toBe(code);
    expect(finished.stderr).toContain(`tgcrm: ${message}`);
    expect(finished.stderr).toContain('hint: ');
  });
});

describe('tgcrm companies edit and contacts edit', () => {
  it('changes what was given, takes the domain from the site, and empties by an empty text', async () => {
    await tgcrm('confirm', '1-c1');
    const edited = await tgcrm(
      'companies',
      'edit',
      'Foobar',
      '--name',
      'Foobar Labs',
      '--url',
      'foobar.io',
      '--stage',
      'lead',
      '--json',
    );
    expect(edited.json).toMatchObject({ name: 'Foobar Labs', domain: 'foobar.io', stage: 'lead' });
    const emptied = await tgcrm('companies', 'edit', 'foobar.io', '--stage', '', '--json');
    expect(emptied.json).toMatchObject({ stage: null, domain: 'foobar.io' });

    const contact = await tgcrm(
      'contacts',
      'edit',
      'Ann Smith',
      '--role',
      'CEO',
      '--social',
      'https://linkedin.com/in/ann',
      '--json',
    );
    expect(contact.json).toMatchObject({
      role: 'CEO',
      profiles: { linkedin: 'https://linkedin.com/in/ann' },
    });
  });

  it('leaves all as it is with --dry-run, and asks for something to change', async () => {
    await tgcrm('confirm', '1-c1');
    const planned = await tgcrm(
      'companies',
      'edit',
      'Foobar',
      '--stage',
      'won',
      '--dry-run',
      '--json',
    );
    expect(planned.json).toMatchObject({ stage: 'won' });
    expect((await tgcrm('companies', 'show', 'Foobar', '--json')).json).toMatchObject({
      stage: null,
    });
    expect((await tgcrm('companies', 'edit', 'Foobar')).code).toBe(2);
  });
});
