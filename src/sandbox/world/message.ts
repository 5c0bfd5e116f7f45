/** `u1` a user, `g1` a basic group, `c1` a supergroup or channel; the digits are Telegram's id. */
export type PeerKey = string;

export interface Message {
  id: number;
  /** The same in every copy of one message, whoever's box it lies in. */
  uid: number;
  peer: PeerKey;
  /** `null` for a post that a broadcast channel signs itself. */
  from: PeerKey | null;
  /** Unix seconds. */
  date: number;
  editDate: number | null;
  text: string;
  entities: Entity[];
  media: Media | null;
  replyTo: number | null;
  topicId: number | null;
  forward: Forward | null;
  action: Action | null;
  isPinned: boolean;
  isFromScheduled: boolean;
}

export type Entity = { offset: number; length: number } & (
  | { kind: 'url' | 'email' | 'mention' | 'hashtag' | 'cashtag' | 'bold' | 'italic' | 'code' }
  | { kind: 'text-url'; url: string }
  | { kind: 'text-mention'; userId: string }
);

export type Media =
  | { kind: 'photo' }
  /** `text`: what stands in it, if it is a PDF. */
  | { kind: 'document'; fileName: string; mimeType: string; size: number; text?: string }
  | { kind: 'voice'; seconds: number }
  | { kind: 'sticker'; emoji: string }
  | { kind: 'poll'; question: string; answers: readonly string[] }
  | { kind: 'web-page'; url: string; title: string; description: string }
  | { kind: 'geo'; latitude: number; longitude: number }
  | { kind: 'contact'; phone: string; firstName: string; lastName: string };

export interface Forward {
  from: PeerKey | null;
  /** Set when the author hides the account. */
  fromName: string | null;
  date: number;
  channelPost: number | null;
}

export type Action =
  | { kind: 'create-group'; title: string; userIds: string[] }
  | { kind: 'create-channel'; title: string }
  | { kind: 'add-users'; userIds: string[] }
  | { kind: 'remove-user'; userId: string }
  | { kind: 'migrate-to'; channelId: string }
  | { kind: 'migrate-from'; title: string; groupId: string }
  | { kind: 'create-topic'; title: string }
  | { kind: 'pin' }
  | { kind: 'joined-telegram' };
