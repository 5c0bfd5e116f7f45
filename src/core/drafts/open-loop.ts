import type { MessageRow } from '../../store/schema.ts';
import type { TemplateKind } from '../rules/draft/template-words.ts';
import { greetingOf } from '../rules/draft/tone.ts';
import { isClosing } from '../rules/speech/closing-words.ts';
import { splitSentences } from '../rules/speech/sentences.ts';

/** What is open in a chat, and the message that says so. */
export interface OpenLoop {
  kind: TemplateKind;
  messageId: number | null;
  /** The sentence in question, shortened; raw. */
  topic: string;
  why: string;
}

/** From the last messages alone: who wrote last, and whether something was asked. */
export function openLoopOf(messages: readonly MessageRow[]): OpenLoop {
  const spoken = messages.filter(({ media, text }) => media !== 'service' && text.trim() !== '');
  const last = spoken.at(-1);
  if (!last || isClosing(last))
    return { kind: 'hello', messageId: last?.messageId ?? null, topic: '', why: 'nothing is open' };
  const run = lastRun(spoken, last.isOutgoing);
  // The question of a run of messages, if there is one, is what waits for an answer.
  const asked = run.toReversed().find(({ text }) => /[?？؟]/.test(text)) ?? last;
  const { messageId } = asked;
  if (last.isOutgoing === 1)
    return {
      kind: 'silence',
      messageId,
      topic: topicOf(asked.text),
      why: 'they have not answered',
    };
  return { kind: 'answer', messageId, topic: topicOf(asked.text), why: 'you owe them an answer' };
}

function lastRun(messages: readonly MessageRow[], side: MessageRow['isOutgoing']): MessageRow[] {
  const since = messages.findLastIndex(({ isOutgoing }) => isOutgoing !== side);
  return messages.slice(since + 1);
}

const longest = 90;

/** The question in it, or its first sentence; without line breaks, quotes and the greeting. */
export function topicOf(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/["“”„«»]/g, '')
    .trim()
    .slice(0, 2000);
  const sentences = splitSentences(line);
  const asked = sentences.find((sentence) => /[?？؟]/.test(sentence));
  const chosen = (
    asked ??
    sentences.find((sentence) => sentence.trim().length > 15) ??
    line
  ).trim();
  const bare = chosen.replace(/[.!?？。！؟\s]{1,10}$/u, '');
  const characters = [...withoutGreeting(bare)];
  if (characters.length <= longest) return characters.join('');
  const cut = characters.slice(0, longest).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}

/** "Hi Mira, what does it cost" is about what it costs. */
function withoutGreeting(text: string): string {
  const greeting = greetingOf([text]);
  if (greeting === null) return text;
  const rest = /^[^,!:–-]{0,40}[,!:–-]\s*(?=\S)/u.exec(text);
  return rest ? text.slice(rest[0].length) : text;
}
