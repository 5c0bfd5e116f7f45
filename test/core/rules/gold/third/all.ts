import type { GoldChat } from '../gold-chat.ts';
import { asia } from './asia.ts';
import { cyrillic } from './cyrillic.ts';
import { groups } from './groups.ts';
import { latin } from './latin.ts';
import { nobodys } from './none.ts';
import { privateOnes } from './private.ts';
import { rightToLeft } from './right-to-left.ts';
import { several } from './several.ts';

/** Written before the writer had read the rules or seen an answer, with the category where it is plain. */
export const thirdGold: readonly GoldChat[] = [
  ...groups,
  ...cyrillic,
  ...asia,
  ...latin,
  ...rightToLeft,
  ...privateOnes,
  ...several,
  ...nobodys,
];
