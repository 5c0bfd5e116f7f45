import { type GoldChat, me } from './gold-chat.ts';

/** Groups and channels without a company behind them, or with one that only a careless reader would see. */
export const noneChats: readonly GoldChat[] = [
  {
    title: 'Flat 12B',
    kind: 'group',
    people: [
      ['Tom', null, null],
      ['Rosa', 'rosa_r', 'nurse'],
    ],
    talk: [
      [0, 'who took the milk'],
      [1, 'https://www.ikea.com/gb/en/p/shelf'],
      [me, 'buying it'],
    ],
    is: null,
  },
  {
    title: 'DeFi Devs Berlin',
    members: 812,
    username: 'defidevsberlin',
    people: [
      ['A', 'a_dev', 'solidity @ Mossnet'],
      ['B', 'b_dev', 'CTO Tallyho'],
      ['C', 'c_dev', 'looking for work'],
      ['D | Ribbon', 'd_ribbon', null],
    ],
    talk: [
      [0, 'anyone at devcon?'],
      [1, 'we are hiring https://tallyho.xyz/jobs'],
      [3, 'join our hackathon ribbonlabs.io/hack'],
      [2, 'nice'],
    ],
    is: null,
  },
  {
    title: 'Ourco team',
    kind: 'group',
    people: [
      ['Jon Park', 'jonp', 'BD @ Ourco'],
      ['Kate', 'kate_ourco', 'Ourco'],
    ],
    talk: [
      [0, 'Tidewater wants a call'],
      [me, 'take it'],
      [1, 'their site: https://tidewater.network'],
    ],
    is: null,
  },
  {
    title: 'Ourco marketing internal',
    kind: 'group',
    people: [['Kate', 'kate_ourco', 'Ourco']],
    talk: [
      [0, 'draft: https://www.figma.com/file/x'],
      [me, 'looks good'],
      [0, 'competitor did this https://rivalco.com/blog'],
    ],
    is: null,
  },
  {
    title: 'Crypto News Daily',
    kind: 'channel',
    username: 'cryptonewsdaily',
    members: 48_000,
    talk: [
      [0, 'Harborview raises 20M https://techcrunch.com/x'],
      [0, 'Cobalt lists new pairs https://cobalt.exchange/news'],
    ],
    is: null,
  },
  {
    title: 'Climbing on Thursdays 🧗',
    kind: 'group',
    people: [
      ['Ann', null, 'PM at Fernhill'],
      ['Joe', 'joe_c', null],
    ],
    talk: [
      [0, 'boulder or rope?'],
      [1, 'rope! https://www.boulderwelt.de/preise'],
      [me, 'in'],
    ],
    is: null,
  },
  {
    title: 'Семья',
    kind: 'group',
    people: [
      ['Папа', null, null],
      ['Таня', null, null],
    ],
    talk: [
      [0, 'фото с дачи'],
      [1, 'красиво!'],
    ],
    is: null,
  },
  {
    title: 'Web3 Founders Circle',
    members: 140,
    people: [
      ['Lia', 'lia_f', 'founder, Papaya'],
      ['Max', 'max_k', 'CEO @ Boreal'],
      ['Sun', 'sun_s', 'building Kelp'],
      ['Ed', 'ed_e', 'Northgate Ventures'],
    ],
    talk: [
      [0, 'anyone with a good lawyer in Dubai?'],
      [1, 'try hamdanlegal.com'],
      [2, '+1'],
      [3, 'gm'],
    ],
    is: null,
  },
  {
    title: 'Lisbon trip ✈️',
    kind: 'group',
    people: [
      ['Dana', 'danareyes', 'BD @ Halcyon'],
      ['Jon', 'jonp', 'BD @ Ourco'],
    ],
    talk: [
      [0, 'hotel: https://www.booking.com/hotel/x'],
      [me, 'booked'],
      [1, 'same'],
    ],
    is: null,
  },
  {
    title: 'BotFather',
    kind: 'bot',
    username: 'botfather',
    bots: ['BotFather'],
    talk: [[me, '/newbot']],
    is: null,
  },
  {
    title: 'Parents class 4b',
    kind: 'group',
    members: 43,
    people: [
      ['Ms Hall', null, null],
      ['Ivan', null, 'dentist'],
    ],
    talk: [
      [0, 'the trip costs 15'],
      [1, 'paid'],
      [me, 'paid'],
    ],
    is: null,
  },
  {
    title: 'gm ☀️',
    kind: 'group',
    people: [
      ['x', null, null],
      ['y', null, null],
    ],
    talk: [
      [0, 'sticker'],
      [1, 'sticker'],
      [me, 'sticker'],
    ],
    is: null,
  },
  {
    title: '',
    kind: 'group',
    talk: [],
    is: null,
  },
];
