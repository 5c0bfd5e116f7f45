/** What a setting may hold, and how its text form is read: from a flag, the environment or the file. */
export interface Setting<T> {
  default: T;
  /** From a flag, the environment or the file. Throws with what is expected. */
  parse: (text: string) => T;
  about: string;
  /** Never printed, read from standard input. */
  isSecret?: boolean;
}

export function setting<T>(
  value: NoInfer<T>,
  parse: (text: string) => T,
  about: string,
): Setting<T> {
  return { default: value, parse, about };
}

export function optional<T>(parse: (text: string) => T, about: string): Setting<T | null> {
  return { default: null, parse, about };
}

export function text(value: string): string {
  if (value.trim() === '') throw new Error('a text');
  return value;
}

export function matching(pattern: RegExp, expected: string) {
  return (value: string): string => {
    if (!pattern.test(value)) throw new Error(expected);
    return value;
  };
}

export function integer(least: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!Number.isSafeInteger(number) || number < least || value.trim() === '')
      throw new Error(`a whole number of at least ${least}`);
    return number;
  };
}

export function boolean(value: string): boolean {
  if (value !== 'true' && value !== 'false') throw new Error('true or false');
  return value === 'true';
}

export function span(value: string): string {
  const match = /^(\d+)-(\d+)$/.exec(value);
  if (!match || Number(match[1]) > Number(match[2])) throw new Error('LEAST-MOST in seconds');
  return value;
}

export function quietHours(value: string): string {
  const match = /^([01]\d|2[0-3])-([01]\d|2[0-3])$/.exec(value);
  if (!match) throw new Error('FROM-TO in hours, such as 21-08');
  return value;
}

export function duration(value: string): string {
  durationMs(value);
  return value;
}

/** `90s`, `45m`, `2h`, `1d`, `0h` in milliseconds. @throws {Error} when it is none of these. */
export function durationMs(value: string): number {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(value);
  if (!match) throw new Error('a duration such as 90s, 45m, 2h or 1d');
  const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[match[2] ?? 's'] ?? 1000;
  return Number(match[1]) * unitMs;
}

export function oneOf<const T extends string>(choices: readonly T[]) {
  return (value: string): T => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Error(choices.join(' or '));
    return found;
  };
}
