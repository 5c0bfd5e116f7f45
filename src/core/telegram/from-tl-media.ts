import type { Api } from 'telegram/index.js';

export interface MediaInWords {
  /** One of the words of `MessageRow.media`. */
  media: string | null;
  fileName: string | null;
}

/** What is attached, in a word; nothing of it is downloaded (`file.ts` does, when it is asked to). */
export function mediaOf(media: Api.TypeMessageMedia | undefined): MediaInWords {
  if (!media) return none;
  switch (media.className) {
    case 'MessageMediaEmpty':
      return none;
    case 'MessageMediaPhoto':
      return { media: 'photo', fileName: null };
    case 'MessageMediaDocument':
      return documentOf(media);
    case 'MessageMediaWebPage':
      return { media: 'link', fileName: null };
    case 'MessageMediaContact':
      return { media: 'contact', fileName: null };
    case 'MessageMediaGeo':
    case 'MessageMediaGeoLive':
    case 'MessageMediaVenue':
      return { media: 'location', fileName: null };
    case 'MessageMediaPoll':
      return { media: 'poll', fileName: null };
    default:
      return { media: 'other', fileName: null };
  }
}

const none: MediaInWords = { media: null, fileName: null };

function documentOf(media: Api.MessageMediaDocument): MediaInWords {
  const document = media.document;
  if (document?.className !== 'Document') {
    // A voice or round message that expired keeps its flag and loses its file.
    return { media: kindOfFlags(media) ?? 'file', fileName: null };
  }
  let kind: string | null = null;
  let fileName: string | null = null;
  for (const attribute of document.attributes) {
    switch (attribute.className) {
      case 'DocumentAttributeFilename':
        fileName = attribute.fileName;
        break;
      case 'DocumentAttributeSticker':
      case 'DocumentAttributeCustomEmoji':
        kind = 'sticker';
        break;
      case 'DocumentAttributeAnimated':
        if (kind !== 'sticker') kind = 'animation';
        break;
      case 'DocumentAttributeAudio':
        kind ??= attribute.voice ? 'voice' : 'audio';
        break;
      case 'DocumentAttributeVideo':
        // Animations and video stickers carry this attribute too.
        kind ??= 'video';
        break;
      default:
        break;
    }
  }
  return { media: kind ?? kindOfFlags(media) ?? 'file', fileName };
}

function kindOfFlags(media: Api.MessageMediaDocument): string | null {
  if (media.voice) return 'voice';
  return media.round || media.video ? 'video' : null;
}
