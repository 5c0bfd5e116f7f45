import type { ExportMessage } from './export-format.ts';

export interface MediaInWords {
  /** One of the words of `MessageRow.media`. */
  media: string | null;
  fileName: string | null;
}

/** What was attached, in the words that a sync uses. */
export function mediaOf(message: ExportMessage): MediaInWords {
  if (message.type === 'service') return SERVICE;
  if (message.photo !== undefined) return PHOTO;
  if (message.file !== undefined || message.media_type !== undefined) return fileOf(message);
  return OTHERS.find(([key]) => message[key] !== undefined)?.[1] ?? NONE;
}

const NONE: MediaInWords = { media: null, fileName: null };
const SERVICE: MediaInWords = { media: 'service', fileName: null };
const PHOTO: MediaInWords = { media: 'photo', fileName: null };

const OTHERS: readonly (readonly [keyof ExportMessage, MediaInWords])[] = [
  ['poll', { media: 'poll', fileName: null }],
  ['contact_information', { media: 'contact', fileName: null }],
  ['location_information', { media: 'location', fileName: null }],
  ['place_name', { media: 'location', fileName: null }],
  ['game_title', { media: 'other', fileName: null }],
  ['invoice_information', { media: 'other', fileName: null }],
  ['todo_list', { media: 'other', fileName: null }],
  ['giveaway_information', { media: 'other', fileName: null }],
  ['giveaway_results', { media: 'other', fileName: null }],
  ['paid_stars_amount', { media: 'other', fileName: null }],
];

function fileOf({ file, file_name: given, media_type: type }: ExportMessage): MediaInWords {
  const media = typeof type === 'string' ? (FILE_KINDS.get(type) ?? 'file') : 'file';
  if (typeof given === 'string' && given !== '') return { media, fileName: given };
  return { media, fileName: NAMED.has(media) ? nameInPath(file) : null };
}

const FILE_KINDS = new Map([
  ['sticker', 'sticker'],
  ['video_message', 'video'],
  ['voice_message', 'voice'],
  ['animation', 'animation'],
  ['video_file', 'video'],
  ['audio_file', 'audio'],
]);

/** Where the file's own name survives in the path; voices, videos and stickers are named by the export. */
const NAMED = new Set(['file', 'audio']);

/** `files/offer.pdf` → `offer.pdf`; `null` for `(File not included. …)`. */
function nameInPath(file: unknown): string | null {
  if (typeof file !== 'string' || file.startsWith('(')) return null;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name === '' ? null : name;
}
