import { type GoldChat, me } from '../gold-chat.ts';

/** Work groups in English, named as people name them in a hurry. */
export const groups: readonly GoldChat[] = [
  {
    title: 'Ourco <> Wraithnet <> Tessellate Capital',
    people: [
      ['Hollis', 'hollis_tc', 'Platform @ Tessellate Capital'],
      ['Ume', 'ume_builds', 'wraithnet core dev'],
      ['Bram', 'bramvdb', 'COO'],
    ],
    talk: [
      [0, 'Ume, Bram - this is Mira from Ourco. I will let you take it from here!'],
      [2, 'Thanks Hollis. Mira, we need a custody partner before mainnet in Feb'],
      [me, 'Great to meet you both. Happy to walk you through it'],
      [1, 'testnet rpc is rpc.wraithnet.xyz'],
    ],
    is: 'Wraithnet',
    staff: [1, 2],
    category: ['prospect', 'partner'],
  },
  {
    title: 'WG: bridging (w/ Ourco, Lintel)',
    people: [
      ['Greta', 'gretaw', null],
      ['Lintel Ops', 'lintel_ops', null],
    ],
    talk: [
      [1, 'bridge contract deployed'],
      [0, 'I can test from our side this afternoon'],
      [me, 'same here'],
    ],
    is: 'Lintel',
    staff: [0, 1],
    category: 'partner',
  },
  {
    title: '🔒 ourco-gravelpit-priv',
    people: [
      ['jm', 'jm_dev', null],
      ['Saoirse K', 'saoirsek', 'devrel, Gravelpit'],
    ],
    talk: [
      [0, 'nightly is broken again'],
      [me, 'which commit?'],
      [1, 'rolling back on ours'],
    ],
    is: 'Gravelpit',
    staff: [0, 1],
  },
  {
    title: 'Ourco | Sable & Finch | Legal',
    people: [
      ['Perdita Sable', null, 'Managing partner'],
      ['Tom', 'tom_q', null],
    ],
    talk: [
      [0, 'Engagement letter attached, please sign page 4'],
      [0, 'file:SableFinch_Engagement_Ourco.pdf'],
      [me, 'signed, thanks'],
      [1, 'invoice to follow'],
    ],
    is: ['Sable & Finch', 'Sable and Finch', 'SableFinch'],
    staff: [0, 1],
    category: 'vendor',
  },
  {
    title: 'Partnership discussion',
    people: [
      ['Emeka [Tollgate]', 'emeka_o', null],
      ['Wanjiru', 'wanjiru_k', 'Tollgate / growth'],
    ],
    talk: [
      [0, 'Morning team'],
      [1, 'can we co-host the Nairobi event?'],
      [me, 'I like it. budget?'],
    ],
    is: 'Tollgate',
    staff: [0, 1],
    category: 'partner',
  },
  {
    title: 'Ourco Account Management',
    people: [
      ['Jonah', 'jb_halyard', null],
      ['Pia', 'pia.ro', null],
    ],
    talk: [
      [0, 'our seats went from 20 to 35, can you update the invoice?'],
      [me, 'done, the new one is in the portal'],
      [1, 'thanks! Halyard finance will pay it this week'],
    ],
    is: 'Halyard',
    staff: [0, 1],
    category: 'customer',
  },
  {
    title: 'new group',
    people: [['0xfennel', 'oxf3nnel', null]],
    talk: [
      [0, 'https://app.fennel.markets/vaults/7'],
      [0, 'https://app.fennel.markets/vaults/9'],
      [me, 'nice APY. who audits it?'],
    ],
    is: ['Fennel', 'Fennel Markets'],
    staff: [0],
  },
  {
    title: '$MOTH × OURCO listing',
    people: [
      ['MOTH lead', 'mothlead', null],
      ['Sid', 'sid_moth', 'Moth Protocol | listings'],
    ],
    talk: [
      [1, 'we sent the application form yesterday'],
      [me, 'received, the listing committee meets Monday'],
    ],
    is: ['Moth', 'Moth Protocol'],
    staff: [0, 1],
  },
  {
    title: 'Kiln Street & Ourco // Phase 2',
    people: [
      ['Ottoline', 'ottoline_b', 'delivery manager'],
      ['Rasheed', 'rasheed_ks', null],
      ['Petra', 'petra_ourco', null],
    ],
    talk: [
      [0, 'phase 2 kicks off on the 9th'],
      [2, 'our engineers are ready'],
      [1, 'ours too'],
    ],
    is: ['Kiln Street', 'Kiln'],
    staff: [0, 1],
  },
  {
    title: 'Monthly numbers',
    people: [['Augusta', 'augusta_f', null]],
    talk: [
      [
        0,
        'Hi Mira,\n\nNumbers attached.\n\nKind regards,\nAugusta Finlay\nFinance Director | Brackenridge Foods Ltd\nT +44 20 7946 0991\naugusta.finlay@brackenridge.co.uk',
      ],
      [me, 'Thank you Augusta'],
      [0, 'file:October.xlsx'],
    ],
    is: ['Brackenridge Foods', 'Brackenridge', 'Brackenridge Foods Ltd'],
    staff: [0],
  },
  {
    title: 'Ourco x Drupe: AMA prep w/ BlockHour',
    people: [
      ['Zuri | BlockHour', 'zuri_bh', 'host of BlockHour podcast'],
      ['Kemal', 'kemal_drupe', 'Drupe marketing'],
      ['Io', 'io_drupe', null],
    ],
    talk: [
      [0, 'questions doc is ready'],
      [1, 'Drupe is good with all of them'],
      [2, 'can we skip number 6?'],
      [me, 'fine for us'],
    ],
    is: 'Drupe',
    staff: [1, 2],
    category: 'partner',
  },
  {
    title: 'Mira + Rook team',
    people: [
      ['Dag', 'dagny_r', null],
      ['Ines Valadão', 'inesv', null],
    ],
    talk: [
      [0, "we're moving Rook to a new entity, so the NDA has to be re-signed"],
      [me, 'sure, send it over'],
      [1, 'sent from legal@rook.network'],
    ],
    is: ['Rook', 'Rook Network'],
    staff: [0, 1],
  },
  {
    title: 'dinner lisbon 14/11',
    people: [
      ['Cosima', 'cosima_p', 'BD lead, Marzipan Labs'],
      ['Hugo', 'hugo.pt', 'Marzipan Labs'],
    ],
    talk: [
      [0, 'table for 4 at 8? would love to close the integration scope over food'],
      [me, 'perfect, I bring our CTO'],
      [1, 'see you there'],
    ],
    is: ['Marzipan Labs', 'Marzipan'],
    staff: [0, 1],
  },
  {
    title: 'OC-Verdigris ops bridge',
    people: [
      ['Walt', 'walt_ops', 'Verdigris NOC'],
      ['Ana Lucía', 'analu', null],
    ],
    bots: ['PagerBot'],
    talk: [
      [0, 'latency spike since 04:10 UTC on your endpoint'],
      [me, 'on it'],
      [1, 'resolved on our end, thx'],
    ],
    is: 'Verdigris',
    staff: [0, 1],
    category: ['customer', 'partner'],
  },
  {
    title: 'Fwd: Bramble intro',
    people: [['Neve', 'neve_x', null]],
    talk: [
      [0, 'fwd:Bramble Network Announcements|Bramble v2 brings native staking'],
      [0, 'this is what we launched last week. could Ourco support it?'],
      [me, 'looks doable'],
    ],
    is: ['Bramble', 'Bramble Network'],
    staff: [0],
  },
];
