import type { GoldChat } from '../gold-chat.ts';
import { asia } from './asia.ts';
import { cyrillic } from './cyrillic.ts';
import { groups } from './groups.ts';
import { latin } from './latin.ts';
import { nobodys } from './none.ts';
import { privateOnes } from './private.ts';
import { rightToLeft } from './right-to-left.ts';
import { several } from './several.ts';

/** Written when the first set had been looked at so often that it had become one to develop with. */
export const secondGold: readonly GoldChat[] = [
  ...groups,
  ...cyrillic,
  ...asia,
  ...latin,
  ...rightToLeft,
  ...privateOnes,
  ...several,
  ...nobodys,
];
