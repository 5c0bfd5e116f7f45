import { type HelpSection, helpLines } from '../../components/help.ts';
import { fitSpans, type Pen } from '../../spans.ts';
import { wrapCells } from '../../wrap-cells.ts';
import { type Binding, bindingsOf, keyLabel } from '../state/keys.ts';
import { paletteEntries } from '../state/palette.ts';
import type { Mode } from '../state/state.ts';
import type { Group } from './key-line.ts';

const groupTitles: Readonly<Record<Group, string>> = {
  move: 'Move',
  look: 'Look',
  decide: 'Decide',
  note: 'Keep in order',
  'follow-up': 'Follow-ups',
  work: 'Work beside the screen',
  screen: 'Screen',
  menu: 'Menus',
  type: 'Typing',
};

export type HelpMode = Extract<Mode, { mode: 'help' | 'help-filter' }>;

/** The help for the pane it was called from, from its first line; only what holds all words that were typed. */
export function helpPage(pen: Pen, { text, back }: Pick<HelpMode, 'text' | 'back'>): string[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const sections = sectionsOf(bindingsOf(back.mode)).map(({ title, lines }) => ({
    title,
    lines: lines.filter(({ keys, about }) =>
      words.every((word) => `${keys} ${about}`.toLowerCase().includes(word)),
    ),
  }));
  const found = sections.filter(({ lines }) => lines.length > 0);
  return found.length > 0 ? helpLines(pen, found) : [fitSpans(pen, [{ text: '  no such key' }])];
}

/** Lines that the user asked for, as they are: to be read or copied. */
export function textLines(pen: Pen, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    wrapCells(line, pen.cells).map((text) => fitSpans(pen, [{ text }])),
  );
}

export function paletteLines(
  pen: Pen,
  { mode, height }: { mode: Extract<Mode, { mode: 'palette' }>; height: number },
): string[] {
  const entries = paletteEntries(mode).map((entry) => ({ text: entry.about, more: keysOf(entry) }));
  const lines = chooserLines(pen, { entries, cursor: mode.cursor, height });
  return lines.length > 0 ? lines : [fitSpans(pen, [{ text: '  no such command' }])];
}

/** What is chosen from, a line each, with the line of the cursor among them. */
export function chooserLines(
  pen: Pen,
  {
    entries,
    cursor,
    height,
  }: { entries: readonly { text: string; more: string }[]; cursor: number; height: number },
): string[] {
  const top = Math.max(0, cursor - height + 1);
  return entries.slice(top, top + height).map(({ text, more }, index) => {
    const isCursor = top + index === cursor;
    const style = isCursor ? undefined : ('accent' as const);
    const line = fitSpans(pen, [
      { text: `${isCursor ? '>' : ' '} ${text}` },
      { text: `  ${more}`, style },
    ]);
    return isCursor ? pen.theme.paint('cursor', line) : line;
  });
}

function sectionsOf(bindings: readonly Binding[]): HelpSection[] {
  const groups: readonly Group[] = [
    'move',
    'look',
    'decide',
    'note',
    'follow-up',
    'work',
    'screen',
  ];
  return groups.map((group) => ({
    title: groupTitles[group],
    lines: merged(bindings.filter((binding) => binding.group === group)),
  }));
}

/** `j` and the arrow down are one line of help. */
function merged(bindings: readonly Binding[]): { keys: string; about: string }[] {
  const byAbout = new Map<string, string[]>();
  for (const binding of bindings) {
    byAbout.set(binding.about, [...(byAbout.get(binding.about) ?? []), keysOf(binding)]);
  }
  return [...byAbout].map(([about, keys]) => ({ keys: keys.join(' '), about }));
}

function keysOf({ keys }: Binding): string {
  return keys.map(keyLabel).join(' ');
}
