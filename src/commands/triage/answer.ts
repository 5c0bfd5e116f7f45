import { latinKey } from '../../tui/keys.ts';
import type { ChatDeed } from '../../tui/triage/effects/deed.ts';

/** A line that was typed at a question about one chat. The letters are the keys of the queue on the screen. */
export type Answer =
  | { kind: 'quit' | 'help' | 'why' | 'skip' | 'undo' }
  | { kind: 'deed'; deed: ChatDeed };

export const answerHelp: readonly string[] = [
  'y: yes, this company, and into the CRM; "y NAME" or "y SITE" names another company',
  'a: into the CRM, the company left open',
  'i: ignore; "i REASON" keeps the reason',
  '2, 3: the second or third company, and into the CRM',
  '0: no company behind it, and into the CRM',
  'x: why this company',
  's, or nothing: skip, it comes back at the end',
  'u: undo the last answer',
  'q: quit; next time it goes on here',
];

export function parseAnswer(line: string): Answer {
  const [letter = '', ...rest] = line.trim();
  const words = rest.join('').trim();
  switch (latinKey(letter.toLowerCase())) {
    case 'y':
    case 'c':
      return confirm(words);
    case 'a':
      return { kind: 'deed', deed: { kind: 'add' } };
    case 'i':
      return { kind: 'deed', deed: { kind: 'ignore', reason: words === '' ? null : words } };
    case '2':
    case '3':
      return { kind: 'deed', deed: asked({ pick: Number(letter) }) };
    case '0':
      return { kind: 'deed', deed: asked({ isNone: true }) };
    case 'x':
      return { kind: 'why' };
    case 'u':
      return { kind: 'undo' };
    case 'q':
      return { kind: 'quit' };
    case 's':
    case '':
      return { kind: 'skip' };
    default:
      return { kind: 'help' };
  }
}

function confirm(words: string): Answer {
  if (words === '') return { kind: 'deed', deed: asked({}) };
  if (words.toLowerCase() === 'none') return { kind: 'deed', deed: asked({ isNone: true }) };
  return { kind: 'deed', deed: asked({ company: words }) };
}

function asked(answer: Extract<ChatDeed, { kind: 'confirm' }>['answer']): ChatDeed {
  return { kind: 'confirm', answer, alsoAdd: true };
}
