import { type GoldChat, me } from './gold-chat.ts';

/** Chats with one person. */
export const privateChats: readonly GoldChat[] = [
  {
    title: 'Nadia Brook',
    kind: 'user',
    people: [['Nadia Brook', 'nadiabrook', 'Partnerships @ Cloudberry | ex-Stripe | cat mum']],
    talk: [
      [0, 'hi Mira! saw your talk'],
      [me, 'thank you!'],
      [0, 'can we chat about a collab?'],
    ],
    is: 'Cloudberry',
  },
  {
    title: 'Theo',
    kind: 'user',
    people: [['Theo', 'theo_0x', null]],
    talk: [
      [0, 'Hey, Theo here, I run growth at Palisade. Got your contact from Eric'],
      [me, 'hi Theo, what can I do for you'],
      [0, 'we would like to integrate Ourco into our wallet, palisade.app'],
    ],
    is: 'Palisade',
  },
  {
    title: 'Marta | Fernhill',
    kind: 'user',
    people: [['Marta | Fernhill', 'marta_f', null]],
    talk: [[0, 'hey, following up on the contract']],
    is: 'Fernhill',
  },
  {
    title: 'Виктор (Орион Кэпитал)',
    kind: 'user',
    people: [['Виктор (Орион Кэпитал)', null, null]],
    talk: [
      [0, 'Мира, когда созвон?'],
      [me, 'завтра в 12'],
    ],
    is: ['Орион Кэпитал', 'Орион'],
  },
  {
    title: 'Ollie',
    kind: 'user',
    people: [['Ollie', 'ollie', 'Building something new. Prev: Compass Labs, Google']],
    talk: [
      [0, 'coffee next week?'],
      [me, 'sure!'],
    ],
    is: null,
  },
  {
    title: 'Grace Lin',
    kind: 'user',
    people: [['Grace Lin', 'gracelin', 'Principal @ Redwood Ventures. DMs open']],
    talk: [
      [0, 'Hi Mira, Grace from Redwood Ventures. We are looking at your space, are you raising?'],
      [me, 'Hi Grace, in Q1'],
    ],
    is: 'Redwood Ventures',
  },
  {
    title: 'Paul Recruiter',
    kind: 'user',
    people: [['Paul Recruiter', 'paul_hr', 'Talent partner at Hirewell']],
    talk: [
      [0, 'Hi! Paul from Hirewell here. I have a great senior Rust engineer for you'],
      [0, 'https://www.linkedin.com/in/some-engineer'],
    ],
    is: 'Hirewell',
  },
  {
    title: 'Zoe',
    kind: 'user',
    people: [['Zoe', 'zoe_writes', 'journalist, The Ledger Post']],
    talk: [
      [0, 'Hi, I am writing a piece on payments for The Ledger Post. Open to comment?'],
      [me, 'happy to'],
    ],
    is: ['The Ledger Post', 'Ledger Post'],
  },
  {
    title: 'Mum',
    kind: 'user',
    people: [['Mum', null, null]],
    talk: [
      [0, 'call me when you can'],
      [me, 'later ❤️'],
      [0, 'recipe https://www.bbc.co.uk/food/recipes/x'],
    ],
    is: null,
  },
  {
    title: 'Diego',
    kind: 'user',
    people: [['Diego', 'diegoftw', 'football, coffee, crypto']],
    talk: [
      [0, 'game on sunday?'],
      [me, 'yes, 10am'],
    ],
    is: null,
  },
  {
    title: 'Kate Ourco',
    kind: 'user',
    people: [['Kate Ourco', 'kate_ourco', 'People ops @ Ourco']],
    talk: [
      [0, 'your contract renewal is ready'],
      [me, 'thanks Kate'],
    ],
    is: null,
  },
  {
    title: 'Henrik',
    kind: 'user',
    people: [['Henrik', 'henriks', null]],
    talk: [
      [0, 'sent you an invite'],
      [0, 'from henrik.svensson@fjordbyte.se'],
      [me, 'got it, see you then'],
    ],
    is: ['Fjordbyte', 'fjordbyte'],
  },
  {
    title: 'Airdrop Support',
    kind: 'user',
    people: [['Airdrop Support', 'airdrop_support_77', 'Official support']],
    talk: [
      [
        0,
        'Dear user, your wallet needs verification. Visit https://walletconnect-verify.vercel.app now',
      ],
    ],
    is: null,
  },
  {
    title: 'Сергей',
    kind: 'user',
    people: [['Сергей', 'sergey_dev', 'Сооснователь Ромашка Софт']],
    talk: [
      [0, 'добрый день! хотим обсудить интеграцию'],
      [me, 'добрый, давайте'],
    ],
    is: ['Ромашка Софт', 'Ромашка'],
  },
  {
    title: 'Mei',
    kind: 'user',
    people: [['Mei', 'mei_tw', null]],
    talk: [
      [0, '你好 Mira，我是来自 Jadebridge 的 Mei'],
      [me, '你好！'],
    ],
    is: 'Jadebridge',
  },
  {
    title: 'Andre Costa',
    kind: 'user',
    people: [['Andre Costa', 'andrecosta', 'Advisor to Mangrove, Tern and Peakline. Angel.']],
    talk: [
      [0, 'Mira, happy to help with intros any time'],
      [me, 'appreciate it'],
    ],
    is: null,
  },
  {
    title: 'Ines',
    kind: 'user',
    people: [['Ines', 'ines_q', null]],
    talk: [
      [0, 'hello'],
      [me, 'Hi Ines, how is everything at Quarry? Still waiting for your numbers'],
      [0, 'all good, sending today!'],
    ],
    is: 'Quarry',
  },
  {
    title: 'Bob Landlord',
    kind: 'user',
    people: [['Bob Landlord', null, null]],
    talk: [
      [0, 'rent is due on the 1st'],
      [me, 'paid'],
      [0, 'pay here next time https://www.paypal.com/me/bob'],
    ],
    is: null,
  },
  {
    title: 'Lars Holm',
    kind: 'user',
    people: [['Lars Holm', 'larsholm', 'CTO']],
    talk: [
      [0, 'Our team at Glacier Data would need SSO'],
      [me, 'that is in the enterprise plan'],
      [0, 'ok. lars@glacierdata.com'],
    ],
    is: ['Glacier Data', 'Glacierdata'],
  },
  {
    title: 'Deleted Account',
    kind: 'user',
    people: [['Deleted Account', null, null]],
    talk: [[0, 'sticker']],
    is: null,
  },
];
