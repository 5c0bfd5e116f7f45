import { Api, serializeBytes } from 'telegram/tl/index.js';

/** Places in the `flags` of a message, for the fields that the sandbox uses. */
const flag = {
  out: 1 << 1,
  fwdFrom: 1 << 2,
  replyTo: 1 << 3,
  entities: 1 << 7,
  fromId: 1 << 8,
  media: 1 << 9,
  views: 1 << 10,
  post: 1 << 14,
  editDate: 1 << 15,
  fromScheduled: 1 << 18,
  pinned: 1 << 24,
} as const;

const VECTOR = 0x1cb5c415;

/**
 * The bytes of a message, as `message.getBytes()` makes them. The library asks each of its 49 fields about
 * every other one, which costs more than everything else in an answer; a test holds the two side by side.
 */
export function messageBytes(message: Api.Message): Buffer {
  const { fromId, peerId, fwdFrom, replyTo, media, entities } = message;
  const parts: Buffer[] = [ints(message.CONSTRUCTOR_ID, flagsOf(message), 0, message.id)];
  if (fromId) parts.push(peerBytes(fromId));
  parts.push(peerBytes(peerId));
  if (fwdFrom) parts.push(fwdFrom.getBytes());
  if (replyTo) parts.push(replyTo.getBytes());
  parts.push(ints(message.date), serializeBytes(message.message));
  if (media) parts.push(media.getBytes());
  if (entities) parts.push(ints(VECTOR, entities.length), ...entities.map(entityBytes));
  if (message.views !== undefined) parts.push(ints(message.views, message.forwards ?? 0));
  if (message.editDate !== undefined) parts.push(ints(message.editDate));
  return Buffer.concat(parts);
}

function flagsOf(message: Api.Message): number {
  return (
    (message.out ? flag.out : 0) |
    (message.fwdFrom ? flag.fwdFrom : 0) |
    (message.replyTo ? flag.replyTo : 0) |
    (message.entities ? flag.entities : 0) |
    (message.fromId ? flag.fromId : 0) |
    (message.media ? flag.media : 0) |
    (message.views === undefined ? 0 : flag.views) |
    (message.post ? flag.post : 0) |
    (message.editDate === undefined ? 0 : flag.editDate) |
    (message.fromScheduled ? flag.fromScheduled : 0) |
    (message.pinned ? flag.pinned : 0)
  );
}

function peerBytes(peer: Api.TypePeer): Buffer {
  const bytes = Buffer.allocUnsafe(12);
  bytes.writeUInt32LE(peer.CONSTRUCTOR_ID, 0);
  bytes.writeBigInt64LE(BigInt(idOf(peer).toString()), 4);
  return bytes;
}

function idOf(peer: Api.TypePeer) {
  if (peer instanceof Api.PeerUser) return peer.userId;
  return peer instanceof Api.PeerChat ? peer.chatId : peer.channelId;
}

/** Most entities are a place and a length and nothing else. */
function entityBytes(entity: Api.TypeMessageEntity): Buffer {
  const isPlain =
    entity instanceof Api.MessageEntityUrl ||
    entity instanceof Api.MessageEntityMention ||
    entity instanceof Api.MessageEntityEmail;
  if (!isPlain) return entity.getBytes();
  return ints(entity.CONSTRUCTOR_ID, entity.offset, entity.length);
}

function ints(...values: number[]): Buffer {
  const bytes = Buffer.allocUnsafe(values.length * 4);
  values.forEach((value, index) => {
    // Constructor ids fill all 32 bits; everything else is positive and fits in 31.
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}
