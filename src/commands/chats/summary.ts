import type { Doors } from '../../core/doors.ts';
import { findChat } from '../../core/find-chat.ts';
import { type SummarizedChat, summarize } from '../../core/summarize.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Context } from '../context.ts';
import { withoutModel } from '../doors/without-model.ts';

export async function summarizeChats(
  doors: Pick<Doors, 'db' | 'llm' | 'now'>,
  { flags, signal, report, talk }: Context,
  names: readonly string[],
): Promise<SummarizedChat[]> {
  const chats: ChatRow[] = [];
  for (const name of names) chats.push(await findChat(doors.db, name));
  const summarized = await summarize(doors, chats, {
    isDryRun: flags.dryRun,
    signal,
    report: ({ done, of, title, characters }) =>
      report(`language model: ${done + 1} of ${of}, ${title} (${characters} characters)`),
  });
  const troubles = new Set(
    summarized.flatMap(({ trouble }) => (trouble ? withoutModel(trouble) : [])),
  );
  for (const line of troubles) talk(line);
  return summarized;
}
