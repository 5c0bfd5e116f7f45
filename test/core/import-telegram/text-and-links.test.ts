import { describe, expect, it } from 'vitest';
import { textAndLinks } from '../../../src/core/import-telegram/text-and-links.ts';

describe('a text', () => {
  it.each([
    ['', '', null],
    [[], '', null],
    [undefined, '', null],
    [7, '', null],
    [['see ', { type: 'bold', text: 'this' }, ' now'], 'see this now', null],
    [['a', null, 7, { type: 'bold' }, 'b'], 'ab', null],
    [[{ type: 'link', text: 'acme.com' }], 'acme.com', ['https://acme.com']],
    [
      [{ type: 'link', text: 'http://a.io/x' }, ' ', { type: 'link', text: 'a.io:80' }],
      'http://a.io/x a.io:80',
      ['http://a.io/x', 'https://a.io:80'],
    ],
    [
      [
        { type: 'text_link', text: 'here', href: 'https://b.io/?q=1' },
        { type: 'text_link', text: 'there', href: 'https://b.io/?q=1' },
      ],
      'herethere',
      ['https://b.io/?q=1'],
    ],
    [
      [
        { type: 'email', text: 'a@b.io' },
        { type: 'custom_emoji', text: '😮', document_id: null },
      ],
      'a@b.io😮',
      null,
    ],
  ])('%j reads as %j', (text, words, links) => {
    expect(textAndLinks(text, undefined)).toEqual({
      text: words,
      links: links && JSON.stringify(links),
    });
  });

  it('comes from the entities where there is no other', () => {
    const text_entities = [
      { type: 'plain', text: 'see ' },
      { type: 'link', text: 'acme.com' },
    ];
    expect(textAndLinks(undefined, text_entities)).toEqual({
      text: 'see acme.com',
      links: '["https://acme.com"]',
    });
  });
});
