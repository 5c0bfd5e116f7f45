import type { Story } from '../story.ts';
import { contactReactions, contacts } from './lively/contacts.ts';
import { abroadReactions, contactsAbroad } from './lively/contacts-abroad.ts';
import { crowds } from './lively/crowds.ts';
import { deals } from './lively/deals.ts';
import { dealsAbroad } from './lively/deals-abroad.ts';
import { moreDeals } from './lively/deals-more.ts';
import { home } from './lively/home.ts';
import { money, moneyReactions } from './lively/money.ts';
import { news } from './lively/news.ts';
import { trouble } from './lively/trouble.ts';
import { join } from './part.ts';
import type { Script } from './script.ts';
import { tell } from './tell.ts';

/**
 * The Telegram of Mira Solano, who leads business development at Quillbridge (quillbridge.xyz: payouts in
 * stablecoins). Everybody and every company in it is invented.
 */
export const livelyStory: Story = {
  name: 'lively',
  summary:
    'the full inbox of a crypto business developer, in many languages; people answer after a while',
  tour: {
    chats: [
      '@greta_larkspur',
      'Tallow <> Quillbridge',
      'Quillbridge + Orrery (BD)',
      'Intro: Lodestone ⚡ Quillbridge',
      '@theo_bw',
      '@priyaraman',
    ],
    partner: 'greta',
    ignored: 'крипто мемы 🤡',
    followUp: 'Hi Greta, sorry for the wait. Shall we plan the co-marketing piece next week?',
  },
  build: (options) => tell(script(), options),
};

function script(): Script {
  const work = join([deals, moreDeals, dealsAbroad, contacts, contactsAbroad, money]);
  const life = join([home, crowds, news, trouble]);
  const replies = join([contactReactions, abroadReactions, moneyReactions]);
  const { people, chats, reactions = [] } = join([work, life, replies]);
  return {
    accounts: [
      {
        name: 'mira',
        called: 'Mira Solano',
        username: 'mira_quillbridge',
        bio: 'BD lead at Quillbridge · quillbridge.xyz',
        phone: '9996620001',
        dcId: 2,
        password: { text: 'salt and light', hint: 'what the sea gives' },
      },
    ],
    people,
    chats,
    reactions,
    blocks: [['blocker', 'mira']],
    folders: [
      {
        title: 'Deals',
        chats: [
          'tallow',
          'copperleaf',
          'ravelin',
          'fennimore',
          'beacon',
          'orrery',
          'lodestone',
          'kestrel',
        ],
        pinned: ['tallow'],
      },
      { title: 'People', chats: [], includes: ['contacts'], excludes: ['archived'] },
      { title: 'Reading', chats: ['builders'], includes: ['broadcasts'], excludes: ['muted'] },
    ],
  };
}
