import { listZoneOffers, zoneDoubtOf } from '../core/ask-zone.ts';
import type { Doors } from '../core/doors.ts';
import { parseQuietHours } from '../core/rules/dispatch/quiet-hours.ts';
import { doubtWords } from '../core/rules/dispatch/zone-doubt.ts';
import { type ZoneOffer, zoneNamed } from '../core/rules/moment/zone-offers.ts';
import { cleanText } from '../core/rules/text/clean-text.ts';
import { setChat } from '../core/set-chat.ts';
import { findChat } from '../store/chats.ts';
import type { ChatRow } from '../store/schema.ts';
import { createAsker } from './ask.ts';
import { settleChatsAtTelegram } from './at-telegram.ts';
import type { Context } from './context.ts';

type ZoneDoors = Pick<Doors, 'db' | 'now'>;

export interface ZoneQuestion {
  chat: ChatRow;
  /** When it is to go out; `null`: the program chooses. */
  at: string | null;
  /** One of many: it is said, and nobody is asked. */
  isOneOfMany?: boolean;
}

/**
 * Asks a person where they are, once for each chat and only where it changes something. Without a terminal it is said
 * once, and all goes on as it would.
 *
 * @returns the chat with the answer.
 */
export async function withTheirZone(
  doors: ZoneDoors,
  context: Context,
  { chat, at, isOneOfMany = false }: ZoneQuestion,
): Promise<ChatRow> {
  const quietHours = parseQuietHours(context.settings['sending.quietHours']);
  const doubt = await zoneDoubtOf(doors, { chat, at }, { quietHours });
  if (doubt === null) return chat;
  const words = doubtWords(doubt, cleanText(chat.title));
  if (!mayAsk(context) || isOneOfMany) {
    sayOnce(context, `${words}; tgcrm chats set ${chat.id} --time-zone ZONE says it`);
    return chat;
  }
  context.talk(words);
  const answer = await answerOf(doors, context, chat);
  if (answer === undefined) return chat;
  const settings = answer === null ? { isZoneUnknown: true } : { timeZone: answer };
  await setChat(doors, { chat, settings, via: 'terminal', isDryRun: false });
  if (answer !== null) await settleChatsAtTelegram(doors, context, [chat.id]);
  return (await findChat(doors.db, chat.id)) ?? chat;
}

function mayAsk({ flags, io }: Context): boolean {
  if (flags.yes || flags.dryRun || !flags.input) return false;
  return io.stdin.isTTY === true && io.stderr.isTTY === true;
}

function sayOnce(context: Context, words: string): void {
  if (told.has(context)) return;
  told.add(context);
  context.talk(words);
}

const told = new WeakSet<Context>();

/** @returns `null` for "I do not know"; `undefined` when nothing was said that can be understood. */
async function answerOf(
  doors: ZoneDoors,
  context: Context,
  chat: ChatRow,
): Promise<string | null | undefined> {
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offers = await listZoneOffers(doors, chat, ownZone);
  for (const [index, offer] of offers.entries()) context.talk(offerLine(index, offer, doors.now()));
  const asker = createAsker(context);
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      const typed = await asker.ask({
        what: 'where they are',
        message: 'Where are they? A number, a city or a zone (Enter: I do not know)',
      });
      if (typed.trim() === '') return null;
      const chosen = offers[Number(typed) - 1]?.zone ?? zoneNamed(typed, doors.now().getTime());
      if (chosen !== null) return chosen;
      context.talk(`"${cleanText(typed)}" is no number here, no large city and no time zone`);
    }
    return undefined;
  } finally {
    asker.close();
  }
}

function offerLine(index: number, { zone, why }: ZoneOffer, now: Date): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `  ${index + 1}  ${zone}, now ${clock.format(now)}: ${cleanText(why)}`;
}
