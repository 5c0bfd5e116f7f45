import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { findAccount } from '../../store/accounts.ts';
import { listTitles } from '../../store/chat-titles.ts';
import { listCompanies } from '../../store/companies.ts';
import { countSharedGroups } from '../../store/participants.ts';
import { findPeer } from '../../store/peers.ts';
import type { AccountRow, CompanyRow } from '../../store/schema.ts';
import { readSetting } from '../../store/settings.ts';
import type { Doors } from '../doors.ts';
import { type LearnedCompanies, readCompanyModel } from '../learning/company-model.ts';
import { readModelRecord } from '../learning/model-record.ts';
import { inferColleagues, inferOwnSide } from '../rules/contact/own-side.ts';
import type { KnownCompany, OwnSide, Person } from '../rules/evidence.ts';
import type { ModelRecord } from '../rules/learning/model-trust.ts';
import { textList, textsByName } from '../stored-texts.ts';
import { toPerson } from './to-person.ts';
import { readWebFacts, type WebFacts } from './web-facts.ts';

type Db = Pick<Doors, 'db'>;

/** What is the same for every chat of an account: read once for a run. */
export interface Surroundings {
  accountId: string;
  mePeerId: string | null;
  /** The account itself, who is in each of its chats. */
  me: Person | null;
  own: OwnSide;
  known: KnownCompany[];
  /** Another one when any of the above has changed. */
  mark: string;
  /** What the person's answers have taught; `null` while there is nothing. */
  model: LearnedCompanies | null;
  /** How often a language model was right for this person. */
  record: ModelRecord;
  web: WebFacts;
}

export async function readSurroundings({ db }: Db, accountId: string): Promise<Surroundings> {
  const { me, own: said } = await readOwnSide({ db }, accountId);
  const people = inferColleagues(await countSharedGroups(db, { accountId, most: largestTeam }));
  const own = { ...said, people };
  const known = (await listCompanies(db)).map(toKnown);
  const mark = createHash('sha256')
    .update(JSON.stringify([me, own, known]))
    .digest('hex')
    .slice(0, 16);
  const model = await readCompanyModel(db);
  const record = await readModelRecord(db);
  const web = await readWebFacts({ db });
  const mePeerId = me?.peerId ?? null;
  return { accountId, mePeerId, me, own, known, mark, model, record, web };
}

/** Colleagues meet in working groups; in a crowd everybody meets everybody. */
const largestTeam = 60;

/** Who I am in an account, and what of the names in its titles is mine. */
export async function readOwnSide(
  { db }: Db,
  accountId: string,
): Promise<Pick<Surroundings, 'me' | 'own'>> {
  const account = await findAccount(db, accountId);
  const mePeerId = account?.telegramId ? `u${account.telegramId}` : null;
  const peer = mePeerId ? await findPeer(db, { accountId, peerId: mePeerId }) : undefined;
  const me = mePeerId ? toPerson(peer ?? bareAccount(mePeerId, account), mePeerId) : null;
  const given = v.safeParse(v.array(v.string()), await readSetting(db, 'own.companies'));
  const own = inferOwnSide({
    titles: await listTitles(db, { accountId, kinds: ['group', 'supergroup'] }),
    me,
    given: given.success ? given.output : [],
  });
  return { me, own };
}

/** The account as a peer, before any message has shown it as one. */
function bareAccount(peerId: string, account: AccountRow | undefined) {
  const { name = null, username = null } = account ?? {};
  return {
    peerId,
    name: name ?? '',
    username,
    bio: null,
    isBot: 0 as const,
    isDeleted: 0 as const,
  };
}

function toKnown({ id, name, domain, url, socials, aliases }: CompanyRow): KnownCompany {
  return { id, name, domain, url, socials: textsByName(socials), aliases: textList(aliases) };
}
