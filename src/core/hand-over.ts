import { randomUUID } from 'node:crypto';
import { recordActivities } from '../store/activities.ts';
import {
  addContact,
  findContactOfPeer,
  findContactsNamed,
  listContacts,
  updateContact,
} from '../store/contacts.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { findPeersNamed, listPeers } from '../store/peers.ts';
import type { ContactRow } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { cleanText } from './rules/text/clean-text.ts';

export interface HandOver {
  /** Who was the contact so far. */
  from: ContactRow;
  /** A contact's id or name, or the `@username` or name of a new one. */
  to: string;
  isDryRun?: boolean;
}

export interface HandedOver {
  from: ContactRow;
  to: Omit<ContactRow, 'nameKey'>;
  isNew: boolean;
}

/**
 * "Not me, write to X": X is the contact at the company from now on. Both records stay, with their chats, profiles
 * and history; the chats keep company and stage. The former contact keeps the role as a former one, without the company.
 *
 * @throws {AppError} `usage` or `ambiguous`
 */
export async function handOver(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { from, to: words, isDryRun = false }: HandOver,
): Promise<HandedOver> {
  if (from.companyId === null)
    throw new AppError('usage', `${cleanText(from.name)} is the contact of no company`, {
      hint: 'say where they worked: tgcrm contacts edit CONTACT --company COMPANY',
    });
  return inTransaction(db, async (trx) => {
    const known = await findSuccessor({ db: trx }, { from, words });
    if (known?.id === from.id)
      throw new AppError('usage', 'nobody hands over to themselves', { hint: 'give --to' });
    const row = known ?? (await newSuccessor({ db: trx, now }, { from, words }));
    const to = { ...row, companyId: from.companyId };
    if (isDryRun) return { from, to, isNew: known === null };
    if (known) await updateContact(trx, { id: to.id, changes: { companyId: to.companyId } });
    else await addContact(trx, to);
    await updateContact(trx, { id: from.id, changes: { companyId: null } });
    const act = newActivity({
      now: now(),
      verb: 'hand-over',
      subject: from.id,
      summary: `${cleanText(from.name)} handed over to ${cleanText(to.name)}`,
      before: {
        companyId: from.companyId,
        to: { id: to.id, was: known ? { companyId: known.companyId } : null },
      },
    });
    await recordActivities(trx, [act]);
    const [after] = await listContacts(trx, { ids: [from.id] });
    return { from: after ?? from, to, isNew: known === null };
  });
}

async function findSuccessor(
  { db }: Pick<Doors, 'db'>,
  { from, words }: { from: ContactRow; words: string },
): Promise<ContactRow | null> {
  const found = await findContactsNamed(db, words);
  const [first] = found;
  // One of the same company is meant before a namesake elsewhere.
  const ofCompany = found.filter(({ companyId }) => companyId === from.companyId);
  const meant = ofCompany.length === 1 ? ofCompany[0] : first;
  if (found.length > 1 && ofCompany.length !== 1)
    throw new AppError('ambiguous', `"${cleanText(words)}" may be ${found.length} contacts`, {
      hint: found.map(({ id, name }) => `${id} (${cleanText(name)})`).join(', '),
    });
  if (meant) return meant;
  const peer = await findPeer({ db }, { from, words });
  return peer && from.accountId !== null
    ? ((await findContactOfPeer(db, { accountId: from.accountId, peerId: peer.peerId })) ?? null)
    : null;
}

async function newSuccessor(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { from, words }: { from: ContactRow; words: string },
): Promise<Omit<ContactRow, 'nameKey'>> {
  const username = /^@(\w{4,32})$/.exec(words.trim())?.[1] ?? null;
  const peer = await findPeer({ db }, { from, words });
  const name = cleanText(peer?.name ?? words.replace(/^@/, '')).trim();
  if (name === '') throw new AppError('usage', '--to needs a name or a username');
  return {
    id: randomUUID(),
    accountId: peer ? from.accountId : null,
    peerId: peer?.peerId ?? null,
    name,
    username: peer?.username ?? username,
    companyId: from.companyId,
    role: null,
    profiles: '{}',
    createdAt: now().toISOString(),
  };
}

/** Somebody whom Telegram has shown already, by username. */
async function findPeer(
  { db }: Pick<Doors, 'db'>,
  { from, words }: { from: ContactRow; words: string },
) {
  if (!words.trim().startsWith('@') || from.accountId === null) return null;
  const peerIds = await findPeersNamed(db, words.trim());
  const [peer] = await listPeers(db, { accountId: from.accountId, peerIds });
  return peer ?? null;
}
