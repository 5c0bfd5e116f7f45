import type { Factor } from '../../core/rules/factor.ts';
import type { PersonRow } from '../../store/participants.ts';
import type { ChatDetail } from '../chats/one.ts';
import { type Block, lines, type Span, type Text, type View } from '../terminal/view.ts';
import { adviceJson } from './advice.ts';
import { chatFields, chatJson } from './chat.ts';
import { summaryJson, summaryLines } from './summary.ts';
import { shortTime } from './time.ts';

export const chatDetailView: View<ChatDetail> = {
  fields: [
    ...chatFields,
    'people',
    'why',
    'ignoredReason',
    'note',
    'handover',
    'summary',
    'warnings',
    'followUpAdvice',
  ],
  toJson: ({ chat, people, why, handover, summary, warnings, followUpAdvice }) => ({
    ...chatJson(chat),
    people: people.map(personJson),
    why,
    ignoredReason: chat.ignoredReason,
    note: chat.note,
    handover: handoverJson(handover),
    summary: summary && summaryJson(summary),
    warnings,
    followUpAdvice: {
      advice: followUpAdvice.advice && adviceJson(followUpAdvice.advice),
      known: followUpAdvice.known,
    },
  }),
  toText: (detail) => [
    head(detail),
    ...(detail.summary ? [lines(...summaryLines(detail.summary), '')] : []),
    people(detail),
    factors('category', detail.why.category),
    factors('priority', detail.why.priority),
  ],
};

function personJson({ peerId, name, username, role, contactId }: PersonRow): object {
  return { id: peerId, name, username, role, contactId };
}

function handoverJson(handover: ChatDetail['handover']): object | null {
  if (handover === null) return null;
  const { username, messageId, senderPeerId } = handover;
  return { username, messageId: String(messageId), from: senderPeerId };
}

function head({ chat, handover, warnings, followUpAdvice }: ChatDetail): Block {
  const all: Text[] = [[{ text: chat.title, paint: 'bold' }]];
  const row = (label: string, value: string | null) => {
    if (value !== null && value !== '') all.push([dim(`${label.padEnd(10)} `), { text: value }]);
  };
  row('id', chat.id);
  row('username', chat.username && `@${chat.username}`);
  row('state', chat.isSynced === 1 ? `${chat.state}, synced` : chat.state);
  row('reason', chat.ignoredReason);
  row('company', chat.companyName);
  row('stage', chat.stage);
  row('category', chat.category);
  row('priority', String(Math.round(chat.priority)));
  row('turn', chat.turn && `${chat.turn} since ${shortTime(chat.turnSince)}`);
  row('snoozed', chat.snoozedUntil && `until ${shortTime(chat.snoozedUntil)}`);
  row('activity', shortTime(chat.lastActivityAt));
  row('messages', `${chat.messageCount} stored, ${chat.unread} unread`);
  row('tags', chat.tags.join(', '));
  row('owner', chat.owner);
  row('note', chat.note);
  row(
    'write to',
    handover && `@${handover.username}: tgcrm contacts handover CONTACT --to @${handover.username}`,
  );
  row('policy', policyWords(chat.followUpPolicy, followUpAdvice));
  for (const text of warnings) all.push([{ text: `! ${text}`, paint: 'warn' }]);
  return lines(...all, '');
}

/** With what the follow-ups so far speak for, or that too little is known of them. */
function policyWords(policy: string, { advice, known }: ChatDetail['followUpAdvice']): string {
  const does = advice?.command ?? null;
  const advised = advice === null ? known : `advice: ${advice.what} (${advice.why})`;
  return [policy, advised ?? [], does ?? []].flat().join('; ');
}

function people({ people: all }: ChatDetail): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'person', isFlexible: true },
      { title: 'username', isFlexible: true },
      { title: 'role' },
      { title: 'bio', isFlexible: true },
    ],
    rows: all.map(({ name, username, role, bio }) => [
      name,
      username === null ? '' : `@${username}`,
      role ?? '',
      bio ?? '',
    ]),
  };
}

function factors(what: string, all: readonly Factor[]): Block {
  if (all.length === 0) return lines();
  return lines(
    '',
    [dim(`why this ${what}`)],
    ...all.map(({ name, evidence, weight }): Span[] => [
      { text: `${weight > 0 ? '+' : ''}${weight}`.padStart(7) },
      { text: `  ${name}` },
      dim(evidence === '' ? '' : ` (${evidence})`),
    ]),
  );
}

function dim(text: string): Span {
  return { text, paint: 'dim' };
}
