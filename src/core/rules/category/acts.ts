import { readSpeech, type Speech } from '../speech/speech.ts';
import type { CategoryEvidence } from './evidence.ts';
import type { CategorySign } from './sign.ts';

/**
 * Who asks, who hands over, who promises and who thanks: that tells who serves whom where no word of the trade is known.
 * In a crowd everybody does all of it.
 */
export function signsOfActs({
  kind,
  participantCount,
  messages,
}: CategoryEvidence): CategorySign[] {
  if (kind === 'channel' || kind === 'bot' || (participantCount ?? 0) > mostTalking) return [];
  const newest = messages.slice(-mostMessages).map(({ text, isMine, fileName }) => ({
    isMine,
    speech: readSpeech({ text, media: fileName === null ? null : 'document' }),
  }));
  return (['theirs', 'mine'] as const).flatMap((side) => {
    const said = newest.filter(({ isMine }) => isMine === (side === 'mine'));
    return acts.flatMap(({ act, verb, holds }) => {
      const count = said.filter(({ speech }) => holds(speech)).length;
      if (count === 0) return [];
      return [
        {
          group: 'said' as const,
          feature: `${side}.${act}`,
          name: side === 'mine' ? `Your side ${verb[0]}` : `They ${verb[1]}`,
          value: 0.5 + 0.5 * (count / said.length),
          evidence: `in ${count} of ${said.length} messages`,
        },
      ];
    });
  });
}

const mostTalking = 25;
/** Reading one costs a hundredth of a millisecond. */
const mostMessages = 12;

const acts: readonly {
  act: string;
  verb: readonly [one: string, many: string];
  holds: (speech: Speech) => boolean;
}[] = [
  { act: 'asks', verb: ['asks', 'ask'], holds: ({ asks, isErrand }) => asks !== null && !isErrand },
  {
    act: 'errand',
    verb: ['asks for something', 'ask for something'],
    holds: ({ isErrand }) => isErrand,
  },
  { act: 'promises', verb: ['promises', 'promise'], holds: ({ promises }) => promises !== null },
  {
    act: 'delivers',
    verb: ['hands something over', 'hand something over'],
    holds: ({ delivers }) => delivers,
  },
  {
    act: 'thanks',
    verb: ['thanks', 'thank'],
    holds: ({ sentences }) => sentences.some(({ acts: done }) => done.has('thanks')),
  },
];
