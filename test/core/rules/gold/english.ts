import { type GoldChat, me } from './gold-chat.ts';

export const english: readonly GoldChat[] = [
  {
    title: 'Halcyon <> Ourco',
    people: [
      ['Dana Reyes', 'danareyes', null],
      ['Jon Park', 'jonp', 'BD @ Ourco'],
    ],
    talk: [
      [me, 'Hi Dana, great meeting you in Lisbon! Adding Jon from our side'],
      [0, 'Likewise! Will loop in our CTO tomorrow'],
      [1, 'perfect, sending the one pager: https://docs.google.com/document/d/abc'],
    ],
    is: 'Halcyon',
    staff: [0],
  },
  {
    title: 'Ourco / Tidewater Labs — integration',
    people: [
      ['Sam', 'samuelk', 'eng lead'],
      ['Priya N', null, null],
    ],
    talk: [
      [0, 'our docs are here https://docs.tidewater.network/sdk'],
      [me, 'thanks, we will start with the testnet endpoint'],
      [1, 'ping me for api keys'],
    ],
    is: 'Tidewater',
    staff: [0, 1],
  },
  {
    title: 'Ourco x Brightpath x Quorum Labs',
    people: [
      ['Lena | Brightpath', 'lena_brightpath', 'Partnerships at Brightpath'],
      ['Omar', 'omar_q', 'founder Quorum Labs'],
    ],
    talk: [
      [0, 'hi all! Omar meet Mira, Mira meet Omar. Quorum are the team I told you about'],
      [1, 'Thanks Lena! Omar from Quorum Labs, we do on-chain voting. quorumlabs.xyz'],
      [me, 'Nice to meet you Omar! Would love to hear more about Quorum'],
      [1, 'here is our deck https://docsend.com/view/abcd'],
    ],
    is: ['Quorum Labs', 'Quorum'],
    staff: [1],
  },
  {
    title: 'BD sync',
    people: [
      ['Felix Grant', 'felixgrant', 'Growth @NimbusPay'],
      ['Tess', 'tess_nimbuspay', null],
    ],
    talk: [
      [0, 'Hey, Felix here from NimbusPay'],
      [me, 'Hey Felix, what volumes do you process per month?'],
      [0, 'about 40m, numbers on https://nimbuspay.io/stats'],
    ],
    is: 'NimbusPay',
    staff: [0, 1],
  },
  {
    title: 'Kestrel',
    people: [
      ['Ivy Chen', 'ivychen', 'ops'],
      ['M. Duarte', null, null],
    ],
    talk: [
      [0, 'Contract signed and returned'],
      [me, 'great! invoice follows'],
      [1, 'please send it to finance@kestrel.capital'],
    ],
    is: 'Kestrel',
    staff: [0, 1],
  },
  {
    title: '[EXT] Ourco - Marblehead Digital',
    people: [['Greg W', null, null]],
    talk: [
      [0, 'morning'],
      [me, 'morning Greg, is the SOW fine?'],
      [0, 'legal is on it'],
    ],
    is: 'Marblehead Digital',
    staff: [0],
  },
  {
    title: 'Mira / Stefan (Polder)',
    people: [['Stefan de Wit', 'stefdw', null]],
    talk: [
      [0, 'Polder team would like to join the pilot'],
      [me, 'awesome, how many seats?'],
    ],
    is: 'Polder',
    staff: [0],
  },
  {
    title: 'Cobalt Exchange listing <> OURCO token',
    people: [
      [
        'Cobalt | Listing Manager',
        'cobalt_listing',
        'Listing manager at Cobalt Exchange. Will never DM first',
      ],
    ],
    talk: [
      [0, 'Dear team, our listing package is attached'],
      [0, 'file:Cobalt_Exchange_Listing_Proposal_v3.pdf'],
      [me, 'thanks, checking internally'],
    ],
    is: ['Cobalt Exchange', 'Cobalt'],
    staff: [0],
  },
  {
    title: 'Deal room 🔒',
    people: [
      ['Anna Kovalenko', 'akov', null],
      ['T. Brand', null, null],
    ],
    talk: [
      [0, 'Hi Mira - as discussed, from the Silverlake Robotics side it will be me and Thomas'],
      [1, 'Thomas Brand here. My mail is thomas.brand@silverlakerobotics.com'],
      [me, 'Welcome both!'],
    ],
    is: ['Silverlake Robotics', 'Silverlakerobotics'],
    staff: [0, 1],
  },
  {
    title: 'Ourco support — Wavecrest',
    people: [
      ['dev_guy', 'dev_guy99', null],
      ['Ourco Support', 'ourco_support', 'Ourco support team'],
    ],
    talk: [
      [0, 'we get 500 on the webhook'],
      [1, 'looking into it'],
      [0, 'thx. endpoint is https://api.wavecrest.app/hooks'],
    ],
    is: 'Wavecrest',
    staff: [0],
  },
  {
    title: 'Intro: Mira (Ourco) <> Hugo (Lantern Protocol)',
    people: [
      ['Hugo', 'hugolant', 'core contributor @LanternProtocol'],
      ['Bea Connector', 'beaconnects', 'Investor at Northgate Ventures, connecting people'],
    ],
    talk: [
      [1, 'Hugo, Mira - you two should talk. I leave you to it!'],
      [0, 'thanks Bea, moving you to bcc :)'],
      [me, 'Hi Hugo, free thursday?'],
    ],
    is: ['Lantern Protocol', 'Lantern'],
    staff: [0],
  },
  {
    title: 'Foxglove Media × Ourco: KOL campaign Q4',
    people: [['Rita', 'rita_foxglove', 'Account lead, Foxglove Media']],
    talk: [
      [0, 'here is the list of KOLs and prices'],
      [0, 'https://docs.google.com/spreadsheets/d/1'],
      [me, 'too pricey, can we do 8?'],
    ],
    is: 'Foxglove Media',
    staff: [0],
  },
];
