import type { Story } from '../story.ts';
import type { ChatScript, PersonScript, Script } from './script.ts';
import { tell } from './tell.ts';

/**
 * One chat of each kind, for tests. `mira` (no password, DC 2, code 22222) is the owner; her colleague `jonas`
 * lives on DC 4 and has a password; `banned` may not log in.
 */
export const smallStory: Story = {
  name: 'small',
  summary: 'two accounts and a dozen chats, one of each kind',
  tour: {
    chats: ['@ann_northwind', 'Stablecoin Builders'],
    partner: 'ann',
    ignored: 'Chain Gazette',
    followUp: 'Hi Ann, the pricing looks good to us. Shall we talk on Tuesday?',
  },
  build: (options) => tell(script, options),
};

const people: readonly PersonScript[] = [
  {
    name: 'ann',
    called: 'Ann Keller',
    username: 'ann_northwind',
    bio: 'BD at Northwind Labs | northwind-labs.xyz',
    phone: '99966111001',
    isContact: true,
  },
  { name: 'omar', called: 'Omar Haddad', username: 'omarh', bio: 'CTO @ Northwind Labs' },
  { name: 'lena', called: 'Lena | Harborline', username: 'lena_harborline' },
  { name: 'gone', called: 'Deleted Account', isDeleted: true },
  { name: 'bot', called: 'Ledger Alerts', username: 'ledger_alerts_bot', isBot: true },
  { name: 'pavel', called: 'Павел Орлов', bio: 'Старый друг' },
  { name: 'stranger', called: 'Vic', bio: 'Growth | DM for promo' },
];

const privateChats: readonly ChatScript[] = [
  {
    kind: 'private',
    with: 'ann',
    unread: 1,
    lines: [
      ['ann', '12d 3h', 'Hi Mira, Ann from Northwind Labs here. Saw you at the summit!'],
      ['mira', '12d 2h', 'Hi Ann! Good to hear from you. What are you building?'],
      ['ann', '12d 1h', 'A settlement API: https://northwind-labs.xyz/docs', { answers: 1 }],
      ['mira', '11d', 'Nice. Please send the deck to mira@quillbridge.xyz', { edited: '10d 23h' }],
      ['ann', '10d', 'Here it is', { media: deck('northwind-deck.pdf') }],
      ['mira', '9d', 'Thanks, I will come back to you next week'],
      ['ann', '2d', 'Hi Mira, any news? Our [pricing](https://northwind-labs.xyz/pricing) is out'],
    ],
  },
  { kind: 'private', with: 'bot', lines: [['bot', '3d', 'Your report is ready. /settings']] },
  { kind: 'private', with: 'gone', lines: [['gone', '80d', 'See you in Lisbon']] },
  {
    kind: 'private',
    with: 'pavel',
    isArchived: true,
    lines: [
      ['pavel', '40d', 'Привет! Как дела? Ёлка уже стоит?'],
      ['mira', '40d', 'Привет! Всё хорошо'],
    ],
  },
  { kind: 'private', with: 'mira', lines: [['mira', '5d', 'Remember: call Ann on Tuesday']] },
  {
    kind: 'private',
    with: 'jonas',
    lines: [
      ['jonas', '1d 2h', 'Can you take the Harborline call?'],
      ['mira', '1d 1h', 'Yes, at 15:00', { answers: 0 }],
    ],
  },
];

const groups: readonly ChatScript[] = [
  {
    kind: 'group',
    name: 'northwind-group',
    title: 'Northwind <> Quillbridge',
    members: ['mira:creator', 'ann', 'omar', 'jonas'],
    unread: 2,
    lines: [
      ['mira', '8d', 'Welcome all!'],
      ['omar', '7d', 'Hello, Omar here, CTO at Northwind Labs'],
      ['ann', '7d', 'cc @jonas_quillbridge for the contract'],
    ],
  },
  {
    kind: 'group',
    name: 'harbor-old',
    title: 'Harborline x Quillbridge',
    members: ['lena:creator', 'mira'],
    lines: [['lena', '60d', 'Let us use this chat from now on']],
  },
  {
    kind: 'supergroup',
    name: 'harbor',
    title: 'Harborline x Quillbridge',
    members: ['lena:creator', 'mira:admin:Quillbridge', 'jonas'],
    movedFrom: 'harbor-old',
    lines: [['lena', '30d', 'Contract draft is at https://docs.harborline.xyz/d/1']],
  },
  {
    kind: 'supergroup',
    name: 'builders',
    title: 'Stablecoin Builders',
    username: 'stablecoin_builders',
    about: 'Everything about settlement. No spam.',
    crowd: 480,
    slowModeS: 30,
    isMuted: true,
    unread: 1,
    members: ['omar:creator', 'ann:admin:Mod', 'mira', 'stranger', 'bot'],
    lines: [
      ['omar', '20d', 'Rules are pinned', { isPinned: true }],
      ['stranger', '6h', 'Best promo here: https://promo.example'],
    ],
  },
  {
    kind: 'supergroup',
    name: 'partners',
    title: 'Quillbridge Partners',
    members: ['jonas:creator', 'mira', 'ann', 'lena'],
    topics: [
      { title: 'Listing', by: 'jonas' },
      { title: 'Old matters', by: 'jonas', isClosed: true },
    ],
    lines: [
      ['ann', '4d', 'Hello in General'],
      ['lena', '3d', 'When do we list?', { topic: 'Listing' }],
      ['jonas', '3d', 'On Friday', { topic: 'Listing', answers: 1 }],
    ],
  },
  {
    kind: 'supergroup',
    name: 'deal-room',
    title: 'Deal room 🔒',
    members: ['lena:creator', 'mira:restricted'],
    noForwards: true,
    isMembersHidden: true,
    lines: [['lena', '15d', 'Nothing leaves this room']],
  },
  {
    kind: 'broadcast',
    name: 'gazette',
    title: 'Chain Gazette',
    username: 'chain_gazette',
    crowd: 12_000,
    members: ['stranger:creator', 'mira'],
    unread: 2,
    lines: [
      ['stranger', '3d 5h', 'Fees fall to a new low'],
      ['stranger', '1d 5h', 'Northwind Labs raises 4M', { media: { kind: 'photo' } }],
    ],
  },
];

const script: Script = {
  accounts: [
    {
      name: 'mira',
      called: 'Mira Solano',
      username: 'mira_quillbridge',
      bio: 'BD lead at Quillbridge',
      phone: '9996620001',
      dcId: 2,
    },
    {
      name: 'jonas',
      called: 'Jonas Falk',
      username: 'jonas_quillbridge',
      bio: 'COO at Quillbridge',
      phone: '9996640002',
      dcId: 4,
      codeVia: 'sms',
      password: { text: 'tall ships', hint: 'what sails' },
      isContact: true,
    },
    { name: 'banned', called: 'Nobody', phone: '9996620099', dcId: 2, isBanned: true },
  ],
  people,
  chats: [...privateChats, ...groups],
  folders: [{ title: 'Deals', chats: ['ann', 'northwind-group', 'harbor'], pinned: ['partners'] }],
  reactions: [
    { by: 'ann', reply: 'Thank you, Mira! Tuesday works.', afterS: 2 },
    { by: 'omar', chat: 'northwind-group', matches: /\?/, reply: 'Yes.', afterS: 3 },
  ],
};

function deck(fileName: string) {
  const text = 'Northwind Labs: settlement in one call, for exchanges and wallets';
  return { kind: 'document', fileName, mimeType: 'application/pdf', size: 640_000, text } as const;
}
