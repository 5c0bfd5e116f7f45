import type { ChatKind, ChatState, Instant, Turn } from '../../store/schema.ts';
import { type Factor, rounded } from './factor.ts';

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
  company: 'confirmed' | 'suggested' | null;
  category: string | null;
}

export interface Priority {
  /** 0..100, the sum of the points, kept within these bounds. */
  priority: number;
  /** The weights are points. */
  factors: Factor[];
}

/** How much a chat should come to my attention now: points from a fixed list, each of which can be shown. */
export function priorityOf(evidence: PriorityEvidence, now: Date): Priority {
  const factors = [
    { name: 'Every chat starts with', evidence: '', weight: 15 },
    ...waiting(evidence, now),
    ...recency(evidence, now),
    ...standing(evidence),
    ...kindOf(evidence),
  ].filter(({ weight }) => weight !== 0);
  const sum = factors.reduce((total, { weight }) => total + weight, 0);
  return { priority: Math.round(Math.min(100, Math.max(0, sum))), factors };
}

const hourMs = 3_600_000;

function waiting({ turn, turnSince, unread, isAsked }: PriorityEvidence, now: Date): Factor[] {
  const factors: Factor[] = [];
  if (turn === 'mine' && turnSince !== null) {
    const hours = Math.max(0, (now.getTime() - Date.parse(turnSince)) / hourMs);
    // Grows for two days, then fades: after a month nobody waits any more.
    const points = hours <= 48 ? 15 + (hours / 48) * 10 : 25 * 0.5 ** ((hours - 48) / (24 * 14));
    factors.push({
      name: 'The answer is yours to give',
      evidence: `for ${agoOf(hours)}`,
      weight: tenth(points),
    });
    if (isAsked)
      factors.push({
        name: 'They asked something',
        evidence: 'a question mark in their last message',
        weight: 6,
      });
  }
  if (turn === 'theirs' && turnSince !== null) {
    const days = (now.getTime() - Date.parse(turnSince)) / (24 * hourMs);
    if (days > 3 && days < 30)
      factors.push({
        name: 'They owe you an answer',
        evidence: `for ${agoOf(days * 24)}`,
        weight: 5,
      });
  }
  if (unread > 0)
    factors.push({
      name: 'Unread messages',
      evidence: `${unread} unread`,
      weight: tenth(Math.min(10, 4 + 2 * Math.log2(unread))),
    });
  return factors;
}

function recency({ lastActivityAt }: PriorityEvidence, now: Date): Factor[] {
  if (lastActivityAt === null) return [];
  const days = Math.max(0, (now.getTime() - Date.parse(lastActivityAt)) / (24 * hourMs));
  return [
    {
      name: 'How fresh it is',
      evidence: `last active ${agoOf(days * 24)} ago`,
      weight: tenth(20 * 0.5 ** (days / 10)),
    },
  ];
}

function standing({ state, company, category, isArchived }: PriorityEvidence): Factor[] {
  const factors: Factor[] = [];
  if (state === 'crm') factors.push({ name: 'In your CRM', evidence: 'you added it', weight: 10 });
  if (state === 'ignored')
    factors.push({ name: 'Ignored', evidence: 'you ignored it', weight: -100 });
  if (company === 'confirmed')
    factors.push({ name: 'A company is behind it', evidence: 'confirmed', weight: 15 });
  if (company === 'suggested')
    factors.push({ name: 'A company is probably behind it', evidence: 'suggested', weight: 8 });
  if (isArchived)
    factors.push({ name: 'Archived', evidence: 'in your Telegram archive', weight: -10 });
  const points = category === null ? 0 : (categoryPoints[category] ?? 0);
  if (category !== null)
    factors.push({ name: 'What it is for', evidence: category, weight: points });
  return factors;
}

const categoryPoints: Readonly<Record<string, number>> = {
  partnership: 8,
  customer: 10,
  investor: 10,
  marketing: 3,
  support: 2,
  event: 1,
  personal: -10,
  community: -10,
  news: -12,
  service: -15,
};

function kindOf({ kind, participantCount }: PriorityEvidence): Factor[] {
  const members = participantCount ?? 0;
  if (kind === 'user')
    return [{ name: 'A chat with one person', evidence: 'private chat', weight: 6 }];
  if (kind === 'bot') return [{ name: 'A bot', evidence: 'nobody waits', weight: -15 }];
  if (kind === 'channel')
    return [{ name: 'A channel', evidence: 'only its owners write', weight: -15 }];
  if (members > 100) return [{ name: 'A crowd', evidence: `${members} members`, weight: -12 }];
  return members > 0 && members <= 12
    ? [{ name: 'A small group', evidence: `${members} members`, weight: 5 }]
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

function tenth(points: number): number {
  return rounded(Math.round(points * 10) / 10);
}
