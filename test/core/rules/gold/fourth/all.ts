import type { GoldChat } from '../gold-chat.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';

/** Written when the third set had been mended for, mostly in languages that nothing had been written for. */
export const fourthGold: readonly GoldChat[] = [...groups, ...people];
