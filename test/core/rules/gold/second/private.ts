import { type GoldChat, me } from '../gold-chat.ts';

/** With one person: partners, candidates, press, friends, strangers. */
export const privateOnes: readonly GoldChat[] = [
  {
    title: 'Georgia Pell',
    kind: 'user',
    people: [['Georgia Pell', 'georgiapell', 'Head of Ecosystem, Stonecrop Labs']],
    talk: [[0, 'Hi Mira, saw your talk, would love to chat']],
    is: ['Stonecrop Labs', 'Stonecrop'],
    staff: [0],
  },
  {
    title: 'Ravi | Duskline',
    kind: 'user',
    people: [['Ravi | Duskline', 'ravi_d', null]],
    talk: [],
    is: 'Duskline',
    staff: [0],
  },
  {
    title: 'kappa',
    kind: 'user',
    people: [['kappa', 'kappa0x', 'building @driftwood_fi']],
    talk: [
      [0, 'yo are you free for a quick call re: listing'],
      [me, 'sure'],
    ],
    is: ['driftwood_fi', 'Driftwood', 'Driftwood Fi'],
    staff: [0],
  },
  {
    title: 'Ellen Marsh',
    kind: 'user',
    people: [['Ellen Marsh', 'ellenmarsh', null]],
    talk: [
      [0, "Hi Mira, I'm Ellen, reporter at The Ledger Post. Working on a story about rollups"],
      [0, 'my email is ellen.marsh@ledgerpost.com'],
      [me, 'Hi Ellen, happy to help'],
    ],
    is: ['The Ledger Post', 'Ledger Post', 'Ledgerpost'],
    staff: [0],
  },
  {
    title: 'Victor Lund',
    kind: 'user',
    people: [['Victor Lund', 'vlund', 'Angel investor. ex-CTO at Harbourlight (acq.)']],
    talk: [
      [0, 'happy to take a look at the deck'],
      [me, 'sending tonight'],
    ],
    is: null,
  },
  {
    title: 'Mum',
    kind: 'user',
    people: [['Mum', null, null]],
    talk: [
      [0, 'did you eat?'],
      [me, 'yes mum'],
      [0, 'call me when you land'],
    ],
    is: null,
  },
  {
    title: 'Kofi (plumber)',
    kind: 'user',
    people: [['Kofi (plumber)', null, null]],
    talk: [
      [0, 'I can come at 3pm for the sink'],
      [me, 'great, the code is 4411'],
    ],
    is: null,
  },
  {
    title: 'Sunita D',
    kind: 'user',
    people: [['Sunita D', 'sunitadev', 'Full-stack engineer, open to work']],
    talk: [
      [0, 'Hello, I applied for the backend role, attaching my CV'],
      [0, 'file:Sunita_Desai_CV.pdf'],
      [me, 'thank you, we will be in touch'],
    ],
    is: null,
  },
  {
    title: 'Crypto Signals VIP Admin',
    kind: 'user',
    people: [['Crypto Signals VIP Admin', 'vip_signals_01', 'Guaranteed 300% weekly']],
    talk: [[0, 'Hello dear, invest 0.1 BTC and get 1 BTC in 24 hours, limited slots']],
    is: null,
  },
  {
    title: 'Jonas',
    kind: 'user',
    people: [['Jonas', 'jonas_ourco', 'Ourco, design']],
    talk: [
      [0, 'new icons are in the folder'],
      [me, 'love them. did Pinewell see them?'],
      [0, 'not yet'],
    ],
    is: null,
  },
  {
    title: 'Bianca Torres',
    kind: 'user',
    people: [['Bianca Torres', 'biancat', null]],
    talk: [
      [0, 'Hi! Thanks for the demo.'],
      [0, 'Best,\nBianca Torres\nVP Operations\nGreymoor Logistics\nwww.greymoor.com'],
      [me, 'Thanks Bianca!'],
    ],
    is: ['Greymoor Logistics', 'Greymoor'],
    staff: [0],
  },
  {
    title: 'Old friend Sam',
    kind: 'user',
    people: [['Sam', 'sam_rides', 'cyclist. dad. engineer at Tarmac Maps']],
    talk: [
      [0, 'ride on sunday?'],
      [me, 'if it does not rain'],
      [0, '60k loop, coffee stop at the lake'],
      [me, 'lol ok'],
    ],
    is: null,
  },
];
