import { createHash } from 'node:crypto';
import type { PeerKey } from './message.ts';

/**
 * The access hash by which one account may address a peer: signed 64-bit, as text, and like Telegram's worth
 * nothing to another account. A `min` object carries another one, which opens no door.
 */
export function accessHash(world: { seed: number }, of: HashOf): string {
  const words = `${world.seed} ${of.viewer} ${of.peer} ${of.isMin === true ? 'min' : 'full'}`;
  return createHash('sha256').update(words).digest().readBigInt64LE(0).toString();
}

export interface HashOf {
  /** User id of the account. */
  viewer: string;
  peer: PeerKey;
  isMin?: boolean;
}
