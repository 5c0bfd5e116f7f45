import type {
  Conversation,
  ConversationMessage,
} from '../../../../src/core/rules/turn/conversation.ts';
import type { ChatKind } from '../../../../src/store/schema.ts';

/** A chat of a few messages, with what a person says about it. */
export interface Snippet {
  /** For the reader of a failure: language, kind and first words. */
  name: string;
  conversation: Conversation;
  now: Date;
  language: string;
  turn: string;
  steps: readonly LabelledStep[];
  /** Steps on which people would not agree: they may be told or not, and count neither way. */
  doubtful: readonly LabelledStep[];
}

export interface LabelledStep {
  kind: string;
  messageId: number;
  /** The beginning of the local time, of UTC with a `Z` behind it; `-` for none, nothing where it is not labelled. */
  due: string;
}

/**
 * Reads snippets, an empty line between them:
 *
 *     # LANGUAGE KIND[:PEOPLE] TURN [+DAYS of silence]
 *     WHO [>N: a reply to message N] [+Nd: so much later] [media]: TEXT
 *     = STEP MESSAGE [DUE: the beginning of the local time; of UTC with a Z behind it; - for no time]
 *     ~ STEP MESSAGE: may be told or not
 *
 * `me` (Mira, @mira) and her colleague `leo` are one side, `bot` is none; everything begins on Monday the 23rd of
 * November 2026 at nine in the morning, and each message comes a minute after the one before. `⏎` begins a new line
 * in a text.
 */
export function readSnippets(text: string): Snippet[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(readSnippet);
}

function readSnippet(text: string): Snippet {
  const [head = '', ...lines] = text.trim().split('\n');
  const title = /^# (\S+) (\w+)(?::(\d+))? (\w+)(?: \+(\d+)d)?$/.exec(head.trim());
  if (!title) throw new Error(`no head: ${head}`);
  const [, language = '', kind = 'user', people, turn = '', silence = '0'] = title;
  const messages: ConversationMessage[] = [];
  const steps: LabelledStep[] = [];
  const doubtful: LabelledStep[] = [];
  let at = new Date(2026, 10, 23, 9, 0);
  for (const line of lines) {
    const step = /^([=~]) (\S+) (\d+)(?: (\S+))?$/.exec(line.trim());
    if (step) {
      const [, sign, told = '', messageId, due = ''] = step;
      (sign === '=' ? steps : doubtful).push({ kind: told, messageId: Number(messageId), due });
      continue;
    }
    const message = readMessage(line, { id: messages.length + 1, before: at });
    at = new Date(message.sentAt);
    messages.push(message);
  }
  return {
    name: `${language} ${kind} ${messages.map((message) => message.text).join(' / ')}`,
    conversation: {
      kind: chatKind(kind),
      participantCount: people === undefined ? null : Number(people),
      messages,
      ours: { names: ['Mira', 'Leo'], usernames: ['mira', 'leo'] },
      settledTo: null,
    },
    now: new Date(at.getTime() + Number(silence) * 86_400_000 + 60_000),
    language,
    turn,
    steps,
    doubtful,
  };
}

function readMessage(
  line: string,
  { id, before }: { id: number; before: Date },
): ConversationMessage {
  const match = /^(\w+)((?: (?:>\d+|\+\d+[dhm]|\[\w+\]))*):(?: (.*))?$/.exec(line.trim());
  if (!match) throw new Error(`no message: ${line}`);
  const [, who = '', marks = '', text = ''] = match;
  const later = /\+(\d+)([dhm])/.exec(marks);
  const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000 }[later?.[2] ?? 'm'] ?? 60_000;
  const replyTo = />(\d+)/.exec(marks)?.[1];
  return {
    id,
    sentAt: new Date(before.getTime() + Number(later?.[1] ?? 1) * unitMs).toISOString(),
    text: text.replaceAll('⏎', '\n'),
    media: /\[(\w+)\]/.exec(marks)?.[1] ?? null,
    isMine: who === 'me' || who === 'leo',
    sender: `u-${who}`,
    senderName: who === 'me' ? 'Mira' : `${who.charAt(0).toUpperCase()}${who.slice(1)}`,
    replyTo: replyTo === undefined ? null : Number(replyTo),
    isBot: who === 'bot',
  };
}

function chatKind(kind: string): ChatKind {
  if (kind === 'group' || kind === 'supergroup' || kind === 'channel' || kind === 'bot')
    return kind;
  return 'user';
}
