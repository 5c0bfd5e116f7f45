import type { Settings } from '../config.ts';
import type { Place, Source } from './source.ts';
import { sourceSettings } from './source-settings.ts';

/** A source as this person has set it up. */
export interface SourcePlace extends Place {
  key: string | null;
  id: string | null;
  isEnabled: boolean;
  /** The person gave another address than the product's: a server of their own. */
  isOwnServer: boolean;
  /** In millionths of a US dollar a month; `null` for what costs nothing. */
  budgetMicros: number | null;
}

export function placeOf(source: Pick<Source, 'name' | 'server'>, settings: Settings): SourcePlace {
  const server = source.server ?? source.name;
  const read = (part: string, of = server): unknown =>
    Reflect.get(settings, `sources.${of}.${part}`);
  const address = textOf(read('url'));
  const key = textOf(read('key'));
  const budget = read('monthlyBudget');
  return {
    base: address ?? '',
    hasKey: key !== null,
    key,
    id: textOf(read(server === 'youtube' ? 'feedUrl' : 'engineId')),
    isEnabled: read('enabled', source.name) === true,
    isOwnServer: address !== null && address !== defaultAddress(server),
    budgetMicros: typeof budget === 'number' ? Math.round(budget * 1_000_000) : null,
  };
}

function defaultAddress(name: string): string | null {
  const setting: unknown = Reflect.get(sourceSettings, `sources.${name}.url`);
  return textOf(Reflect.get(Object(setting), 'default'));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
