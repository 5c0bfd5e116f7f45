import {
  type ExportChat,
  type ExportMessage,
  isExportMessage,
  peerIdFrom,
} from './export-format.ts';

/** Until 2021 a chat's id was tdesktop's own peer id: a user's above 2^32, any group's or channel's above 2^33. */
const USER_SHIFT = 2 ** 32;
const CHAT_SHIFT = 2 ** 33;

/**
 * Which peer the chat is, as a sync would name it. Bare ids have since grown past 2^32, so the old
 * spelling is known by the company it keeps: numeric sender ids, or no unix times.
 */
export function peerIdOfChat(chat: ExportChat, messages: readonly unknown[]): string {
  const letter = { user: 'u', bot: 'u', group: 'g', supergroup: 'c', channel: 'c' }[chat.kind];
  const shift = letter === 'u' ? USER_SHIFT : CHAT_SHIFT;
  const isInRange = chat.id > shift && chat.id < shift + 2 ** 32;
  return (
    letter + (isInRange && isOldSpelling(chat.id - shift, messages) ? chat.id - shift : chat.id)
  );
}

function isOldSpelling(bareId: number, all: readonly unknown[]): boolean {
  const messages = all.filter(isExportMessage);
  if (messages.some((message) => typeof senderIdOf(message) === 'number')) return true;
  if (messages.some((message) => message.date_unixtime !== undefined)) return false;
  const senders = messages.map((message) => peerIdFrom(senderIdOf(message)));
  const isNamed = senders.some((sender) => sender !== null);
  return !isNamed || senders.includes(`u${bareId}`);
}

export function senderIdOf(message: ExportMessage): unknown {
  return message.from_id ?? message.actor_id;
}
