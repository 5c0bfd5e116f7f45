import { listChatsById } from '../../store/chats.ts';
import { newestInbound } from '../../store/inbound.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import { listTemplates, type Template } from '../drafts/templates.ts';
import type { Advice } from '../rules/advice/advice.ts';
import {
  type ChatAdvice,
  type PolicyQuestion,
  policyAdvice,
} from '../rules/advice/policy-advice.ts';
import { templateAdvice } from '../rules/advice/template-advice.ts';
import { readWarnings } from '../suggestion/read-warnings.ts';
import { dismissedAdvice } from './dismissed.ts';
import { type DraftHistory, readDraftHistory } from './read-draft-outcomes.ts';
import { habitAdvice, readHabits } from './read-habits.ts';

/** All that the follow-ups so far speak for, what they speak for most strongly first. */
export async function readAdvice(doors: Pick<Doors, 'db' | 'now'>): Promise<Advice[]> {
  return adviceFrom(doors, await readDraftHistory(doors));
}

export async function adviceFrom(
  doors: Pick<Doors, 'db' | 'now'>,
  history: DraftHistory,
): Promise<Advice[]> {
  const ground = await readGround(doors, history);
  const ids = new Set([...history.answers.keys(), ...history.drafts.map(({ chatId }) => chatId)]);
  const ofChats: Advice[] = [];
  for (const chat of await listChatsById(doors.db, [...ids])) {
    const { advice } = await adviceFor(doors, { chat, ground });
    if (advice) ofChats.push(advice);
  }
  const habits = (await readHabits(doors.db, history.drafts)).map(habitAdvice);
  return [...ofChats, ...ofTemplates(ground), ...habits].toSorted(byStrength);
}

/** Of one chat, with how much is known where that is too little. */
export async function readChatAdvice(
  doors: Pick<Doors, 'db' | 'now'>,
  chat: ChatRow,
): Promise<ChatAdvice> {
  const history = await readDraftHistory(doors, { chatId: chat.id });
  return adviceFor(doors, { chat, ground: await readGround(doors, history) });
}

interface Ground extends DraftHistory {
  templates: readonly Template[];
  dismissed: ReadonlySet<string>;
}

async function readGround({ db }: Pick<Doors, 'db'>, history: DraftHistory): Promise<Ground> {
  const templates = await listTemplates({ db });
  return { ...history, templates, dismissed: await dismissedAdvice(db) };
}

async function adviceFor(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, ground }: { chat: ChatRow; ground: Ground },
): Promise<ChatAdvice> {
  const answers = ground.answers.get(chat.id) ?? [];
  const told = answers.filter((answer) => answer !== 'waiting');
  const question: PolicyQuestion = {
    chat,
    policy: chat.followUpPolicy,
    drafts: ground.drafts.filter(({ chatId }) => chatId === chat.id),
    silent: told.length - 1 - told.lastIndexOf('answered'),
    haveTheyWritten: (await newestInbound(db, chat.id)) !== undefined,
    isSnoozed: chat.snoozedUntil !== null && chat.snoozedUntil > now().toISOString(),
    approvedTemplates: new Set(
      ground.templates.flatMap(({ id, isApproved }) => (isApproved ? [id] : [])),
    ),
    warnings: [],
    dismissed: ground.dismissed,
  };
  const first = policyAdvice(question);
  // Who its people are is asked only where it would decide.
  if (first.advice?.id !== `auto:${chat.id}`) return first;
  return policyAdvice({ ...question, warnings: await readWarnings(db, chat) });
}

function ofTemplates({ templates, drafts, dismissed }: Ground): Advice[] {
  return templates.flatMap((template) => {
    const ofIt = drafts.filter(({ drafted }) => drafted.templateId === template.id);
    return templateAdvice({ template, drafts: ofIt, dismissed }) ?? [];
  });
}

const order = { pause: 0, policy: 1, template: 2, habit: 3 } as const;

function byStrength(a: Advice, b: Advice): number {
  return order[a.kind] - order[b.kind] || b.share.of - a.share.of || (a.id < b.id ? -1 : 1);
}
