import type { Key as InkKey } from 'ink';

/**
 * One key press. `key` is its name in a table of keys: the character itself (`j`, `G`, `/`), or `down`,
 * `pageup`, `enter`, `space`, `ctrl-c`. `text` is what it types into a field, empty for keys that type nothing.
 */
export interface Press {
  key: string;
  text: string;
}

/**
 * A terminal may deliver many keys at once (`jjj`, `ab⏎`): over a slow line, under key repeat, from a script.
 * Ink hands them on as one input; here each becomes a press of its own.
 */
export function pressesOf(input: string, key: Partial<InkKey>): Press[] {
  const name = nameOf(key);
  if (name !== undefined) return [{ key: withModifiers(name, key), text: '' }];
  if (key.ctrl) return input === '' ? [] : [{ key: `ctrl-${input}`, text: '' }];
  const presses = splitCharacters(input).map(pressOfCharacter);
  // Esc and a letter typed at once look like Alt and that letter, and nothing here is on Alt.
  return key.meta ? [{ key: 'esc', text: '' }, ...presses] : presses;
}

/**
 * The Latin letter on the same key of a Russian or Ukrainian keyboard, where letters arrive as Cyrillic:
 * `о` sits where `j` is. Another key is itself.
 */
export function latinKey(key: string): string {
  return latinOf.get(key) ?? key;
}

function nameOf(key: Partial<InkKey>): string | undefined {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'esc';
  if (key.tab) return 'tab';
  if (key.backspace) return 'backspace';
  if (key.delete) return 'delete';
  return undefined;
}

function withModifiers(name: string, key: Partial<InkKey>): string {
  const modifiers = `${key.ctrl ? 'ctrl-' : ''}${key.shift ? 'shift-' : ''}`;
  return modifiers + name;
}

function splitCharacters(input: string): string[] {
  if (input.length < 2) return input === '' ? [] : [input];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(input), ({ segment }) => segment);
}

function pressOfCharacter(character: string): Press {
  const name = namedCharacters.get(character);
  if (name !== undefined) return { key: name, text: character === ' ' ? ' ' : '' };
  const code = character.charCodeAt(0);
  // Among others in one chunk Ink leaves it as it came: Ctrl-A is 1, Ctrl-Z is 26.
  if (code >= 1 && code <= 26) return { key: `ctrl-${String.fromCharCode(code + 96)}`, text: '' };
  return { key: character, text: isPrintable(character) ? character : '' };
}

const isPrintable = (character: string): boolean => !/^\p{Control}/u.test(character);

let segmenter: Intl.Segmenter | undefined;

const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\r\n', 'enter'],
  ['\t', 'tab'],
  ['\u001b', 'esc'],
  ['\u0008', 'backspace'],
  ['\u007f', 'backspace'],
  [' ', 'space'],
]);

const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюёіїєґ';
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`s]'`";
const cyrillicUpper = 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁІЇЄҐ';
const latinUpper = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~S}"~';

const latinOf: ReadonlyMap<string, string> = new Map([
  ...zip(cyrillic, latin),
  ...zip(cyrillicUpper, latinUpper),
  // On these keyboards the key of the slash types a full stop.
  ['.', '/'],
]);

function zip(from: string, to: string): [string, string][] {
  return Array.from(from, (character, index) => [character, to[index] ?? character]);
}
