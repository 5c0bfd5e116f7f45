import { type GoldChat, me } from '../gold-chat.ts';

/** Chats without a company, those that only look as if they had one, and those of somebody who pretends. */
export const nobody: readonly GoldChat[] = [
  {
    title: 'Mum',
    kind: 'user',
    people: [['Mum', null, null]],
    talk: [
      [0, 'are you coming on sunday? dad bought a Weber grill'],
      [me, 'yes!! bringing cake'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Flat 12B',
    kind: 'group',
    members: 4,
    people: [
      ['Ella', 'ella_b', null],
      ['Sam', null, null],
    ],
    talk: [
      [0, 'vodafone guy comes at 10, who is home?'],
      [1, 'me'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Solidity Jobs Europe',
    kind: 'supergroup',
    members: 8200,
    people: [
      ['recruiter_tk', 'tk_hr', 'hiring for Acme Labs, Bolt, Cerulean'],
      ['dev', 'dev123', null],
    ],
    talk: [
      [0, 'Cerulean is looking for a senior solidity dev, remote, 120k'],
      [1, 'dm sent'],
    ],
    is: null,
    category: 'community',
  },
  {
    title: 'ETHGlobal Bangkok hackers',
    kind: 'supergroup',
    members: 1900,
    people: [
      ['zk_leo', 'zkleo', 'zk @ scroll'],
      ['mei', 'mei_eth', null],
    ],
    talk: [
      [0, 'anyone needs a teammate?'],
      [1, 'yes, we build on polygon'],
    ],
    is: null,
    category: 'community',
  },
  {
    title: '🚀 100x GEMS VIP 🚀',
    kind: 'supergroup',
    members: 15_400,
    people: [['Admin', 'gems_admin_vip', null]],
    talk: [
      [
        0,
        'JOIN NOW!!! guaranteed profit, send 0.1 ETH to 0xde709f2102306220921060314715629080e2fb77',
      ],
    ],
    is: null,
    category: 'spam',
  },
  {
    title: 'Oliver Stone',
    kind: 'user',
    people: [['Oliver Stone', 'oliverdev', 'rust dev, open to work']],
    talk: [
      [0, 'Hi, I saw your opening for a backend engineer. My CV is attached'],
      [0, 'file:CV_Oliver_Stone.pdf'],
      [me, 'thanks, HR will write to you'],
    ],
    is: null,
    category: 'candidate',
  },
  {
    title: 'Ourco team',
    kind: 'group',
    people: [
      ['Tom', 'tom_ourco', 'Ourco'],
      ['Bea', 'bea_ourco', 'Ourco design'],
    ],
    talk: [
      [0, 'standup in 5'],
      [1, 'Stripe wants a call about fees, who takes it?'],
    ],
    is: null,
    category: 'internal',
  },
  {
    title: 'Ourco leads & sales',
    kind: 'group',
    people: [
      ['Tom', 'tom_ourco', 'Ourco'],
      ['Kim', 'kim_ourco', 'Ourco'],
    ],
    talk: [
      [0, 'Lattice Pay signed!'],
      [1, 'and Mooring wants a discount'],
      [me, 'give them 5 %'],
    ],
    is: null,
    category: 'internal',
  },
  {
    title: 'Deleted Account',
    kind: 'user',
    people: [['Deleted Account', null, null]],
    talk: [[0, 'sticker']],
    is: null,
  },
  {
    title: '.',
    kind: 'user',
    people: [['.', null, null]],
    talk: [
      [0, 'hi'],
      [me, 'hi, who is this?'],
    ],
    is: null,
  },
  {
    title: 'Gym bros',
    kind: 'group',
    people: [
      ['Max', null, 'Goldman by day'],
      ['Theo', null, null],
    ],
    talk: [
      [0, 'leg day?'],
      [1, 'always'],
    ],
    is: null,
    category: 'personal',
  },
];
