import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import type { QuietLimits } from './rules/dispatch/their-quiet-hours.ts';
import { type ZoneDoubt, zoneDoubt } from './rules/dispatch/zone-doubt.ts';
import { type ZoneOffer, zoneOffers } from './rules/moment/zone-offers.ts';
import { whereabouts } from './their-zone.ts';
import { zoneEvidence } from './zone-evidence.ts';

/**
 * Whether a person should say where they are, before something goes out at `at` (`null`: the program chooses).
 *
 * @returns `null` where it changes nothing, and where they have answered.
 */
export async function zoneDoubtOf(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, at }: { chat: ChatRow; at: string | null },
  limits: Pick<QuietLimits, 'quietHours'>,
): Promise<ZoneDoubt | null> {
  if (chat.timeZone !== null) return null;
  const where = await whereabouts({ db }, chat, at === null ? now().getTime() : Date.parse(at));
  const times = { at: at === null ? null : Date.parse(at), now: now().getTime() };
  return zoneDoubt(where, times, limits);
}

/** @param ownZone IANA name of this machine's zone */
export async function listZoneOffers(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  chat: ChatRow,
  ownZone: string,
): Promise<ZoneOffer[]> {
  const at = now().getTime();
  return zoneOffers(await zoneEvidence({ db }, chat, at), { at, ownZone });
}
