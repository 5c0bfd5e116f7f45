import type { GoldChat } from '../gold-chat.ts';
import { abroad } from './abroad.ts';
import { deals } from './deals.ts';
import { moreDeals } from './deals-more.ts';
import { nobody } from './nobody.ts';
import { pretenders } from './pretenders.ts';

/** Written by another hand than the third and fourth, and shown to nobody who mended what these had found. */
export const fifthGold: readonly GoldChat[] = [
  ...deals,
  ...moreDeals,
  ...abroad,
  ...nobody,
  ...pretenders,
];
