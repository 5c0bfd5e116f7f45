import { type GoldChat, me } from '../gold-chat.ts';

/** More than one company in the room, those who moved on, and those who pretend. */
export const several: readonly GoldChat[] = [
  {
    title: 'Ourco / Peregrine Wallet — influencer campaign',
    people: [
      ['Vee', 'vee_hype', 'Account lead at Hypeline Agency'],
      ['Marcus', 'marcus_hl', 'Hypeline Agency'],
      ['Tove', 'tove_s', null],
    ],
    talk: [
      [0, 'Tove, Mira: shortlist of 20 creators here https://hypeline.agency/s/ourco'],
      [2, 'looks good, we want the same ones as for the Peregrine launch'],
      [1, 'noted'],
      [me, 'agree with Tove'],
    ],
    is: ['Peregrine Wallet', 'Peregrine'],
    staff: [2],
  },
  {
    title: 'Ourco x Mossgate (Series A)',
    people: [
      ['Adaeze', 'adaeze_mg', 'Principal at Mossgate Partners'],
      ['Lars', 'lars_oc', 'CFO @ Ourco'],
    ],
    talk: [
      [0, 'term sheet v2 attached, let us know about the liquidation preference'],
      [0, 'file:Mossgate_Ourco_TS_v2.docx'],
      [1, 'thanks, back to you tomorrow'],
    ],
    is: ['Mossgate', 'Mossgate Partners'],
    staff: [0],
    category: 'investor',
  },
  {
    title: 'Thistle <> Ourco',
    people: [
      ['Gwen', 'gwen_thistle', 'Head of BD @ Thistle'],
      ['Arlo', 'arlo_r', 'prev Thistle, now at Cinderblock'],
      ['Yusuf', 'yusuf_adv', 'advisor to Thistle, Larch and others'],
    ],
    talk: [
      [1, 'I have left Thistle, please continue with Gwen'],
      [0, 'thank you Arlo! taking over from here'],
      [2, 'good luck both'],
      [me, 'welcome Gwen'],
    ],
    is: 'Thistle',
    staff: [0],
  },
  {
    title: 'Custody RFP',
    people: [
      ['Beatrix', 'bea_rfp', 'Procurement @ Norland Bank'],
      ['Consultant Joe', 'joe_delta', 'Delta Advisory'],
    ],
    talk: [
      [0, 'questions from Norland Bank are in the sheet, deadline Friday'],
      [1, 'Delta Advisory will run the scoring on behalf of the bank'],
      [me, 'understood'],
      [0, 'beatrix.h@norlandbank.com for anything formal'],
    ],
    is: ['Norland Bank', 'Norland'],
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Hаlyard <> Ourco',
    people: [['Jonah B', 'jb_ha1yard', 'Halyard']],
    talk: [
      [0, 'hi, our bank account has changed, please use this wallet from now on'],
      [0, 'https://halyard-pay.com/settle'],
    ],
    known: [
      { id: 'k1', name: 'Halyard', domain: 'halyard.com', url: null, socials: {}, aliases: [] },
    ],
    is: ['Halyard', 'Hаlyard'],
    isAlike: true,
  },
  {
    title: 'Ourco support',
    kind: 'user',
    people: [['Ourco support', 'ourco_supp0rt', 'Official Ourco help desk']],
    talk: [[0, 'Dear user, verify your seed phrase at https://ourco-verify.com']],
    is: null,
    category: 'spam',
    isAlike: true,
  },
  {
    title: 'Gina at Norlandbank',
    kind: 'user',
    people: [['Gina at Norlandbank', 'gina_nb', null]],
    talk: [[0, 'please send the payout to the updated address on norIandbank.com/pay']],
    known: [
      {
        id: 'k2',
        name: 'Norland Bank',
        domain: 'norlandbank.com',
        url: null,
        socials: {},
        aliases: [],
      },
    ],
    is: ['Norland Bank', 'Norlandbank'],
    isAlike: true,
  },
  {
    title: 'Ourco - Atlas',
    people: [['Piet', 'piet_a', 'Atlas']],
    talk: [[0, 'hi Mira, shall we sync on the pilot?']],
    known: [
      { id: 'k3', name: 'Atlas', domain: 'atlas.finance', url: null, socials: {}, aliases: [] },
      { id: 'k4', name: 'Atlas', domain: 'atlasgames.gg', url: null, socials: {}, aliases: [] },
    ],
    is: 'Atlas',
    staff: [0],
  },
  {
    title: 'Ourco <> Silverbirch <> Undertow (market making)',
    people: [
      ['desk', 'undertow_desk', 'Undertow Trading'],
      ['Ida', 'ida_sb', 'Silverbirch treasury'],
      ['Runa', 'runa_sb', 'CEO Silverbirch'],
    ],
    talk: [
      [2, 'Undertow will make the market for our token on Ourco'],
      [0, 'we need the API limits raised'],
      [1, 'loan agreement is signed on our side'],
      [me, 'limits raised'],
    ],
    is: ['Silverbirch', 'Undertow', 'Undertow Trading'],
  },
  {
    title: 'intro Mira <> Felicity (Palimpsest)',
    people: [
      ['Felicity', 'felicity_j', null],
      ['Dov', 'dov_vc', 'GP @ Keystone Fund'],
    ],
    talk: [
      [1, 'Felicity is building the best indexer out there, you two should talk'],
      [0, 'too kind Dov! Hi Mira'],
      [me, 'Hi! Thanks Dov, moving you to bcc'],
    ],
    is: 'Palimpsest',
    staff: [0],
  },
  {
    title: 'Nectar (ex Hivebase) <> Ourco',
    people: [
      ['Abel', 'abel_hivebase', 'founder of Nectar, formerly Hivebase'],
      ['Suki', 'suki_nectar', null],
    ],
    talk: [
      [1, 'new brand is live! nectar.so'],
      [me, 'looks great'],
    ],
    is: ['Nectar', 'Hivebase'],
    staff: [0, 1],
  },
  {
    title: 'Lunchbox / Ourco',
    people: [
      ['Rob', 'rob_sales', 'Account Executive, Lunchbox'],
      ['Tia', 'tia_lunchbox', 'CSM'],
    ],
    talk: [
      [0, 'your renewal is due on Dec 1, 40 seats at the same price?'],
      [me, 'we want 30 this time'],
      [1, 'I will adjust the quote'],
    ],
    is: 'Lunchbox',
    staff: [0, 1],
    category: 'vendor',
  },
  {
    title: 'Ourco, Brightwell and the lawyers',
    people: [
      ['Constance', 'constance_l', 'counsel at Hale Whitcombe'],
      ['Rupert', 'rupert_bw', 'Brightwell'],
      ['Lise', 'lise_bw', null],
    ],
    talk: [
      [0, 'On behalf of Brightwell we propose the following wording'],
      [1, 'we accept clause 7 if you accept 9'],
      [2, 'ok for us'],
      [me, 'let me check'],
    ],
    is: 'Brightwell',
    staff: [1, 2],
  },
];
