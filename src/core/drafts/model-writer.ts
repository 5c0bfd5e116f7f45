import * as v from 'valibot';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { NoAnswer } from '../llm/port.ts';
import type { Habit, HabitName } from '../rules/advice/habit.ts';
import { claimsIn, isSupported, supportOf } from '../rules/draft/claims.ts';
import { cleanLines, cleanText } from '../rules/text/clean-text.ts';
import { beginning } from '../rules/text/shorten.ts';
import type { OpenLoop } from './open-loop.ts';
import type { Talk } from './read-talk.ts';

/** A text for a loop, and the model that wrote it. */
export interface Written {
  text: string;
  engine: string;
}

export type Writer = (
  talk: Talk,
  loop: OpenLoop,
  habits: readonly Habit[],
) => Promise<Written | null>;

export interface ModelWriterOptions {
  chat: ChatRow;
  signal?: AbortSignal | undefined;
  report?: ((characters: number) => void) | undefined;
  /** Why the templates take over. */
  onTrouble: (why: NoAnswer) => void;
}

const lastMessages = 6;
const toneExamples = 4;
const longestMessage = 600;

const form = v.object({
  text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(1500)),
});

/**
 * Words of the language model for what is open in a chat, in its language and in the tone of my own messages
 * there. Where the model is off, forbidden, or writes an address that I have never given out myself, there is no
 * text and the templates take over. What comes of it is a draft like any other: linted, and approved by a person.
 */
export function modelWriter(
  { llm }: Pick<Doors, 'llm'>,
  { chat, signal, report, onTrouble }: ModelWriterOptions,
): Writer {
  return async (talk, loop, habits) => {
    if (chat.isProtected === 1) {
      onTrouble(protectedChat);
      return null;
    }
    const answer = await llm.ask({
      task: taskFor(talk, habits),
      material: materialOf(talk, loop),
      form,
      maxTokens: 400,
      signal,
      report,
    });
    if (answer.kind === 'none') {
      onTrouble(answer.why);
      return null;
    }
    const text = cleanLines(answer.value.text);
    if (!isSafe(text, talk)) {
      onTrouble(strangeAddress);
      return null;
    }
    return { text, engine: answer.engine };
  };
}

function taskFor({ language, tone }: Talk, habits: readonly Habit[]): string {
  const has = (wanted: HabitName) => habits.some(({ name }) => name === wanted);
  return [
    `Write one short follow-up message that "me" sends next in this chat, in the language "${language}".`,
    `At most ${has('shorter') ? 40 : 80} words, one clear question, no "just checking in", no placeholders, no subject line.`,
    ...(has('no-greeting') ? ['Write no greeting.'] : []),
    ...(has('no-emoji') ? ['Write no emoji.'] : []),
    'Use only what stands in the material: invent no fact, number, date, name, link or promise.',
    tone.isFormal ? 'Keep a formal tone.' : 'Keep the tone of "myEarlierMessages".',
  ].join(' ');
}

function materialOf({ messages, firstName, company, me }: Talk, loop: OpenLoop) {
  const shown = messages.filter(({ text, media }) => media !== 'service' && text.trim() !== '');
  const mine = shown.filter(({ isOutgoing }) => isOutgoing === 1);
  const short = (text: string) => beginning(cleanLines(beginning(text, 2000)), longestMessage);
  return {
    why: cleanText(loop.why),
    about: short(loop.topic),
    me: me && cleanText(me),
    theirFirstName: firstName && cleanText(firstName),
    theirCompany: company && cleanText(company),
    lastMessages: shown.slice(-lastMessages).map(({ text, isOutgoing, senderName, sentAt }) => ({
      from: isOutgoing === 1 ? 'me' : cleanText(beginning(senderName ?? 'they', 64)),
      day: sentAt.slice(0, 10),
      text: short(text),
    })),
    myEarlierMessages: mine
      .slice(-lastMessages - toneExamples, -1)
      .slice(-toneExamples)
      .map(({ text }) => short(text)),
  };
}

/**
 * A link, a username, an e-mail or wallet address may only come from me: one that they wrote could be what a
 * hidden order wants to see in my name.
 */
function isSafe(text: string, { messages }: Talk): boolean {
  const mine = messages.filter(({ isOutgoing }) => isOutgoing === 1);
  const support = supportOf(
    mine.flatMap((message) => [message.text, message.links ?? '']),
    { hasCapitalNouns: false },
  );
  return claimsIn(text)
    .filter(({ kind }) => kind === 'link' || kind === 'wallet')
    .every((claim) => isSupported(claim, support));
}

const protectedChat: NoAnswer = {
  reason: 'no-consent',
  message: 'this chat forbids copying',
  hint: null,
};

const strangeAddress: NoAnswer = {
  reason: 'useless',
  message: 'its text held a link or an address that you have never given out here',
  hint: null,
};
