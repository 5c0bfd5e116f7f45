import type { Share } from './share.ts';

export const habitNames = [
  'no-greeting',
  'no-emoji',
  'signs',
  'informal',
  'formal',
  'shorter',
] as const;
export type HabitName = (typeof habitNames)[number];

/** What a person does to drafts of one language, nearly always. */
export interface Habit {
  name: HabitName;
  language: string;
  /** Of the latest drafts that could show it. */
  share: Share;
  /** As they sign; of `signs` alone. */
  signature: string | null;
}
