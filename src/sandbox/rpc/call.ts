import type { Viewer } from '../tl/peer.ts';
import { pushesFor } from '../tl/push.ts';
import type { Happening } from '../world/deliver.ts';
import type { Account } from '../world/types.ts';
import type { CallContext } from './method.ts';

/** The call of somebody who is logged in. */
export type Call = CallContext & { account: Account };

export const viewerOf = ({ world, account }: Call): Viewer => ({ state: world.state, account });

/** The caller's own session learns from the answer; everyone else is told. */
export function tellOthers(call: Call, happenings: readonly Happening[]): void {
  for (const { userId, updates } of pushesFor(call.world.state, happenings)) {
    call.push(userId, updates);
  }
}
