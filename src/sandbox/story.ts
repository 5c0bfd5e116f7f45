import type { World } from './world/world.ts';

/** A world to start a sandbox with; `stories/list.ts` exports `stories: readonly Story[]`. */
export interface Story {
  /** What `--story` takes: `small`. */
  name: string;
  /** One line for `tgcrm sandbox --help`. */
  summary: string;
  /** Whom `tgcrm demo` visits; a story without a tour is no demo. */
  tour?: Tour;
  /** The same seed and clock make the same world. */
  build(options: StoryOptions): World;
}

export interface StoryOptions {
  seed: number;
  now(): Date;
}

/** Chats by exact title or `@username`. */
export interface Tour {
  /** To add to the CRM; the first one is the chat whose company is confirmed and who gets the follow-up. */
  chats: readonly string[];
  /** Who is there, by the story's own name: whose answer the demo waits for. */
  partner: string;
  /** To ignore. */
  ignored: string;
  /** What the first of `chats` is asked; somebody there answers it after some seconds. */
  followUp: string;
}
