import type { World } from './world.ts';

/** A world to start a sandbox with; `stories/list.ts` exports `stories: readonly Story[]`. */
export interface Story {
  /** What `--story` takes: `small`. */
  name: string;
  /** One line for `tgcrm sandbox --help`. */
  summary: string;
  /** The same seed and clock make the same world. */
  build(options: StoryOptions): World;
}

export interface StoryOptions {
  seed: number;
  now(): Date;
}
