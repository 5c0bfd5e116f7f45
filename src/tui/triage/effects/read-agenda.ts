import type { Doors } from '../../../core/doors.ts';
import { listNextSteps } from '../../../core/next-steps.ts';
import { cleanText } from '../../../core/rules/text/clean-text.ts';
import { listInbox } from '../../../store/inbox.ts';
import type { Agenda, AgendaName } from '../state/agenda.ts';

/** What comes first is what matters; nobody goes through more of it in one sitting. */
const mostLines = 500;
/** UTF-16 units of a message: more than the screen shows of it. */
const mostText = 1000;

/** Behind this door every text is clean. */
export async function readAgenda(
  doors: Pick<Doors, 'db' | 'now'>,
  name: Exclude<AgendaName, 'plan'>,
): Promise<Agenda> {
  if (name === 'inbox') {
    const rows = await listInbox(doors.db, { now: doors.now().toISOString(), limit: mostLines });
    const lines = rows.map(({ id, title, turn, turnSince, company, priority, ...last }) => ({
      key: id,
      chatId: id,
      title: cleanText(title),
      turn,
      since: turnSince,
      company: company === null ? null : cleanText(company),
      priority,
      text: clean(last.lastText) || (last.lastMedia === null ? '' : `[${last.lastMedia}]`),
    }));
    return { name, lines };
  }
  const steps = (await listNextSteps(doors)).slice(0, mostLines);
  const lines = steps.map(({ chat, kind, side, what, dueAt, messageId, why }) => ({
    key: [chat.id, kind, side, messageId, what].join('\n'),
    chatId: chat.id,
    title: cleanText(chat.title),
    kind,
    side,
    what: clean(what),
    dueAt,
    messageId: cleanText(messageId),
    why: clean(why),
  }));
  return { name, lines };
}

function clean(text: string): string {
  return cleanText(text.slice(0, mostText));
}
