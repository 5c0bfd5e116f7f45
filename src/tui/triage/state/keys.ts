import { latinKey } from '../../keys.ts';
import type { Group, KeyLine } from '../view/key-line.ts';
import { fields, keyTable } from './key-table.ts';
import type { Act, ModeName } from './state.ts';

/** A line of the table, taken apart. */
export interface Binding {
  group: Group;
  modes: readonly ModeName[];
  keys: readonly string[];
  act: Act;
  about: string;
  hint: string | undefined;
}

export const bindings: readonly Binding[] = Object.entries(keyTable).flatMap(([group, lines]) =>
  lines.map((line) => toBinding(asGroup(group), line)),
);

/** What a key means in this mode; `null` where it means nothing, or types itself into a field. */
export function actOf(mode: ModeName, key: string): Act | null {
  const here = actsByMode.get(mode);
  // In a field a Cyrillic letter is text; elsewhere it stands for the key it sits on.
  return here?.get(key) ?? (isField(mode) ? undefined : here?.get(latinKey(key))) ?? null;
}

export function bindingsOf(mode: ModeName): Binding[] {
  return bindings.filter(({ modes }) => modes.includes(mode));
}

export function isField(mode: ModeName): boolean {
  return fields.some((field) => field === mode);
}

/** A key as the user knows it: `ctrl-a` is `^A`, `space` is `space`, `pagedown` is `PgDn`. */
export function keyLabel(key: string): string {
  if (key.startsWith('ctrl-')) return `^${key.slice('ctrl-'.length).toUpperCase()}`;
  return labels[key] ?? key;
}

const labels: Readonly<Record<string, string>> = {
  down: '↓',
  up: '↑',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  esc: 'Esc',
  backspace: 'Backspace',
};

function toBinding(group: Group, [modes, keys, act, about, hint]: KeyLine): Binding {
  return { group, modes, keys: keys.split(' '), act, about, hint };
}

function asGroup(name: string): Group {
  if (isGroup(name)) return name;
  throw new Error(`no group of keys ${name}`);
}

function isGroup(name: string): name is Group {
  return Object.hasOwn(keyTable, name);
}

const actsByMode: ReadonlyMap<ModeName, ReadonlyMap<string, Act>> = collect();

function collect(): Map<ModeName, Map<string, Act>> {
  const found = new Map<ModeName, Map<string, Act>>();
  for (const { modes, keys, act } of bindings) {
    for (const mode of modes) {
      const acts = found.get(mode) ?? new Map<string, Act>();
      for (const key of keys) acts.set(key, act);
      found.set(mode, acts);
    }
  }
  return found;
}
