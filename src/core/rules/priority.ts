import type { ChatKind, ChatState, Instant, Turn } from '../../store/schema.ts';
import type { Factor } from './factor.ts';

export interface PriorityEvidence {
  kind: ChatKind;
  state: ChatState;
  unread: number;
  participantCount: number | null;
  isArchived: boolean;
  lastActivityAt: Instant | null;
  turn: Turn | null;
  turnSince: Instant | null;
  /** Does the newest message of theirs ask something? */
  isAsked: boolean;
  /** The word by which it says to be urgent. */
  urgentWord: string | null;
  company: 'confirmed' | 'suggested' | null;
  /** Its id, and what the person calls it. */
  category: { id: string; name: string } | null;
}

export interface Priority {
  /** 0..100, the sum of the points. */
  priority: number;
  /** The weights are points. */
  factors: Factor[];
  /** Points by the name of the reason: what learning reads. */
  points: Readonly<Record<string, number>>;
}

/** What the person's own choices add: points for the points of a chat. */
export type LearnedOfPriority = (points: Priority['points']) => readonly Factor[];

/** A factor whose reason has a name that stays the same from chat to chat. */
interface Reason extends Factor {
  reason: string;
}

/** How much a chat should come to my attention now: whole points from a fixed list, each of which is shown. */
export function priorityOf(
  evidence: PriorityEvidence,
  now: Date,
  learned: LearnedOfPriority = () => [],
): Priority {
  const reasons: Reason[] = [
    { reason: 'start', name: 'Every chat starts with', evidence: '', weight: 15 },
    ...waiting(evidence, now),
    ...recency(evidence, now),
    ...standing(evidence),
    ...kindOf(evidence),
  ].filter(({ weight }) => weight !== 0);
  const points = Object.fromEntries(reasons.map(({ reason, weight }) => [reason, weight]));
  const factors: Factor[] = [
    ...reasons.map(({ name, evidence: seen, weight }) => ({ name, evidence: seen, weight })),
    ...learned(points),
  ];
  const sum = factors.reduce((total, { weight }) => total + weight, 0);
  const priority = Math.min(100, Math.max(0, sum));
  if (priority !== sum)
    factors.push({
      name: sum > 100 ? 'More than 100 is not possible' : 'Less than 0 is not possible',
      evidence: '',
      weight: priority - sum,
    });
  return { priority, factors, points };
}

const hourMs = 3_600_000;

function waiting(evidence: PriorityEvidence, now: Date): Reason[] {
  const { turn, turnSince, unread, isAsked, urgentWord } = evidence;
  const factors: Reason[] = [];
  if (turn === 'mine' && turnSince !== null) {
    const hours = Math.max(0, (now.getTime() - Date.parse(turnSince)) / hourMs);
    // Grows for two days, then fades: after a month nobody waits any more.
    const points = hours <= 48 ? 15 + (hours / 48) * 10 : 25 * 0.5 ** ((hours - 48) / (24 * 14));
    factors.push({
      reason: 'turn-mine',
      name: 'The answer is yours to give',
      evidence: `for ${agoOf(hours)}`,
      weight: Math.round(points),
    });
    if (isAsked)
      factors.push({
        reason: 'asked',
        name: 'They asked something',
        evidence: 'a question mark in their last message',
        weight: 6,
      });
    if (urgentWord !== null)
      factors.push({
        reason: 'urgent',
        name: 'They say it is urgent',
        evidence: `"${urgentWord}" in their last message`,
        weight: 5,
      });
  }
  if (turn === 'theirs' && turnSince !== null) {
    const days = (now.getTime() - Date.parse(turnSince)) / (24 * hourMs);
    if (days > 3 && days < 30)
      factors.push({
        reason: 'turn-theirs',
        name: 'They owe you an answer',
        evidence: `for ${agoOf(days * 24)}`,
        weight: 5,
      });
  }
  if (unread > 0)
    factors.push({
      reason: 'unread',
      name: 'Unread messages',
      evidence: `${unread} unread`,
      weight: Math.round(Math.min(10, 4 + 2 * Math.log2(unread))),
    });
  return factors;
}

function recency({ lastActivityAt }: PriorityEvidence, now: Date): Reason[] {
  if (lastActivityAt === null) return [];
  const days = Math.max(0, (now.getTime() - Date.parse(lastActivityAt)) / (24 * hourMs));
  return [
    {
      reason: 'fresh',
      name: 'How fresh it is',
      evidence: `last active ${agoOf(days * 24)} ago`,
      weight: Math.round(20 * 0.5 ** (days / 10)),
    },
  ];
}

function standing({ state, company, category, isArchived }: PriorityEvidence): Reason[] {
  const factors: Reason[] = [];
  if (state === 'crm')
    factors.push({ reason: 'crm', name: 'In your CRM', evidence: 'you added it', weight: 10 });
  if (state === 'ignored')
    factors.push({ reason: 'ignored', name: 'Ignored', evidence: 'you ignored it', weight: -100 });
  if (company === 'confirmed')
    factors.push({
      reason: 'company',
      name: 'A company is behind it',
      evidence: 'confirmed',
      weight: 15,
    });
  if (company === 'suggested')
    factors.push({
      reason: 'company-suggested',
      name: 'A company is probably behind it',
      evidence: 'suggested',
      weight: 8,
    });
  if (isArchived)
    factors.push({
      reason: 'archived',
      name: 'Archived',
      evidence: 'in your Telegram archive',
      weight: -10,
    });
  if (category !== null)
    factors.push({
      reason: `category-${category.id}`,
      name: 'What it is for',
      evidence: category.name,
      weight: categoryPoints[category.id] ?? 0,
    });
  return factors;
}

const categoryPoints: Readonly<Record<string, number>> = {
  customer: 10,
  prospect: 12,
  partner: 8,
  investor: 10,
  press: 6,
  candidate: 3,
  internal: 2,
  personal: -10,
  community: -10,
  spam: -35,
};

function kindOf({ kind, participantCount }: PriorityEvidence): Reason[] {
  const members = participantCount ?? 0;
  if (kind === 'user')
    return [
      { reason: 'one-person', name: 'A chat with one person', evidence: 'private chat', weight: 6 },
    ];
  if (kind === 'bot')
    return [{ reason: 'bot', name: 'A bot', evidence: 'nobody waits', weight: -15 }];
  if (kind === 'channel')
    return [
      { reason: 'channel', name: 'A channel', evidence: 'only its owners write', weight: -15 },
    ];
  if (members > 100)
    return [{ reason: 'crowd', name: 'A crowd', evidence: `${members} members`, weight: -12 }];
  return members > 0 && members <= 12
    ? [{ reason: 'small-group', name: 'A small group', evidence: `${members} members`, weight: 5 }]
    : [];
}

function agoOf(hours: number): string {
  if (hours < 1) return 'less than an hour';
  if (hours < 48) return plural(Math.round(hours), 'hour');
  return plural(Math.round(hours / 24), 'day');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
