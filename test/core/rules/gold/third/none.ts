import { type GoldChat, me } from '../gold-chat.ts';

/** Nobody's company: crowds, friends, family, my own people, and what is too thin to say. */
export const nobodys: readonly GoldChat[] = [
  {
    title: 'ETHBerlin volunteers',
    kind: 'supergroup',
    members: 140,
    people: [
      ['Kaja', 'kaja_v', 'community at Loomwork'],
      ['Sepp', 'sepp0x', 'dev @ Tinfoil'],
      ['mona', 'mona_m', null],
    ],
    talk: [
      [0, 'shift plan for saturday: https://docs.google.com/spreadsheets/d/1'],
      [1, 'I can take the door'],
      [2, 'me too'],
    ],
    is: null,
    category: 'community',
  },
  {
    title: 'Bouldering + beers 🍺',
    kind: 'group',
    people: [
      ['Fritz', 'fritz_k', 'account manager @ Stahlwerk'],
      ['Lou', null, null],
      ['Mattis', 'mattis', 'PhD student'],
    ],
    talk: [
      [0, 'wednesday 7pm?'],
      [2, 'in, new routes are up https://boulderhalle.de'],
      [1, 'knee still hurts, only beers for me'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Ourco <> Ourco Labs leads',
    people: [
      ['Lars', 'lars_oc', 'CFO @ Ourco'],
      ['Petra', 'petra_ourco', null],
    ],
    talk: [
      [0, 'board deck draft, comments by thursday'],
      [1, 'numbers for Halyard and Thistle are missing'],
      [me, 'adding them'],
    ],
    is: null,
    category: 'internal',
  },
  {
    title: 'Solidity help & jobs',
    kind: 'supergroup',
    members: 8_700,
    username: 'solidity_help',
    people: [
      ['anon', 'anon_44', null],
      ['Recruiter K', 'rec_k', 'talent @ Blockhire'],
      ['zed', 'zed_z', 'auditor at Ledgerwatch'],
    ],
    talk: [
      [0, 'why does my delegatecall revert?'],
      [2, 'storage layout mismatch, read https://docs.soliditylang.org'],
      [1, 'hiring 3 seniors, https://blockhire.io/j/88'],
    ],
    is: null,
    category: 'community',
  },
  {
    title: 'The Rundown ☕ crypto news',
    kind: 'channel',
    username: 'therundown_news',
    members: 31_000,
    talk: [
      [0, 'Norland Bank to launch a stablecoin https://coindesk.com/a'],
      [0, 'Thistle raises $14m led by Longship https://thistle.fi/blog/series-a'],
    ],
    is: null,
  },
  {
    title: 'Me',
    kind: 'user',
    people: [],
    talk: [
      [me, 'buy milk'],
      [me, 'https://thistle.fi/docs'],
      [me, 'call Gwen re: contract'],
    ],
    is: null,
  },
  {
    title: 'Casa Rua Augusta 2ºD',
    kind: 'group',
    people: [
      ['Senhorio', null, null],
      ['Bia', 'bia_c', 'designer na Nuvem'],
    ],
    talk: [
      [0, 'a renda é até dia 8'],
      [1, 'já transferi'],
      [me, 'eu também'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'FREE AIRDROP 🎁 CLAIM NOW',
    kind: 'channel',
    members: 112_000,
    username: 'claim_airdrop_official',
    talk: [
      [0, 'Connect wallet and claim 2000 USDT https://uniswap-claims.xyz'],
      [0, 'only 3 hours left!!! guaranteed profit'],
    ],
    is: null,
    category: 'spam',
  },
  {
    title: 'x',
    people: [['k', null, null]],
    talk: [
      [0, 'sticker'],
      [0, 'sticker'],
      [me, 'sticker'],
    ],
    is: null,
  },
  {
    title: 'Sanne',
    kind: 'user',
    people: [['Sanne', 'sanne_9', null]],
    talk: [
      [0, '👍'],
      [me, 'great, talk tomorrow'],
    ],
    is: null,
  },
  {
    title: 'Class of 2009 reunion',
    kind: 'group',
    members: 43,
    people: [
      ['Helga', 'helga_l', 'HR Director at Vattern Energy'],
      ['Nils', null, 'Volvo'],
      ['Ebba', 'ebba', 'teacher'],
    ],
    talk: [
      [0, 'who brings the old photos?'],
      [2, 'I have a box full'],
      [1, 'cannot make it, have fun'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Founders Lunch Zürich',
    kind: 'group',
    people: [
      ['Urs', 'urs_f', 'CEO Gletsch'],
      ['Reto', 'reto_b', 'founder @ Firnlicht'],
      ['Anouk', 'anouk_z', 'Co-founder Kehrwoche'],
    ],
    talk: [
      [0, 'Friday 12:15, the usual place'],
      [1, 'in'],
      [2, 'can I bring our new CTO?'],
      [me, 'of course'],
    ],
    is: null,
  },
  {
    title: 'Uncle Raj',
    kind: 'user',
    people: [['Uncle Raj', null, 'Retired. Proud grandfather']],
    talk: [
      [0, 'Happy Diwali beta!! 🪔'],
      [me, 'Happy Diwali uncle ❤️'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Staking pool operators',
    kind: 'supergroup',
    members: 960,
    people: [
      ['op_1', 'op_1', 'Nodeland'],
      ['op_2', 'op_2', null],
      ['stakewise_fan', 'swfan', null],
    ],
    talk: [
      [0, 'anyone else seeing missed attestations?'],
      [1, 'yes since the client update'],
      [2, 'downgrade to 5.1'],
    ],
    is: null,
    category: 'community',
  },
];
