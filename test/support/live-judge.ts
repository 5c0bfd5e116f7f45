import { AppError } from '../../src/core/errors.ts';
import type { Message } from '../../src/sandbox/world/message.ts';

/** What the person approved: written down by the history itself, never asked of the product. */
export interface Approved {
  id: string;
  text: string;
  base: { id: number; text: string } | null;
}

export interface Judged {
  /** What went out by itself. */
  message: Message;
  approved: Approved | null;
  /** The chat as the server has it. */
  there: readonly Message[];
  /** Server ids of what went out by itself before. */
  sent: ReadonlySet<number>;
  me: string;
  isIgnored: boolean;
  isMigrated: boolean;
}

/** What forbade it, by what the server has and what the person saw at the approval. */
export function forbidden(judged: Judged): string[] {
  const { message, approved, there, sent, me, isIgnored, isMigrated } = judged;
  if (approved === null) return ['unapproved'];
  const { text, base } = approved;
  const newer = there.filter(
    ({ id, action }) => id > (base?.id ?? 0) && id < message.id && action === null && !sent.has(id),
  );
  const stands = there.find(({ id }) => id === base?.id);
  return [
    newer.some(({ from }) => from !== me) ? ['answered'] : [],
    newer.some(({ from }) => from === me) ? ['wrote myself'] : [],
    base !== null && !stands ? ['deleted'] : [],
    base !== null && stands && stands.text !== base.text ? ['edited'] : [],
    message.text !== text ? ['changed'] : [],
    isIgnored ? ['ignored'] : [],
    isMigrated ? ['migrated'] : [],
  ].flat();
}

/** What the product refuses is no violation; what it fails with is a bug. */
export async function orRefused<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'network') return null;
    throw error;
  }
}
