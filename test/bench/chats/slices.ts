import { randomFrom } from '../made-up-text.ts';
import type { Company } from './company.ts';
import type { MadeChat, Regime } from './make-chat.ts';
import { makeChat } from './scenes.ts';

export interface SliceOf {
  companies: readonly Company[];
  family: Regime['family'];
  isNoisy: boolean;
  hasTraps?: boolean;
  count: number;
  seed: number;
}

/** So many chats, the same for the same seed. */
export function makeSlice({
  companies,
  family,
  isNoisy,
  hasTraps = false,
  count,
  seed,
}: SliceOf): MadeChat[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () =>
    makeChat(random, { family, isNoisy, hasTraps, companies }),
  );
}
