import { type GoldChat, me } from '../gold-chat.ts';

/** Talks with a company on the other side, groups and private ones. */
export const deals: readonly GoldChat[] = [
  {
    title: 'Ourco x Lattice Pay — integration',
    kind: 'group',
    members: 6,
    people: [
      ['Hugo Brandt', 'hugobrandt', 'Partnerships @LatticePay'],
      ['Sina', 'sinak', null],
      ['Tom (Ourco)', 'tom_ourco', null],
    ],
    talk: [
      [0, 'Hi all, docs are here: https://docs.latticepay.com/sdk'],
      [me, 'thanks Hugo, our devs will look'],
      [1, 'we can join a call on Thursday'],
    ],
    is: 'Lattice Pay',
    category: ['partner', 'customer', 'prospect'],
  },
  {
    title: 'Mooring <> Ourco',
    kind: 'supergroup',
    members: 9,
    people: [
      ['Anders', 'anders_mooring', null],
      ['Vik', null, 'building'],
    ],
    talk: [
      [0, 'gm! invoice for October attached'],
      [0, 'file:Mooring_Invoice_2026-10.pdf'],
      [me, 'paid today'],
    ],
    is: 'Mooring',
    category: 'vendor',
  },
  {
    title: 'Delta Quay // Ourco // onboarding',
    kind: 'group',
    people: [
      ['Marisol', 'marisolg', 'CS @ Ourco'],
      ['Pat Okafor', 'patok', 'Head of Ops, Delta Quay'],
    ],
    talk: [
      [1, 'Two of our people cannot log in to the dashboard'],
      [0, 'fixed, please try again'],
      [1, 'works, thank you. When is the next payment due?'],
    ],
    is: 'Delta Quay',
    staff: [1],
    category: 'customer',
  },
  {
    title: '[EXT] Saltbox / Ourco BD',
    kind: 'group',
    people: [
      ['Irene W.', 'irenew', 'Saltbox BD | ex Circle'],
      ['kofi', 'kofi_s', null],
    ],
    talk: [
      [0, 'Would you consider listing on our launchpad? We can share the terms'],
      [me, 'yes please, to bd@ourco.com'],
    ],
    is: 'Saltbox',
    category: ['prospect', 'partner', 'vendor'],
  },
  {
    title: 'Nils Aaker',
    kind: 'user',
    people: [['Nils Aaker', 'nilsaaker', null]],
    talk: [
      [0, 'Hi Mira, Nils from Boreal Index here, we met at Token2049'],
      [me, 'hi Nils! good to meet you'],
      [
        0,
        'As promised our data sheet, https://borealindex.com/data. Would a pilot in January suit you?',
      ],
    ],
    is: 'Boreal Index',
    staff: [0],
    category: ['prospect', 'vendor', 'partner'],
  },
  {
    title: 'Nora | Greyfin',
    kind: 'user',
    people: [['Nora | Greyfin', 'nora_greyfin', 'Compliance lead. DYOR']],
    talk: [[0, 'can you send the KYB form again? the link has expired']],
    is: 'Greyfin',
    staff: [0],
  },
  {
    title: 'Jojo 🍉',
    kind: 'user',
    people: [['Jojo 🍉', 'jojoxyz', 'growth at @hexaloop · mod at @defi_talks · she/her']],
    talk: [
      [0, 'heyy are you at devcon'],
      [me, 'yes, from tuesday'],
      [0, 'cool lets have coffee, i want to show you our points program'],
    ],
    is: ['hexaloop', 'Hexaloop'],
    staff: [0],
  },
  {
    title: 'Matteo',
    kind: 'user',
    people: [['Matteo', 'mtt_89', null]],
    talk: [
      [0, 'Hello, the contract is signed on our side.'],
      [
        0,
        'Best,\nMatteo Rinaldi\nHead of Treasury\nPonte Vecchio Digital AG\nmatteo.rinaldi@pvdigital.ch',
      ],
      [me, 'wonderful, thank you'],
    ],
    is: ['Ponte Vecchio Digital', 'Ponte Vecchio Digital AG', 'pvdigital'],
    staff: [0],
    category: ['customer', 'partner', 'investor'],
  },
  {
    title: 'Cobalt Ridge Capital - Ourco Series A',
    kind: 'group',
    people: [
      ['Leslie', 'leslie_crc', 'Partner, Cobalt Ridge'],
      ['Daniel Sung', 'dsung', 'Associate'],
    ],
    talk: [
      [0, 'we would lead with 4m at the cap that you named, subject to DD'],
      [1, 'the DD list is here: https://www.notion.so/dd-list'],
      [me, 'great, filling the data room tonight'],
    ],
    is: ['Cobalt Ridge Capital', 'Cobalt Ridge'],
    category: 'investor',
  },
];
