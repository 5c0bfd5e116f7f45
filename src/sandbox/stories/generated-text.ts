import type { Entity } from '../world/message.ts';

const words =
  'the deal call next week listing bridge audit pool token launch review contract partner liquidity market maker validator please send update today tomorrow thanks meeting numbers deck terms invoice wallet grant treasury quarter'.split(
    ' ',
  );

const openings = ['Hi,', 'Привет,', 'Hola,', '你好', 'مرحبا', 'FYI:', 'gm', 'Well,'];

/** Message number `index` of a chat: the same seed and index give the same 4 to 20 words; every ninth has a link. */
export function generatedText(seed: number, index: number): { text: string; entities: Entity[] } {
  let state = (Math.imul(seed % 2_147_483_647, 48_271) ^ Math.imul(index + 1, 2_654_435_761)) >>> 0;
  const next = (below: number): number => {
    // xorshift32: no quality is needed, only speed and repeatability.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  next(2);
  const parts = [openings[next(openings.length)] ?? ''];
  const count = 4 + next(16);
  for (let word = 0; word < count; word += 1) parts.push(words[next(words.length)] ?? '');
  if (index % 9 !== 0) return { text: parts.join(' '), entities: [] };
  const link = `https://northwind-labs.xyz/d/${index}`;
  const said = parts.join(' ');
  const entity = { kind: 'url', offset: said.length + 1, length: link.length } as const;
  return { text: `${said} ${link}`, entities: [entity] };
}
