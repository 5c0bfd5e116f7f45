import type { NewMessage } from '../../store/merge-message.ts';

/** A message without the names of its columns: a third shorter as JSON. */
export type MessageTuple = [
  chatId: string,
  messageId: number,
  senderPeerId: string | null,
  senderName: string | null,
  sentAt: string,
  editedAt: string | null,
  text: string,
  replyToMessageId: number | null,
  topicId: number | null,
  links: string | null,
  media: string | null,
  fileName: string | null,
  forwardedFrom: string | null,
  isOutgoing: NewMessage['isOutgoing'],
];

export function toTuple(message: NewMessage): MessageTuple {
  return [
    message.chatId,
    message.messageId,
    message.senderPeerId,
    message.senderName,
    message.sentAt,
    message.editedAt,
    message.text,
    message.replyToMessageId,
    message.topicId,
    message.links,
    message.media,
    message.fileName,
    message.forwardedFrom,
    message.isOutgoing,
  ];
}

export function fromTuple(tuple: MessageTuple): NewMessage {
  return {
    chatId: tuple[0],
    messageId: tuple[1],
    senderPeerId: tuple[2],
    senderName: tuple[3],
    sentAt: tuple[4],
    editedAt: tuple[5],
    text: tuple[6],
    replyToMessageId: tuple[7],
    topicId: tuple[8],
    links: tuple[9],
    media: tuple[10],
    fileName: tuple[11],
    forwardedFrom: tuple[12],
    isOutgoing: tuple[13],
  };
}
