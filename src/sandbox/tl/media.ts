import { Api } from 'telegram/tl/index.js';
import type { Entity, Media, Message, PeerKey } from '../world/message.ts';
import { long, zero } from './ids.ts';

/** What is attached to a message. Of files, documents alone can be downloaded (`rpc/files.ts`). */
export function mediaTl(media: Media, of: FileOwner): Api.TypeMessageMedia {
  const { date } = of;
  const id = long(of.uid);
  const fileReference = fileReferenceTo(of);
  switch (media.kind) {
    case 'photo':
      return new Api.MessageMediaPhoto({ photo: photoTl({ id, date, fileReference }) });
    case 'document': {
      const named = new Api.DocumentAttributeFilename({ fileName: media.fileName });
      const { mimeType, size } = media;
      return documentTl({ id, date, fileReference, mimeType, size, attributes: [named] });
    }
    case 'voice': {
      const audio = new Api.DocumentAttributeAudio({ voice: true, duration: media.seconds });
      const size = media.seconds * 4000;
      return documentTl({
        id,
        date,
        fileReference,
        mimeType: 'audio/ogg',
        size,
        attributes: [audio],
      });
    }
    case 'sticker': {
      const stickerset = new Api.InputStickerSetEmpty();
      const sticker = new Api.DocumentAttributeSticker({ alt: media.emoji, stickerset });
      return documentTl({
        id,
        date,
        fileReference,
        mimeType: 'image/webp',
        size: 20_000,
        attributes: [sticker],
      });
    }
    case 'poll':
      return pollTl(media, id);
    case 'web-page':
      return webPageTl(media, id);
    case 'geo': {
      const { latitude: lat, longitude } = media;
      const geo = new Api.GeoPoint({ lat, long: longitude, accessHash: zero });
      return new Api.MessageMediaGeo({ geo });
    }
    case 'contact': {
      const { phone: phoneNumber, firstName, lastName } = media;
      const card = { phoneNumber, firstName, lastName, vcard: '', userId: zero };
      return new Api.MessageMediaContact(card);
    }
  }
}

type Id = ReturnType<typeof long>;

type FileOwner = Pick<Message, 'uid' | 'date' | 'peer' | 'id'>;

/** Whoever wants the file shows where they saw it. */
function fileReferenceTo({ peer, id }: FileOwner): Buffer {
  return Buffer.from(`${peer} ${id}`);
}

export function readFileReference(reference: Buffer): { peer: PeerKey; id: number } | null {
  const [, peer, id] = /^([ugc]\d+) (\d+)$/.exec(reference.toString('latin1')) ?? [];
  return peer === undefined ? null : { peer, id: Number(id) };
}

function photoTl(of: Pick<DocumentOf, 'id' | 'date' | 'fileReference'>): Api.Photo {
  const size = new Api.PhotoSize({ type: 'x', w: 800, h: 600, size: 64_000 });
  return new Api.Photo({ ...of, accessHash: of.id, sizes: [size], dcId: 2 });
}

interface DocumentOf {
  id: Id;
  date: number;
  fileReference: Buffer;
  mimeType: string;
  size: number;
  attributes: Api.TypeDocumentAttribute[];
}

function documentTl({ id, size, ...rest }: DocumentOf): Api.MessageMediaDocument {
  const keys = { id, accessHash: id, dcId: 2, size: long(size) };
  return new Api.MessageMediaDocument({ document: new Api.Document({ ...keys, ...rest }) });
}

function pollTl(media: Extract<Media, { kind: 'poll' }>, id: Id): Api.MessageMediaPoll {
  const answers = media.answers.map(
    (answer, index) => new Api.PollAnswer({ text: plain(answer), option: Buffer.from([index]) }),
  );
  const poll = new Api.Poll({ id, question: plain(media.question), answers, hash: zero });
  return new Api.MessageMediaPoll({ poll, results: new Api.PollResults({ totalVoters: 0 }) });
}

function webPageTl(media: Extract<Media, { kind: 'web-page' }>, id: Id): Api.MessageMediaWebPage {
  const { url, title, description } = media;
  const displayUrl = url.replace(/^https?:\/\//, '');
  const webpage = new Api.WebPage({
    id,
    url,
    displayUrl,
    hash: 0,
    type: 'article',
    title,
    description,
  });
  return new Api.MessageMediaWebPage({ webpage });
}

export const plain = (text: string): Api.TextWithEntities =>
  new Api.TextWithEntities({ text, entities: [] });

export function entityTl(entity: Entity): Api.TypeMessageEntity {
  const span = { offset: entity.offset, length: entity.length };
  switch (entity.kind) {
    case 'url':
      return new Api.MessageEntityUrl(span);
    case 'email':
      return new Api.MessageEntityEmail(span);
    case 'mention':
      return new Api.MessageEntityMention(span);
    case 'hashtag':
      return new Api.MessageEntityHashtag(span);
    case 'cashtag':
      return new Api.MessageEntityCashtag(span);
    case 'bold':
      return new Api.MessageEntityBold(span);
    case 'italic':
      return new Api.MessageEntityItalic(span);
    case 'code':
      return new Api.MessageEntityCode(span);
    case 'text-url':
      return new Api.MessageEntityTextUrl({ ...span, url: entity.url });
    case 'text-mention':
      return new Api.MessageEntityMentionName({ ...span, userId: long(entity.userId) });
  }
}
