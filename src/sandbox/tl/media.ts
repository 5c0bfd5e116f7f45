import { Api } from 'telegram/tl/index.js';
import type { Entity, Media } from '../world/message.ts';
import { long, zero } from './ids.ts';

/** A file that cannot be downloaded: the sandbox keeps what a message says about it. */
export function mediaTl(media: Media, of: { uid: number; date: number }): Api.TypeMessageMedia {
  const { date } = of;
  const id = long(of.uid);
  switch (media.kind) {
    case 'photo':
      return new Api.MessageMediaPhoto({ photo: photoTl(id, date) });
    case 'document': {
      const named = new Api.DocumentAttributeFilename({ fileName: media.fileName });
      const { mimeType, size } = media;
      return documentTl({ id, date, mimeType, size, attributes: [named] });
    }
    case 'voice': {
      const audio = new Api.DocumentAttributeAudio({ voice: true, duration: media.seconds });
      const size = media.seconds * 4000;
      return documentTl({ id, date, mimeType: 'audio/ogg', size, attributes: [audio] });
    }
    case 'sticker': {
      const stickerset = new Api.InputStickerSetEmpty();
      const sticker = new Api.DocumentAttributeSticker({ alt: media.emoji, stickerset });
      return documentTl({ id, date, mimeType: 'image/webp', size: 20_000, attributes: [sticker] });
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

function photoTl(id: Id, date: number): Api.Photo {
  const size = new Api.PhotoSize({ type: 'x', w: 800, h: 600, size: 64_000 });
  const fileReference = Buffer.from('sandbox');
  return new Api.Photo({ id, accessHash: id, fileReference, date, sizes: [size], dcId: 2 });
}

interface DocumentOf {
  id: Id;
  date: number;
  mimeType: string;
  size: number;
  attributes: Api.TypeDocumentAttribute[];
}

function documentTl({ id, size, ...rest }: DocumentOf): Api.MessageMediaDocument {
  const fileReference = Buffer.from('sandbox');
  const keys = { id, accessHash: id, fileReference, dcId: 2, size: long(size) };
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
