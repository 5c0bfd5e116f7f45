import { dismissedAdvice, type SetAside, setAside } from '../../core/advice/dismissed.ts';
import { readAdvice } from '../../core/advice/read-advice.ts';
import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import type { Advice } from '../../core/rules/advice/advice.ts';
import type { Context } from '../context.ts';
import { limitOf } from '../terminal/list-options.ts';

type AdviceDoors = Pick<Doors, 'db' | 'now'>;

export async function listAdviceAs(
  doors: AdviceDoors,
  context: Context,
  { limit }: { limit?: string },
): Promise<Advice[]> {
  if (!context.settings['learning.enabled'])
    context.talk('learning is switched off (learning.enabled)');
  return (await readAdvice(doors)).slice(0, limitOf(context, limit));
}

/**
 * All are found before the first one is changed.
 *
 * @throws {AppError} `not-found` for what is not proposed, or was never put aside.
 */
export async function setAsideAs(
  { db, now }: AdviceDoors,
  { flags }: Context,
  { ids, verb }: { ids: readonly string[]; verb: SetAside['verb'] },
): Promise<{ ids: string[]; verb: SetAside['verb'] }> {
  const proposed = new Map((await readAdvice({ db, now })).map((one) => [one.id, one.chatId]));
  const aside = await dismissedAdvice(db);
  const known = verb === 'dismiss' ? [...proposed.keys(), ...aside] : [...aside];
  const wanted = [...new Set(ids)];
  const missing = wanted.find((id) => !known.includes(id));
  if (missing !== undefined) throw notThere(missing, { verb, known });
  const changed = wanted.filter((id) => aside.has(id) === (verb === 'restore'));
  const advice = changed.map((id) => ({ id, chatId: proposed.get(id) ?? null }));
  if (!flags.dryRun) await setAside({ db, now }, { advice, verb });
  return { ids: changed, verb };
}

function notThere(
  id: string,
  { verb, known }: { verb: SetAside['verb']; known: readonly string[] },
): AppError {
  const what = verb === 'dismiss' ? `nothing is advised as "${id}"` : `"${id}" was not put aside`;
  const hint =
    known.length === 0
      ? 'tgcrm followups advice lists what is advised'
      : `there is ${known.join(', ')}`;
  return new AppError('not-found', what, { hint });
}
