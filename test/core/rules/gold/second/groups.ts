import { type GoldChat, me } from '../gold-chat.ts';

/** English work groups, with all habits of naming them. */
export const groups: readonly GoldChat[] = [
  {
    title: 'Pinewell <> Ourco',
    people: [
      ['Harriet', 'harriet_lm', null],
      ['Dom', 'domgraves', null],
    ],
    talk: [
      [me, 'Hi both, thanks for joining'],
      [0, 'hello! Dom runs infra on our side'],
      [1, 'hey, is there a staging endpoint?'],
    ],
    is: 'Pinewell',
    staff: [0, 1],
  },
  {
    title: '🦊 Vulpine Wallet x Ourco 🚀',
    people: [
      ['Sanne', 'sanne_de_w', 'partnerships @vulpinewallet'],
      ['teo.eth', 'teoeth', 'solidity, cats'],
    ],
    talk: [
      [0, 'gm! dropping our brand kit https://vulpine.app/brand'],
      [1, 'i can do the contract side'],
      [me, 'perfect'],
    ],
    is: ['Vulpine Wallet', 'Vulpine'],
    staff: [0, 1],
  },
  {
    title: 'OURCO // TALLOW — integration',
    people: [
      ['M. Okonkwo', null, null],
      ['Reese', 'reese_tallow', null],
      ['Petra', 'petra_ourco', null],
    ],
    talk: [
      [2, 'I will own this from our end'],
      [1, 'nice to meet you Petra'],
      [0, 'sdk.tallow.dev has the types you asked for'],
    ],
    is: 'Tallow',
    staff: [0, 1],
  },
  {
    title: 'Q1 launch war room',
    people: [
      ['Ines', 'ines_r', 'Product at Brightloom'],
      ['Cal', 'calh', 'brightloom.co | growth'],
      ['Fitz', 'fitz', null],
    ],
    talk: [
      [0, 'countdown page is up: brightloom.co/launch'],
      [2, 'QA signed off last night'],
      [me, 'our banner goes live at 9'],
    ],
    is: 'Brightloom',
    staff: [0, 1, 2],
  },
  {
    title: 'Ourco Support | Mandrake',
    people: [['Lil', 'lilmandrake', null]],
    bots: ['TicketBot'],
    talk: [
      [0, 'webhook retries are failing again since 10:00'],
      [me, 'looking'],
      [0, 'ty'],
    ],
    is: 'Mandrake',
    staff: [0],
  },
  {
    title: 'Seabright + Ourco (NDA signed)',
    people: [
      ['Bola', null, 'General Counsel, Seabright'],
      ['Nils Aker', 'nilsaker', null],
    ],
    talk: [
      [0, 'redlines attached'],
      [0, 'file:Seabright_Ourco_MSA_redline.docx'],
      [1, 'finance is fine with net 30'],
    ],
    is: 'Seabright',
    staff: [0, 1],
  },
  {
    title: 'ourco/quarry',
    people: [
      ['v', 'vq', null],
      ['Marisol', 'marisolb', null],
    ],
    talk: [
      [0, 'we at Quarry index everything since genesis'],
      [1, 'pricing depends on the number of chains'],
      [me, 'seven chains'],
    ],
    is: 'Quarry',
    staff: [0, 1],
  },
  {
    title: 'Intro: Mira / Osric',
    people: [
      ['Osric Vane', 'osricvane', 'CEO @ Fernhollow. Previously Stripe'],
      ['Jules', 'julesconnects', 'I introduce people'],
    ],
    talk: [
      [1, 'Osric meet Mira, Mira meet Osric. I leave you to it'],
      [0, 'Thanks Jules! Mira, would love to show you what Fernhollow does: https://fernhollow.io'],
      [me, 'thanks Jules, moving you to bcc'],
    ],
    is: 'Fernhollow',
    staff: [0],
  },
  {
    title: 'Ourco ⚡️ Kestrel Pay ⚡️ pilot',
    people: [
      ['Yusra', 'yusra_kp', null],
      ['Han', null, 'Payments. Kestrel Pay.'],
    ],
    talk: [[0, 'sticker']],
    is: ['Kestrel Pay', 'Kestrel'],
    staff: [0, 1],
  },
  {
    title: '[ext] hollowtree-ourco',
    people: [
      ['dmitri', 'dd_hollowtree', 'staff eng, hollowtree'],
      ['Aoife', 'aoife_m', null],
    ],
    talk: [
      [0, 'pushed the fix'],
      [1, 'confirmed on our testnet'],
      [me, 'closing'],
    ],
    is: 'Hollowtree',
    staff: [0, 1],
  },
  {
    title: 'Data feeds (Ourco & Plumbline Oracles)',
    people: [
      ['Wim', 'wim_v', null],
      ['Gus', 'gus_pl', 'Plumbline Oracles'],
    ],
    talk: [
      [1, 'new feed: https://plumbline.xyz/feeds/eth-usd'],
      [0, 'heartbeat is 20s now'],
    ],
    is: ['Plumbline Oracles', 'Plumbline'],
    staff: [0, 1],
  },
];
