import type { Advice } from '../../core/rules/advice/advice.ts';
import { type Block, lines, type Text, type View } from '../terminal/view.ts';
import { adviceFields } from './advice-fields.ts';

/** What the follow-ups so far speak for, with the command that does it. */
export const adviceView: View<Advice[]> = {
  fields: adviceFields,
  toJson: (all) => all.map(adviceJson),
  toText: (all) => [
    adviceBlock(all, 'Nothing to advise: too little is known, or all is as it should be.'),
  ],
};

export function adviceJson(advice: Advice): Record<(typeof adviceFields)[number], unknown> {
  const { id, kind, chatId, what, why, share, command } = advice;
  return { id, kind, chatId, what, why, share, command };
}

export function adviceBlock(all: readonly Advice[], none: string): Block {
  return lines(...(all.length === 0 ? [none] : all.flatMap(linesOf)));
}

function linesOf({ id, what, why, command }: Advice): Text[] {
  const dim = (text: string): Text => [{ text: `  ${text}`, paint: 'dim' }];
  return [
    what,
    `  ${why}`,
    dim(command ?? 'the next drafts do so by themselves'),
    dim(`not wanted: tgcrm followups advice dismiss ${id}`),
  ];
}

export const asideView: View<{ ids: string[]; verb: 'dismiss' | 'restore' }> = {
  fields: ['ids'],
  toJson: ({ ids }) => ({ ids }),
  toText: ({ ids, verb }) => [
    lines(
      ...(ids.length === 0 ? ['Nothing to change.'] : []),
      ...ids.map((id) =>
        verb === 'dismiss' ? `put aside: ${id}` : `may be proposed again: ${id}`,
      ),
    ),
  ],
};
