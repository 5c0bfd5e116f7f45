import { readTalk, readTrades, talkNames, tradeNames } from './category-cues.ts';
import type { CategoryEvidence, CategorySign } from './category-features.ts';

/** What the title speaks of. With one person it is that person's name, which is read with the bio. */
export function signsOfTitle({ kind, title }: CategoryEvidence): CategorySign[] {
  const talk = [...readTalk(title)].map(([cue, said]) => ({ cue, said, name: talkNames[cue] }));
  const trades =
    kind === 'user'
      ? []
      : [...readTrades(title)].map(([cue, said]) => ({ cue, said, name: tradeNames[cue] }));
  return [...talk, ...trades].map(({ cue, said: { word, strength }, name }) => ({
    group: 'title',
    feature: `title.${cue}`,
    name: `The title speaks of ${name}`,
    value: strength,
    evidence: `"${word}" in the title`,
  }));
}
