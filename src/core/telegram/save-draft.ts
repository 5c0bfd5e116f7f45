import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { inputPeer } from './input-peer.ts';
import type { SavedDraft } from './port.ts';
import { toAppError } from './rpc-errors.ts';

/** https://core.telegram.org/method/messages.saveDraft */
export async function saveDraft(
  caller: Caller,
  { chat, topicId, text }: SavedDraft,
): Promise<void> {
  const request = new Api.messages.SaveDraft({
    peer: inputPeer(chat),
    message: text,
    ...(topicId !== null && {
      replyTo: new Api.InputReplyToMessage({ replyToMsgId: topicId, topMsgId: topicId }),
    }),
  });
  try {
    await caller.call(request);
  } catch (error) {
    throw toAppError(error, caller.now());
  }
}
