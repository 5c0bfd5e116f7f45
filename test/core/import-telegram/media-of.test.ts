import { describe, expect, it } from 'vitest';
import { mediaOf } from '../../../src/core/import-telegram/media-of.ts';

describe('media', () => {
  const remark = '(File not included. Change data exporting settings to download.)';
  it.each([
    [{ photo: remark }, 'photo', null],
    [{ photo: 'photos/photo_1@01-01-2024_10-00-00.jpg', width: 1, height: 1 }, 'photo', null],
    [{ file: remark }, 'file', null],
    [{ file: remark, file_name: 'offer.pdf' }, 'file', 'offer.pdf'],
    [{ file: 'files/offer (1).pdf' }, 'file', 'offer (1).pdf'],
    [{ file: 'files/' }, 'file', null],
    [{ file: 'x.ogg', media_type: 'voice_message' }, 'voice', null],
    [{ file: remark, media_type: 'video_message' }, 'video', null],
    [{ file: remark, media_type: 'video_file', file_name: 'a.mp4' }, 'video', 'a.mp4'],
    [{ file: 'files/song.mp3', media_type: 'audio_file' }, 'audio', 'song.mp3'],
    [{ file: 'stickers/s.webp', media_type: 'sticker' }, 'sticker', null],
    [{ file: remark, media_type: 'animation' }, 'animation', null],
    [{ file: remark, media_type: 'hologram' }, 'file', null],
    [{ poll: { question: 'a?' } }, 'poll', null],
    [{ contact_information: {} }, 'contact', null],
    [{ location_information: null }, 'location', null],
    [{ place_name: 'Bar' }, 'location', null],
    [{ game_title: 'Go' }, 'other', null],
    [{ invoice_information: '{}' }, 'other', null],
    [{ todo_list: {} }, 'other', null],
    [{}, null, null],
  ])('%j is %j', (more, media, fileName) => {
    expect(mediaOf({ type: 'message', ...more })).toEqual({ media, fileName });
  });
});
