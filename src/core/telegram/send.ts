import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { instant } from './from-tl-message.ts';
import { historyPage } from './history.ts';
import { inputPeer } from './input-peer.ts';
import type { OutgoingMessage, SendOutcome } from './port.ts';
import { sendOutcomeOf, telegramText, toAppError } from './rpc-errors.ts';

/**
 * Sends one text as it stands: no Markdown, no link preview decided by us, and never for Stars.
 * Waits are not sat out here: whoever sends decides what a later hour means.
 *
 * @throws {AppError} `network` when it is not known whether the text went out; sending it again with the same
 * `randomId` finds out. `session-ended`, `settings`.
 */
export async function sendText(caller: Caller, message: OutgoingMessage): Promise<SendOutcome> {
  const request = new Api.messages.SendMessage(sendArgs(message));
  try {
    return sentAs(await caller.call(request, { waits: false }), caller.now());
  } catch (error) {
    if (telegramText(error) === 'RANDOM_ID_DUPLICATE') return findSent(caller, message);
    const outcome = sendOutcomeOf(error, caller.now());
    if (outcome) return outcome;
    throw toAppError(error, caller.now());
  }
}

export function sendArgs({ chat, text, randomId, topicId }: OutgoingMessage) {
  return {
    peer: inputPeer(chat),
    message: text,
    randomId: bigInt(randomId),
    ...(topicId !== null && {
      replyTo: new Api.InputReplyToMessage({ replyToMsgId: topicId, topMsgId: topicId }),
    }),
  };
}

export function sentAs(updates: Api.TypeUpdates, now: Date): SendOutcome {
  if (updates.className === 'UpdateShortSentMessage') {
    return { kind: 'sent', messageId: updates.id, sentAt: instant(updates.date) };
  }
  const list = 'updates' in updates ? updates.updates : [];
  let messageId: number | null = null;
  let sentAt = now.toISOString();
  for (const update of list) {
    if (update.className === 'UpdateMessageID') messageId = update.id;
    const isNew =
      update.className === 'UpdateNewMessage' || update.className === 'UpdateNewChannelMessage';
    if (isNew && update.message.className === 'Message') {
      messageId ??= update.message.id;
      sentAt = instant(update.message.date ?? 0);
    }
  }
  return { kind: 'sent', messageId, sentAt };
}

/** "Sent before" is the proof of delivery; which message it became, the history tells. */
export async function findSent(
  caller: Caller,
  { chat, text, baseMessageId }: OutgoingMessage,
): Promise<SendOutcome> {
  for (let than = baseMessageId; ; ) {
    const { messages } = await historyPage(caller, chat, {
      direction: 'newer',
      than,
      limit: 100,
    });
    const own = messages.find((each) => each.isOutgoing && each.text === text.trim());
    if (own) return { kind: 'sent', messageId: own.messageId, sentAt: own.sentAt };
    const last = messages.at(-1);
    if (!last) return { kind: 'sent', messageId: null, sentAt: caller.now().toISOString() };
    than = last.messageId;
  }
}
