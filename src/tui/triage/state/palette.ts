import { type Binding, bindingsOf } from './keys.ts';
import type { Behind, ModeName } from './state.ts';

/** What can be done from where the palette was called, by name; every word typed must stand in the name. */
export function paletteEntries({ text, back }: { text: string; back: Behind }): Binding[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const seen = new Set<string>();
  return modesOf(back)
    .flatMap((mode) => bindingsOf(mode))
    .filter(({ about, group }) => {
      if (group === 'move' || seen.has(about)) return false;
      seen.add(about);
      return words.every((word) => about.toLowerCase().includes(word));
    });
}

/** From the list also what its menus offer. */
function modesOf({ mode }: Behind): ModeName[] {
  return mode === 'list' ? ['list', 'sort', 'states'] : [mode];
}
