import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import type { FileAnswer, FileRequest } from './attached-file.ts';
import type { Caller } from './caller.ts';
import { inputChannel, inputPeer } from './input-peer.ts';
import type { PeerAddress } from './port.ts';

/**
 * A document that somebody attached, whole: the message is looked up anew, since Telegram's leave to read its file
 * runs out after some hours. Nothing is marked as read.
 */
export async function attachedFile(
  caller: Caller,
  chat: PeerAddress,
  { messageId, mimeType, maxBytes }: FileRequest,
): Promise<FileAnswer> {
  const found = await messageIn(caller, chat, messageId);
  const document = found?.media?.className === 'MessageMediaDocument' ? found.media.document : null;
  if (!found || document?.className !== 'Document') return { kind: 'none', why: 'it is gone' };
  if (found.noforwards) return { kind: 'none', why: 'the message forbids copying' };
  if (document.mimeType !== mimeType) return { kind: 'none', why: `it is ${document.mimeType}` };
  if (document.size.greater(maxBytes)) return { kind: 'none', why: 'it is too large' };
  return inParts(caller, document, maxBytes);
}

async function messageIn(
  caller: Caller,
  chat: PeerAddress,
  messageId: number,
): Promise<Api.Message | null> {
  const id = [new Api.InputMessageID({ id: messageId })];
  const request =
    inputPeer(chat).className === 'InputPeerChannel'
      ? new Api.channels.GetMessages({ channel: inputChannel(chat), id })
      : new Api.messages.GetMessages({ id });
  const answer = await caller.call(request);
  if (answer.className === 'messages.MessagesNotModified') return null;
  const [message] = answer.messages;
  return message?.className === 'Message' ? message : null;
}

/** https://core.telegram.org/api/files#downloading-files: a power of two, never across a megabyte. */
const partBytes = 512 * 1024;

async function inParts(
  caller: Caller,
  document: Api.Document,
  maxBytes: number,
): Promise<FileAnswer> {
  const { id, accessHash, fileReference, dcId } = document;
  const location = new Api.InputDocumentFileLocation({
    id,
    accessHash,
    fileReference,
    thumbSize: '',
  });
  const parts: Buffer[] = [];
  let length = 0;
  for (;;) {
    const request = new Api.upload.GetFile({ location, offset: bigInt(length), limit: partBytes });
    const part = await caller.call(request, { dcId });
    // Only who says that it can take files from elsewhere is sent there.
    if (part.className !== 'upload.File') return { kind: 'none', why: 'it lies elsewhere' };
    length += part.bytes.length;
    if (length > maxBytes) return { kind: 'none', why: 'it is too large' };
    parts.push(part.bytes);
    if (part.bytes.length < partBytes) return { kind: 'file', bytes: Buffer.concat(parts) };
  }
}
