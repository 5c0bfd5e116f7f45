import type { Story } from '../story.ts';
import { dm, join, type Part } from './part.ts';
import { talk } from './talk.ts';
import { tell } from './tell.ts';

/**
 * Who passes for somebody else, beside those who are who they say: a look-alike, a young account that took a name and a
 * photo just now, and one that renames itself two minutes after the story began (`sync` before and after).
 */
export const impostorsStory: Story = {
  name: 'impostors',
  summary:
    'honest partners and three accounts that pass for others; one renames itself after 2 minutes',
  build: (options) => {
    const { people, chats } = script;
    const accounts = [
      {
        name: 'mira',
        called: 'Mira Solano',
        username: 'mira_quillbridge',
        bio: 'BD lead at Quillbridge · quillbridge.xyz',
        phone: '9996620001',
        dcId: 2,
      },
    ];
    return tell({ accounts, people, chats }, options);
  },
};

const script: Part = join([
  dm(
    {
      name: 'greta',
      called: 'Greta Holm',
      username: 'greta_larkspur',
      bio: 'Partnerships at Larkspur | larkspur.network',
      isContact: true,
      past: { registered: '1500d' },
    },
    talk(`
      9d 2h greta: Hi Mira, Greta from Larkspur. The contract is signed on our side
      9d 1h mira: Wonderful, thank you!
    `),
  ),
  dm(
    {
      name: 'newcomer',
      called: 'Oskar Lind',
      username: 'oskarlind',
      bio: 'Head of Payments at Palisade | palisade.app',
      past: { registered: '1200d', renamed: '700d' },
    },
    talk('3h newcomer: Hi Mira, Oskar from Palisade. Could you send me your pricing?'),
    { unread: 1 },
  ),
  dm(
    {
      name: 'young',
      called: 'Dana Reyes',
      username: 'dana_halcyon_fin',
      bio: 'CFO at Halcyon',
      past: { registered: '12d', renamed: '2d', photo: '2d' },
    },
    talk(
      '2h young: Hello Mira, Dana from Halcyon. Please settle the open invoice to our new wallet today',
    ),
    { unread: 1 },
  ),
  dm(
    {
      name: 'twin',
      called: 'Greta Holm',
      username: 'greta_Iarkspur',
      bio: 'Partnerships at Larkspur',
    },
    talk('1h twin: Hi Mira, I lost my phone, this is my new account'),
    { unread: 1 },
  ),
  dm(
    {
      name: 'changer',
      called: 'Crypto Helper',
      username: 'helper_4471',
      past: { registered: '400d' },
      renames: { after: '2m', to: 'Ines Vogel' },
    },
    talk('5d changer: Hello! Do you need any help with your project?'),
    { unread: 1 },
  ),
]);
