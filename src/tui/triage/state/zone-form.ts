import type { ZoneOffer } from '../../../core/rules/moment/zone-offers.ts';
import { targetsOf } from './deeds.ts';
import { zoneAbout } from './form.ts';
import type { Effect, State } from './state.ts';

/** What speaks for which place is read when it is asked for, of one chat. */
export function askForOffers(state: State): Effect[] {
  const [first, second] = targetsOf(state);
  return first && !second ? [{ kind: 'zones', chatId: first.id }] : [];
}

/** They come while the form is open already, or too late. */
export function withOffers(
  state: State,
  { chatId, offers }: { chatId: string; offers: readonly ZoneOffer[] },
): State {
  const { mode } = state;
  const [first, second] = targetsOf(state);
  const isMeant = first?.id === chatId && second === undefined;
  if (mode.mode !== 'form' || mode.form !== 'zone' || !isMeant) return state;
  const lines = offers.map((offer, index) => lineOf(offer, { index, now: state.now }));
  return { ...state, mode: { ...mode, offers, about: [zoneAbout, ...lines].join('\n') } };
}

function lineOf({ zone, why }: ZoneOffer, { index, now }: { index: number; now: Date }): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${index + 1}  ${zone}, now ${clock.format(now)}: ${why}`;
}

/** Said once for each chat, beside what an act says: nobody who approves many is to be held up. */
export function withZoneHint(state: State, asksZone: string | null): State {
  const { notice, zonesHinted } = state;
  if (asksZone === null || zonesHinted.has(asksZone) || notice?.kind !== 'good') return state;
  const hint = 'H says where they are';
  const hinted = new Set([...zonesHinted, asksZone]);
  return { ...state, zonesHinted: hinted, notice: { ...notice, hint } };
}
