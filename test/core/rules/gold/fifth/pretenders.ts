import { type GoldChat, me } from '../gold-chat.ts';

/** Press and pretenders, crowds, and people who only bear the name of a company. */
export const pretenders: readonly GoldChat[] = [
  {
    title: 'Hannah - CoinLedger Daily',
    kind: 'user',
    people: [['Hannah - CoinLedger Daily', 'hannah_writes', 'reporter @ CoinLedger Daily']],
    talk: [
      [0, 'Hi Mira, I write about custody. Could you comment on the new rules until 17:00?'],
      [me, 'sure, sending two lines'],
    ],
    is: 'CoinLedger Daily',
    staff: [0],
    category: 'press',
  },
  {
    title: 'Binance Support',
    kind: 'user',
    people: [['Binance Support', 'binance_helpdesk_07', 'official support 24/7']],
    talk: [
      [
        0,
        'Dear user, your account has been locked. Verify your wallet: https://binance-verify.support-login.xyz',
      ],
    ],
    is: null,
    isAlike: true,
  },
  {
    title: 'Lattiсe Pay (Hugo)',
    kind: 'user',
    people: [['Lattiсe Pay (Hugo)', 'hugo_latticepay1', null]],
    talk: [
      [
        0,
        'Hi, our bank details changed, please pay the invoice to the new account: latticepay-billing.com',
      ],
    ],
    known: [
      {
        id: 'k1',
        name: 'Lattice Pay',
        domain: 'latticepay.com',
        url: null,
        socials: {},
        aliases: [],
      },
    ],
    is: null,
    isAlike: true,
  },
  {
    title: 'BTC Analytica',
    kind: 'channel',
    members: 44_000,
    username: 'btc_analytica',
    people: [],
    talk: [
      [0, 'BTC breaks 120k, alts follow'],
      [0, 'fwd:Whale Alert|1,200 BTC moved from unknown wallet to Coinbase'],
    ],
    is: ['BTC Analytica', 'btc_analytica'],
    category: ['community', 'press'],
  },
  {
    title: 'Saturday football ⚽️',
    kind: 'group',
    members: 16,
    people: [
      ['Carlos', 'carlos_m', 'CEO @ Brightwater'],
      ['Nick', null, null],
      ['Jo', null, null],
    ],
    talk: [
      [0, 'who is in for 10am?'],
      [1, 'me'],
      [2, '+1'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Anya S',
    kind: 'user',
    people: [['Anya S', 'anyas', 'ex-Meta, ex-Ripple. On sabbatical 🌴']],
    talk: [
      [0, 'Bali is great, you should come'],
      [me, 'so jealous'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Web3 BD Founders Circle',
    kind: 'supergroup',
    members: 640,
    people: [
      ['Lou', 'lou_bd', 'BD @ Axiom'],
      ['Fran', 'fran_bd', 'BD @ Hexaloop'],
      ['Ravi', 'ravi_bd', 'founder, Tungsten'],
    ],
    talk: [
      [0, 'any intro to Coinbase listing?'],
      [1, 'dm'],
      [2, 'we host a side event in Dubai, lu.ma/xyz'],
    ],
    is: null,
    category: 'community',
  },
  {
    title: 'Mark (taxes)',
    kind: 'user',
    people: [['Mark (taxes)', 'mark_tx', null]],
    talk: [
      [0, 'Your return is ready for signature in DocuSign'],
      [me, 'signed, thanks Mark'],
    ],
    is: null,
    category: 'vendor',
  },
  {
    title: 'Kelvin Ho',
    kind: 'user',
    people: [['Kelvin Ho', 'kelvinho88', 'Crypto trader. Signals: t.me/kelvin_signals']],
    talk: [[0, 'hi dear, I can grow your portfolio 20% weekly, interested in my signals?']],
    is: null,
    category: 'spam',
  },
];
