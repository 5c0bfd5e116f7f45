import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A fault planted in a copy of the house, and the rule that must catch it there. */
const faults = [
  { file: 'src/store/a.ts', code: "import { b } from '../core/b.ts';", rule: 'Imports' },
  { file: 'src/core/a.ts', code: "import { b } from '../tui/b.ts';", rule: 'Imports' },
  { file: 'src/core/b.ts', code: "import { b } from '../commands/b.ts';", rule: 'Imports' },
  { file: 'src/core/c.ts', code: "import { b } from './sync.ts';", rule: 'Imports' },
  { file: 'src/core/d/e.ts', code: "import { b } from '../dispatch.ts';", rule: 'Imports' },
  { file: 'src/core/f.ts', code: "import { Api } from 'telegram';", rule: 'Imports' },
  { file: 'src/core/g.ts', code: "import { load } from 'cheerio';", rule: 'Imports' },
  { file: 'src/core/h.ts', code: "import { fetch } from 'undici';", rule: 'Imports' },
  { file: 'src/core/i.ts', code: "import { Ollama } from 'ollama';", rule: 'Imports' },
  { file: 'src/core/j.ts', code: "import { load } from 'cheerio/slim';", rule: 'Imports' },
  { file: 'src/core/k.ts', code: "import { Parser } from 'htmlparser2';", rule: 'Imports' },
  { file: 'src/core/l.ts', code: "import { parseFeed } from 'feedsmith';", rule: 'Imports' },
  { file: 'src/core/m.ts', code: "import { extractText } from 'unpdf';", rule: 'Imports' },
  { file: 'src/core/n.ts', code: "import ipaddr from 'ipaddr.js';", rule: 'Imports' },
  { file: 'src/core/o.ts', code: "import robots from 'robots-parser';", rule: 'Imports' },
  { file: 'src/core/rules/c.ts', code: "import { load } from 'cheerio/slim';", rule: 'Imports' },
  { file: 'src/commands/c.ts', code: "import { request } from 'undici';", rule: 'Imports' },
  { file: 'src/tui/c.ts', code: "import { parseFeed } from 'feedsmith';", rule: 'Imports' },
  { file: 'src/core/web/a.ts', code: "import { b } from '../../store/chats.ts';", rule: 'Imports' },
  { file: 'src/core/web/b.ts', code: "import { b } from '../sync.ts';", rule: 'Imports' },
  { file: 'src/core/web/c.ts', code: "import { Api } from 'telegram';", rule: 'Imports' },
  {
    file: 'src/core/rules/a.ts',
    code: "import { b } from '../../store/chats.ts';",
    rule: 'Imports',
  },
  {
    file: 'src/core/rules/deep/a.ts',
    code: "import { sync } from '../../sync.ts';\nexport const a = sync;",
    rule: 'Imports',
  },
  { file: 'src/core/rules/b.ts', code: "import { readFile } from 'node:fs';", rule: 'Imports' },
  {
    file: 'src/core/telegram/a.ts',
    code: "import { b } from '../../store/chats.ts';",
    rule: 'Imports',
  },
  { file: 'src/tui/a.ts', code: "import { b } from '../commands/b.ts';", rule: 'Imports' },
  { file: 'src/tui/b.ts', code: "import { Command } from 'commander';", rule: 'Imports' },
  { file: 'src/commands/a.ts', code: "import { b } from '../sandbox/b.ts';", rule: 'Imports' },
  { file: 'src/commands/b.ts', code: "import Database from 'better-sqlite3';", rule: 'Imports' },
  { file: 'src/sandbox/a.ts', code: "import { b } from '../core/b.ts';", rule: 'Imports' },
  { file: 'src/sandbox/b.ts', code: "import { b } from '../store/b.ts';", rule: 'Imports' },
  { file: 'src/core/p.ts', code: "import { Ollama } from 'ollama/browser';", rule: 'Imports' },
  { file: 'src/core/q.ts', code: "import bigInt from 'big-integer';", rule: 'Imports' },
  { file: 'src/core/r.ts', code: "import { sql } from 'kysely';", rule: 'Imports' },
  { file: 'src/tui/d.ts', code: "import { sql } from 'kysely';", rule: 'Imports' },
  { file: 'src/commands/d.ts', code: "import { sql } from 'kysely';", rule: 'Imports' },
  { file: 'src/core/rules/d.ts', code: "import type { Kysely } from 'kysely';", rule: 'Imports' },
  { file: 'src/core/llm/a.ts', code: "import { b } from '../../store/chats.ts';", rule: 'Imports' },
  { file: 'src/core/llm/b.ts', code: "import { request } from 'undici';", rule: 'Imports' },
  { file: 'src/core/rules/e.ts', code: "import { b } from '../sync/page.ts';", rule: 'Imports' },
  {
    file: 'src/core/rules/deep/b.ts',
    code: "import { b } from '../../sync/page.ts';",
    rule: 'Imports',
  },
  {
    file: 'src/core/rules/f.ts',
    code: "import { setTimeout } from 'node:timers/promises';",
    rule: 'Imports',
  },
  { file: 'src/core/rules/g.ts', code: 'export const a = () => new Date();', rule: 'plugin' },
  { file: 'src/core/rules/h.ts', code: 'export const a = () => Date.now();', rule: 'plugin' },
  { file: 'src/core/rules/i.ts', code: 'export const a = () => Math.random();', rule: 'plugin' },
  {
    file: 'src/core/rules/deep/c.ts',
    code: 'export const a = async (b: Promise<number>) => await b;',
    rule: 'plugin',
  },
  { file: 'src/tui/list/state/a.ts', code: 'export const a = () => Date.now();', rule: 'plugin' },
  { file: 'src/core/rules/j.ts', code: "export const a = () => fetch('x');", rule: 'Globals' },
  { file: 'src/core/rules/k.ts', code: 'export const a = process.pid;', rule: 'Globals' },
  { file: 'src/core/s.ts', code: 'export const a = process.env;', rule: 'Globals' },
  { file: 'src/commands/e.ts', code: 'export const a = process.argv;', rule: 'Globals' },
  { file: 'src/sandbox/c.ts', code: 'export const a = process.env;', rule: 'Globals' },
  { file: 'src/core/t.ts', code: "import process from 'node:process';", rule: 'plugin' },
  { file: 'src/core/u.ts', code: "import { env } from 'node:process';", rule: 'plugin' },
  { file: 'src/core/default.ts', code: 'export default 1;', rule: 'noDefaultExport' },
  { file: 'src/core/barrel.ts', code: "export { b } from './b.ts';", rule: 'noBarrelFile' },
  {
    file: 'src/core/long.ts',
    code: 'export const x = [\n'.concat('  1,\n'.repeat(260), '];'),
    rule: 'LinesPerFile',
  },
  { file: 'src/core/any.ts', code: 'export const x: any = 1;', rule: 'noExplicitAny' },
  { file: 'src/core/say.ts', code: "console.log('x');", rule: 'noConsole' },
  {
    file: 'src/core/sure.ts',
    code: 'export const f = (x?: string) => x!.length;',
    rule: 'noNonNullAssertion',
  },
  {
    file: 'src/core/floating.ts',
    code: 'async function f() {}\nexport function g() {\n  f();\n}',
    rule: 'noFloatingPromises',
  },
  {
    file: 'src/core/switch.ts',
    code: "type K = 'a' | 'b';\nexport function g(k: K) {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
    rule: 'useExhaustiveSwitchCases',
  },
  {
    file: 'src/core/round.ts',
    code: "import { y } from './trip.ts';\nexport const x = () => y;",
    rule: 'noImportCycles',
  },
] as const;

const clean = [
  {
    file: 'src/core/rules/deep/ok.ts',
    code: "import { b } from '../b.ts';\nexport const c = b;",
  },
  { file: 'src/core/trip.ts', code: "import { x } from './round.ts';\nexport const y = () => x;" },
  { file: 'src/core/ok.ts', code: "import { b } from './rules/b.ts';\nexport const c = b;" },
  {
    file: 'src/core/rules/ok.ts',
    code: "import type { ChatRow } from '../../store/schema.ts';\nexport type Row = ChatRow;",
  },
  {
    file: 'src/core/web/ok.ts',
    code: "import { request } from 'undici';\nimport { load } from 'cheerio/slim';\nexport const c = [request, load];",
  },
  {
    file: 'src/core/rules/deep/date.ts',
    code: "import { AppError } from '../../errors.ts';\nexport const c = (text: string) => [new Date(text), AppError];",
  },
  {
    file: 'src/core/llm/ok.ts',
    code: "import { Ollama } from 'ollama/browser';\nexport const a = Ollama;",
  },
  {
    file: 'src/core/telegram/ok.ts',
    code: "import { Api } from 'telegram';\nexport const a = Api;",
  },
] as const;

const root = join(import.meta.dirname, '../..');
let house: string;
let report: { category: string; file: string }[];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'tgcrm-house-'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  cpSync(join(root, 'lint'), join(house, 'lint'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'));
  for (const { file, code } of [...faults, ...clean]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${code}\n`);
  }
  report = lint(house);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(faults)('$rule catches a fault planted in $file', ({ file, rule }) => {
  const caught = report.filter((found) => found.file === file).map((found) => found.category);
  expect(caught).toContainEqual(expect.stringContaining(rule));
});

test.each(clean.slice(1))('what $file does is allowed', ({ file }) => {
  const caught = report.filter((found) => found.file === file);
  expect(caught.filter(({ category }) => /Restricted|plugin/.test(category))).toEqual([]);
});

function lint(folder: string): { category: string; file: string }[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    biome,
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--vcs-enabled=false',
    '.',
  ];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // Biome exits with 1 when it finds something, which is what this test is about.
    output = String(Reflect.get(Object(error), 'stdout'));
  }
  const { diagnostics } = JSON.parse(output.slice(output.indexOf('{')));
  return diagnostics.map((found: { category: string; location: { path: unknown } }) => ({
    category: found.category,
    file: pathOf(found.location.path),
  }));
}

function pathOf(path: unknown): string {
  return typeof path === 'string' ? path : String(Reflect.get(Object(path), 'file'));
}
