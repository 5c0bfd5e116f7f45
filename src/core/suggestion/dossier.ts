import { createHash } from 'node:crypto';
import { listRevisions } from '../../store/chats.ts';
import type { ChatRow, PeerRow, SuggestionRow } from '../../store/schema.ts';
import { listSuggestions } from '../../store/suggestions.ts';
import type { Doors } from '../doors.ts';
import { textList } from '../stored-texts.ts';
import { peopleOf, readMembers, readPeers } from './read-evidence.ts';
import { readOpinions, type StoredOpinion } from './stored-opinion.ts';
import type { Surroundings } from './surroundings.ts';

/** All that a chat's suggestion is made from, but for the messages: for these stands how often they have changed. */
export interface Dossier {
  chat: ChatRow;
  surroundings: Surroundings;
  revision: number;
  messageCount: number;
  /** Who is in the chat by now. */
  members: readonly PeerRow[];
  said: StoredOpinion | null;
  stored: SuggestionRow | undefined;
  /** Who was looked at for the stored suggestion besides the members, as they are now. */
  writers: readonly PeerRow[];
}

/** Read before the messages are: what comes in between is then news the next time, and never overlooked. */
export async function readDossiers(
  { db }: Pick<Doors, 'db'>,
  requests: readonly Pick<Dossier, 'chat' | 'surroundings'>[],
): Promise<Dossier[]> {
  const ids = requests.map(({ chat }) => chat.id);
  const revisions = await listRevisions(db, ids);
  const members = await readMembers(
    db,
    requests.map(({ chat }) => chat),
  );
  const opinions = await readOpinions(db, ids);
  const rows = await listSuggestions(db, ids);
  const stored = new Map(rows.map((row) => [row.chatId, row] as const));
  const writers = await readPeers(
    db,
    requests.map(({ chat: { id, accountId } }) => ({
      accountId,
      peerIds: textList(stored.get(id)?.writers ?? '[]'),
    })),
  );
  return requests.map(({ chat, surroundings }, index) => ({
    chat,
    surroundings,
    ...(revisions.get(chat.id) ?? { revision: 0, messageCount: 0 }),
    members: members[index] ?? [],
    said: opinions.get(chat.id) ?? null,
    stored: stored.get(chat.id),
    writers: writers[index] ?? [],
  }));
}

/** Raise it with every change of the rules or weights: stored suggestions are then made anew. */
const rulesVersion = 14;

/** Another text when anything has changed that has a part in the suggestion. */
export function evidenceHashOf(
  { chat, surroundings, revision, members, said }: Omit<Dossier, 'writers'>,
  writers: readonly PeerRow[],
): string {
  const { kind, title, username, participantCount } = chat;
  const { mark, model, record, web } = surroundings;
  const people = peopleOf({ members, surroundings }, writers);
  return createHash('sha256')
    .update(
      JSON.stringify([
        rulesVersion,
        { kind, title, username, participantCount, revision },
        people,
        [mark, model?.mark ?? null, web.mark],
        said && { opinion: said.opinion, record },
      ]),
    )
    .digest('hex');
}
