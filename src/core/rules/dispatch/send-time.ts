/** What stands at a time that a person has chosen. */
export const byHandWhy = 'set by hand';

/** As for one that a person has moved in Telegram's own list. */
export const movedWhy = 'set in one of your Telegram apps';

/** A time without a reason is one that a person gave. */
export function isByHand(sendAtWhy: string | null): boolean {
  return sendAtWhy === null || sendAtWhy === byHandWhy || sendAtWhy === movedWhy;
}
