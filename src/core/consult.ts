import { createHash } from 'node:crypto';
import { findOpinion, saveOpinion } from '../store/opinions.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import type { NoAnswer } from './llm/port.ts';
import { checkOpinion } from './rules/company/opinion.ts';
import { companyQuestion } from './rules/company/question.ts';
import { scoreCompanies } from './rules/company/score.ts';
import { readEvidence } from './suggestion/read-evidence.ts';
import { readSurroundings, type Surroundings } from './suggestion/surroundings.ts';

export interface ConsultOptions {
  isDryRun?: boolean;
  signal?: AbortSignal;
  report?: (step: { done: number; of: number; title: string; characters: number }) => void;
}

export interface Consulted {
  asked: number;
  /** Chats that forbid copying: nothing of them goes to a model. */
  protected: number;
  /** Why the model was given up, or did not answer for the last of the chats that it failed for. */
  trouble: NoAnswer | null;
}

/**
 * Asks the language model which of the candidates is behind each chat, one chat a call, and keeps what it can
 * prove. A chat of which it would be shown nothing new is not asked about again. Suggestions made afterwards
 * count it as one capped factor.
 */
export async function consult(
  doors: Pick<Doors, 'db' | 'llm' | 'now'>,
  chats: readonly ChatRow[],
  { isDryRun = false, signal, report }: ConsultOptions = {},
): Promise<Consulted> {
  const surroundings = new Map<string, Surroundings>();
  const consulted: Consulted = { asked: 0, protected: 0, trouble: null };
  for (const [done, chat] of chats.entries()) {
    signal?.throwIfAborted();
    if (chat.isProtected === 1) {
      consulted.protected += 1;
      continue;
    }
    const around =
      surroundings.get(chat.accountId) ?? (await readSurroundings(doors, chat.accountId));
    surroundings.set(chat.accountId, around);
    const { title } = chat;
    const trouble = await consultAbout(doors, {
      chat,
      around,
      isDryRun,
      signal,
      report: (characters) => report?.({ done, of: chats.length, title, characters }),
    });
    if (trouble === 'nothing to ask') continue;
    consulted.asked += 1;
    if (trouble === null) continue;
    consulted.trouble = trouble;
    if (isForAll(trouble)) break;
  }
  return consulted;
}

interface Consultation {
  chat: ChatRow;
  around: Surroundings;
  isDryRun: boolean;
  signal: AbortSignal | undefined;
  report: (characters: number) => void;
}

async function consultAbout(
  doors: Pick<Doors, 'db' | 'llm' | 'now'>,
  { chat, around, isDryRun, signal, report }: Consultation,
): Promise<NoAnswer | null | 'nothing to ask'> {
  const evidence = await readEvidence(doors, { chat, surroundings: around });
  const candidates = scoreCompanies(evidence).candidates.map(({ company }) => company);
  const question = companyQuestion(evidence, candidates);
  if (question === null) return 'nothing to ask';
  const questionHash = hashOf(question.material);
  const known = await findOpinion(doors.db, chat.id);
  if (known?.questionHash === questionHash) return 'nothing to ask';
  const answer = await doors.llm.ask({ ...question, maxTokens: 300, signal, report });
  if (answer.kind === 'none') return answer.why;
  const opinion = checkOpinion(answer.value, { evidence, candidates });
  if (!isDryRun) {
    await saveOpinion(doors.db, {
      chatId: chat.id,
      questionHash,
      opinion: opinion && JSON.stringify(opinion),
      engine: answer.engine,
      madeAt: doors.now().toISOString(),
    });
  }
  return null;
}

/** What will be no better with the next chat. */
function isForAll({ reason }: NoAnswer): boolean {
  return reason !== 'too-long' && reason !== 'useless';
}

function hashOf(material: unknown): string {
  return createHash('sha256').update(JSON.stringify(material)).digest('hex');
}
