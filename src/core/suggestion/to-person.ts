import type { PeerRow } from '../../store/schema.ts';
import type { Person } from '../rules/evidence.ts';

export function toPerson(
  row: Pick<PeerRow, 'peerId' | 'name' | 'username' | 'bio' | 'isBot' | 'isDeleted'> &
    Partial<
      Pick<
        PeerRow,
        | 'mark'
        | 'formerName'
        | 'nameChangedAt'
        | 'registeredIn'
        | 'renamedAt'
        | 'photoChangedAt'
        | 'signsToldAt'
      >
    >,
  mePeerId: string | null,
): Person {
  const { peerId, name, username, bio, mark, formerName, nameChangedAt, signsToldAt } = row;
  return {
    peerId,
    name,
    username,
    bio,
    isBot: row.isBot === 1,
    isDeleted: row.isDeleted === 1,
    isMe: peerId === mePeerId,
    ...((mark === 'scam' || mark === 'fake') && { mark }),
    ...(signsToldAt && {
      signs: {
        registeredIn: row.registeredIn ?? null,
        nameChangedAt: row.renamedAt ?? null,
        photoChangedAt: row.photoChangedAt ?? null,
        toldAt: signsToldAt,
      },
    }),
    ...(formerName && nameChangedAt && { renamed: { from: formerName, at: nameChangedAt } }),
  };
}
