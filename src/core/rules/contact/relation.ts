import type { Person } from '../evidence.ts';
import { type Circle, isOneOf } from './circle.ts';
import { isAdviser, isInvestor, isSupplier } from './trades.ts';

/**
 * What a person of the chat is to the company behind it. `colleague`: of my own side. `former`: was there before.
 * `other`: of another company. `unknown`: says nothing, and is unlikely to be of it.
 */
export type Relation =
  | 'staff'
  | 'colleague'
  | 'agency'
  | 'investor'
  | 'adviser'
  | 'former'
  | 'other'
  | 'unknown';

export function relationOf(
  { peerId, bio, name }: Person,
  { isMine, confidence, circle }: { isMine: boolean; confidence: number; circle: Circle },
): Relation {
  if (isMine) return 'colleague';
  if (confidence >= 0.5) return 'staff';
  const about = circle.spoken.get(peerId)?.about ?? [];
  const past = about.find(
    ({ source, core }) => source === 'former' && isOneOf(circle.company.cores, core),
  );
  const words = `${name} ${bio ?? ''}`.slice(0, 600);
  if (past) {
    if (isAdviser(words)) return 'adviser';
    return isInvestor(words) ? 'investor' : 'former';
  }
  const place = about.find(
    ({ source, core }) => claims.has(source) && !isOneOf(circle.company.cores, core),
  );
  const said = `${words} ${place?.text ?? ''}`;
  if (isAdviser(said)) return 'adviser';
  if (isInvestor(said)) return 'investor';
  if (isSupplier(said)) return 'agency';
  return place ? 'other' : 'unknown';
}

const claims: ReadonlySet<string> = new Set([
  'bio',
  'bio-link',
  'display-name',
  'intro',
  'signature',
  'email-theirs',
]);
