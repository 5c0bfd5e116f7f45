import {
  readAsking,
  readTalk,
  readTrades,
  type TalkCue,
  type TradeCue,
  talkNames,
  tradeNames,
} from './cues.ts';
import type { CategoryEvidence, CategoryMessage } from './evidence.ts';
import { type FoldedText, foldText } from './lexicon.ts';
import type { CategorySign } from './sign.ts';

/** What is said, by which side. */
export function signsOfTalk({ messages }: CategoryEvidence): CategorySign[] {
  const heard = new Map<string, Heard>();
  const newest = messages.slice(-mostMessages);
  for (const message of newest)
    for (const { feature, name, word, strength } of sayingsOf(message)) {
      const before = heard.get(feature) ?? { name, words: new Set(), count: 0, amount: 0 };
      before.words.add(word);
      before.count += 1;
      before.amount += strength;
      heard.set(feature, before);
    }
  return [...heard].map(([feature, one]) => toSign(feature, one, newest.length));
}

const mostMessages = 60;

interface Heard {
  name: string;
  words: Set<string>;
  /** In how many messages. */
  count: number;
  amount: number;
}

interface Saying {
  feature: string;
  name: string;
  word: string;
  strength: number;
}

function sayingsOf({ text, isMine, fileName }: CategoryMessage): Saying[] {
  const side = isMine ? 'mine' : 'theirs';
  const whole = fileName === null ? text : `${text} ${fileName}`;
  const who = isMine ? 'Your side speaks' : 'They speak';
  const folded = foldText(whole);
  const sayings: Saying[] = [...readTalk(folded)].map(([cue, { word, strength }]) => ({
    feature: `${side}.${cue}${traded.has(cue) ? manner(whole, { folded, fileName }) : ''}`,
    name: `${who} of ${talkNames[cue]}`,
    word,
    strength,
  }));
  if (!isMine)
    for (const [cue, { word, strength }] of readTrades(fileName === null ? folded : foldText(text)))
      if (told.has(cue))
        sayings.push({
          feature: `told.${cue}`,
          name: `They speak of ${tradeNames[cue]}`,
          word,
          strength,
        });
  return sayings;
}

/** Of these the same word means a seller or a buyer. */
const traded: ReadonlySet<TalkCue> = new Set<TalkCue>(['offer', 'invoice']);

/** What people say of their own work; other trades are spoken of by everybody. */
const told: ReadonlySet<TradeCue> = new Set<TradeCue>([
  'reporter',
  'investor',
  'recruiter',
  'seeker',
  'buyer',
  'ally',
]);

function manner(
  text: string,
  { folded, fileName }: { folded: FoldedText; fileName: string | null },
): 'Given' | 'Asked' | '' {
  const asking = readAsking(folded);
  if (asking.has('asks') || /[?？؟]/.test(text)) return 'Asked';
  return fileName !== null || asking.has('gives') ? 'Given' : '';
}

function toSign(feature: string, { name, words, count, amount }: Heard, of: number): CategorySign {
  // In every other message or more it counts in full, now and then by half.
  const share = 0.5 + Math.min(0.5, count / of);
  return {
    group: 'said',
    feature,
    name,
    value: Math.min(mostSaid, Math.log2(1 + amount)) * share,
    evidence: `${[...words]
      .slice(0, 3)
      .map((word) => `"${word}"`)
      .join(', ')} in ${count} of the last ${of} messages`,
  };
}

const mostSaid = 2.5;
