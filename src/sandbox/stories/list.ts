import type { Story } from '../story.ts';
import { impostorsStory } from './impostors.ts';
import { largeStory } from './large.ts';
import { livelyStory } from './lively.ts';
import { smallStory } from './small.ts';

/** What `--story` may name. */
export const stories: readonly Story[] = [
  smallStory,
  livelyStory,
  impostorsStory,
  largeStory({ chats: 1000, messages: 200_000 }),
];
