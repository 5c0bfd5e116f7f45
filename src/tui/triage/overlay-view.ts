import { type HelpSection, helpLines } from '../components/help.ts';
import { fitSpans, type Pen } from '../spans.ts';
import type { Group } from './key-table.ts';
import { type Binding, bindingsOf, keyLabel } from './keys.ts';
import { paletteEntries } from './palette.ts';
import type { BaseMode, Mode } from './state.ts';

const groupTitles: Readonly<Record<Group, string>> = {
  move: 'Move',
  look: 'Look',
  decide: 'Decide',
  work: 'Work beside the screen',
  screen: 'Screen',
  menu: 'Menus',
  type: 'Typing',
};

/** The help for the pane it was called from, from its first line. */
export function helpPage(pen: Pen, back: BaseMode): string[] {
  return helpLines(pen, sectionsOf(bindingsOf(back.mode)));
}

export function paletteLines(
  pen: Pen,
  { mode, height }: { mode: Extract<Mode, { mode: 'palette' }>; height: number },
): string[] {
  const entries = paletteEntries(mode);
  const top = Math.max(0, mode.cursor - height + 1);
  const lines = entries.slice(top, top + height).map((entry, index) => {
    const isCursor = top + index === mode.cursor;
    const text = `${isCursor ? '>' : ' '} ${entry.about}`;
    const keys = { text: `  ${keysOf(entry)}`, style: isCursor ? undefined : ('accent' as const) };
    const line = fitSpans(pen, [{ text }, keys]);
    return isCursor ? pen.theme.paint('cursor', line) : line;
  });
  return lines.length > 0 ? lines : [fitSpans(pen, [{ text: '  no such command' }])];
}

function sectionsOf(bindings: readonly Binding[]): HelpSection[] {
  const groups: readonly Group[] = ['move', 'look', 'decide', 'work', 'screen'];
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
