import { tell } from '../../../src/sandbox/stories/tell.ts';
import type { Story } from '../../../src/sandbox/story.ts';

/** A small world that touches what the window to Telegram must get right. */
export const windowStory: Story = {
  name: 'window',
  summary: 'for the tests of the window to Telegram',
  build: (options) =>
    tell(
      {
        accounts: [
          { name: 'me', called: 'Mira Owner', username: 'mira', phone: '4915112345678', dcId: 2 },
          {
            name: 'far',
            called: 'Fabio Far',
            phone: '5511987654321',
            dcId: 4,
            codeVia: 'sms',
            password: { text: 'correct horse', hint: 'a battery' },
          },
        ],
        people: [
          {
            name: 'ann',
            called: 'Ann Lee',
            username: 'annlee',
            bio: 'CEO at acme.example',
            isContact: true,
          },
          { name: 'bob', called: 'Боб Иванов', bio: 'CTO' },
          { name: 'gone', called: 'Gone', isDeleted: true },
          { name: 'robot', called: 'Robot', username: 'robot_bot', isBot: true },
          { name: 'star', called: 'Star', paidMessageStars: 5 },
        ],
        chats: [
          {
            kind: 'private',
            with: 'ann',
            unread: 1,
            lines: [
              [
                'ann',
                '3d',
                'Hello from https://acme.example/price and [our docs](https://docs.acme.example/)',
              ],
              ['me', '2d', 'Hi Ann'],
              ['ann', '1d', 'Any news?', { answers: 1 }],
            ],
          },
          { kind: 'private', with: 'bob', lines: [['bob', '5d', 'Привет']] },
          { kind: 'private', with: 'gone', isArchived: true, lines: [['gone', '90d', 'bye']] },
          { kind: 'private', with: 'robot', isMuted: true, lines: [['robot', '9d', '/start']] },
          { kind: 'private', with: 'star', lines: [['star', '8d', 'pay me']] },
          {
            kind: 'group',
            name: 'deal',
            title: 'Acme <> Ownco',
            members: ['me:creator', 'ann', 'bob:admin'],
            lines: [
              [
                'ann',
                '7d',
                'offer',
                {
                  media: {
                    kind: 'document',
                    fileName: 'offer.pdf',
                    mimeType: 'application/pdf',
                    size: 9,
                  },
                },
              ],
              ['bob', '6d', 'thanks', { answers: 0 }],
            ],
          },
          {
            kind: 'supergroup',
            name: 'forum',
            title: 'Partners',
            username: 'partners',
            members: ['me', 'ann:creator', 'bob:admin'],
            noForwards: true,
            topics: [{ title: 'Sales', by: 'ann' }],
            lines: [['ann', '4d', 'welcome', { topic: 'Sales' }]],
          },
          {
            kind: 'broadcast',
            name: 'news',
            title: 'Acme News',
            members: ['ann:creator', 'me'],
            crowd: 900,
            lines: [['ann', '12d', 'We ship']],
          },
        ],
        folders: [{ title: 'Work', chats: ['deal'], includes: ['contacts'] }],
      },
      options,
    ),
};
