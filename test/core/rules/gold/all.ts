import { communities } from './communities.ts';
import { english } from './english.ts';
import { moreEnglish } from './english-more.ts';
import type { GoldChat } from './gold-chat.ts';
import { languages } from './languages.ts';
import { noneChats } from './none.ts';
import { privateChats } from './private.ts';
import { thirdParties } from './third-parties.ts';
import { moreThirdParties } from './third-parties-more.ts';

export const goldChats: readonly GoldChat[] = [
  ...english,
  ...moreEnglish,
  ...languages,
  ...privateChats,
  ...noneChats,
  ...communities,
  ...thirdParties,
  ...moreThirdParties,
];

/** Right when it is called as the answer is called, in any spelling; for `null` when none is offered at `bound`. */
export function namesOf({ is }: GoldChat): readonly string[] {
  if (is === null) return [];
  return typeof is === 'string' ? [is] : is;
}
