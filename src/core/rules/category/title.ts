import { readTalk, readTrades, talkNames, tradeNames } from './cues.ts';
import type { CategoryEvidence } from './evidence.ts';
import { foldText } from './lexicon.ts';
import type { CategorySign } from './sign.ts';

/** What the title speaks of. With one person it is that person's name, which is read with the bio. */
export function signsOfTitle({ kind, title }: CategoryEvidence): CategorySign[] {
  const folded = foldText(title);
  const talk = [...readTalk(folded)].map(([cue, said]) => ({ cue, said, name: talkNames[cue] }));
  const trades =
    kind === 'user'
      ? []
      : [...readTrades(folded)].map(([cue, said]) => ({ cue, said, name: tradeNames[cue] }));
  return [...talk, ...trades].map(({ cue, said: { word, strength }, name }) => ({
    group: 'title',
    feature: `title.${cue}`,
    name: `The title speaks of ${name}`,
    value: strength,
    evidence: `"${word}" in the title`,
  }));
}
