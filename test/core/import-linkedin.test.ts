import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { forgetFacts } from '../../src/core/forget-facts.ts';
import { importLinkedin } from '../../src/core/import-linkedin.ts';
import { parseCsv } from '../../src/core/rules/formats/csv.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { addCompany } from '../../src/store/companies.ts';
import { addContact } from '../../src/store/contacts.ts';
import { listFacts } from '../../src/store/facts.ts';
import { openStore } from '../../src/store/open.ts';
import { aCompany, aContact, NOW } from '../support/store-rows.ts';

const now = () => new Date(NOW);

test('fields of any text come back from a CSV file as they were', () => {
  const field = fc.string().map((text) => text.replaceAll('\r', ''));
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2 }), { minLength: 1 }), (rows) => {
      const line = (row: string[]) =>
        row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
      expect(parseCsv(`${rows.map(line).join('\r\n')}\r\n`)).toEqual(rows);
    }),
  );
  expect(parseCsv('a,b,\n"x')).toEqual([['a', 'b', ''], ['x']]);
});

test('an export tells whom I know at my companies and what my contacts do, and can be put aside', async () => {
  const { db, path } = await place(
    'Notes:\n"When exporting, ""some"" addresses are missing"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
      'Ann,Lee,https://www.linkedin.com/in/annlee,,"Acme, Inc.",CEO,01 Mar 2024\n' +
      'Bob,Stone,javascript:alert(1),,ACME Labs,"VP, Sales",02 Mar 2024\n' +
      'Eve,Hill,https://www.linkedin.com/in/evehill,,Unknown Co,CTO,03 Mar 2024\n',
  );
  expect(await importLinkedin({ db, now }, { path, isDryRun: true })).toMatchObject({ facts: 4 });
  expect(await listFacts(db, ['acme', 'ann'])).toEqual([]);
  const result = await importLinkedin({ db, now }, { path });
  expect(result).toEqual({ connections: 3, contacts: 1, companies: 1, facts: 4 });
  const told = await listFacts(db, ['acme', 'ann']);
  expect(told.map(({ subjectId, field, value, url }) => [subjectId, field, value, url])).toEqual([
    ['acme', 'connection', 'Ann Lee, CEO', 'https://www.linkedin.com/in/annlee'],
    ['acme', 'connection', 'Bob Stone, VP, Sales', null],
    ['ann', 'linkedin', 'https://www.linkedin.com/in/annlee', 'https://www.linkedin.com/in/annlee'],
    ['ann', 'role', 'CEO', 'https://www.linkedin.com/in/annlee'],
  ]);

  const company = { ...aCompany(), nameKey: 'acme' };
  await expect(forgetFacts({ db, now }, { company, words: ['connection'] })).rejects.toMatchObject({
    code: 'ambiguous',
  });
  await expect(forgetFacts({ db, now }, { company, words: ['x'] })).rejects.toMatchObject({
    code: 'not-found',
  });
  await forgetFacts({ db, now }, { company, words: ['Ann Lee, CEO', 'role'] });
  await importLinkedin({ db, now }, { path });
  expect((await listFacts(db, ['acme', 'ann'])).map(({ field }) => field)).toEqual([
    'connection',
    'linkedin',
  ]);
  await undoLatest({ db, now }, { count: 1 });
  expect(await listFacts(db, ['acme', 'ann'])).toHaveLength(4);
});

test('another file is refused, and changes nothing', async () => {
  const { db, path } = await place('Date,Amount\n1,2\n');
  await expect(importLinkedin({ db, now }, { path })).rejects.toMatchObject({
    code: 'import-file',
  });
  await expect(importLinkedin({ db, now }, { path: `${path}x` })).rejects.toMatchObject({
    code: 'import-file',
  });
});

async function place(csv: string) {
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-linkedin-'));
  const store = await openStore('file::memory:');
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  await addCompany(store.db, aCompany());
  await addContact(store.db, aContact({ id: 'ann', name: 'Ann Lee', companyId: 'acme' }));
  const path = join(folder, 'Connections.csv');
  await writeFile(path, csv);
  return { db: store.db, path };
}
