import { type Draft, deliver } from '../world/deliver.ts';
import { readMarkup } from '../world/entities.ts';
import { accountOf, historyOf, keyOf } from '../world/look.ts';
import type { Forward, Message, PeerKey } from '../world/message.ts';
import type { Account, WorldState } from '../world/types.ts';
import { secondsAgo } from './ago.ts';
import { foundedAt } from './found.ts';
import type { ChatScript, Line, Script } from './script.ts';

/** Says everything in the order of time, so that ids rise over all chats as at Telegram. */
export function pourLines(state: WorldState, script: Script): void {
  const first = accountOf(state, keyOf(state, script.accounts[0]?.name ?? '').slice(1));
  const told = script.chats.flatMap((chat) => {
    const owner =
      chat.owner === undefined ? first : accountOf(state, keyOf(state, chat.owner).slice(1));
    return wordsOf(state, chat, owner);
  });
  told.sort((a, b) => a.date - b.date);
  for (const one of told) one.say();
}

interface Word {
  date: number;
  say: () => void;
}

function wordsOf(state: WorldState, chat: ChatScript, owner: Account): Word[] {
  const now = Math.floor(state.now().getTime() / 1000);
  /** Ids by index of the line, for answers. */
  const said: number[] = [];
  const lines = chat.lines.map((line, index): Word => {
    const date = now - secondsAgo(line[1]);
    const say = () => {
      const message = sayLine(state, { chat, owner, line, said, date });
      said[index] = message.id;
    };
    return { date, say };
  });
  return chat.kind === 'private' ? lines : [...beginnings(state, chat), ...lines];
}

interface Spoken {
  chat: ChatScript;
  owner: Account;
  line: Line;
  said: readonly number[];
  date: number;
}

function sayLine(state: WorldState, { chat, owner, line, said, date }: Spoken): Message {
  const [who, , words, more = {}] = line;
  const from = keyOf(state, who);
  const { message } = deliver(state, {
    from,
    to: targetOf(state, chat, { owner, from }),
    ...readMarkup(words),
    date,
    media: more.media ?? null,
    replyTo: more.answers === undefined ? null : (said[more.answers] ?? null),
    topicId: more.topic === undefined ? null : topicId(state, chat, more.topic),
    forward: more.forward === undefined ? null : forwardOf(state, more.forward, date),
    action: more.hasJoinedTelegram ? { kind: 'joined-telegram' } : null,
  });
  const editDate =
    more.edited === undefined
      ? null
      : Math.floor(state.now().getTime() / 1000) - secondsAgo(more.edited);
  const told = { ...message, editDate, isPinned: more.isPinned ?? false };
  historyOf(state, owner, message.peer)?.replace(told);
  return told;
}

/** The chat as the one who speaks calls it. */
function targetOf(
  state: WorldState,
  chat: ChatScript,
  { owner, from }: { owner: Account; from: PeerKey },
): PeerKey {
  if (chat.kind !== 'private') return keyOf(state, chat.name);
  const own = `u${owner.userId}`;
  return from === own ? keyOf(state, chat.with) : own;
}

function topicId(state: WorldState, chat: ChatScript, title: string): number {
  const key = chat.kind === 'private' ? '' : keyOf(state, chat.name);
  const topic = state.channels.get(key.slice(1))?.topics?.find((one) => one.title === title);
  if (topic === undefined) throw new Error(`there is no topic ${title}`);
  return topic.id;
}

function forwardOf(
  state: WorldState,
  forward: { from?: string; name?: string },
  date: number,
): Forward {
  const from = forward.from === undefined ? null : keyOf(state, forward.from);
  const channelPost = from?.startsWith('c') ? 1 : null;
  return { from, fromName: forward.name ?? null, date: date - 3600, channelPost };
}

/** What Telegram itself says when a chat is made, moves, or gets a topic. */
function beginnings(state: WorldState, chat: Exclude<ChatScript, { kind: 'private' }>): Word[] {
  const key = keyOf(state, chat.name);
  const date = foundedAt(state, chat);
  const by = keyOf(state, creatorOf(chat));
  const head = { from: by, to: key, text: '', date };
  if (chat.kind === 'group') {
    const userIds = [...(state.groups.get(key.slice(1))?.members.keys() ?? [])];
    const action = { kind: 'create-group', title: chat.title, userIds } as const;
    return [{ date, say: () => void deliver(state, { ...head, action }) }];
  }
  const founding = () => {
    if (chat.movedFrom !== undefined) moveHere(state, chat.movedFrom, head);
    else deliver(state, { ...head, action: { kind: 'create-channel', title: chat.title } });
    addTopics(state, chat, { key, date });
  };
  return [{ date, say: founding }];
}

function moveHere(state: WorldState, from: string, head: Draft): void {
  const groupKey = keyOf(state, from);
  const group = state.groups.get(groupKey.slice(1));
  const channel = state.channels.get(head.to.slice(1));
  if (group === undefined || channel === undefined) throw new Error(`${from} cannot move`);
  const { id: channelId } = channel;
  const left = deliver(state, { ...head, to: groupKey, action: { kind: 'migrate-to', channelId } });
  group.migratedTo = channelId;
  channel.migratedFrom = { groupId: group.id, maxId: left.message.id };
  const { title, id: groupId } = group;
  deliver(state, { ...head, action: { kind: 'migrate-from', title, groupId } });
}

function addTopics(
  state: WorldState,
  chat: Exclude<ChatScript, { kind: 'private' | 'group' }>,
  { key, date }: { key: PeerKey; date: number },
): void {
  const channel = state.channels.get(key.slice(1));
  if (channel === undefined || chat.topics === undefined) return;
  const createdBy = keyOf(state, creatorOf(chat)).slice(1);
  const general = { id: 1, title: 'General', isClosed: false, isPinned: false };
  channel.topics = [{ ...general, createdBy, createdAt: date }];
  for (const { title, by, isClosed = false } of chat.topics) {
    const from = keyOf(state, by);
    const action = { kind: 'create-topic', title } as const;
    const { message } = deliver(state, { from, to: key, text: '', date, action });
    const { id } = message;
    const made = { createdBy: from.slice(1), createdAt: date };
    channel.topics.push({ id, title, isClosed, isPinned: false, ...made });
  }
}

function creatorOf(chat: Exclude<ChatScript, { kind: 'private' }>): string {
  const creator = chat.members.find((one) => one.split(':')[1] === 'creator') ?? chat.members[0];
  return creator?.split(':')[0] ?? '';
}
