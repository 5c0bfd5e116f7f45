import {
  type CompanyChatRow,
  type CompanyContactRow,
  chatsOfCompanies,
  contactsOfCompanies,
} from '../store/company-links.ts';
import { listFacts } from '../store/facts.ts';
import type { CompanyRow, Instant } from '../store/schema.ts';
import type { FactRow, SourceCheckRow } from '../store/schema-records.ts';
import { listSourceChecks } from '../store/source-checks.ts';
import type { Doors } from './doors.ts';
import { subjectIds } from './enrich/read-subject.ts';
import { type FactStanding, tellFacts } from './rules/profile/facts.ts';
import { type Mood, moodOf } from './rules/profile/mood.ts';
import {
  describe,
  linksOf,
  newsOf,
  othersNamed,
  type ProfileLink,
  type ProfileNews,
} from './rules/profile/profile.ts';
import { textsByName } from './stored-texts.ts';

export type ProfileFact = FactRow & FactStanding;

export interface ProfilePerson extends CompanyContactRow {
  /** What they or their company published about them. */
  facts: readonly ProfileFact[];
}

/** Everything that is known of a company, ready to be drawn. Reads the store alone. */
export interface Profile {
  row: CompanyRow;
  description: { value: string; source: string } | null;
  links: readonly ProfileLink[];
  contacts: readonly ProfilePerson[];
  /** Named by its site, or known to you elsewhere, but no contact yet. */
  others: readonly { name: string; role: string | null; source: string }[];
  chats: readonly CompanyChatRow[];
  lastContactAt: Instant | null;
  /** All, field by field, what is current first. */
  facts: readonly ProfileFact[];
  news: readonly ProfileNews[];
  /** Of these; `null` where they do not tell. */
  mood: Mood | null;
  /** When each source was last asked, and what came of it. */
  checks: readonly SourceCheckRow[];
}

const mostNews = 8;

export async function readProfile(
  doors: Pick<Doors, 'db' | 'now'>,
  company: CompanyRow,
): Promise<Profile> {
  const [profile] = await readProfiles(doors, [company]);
  if (!profile) throw new Error('one company in, none out');
  return profile;
}

/** Of many companies at once, with as many queries as of one. */
export async function readProfiles(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  companies: readonly CompanyRow[],
): Promise<Profile[]> {
  const ids = companies.map(({ id }) => id);
  const subjects = companies.flatMap(subjectIds);
  const chats = Map.groupBy(await chatsOfCompanies(db, ids), ({ companyId }) => companyId);
  const people = await contactsOfCompanies(db, ids);
  const contacts = Map.groupBy(people, ({ companyId }) => companyId);
  const rows = await listFacts(db, [...subjects, ...people.map(({ id }) => id)]);
  const facts = Map.groupBy(rows, ({ subjectId }) => subjectId);
  const checks = Map.groupBy(await listSourceChecks(db, subjects), ({ subjectId }) => subjectId);
  const at = now();
  return companies.map((row) => {
    const its = subjectIds(row);
    return profileOf({
      row,
      facts: tellFacts(
        its.flatMap((id) => facts.get(id) ?? []),
        at,
      ),
      chats: chats.get(row.id) ?? [],
      contacts: (contacts.get(row.id) ?? []).map((contact) => ({
        ...contact,
        facts: tellFacts(facts.get(contact.id) ?? [], at),
      })),
      checks: its.flatMap((id) => checks.get(id) ?? []),
    });
  });
}

type Parts = Pick<Profile, 'row' | 'facts' | 'chats' | 'contacts' | 'checks'>;

function profileOf({ row, facts, chats, contacts, checks }: Parts): Profile {
  const lastContactAt = chats.reduce<Instant | null>(
    (latest, { lastActivityAt: at }) => (at !== null && at > (latest ?? '') ? at : latest),
    null,
  );
  const news = newsOf(facts, mostNews);
  return {
    row,
    description: describe(row.description, facts),
    links: linksOf(textsByName(row.socials), facts),
    contacts,
    others: othersNamed(contacts, facts),
    chats,
    lastContactAt,
    facts,
    news,
    mood: moodOf(news),
    checks,
  };
}
