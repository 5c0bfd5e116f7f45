import { type GoldChat, me } from '../gold-chat.ts';

/** More than one company in the room: agencies, investors, vendors, introducers, those who moved on. */
export const several: readonly GoldChat[] = [
  {
    title: 'Ourco <> Amberjack <> Loomis PR',
    people: [
      ['Tess', 'tess_amberjack', 'CMO, Amberjack'],
      ['Rory', 'rory_pr', 'Loomis PR'],
      ['Kit', 'kit_l', 'account director @ Loomis PR'],
    ],
    talk: [
      [1, 'press release draft v3 attached'],
      [0, 'Amberjack is fine with the quote'],
      [me, 'approved from us'],
    ],
    is: ['Amberjack', 'Loomis PR', 'Loomis'],
    staff: [0],
  },
  {
    title: 'Amberjack launch - agency + tech',
    people: [
      ['Tess', 'tess_amberjack', 'CMO, Amberjack'],
      ['Rory', 'rory_pr', 'Loomis PR'],
      ['Bea', 'bea_amberjack', null],
      ['Ulf', null, null],
    ],
    talk: [
      [1, 'we have 12 journalists confirmed'],
      [2, 'landing page is on amberjack.io'],
      [0, 'thank you all!'],
    ],
    is: 'Amberjack',
    staff: [0, 2, 3],
  },
  {
    title: 'Ourco - infra vendors',
    people: [
      ['Alex', 'alex_nodeforge', 'Nodeforge solutions engineer'],
      ['Miriam', 'miriam_cw', 'Cloudwick, account manager'],
      ['Stan', 'stan_rpc', 'RPCHub'],
    ],
    talk: [
      [me, 'please send quotes by friday'],
      [0, 'ours: https://nodeforge.io/quote/81'],
      [1, 'Cloudwick quote in your mail'],
      [2, 'RPCHub is 20% cheaper'],
    ],
    is: null,
  },
  {
    title: 'Corvid <> Ourco',
    people: [
      ['Lena', 'lena_corvid', 'COO at Corvid'],
      ['Hugh', 'hugh_bw', 'Partner, Birchwood Ventures. Board @ Corvid'],
      ['Jo', 'jo_s', 'ex-Corvid, now sailing'],
      ['Priya', 'priya_ourco', 'Ourco'],
    ],
    talk: [
      [1, 'good to see you two talking'],
      [0, 'we need this before the board meeting'],
      [2, 'I left in June, Lena has the context'],
      [3, 'noted, preparing the offer'],
    ],
    is: 'Corvid',
    staff: [0],
  },
  {
    title: 'Ourco + Marlow Bank (with Deepbridge consultants)',
    people: [
      ['Edith', 'edithm', 'Marlow Bank, digital assets'],
      ['Rolf', 'rolf_db', 'Consultant at Deepbridge'],
      ['Ama', 'ama_o', null],
    ],
    talk: [
      [1, 'as advisers to the bank we suggest a phased rollout'],
      [0, 'our compliance team wants a call'],
      [2, 'hi, Ama from Marlow compliance'],
      [1, 'slides: https://deepbridge.com/s/9'],
    ],
    is: ['Marlow Bank', 'Marlow'],
    staff: [0, 2],
  },
  {
    title: 'Hatchway referral',
    people: [
      ['Gil', 'gil_connects', 'BD advisor to 10+ protocols'],
      ['Noor', 'noor_h', 'Hatchway'],
    ],
    talk: [
      [0, 'Mira, Noor. Noor, Mira. Take it away'],
      [1, 'hey! we are hatchway.fi, need a custody partner'],
      [me, 'hi Noor'],
    ],
    is: 'Hatchway',
    staff: [1],
  },
  {
    title: 'Ourco <> Thornbury',
    people: [
      ['Clive', 'clive_t', null],
      ['Mona', 'mona_th', 'Thornbury | legal'],
      ['Ed', 'ed_legal', 'Associate at Finch & Vale LLP'],
    ],
    talk: [
      [0, 'I am moving on, please write to @mona_th from now on'],
      [2, 'we act for Thornbury in this matter'],
      [1, 'hi all'],
    ],
    is: 'Thornbury',
    staff: [0, 1],
  },
  {
    title: 'Liquidity: Ourco',
    people: [
      ['desk1', 'mm_desk1', 'Riptide Markets trading desk'],
      ['desk2', 'mm_desk2', 'Riptide Markets'],
      ['Leo', 'leo_ourco', 'Ourco treasury'],
    ],
    talk: [
      [0, 'spreads are back to 5bps'],
      [2, 'thanks'],
      [1, 'report: file below'],
      [1, 'file:riptide_daily_2026-11-03.xlsx'],
    ],
    is: ['Riptide Markets', 'Riptide'],
    staff: [0, 1],
  },
  {
    title: 'Merrow (formerly Saltmark) x Ourco',
    people: [['Jody', 'jody_merrow', 'Merrow, ex Saltmark']],
    talk: [
      [0, 'we rebranded last month! new site merrow.io'],
      [me, 'congrats'],
    ],
    is: ['Merrow', 'Saltmark'],
    staff: [0],
  },
];
