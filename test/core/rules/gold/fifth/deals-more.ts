import { type GoldChat, me } from '../gold-chat.ts';

/** More talks with a company on the other side. */
export const moreDeals: readonly GoldChat[] = [
  {
    title: 'Support - Plexus',
    kind: 'group',
    people: [
      ['Plexus Support 3', 'plexus_help', null],
      ['Anna (Plexus)', 'anna_plexus', null],
    ],
    bots: ['PlexusTicketBot'],
    talk: [
      [me, 'our webhook has failed since 9:00 UTC'],
      [1, 'we see it, a fix is being rolled out'],
      [1, 'status: https://status.plexus.network'],
    ],
    is: 'Plexus',
    category: 'vendor',
  },
  {
    title: 'Tidal audit',
    kind: 'group',
    people: [
      ['0xRamen', '0xramen', 'security researcher @ Kettle Security'],
      ['M. Duarte', 'mduarte', 'Kettle'],
    ],
    talk: [
      [0, 'first findings are in the repo https://github.com/kettlesec/ourco-audit'],
      [me, 'thank you, going through the two highs'],
      [1, 'final report on Friday, invoice follows'],
    ],
    is: ['Kettle Security', 'Kettle', 'kettlesec'],
    category: 'vendor',
  },
  {
    title: 'Ana + Mira',
    kind: 'group',
    people: [['Ana Pires', 'anapires', 'CEO @cascais_labs 🇵🇹']],
    talk: [
      [0, 'moving our talk here so that Rui can join later'],
      [me, 'sure'],
      [0, 'we run a validator set of 40 nodes, yields at cascaislabs.xyz/nodes'],
    ],
    is: ['Cascais Labs', 'cascais_labs', 'cascaislabs'],
    staff: [0],
  },
  {
    title: 'Ourco <> Brightwater <> Fenwick (agency)',
    kind: 'group',
    people: [
      ['Zoe', 'zoe_fenwick', 'Account manager @ Fenwick'],
      ['Ade', 'ade_bw', 'CMO at Brightwater'],
      ['Bo', null, 'Ourco marketing'],
    ],
    talk: [
      [0, 'we made three banners for the Brightwater campaign, see figma.com/file/abc'],
      [1, 'love the second one'],
      [me, 'same here, let us sign the joint campaign with Brightwater then'],
    ],
    is: 'Brightwater',
    staff: [1],
  },
  {
    title: 'q4 budget w/ Sable',
    kind: 'group',
    people: [
      ['Rhys', 'rhys_sable', 'Sable Analytics, RevOps'],
      ['Gwen Hart', 'gwenhart', 'VP Sales @ Sable Analytics'],
    ],
    talk: [
      [1, 'Your renewal is up in December, we can hold the price if you sign for two years'],
      [me, 'let me ask finance'],
    ],
    is: ['Sable Analytics', 'Sable'],
    staff: [0, 1],
    category: 'vendor',
  },
  {
    title: 'RE: intro Mira / Felix (Oxbow)',
    kind: 'group',
    people: [
      ['Dana Levi', 'danalevi', 'angel | connector'],
      ['Felix Roth', 'felixr', null],
    ],
    talk: [
      [
        0,
        'Felix, meet Mira who runs BD at Ourco. Mira, Felix is COO at Oxbow, they look for a custody partner',
      ],
      [1, 'Thanks Dana! Mira, shall we talk this week? felix@oxbow.finance'],
      [me, 'Thursday 15:00 CET?'],
    ],
    is: 'Oxbow',
    staff: [1],
    category: 'prospect',
  },
  {
    title: 'Priya (ex-Nimbuspay)',
    kind: 'user',
    people: [['Priya (ex-Nimbuspay)', 'priyar', 'now: Head of Partnerships @ Quillon']],
    talk: [
      [0, 'new role, same me! would love to bring you to Quillon as well'],
      [me, 'congrats!! sure'],
    ],
    is: 'Quillon',
    staff: [0],
  },
  {
    title: 'Juniper Grants',
    kind: 'group',
    people: [
      ['Eli', 'eli_juniper', 'Grants @ Juniper Foundation'],
      ['Mara', 'mara_j', null],
    ],
    talk: [
      [0, 'The committee approved your milestone 2, the grant of 40k will be paid next week'],
      [me, 'fantastic news, thank you!'],
    ],
    is: ['Juniper Foundation', 'Juniper', 'Juniper Grants'],
  },
  {
    title: 'ops',
    kind: 'group',
    people: [
      ['Stef', 'stef_vantage', 'ops @ Vantage Mining'],
      ['Lorenzo', 'lorenzo_vm', 'Vantage Mining'],
      ['Kim', 'kim_ourco', 'Ourco'],
    ],
    talk: [
      [0, 'payout of October is missing for rig group 7'],
      [2, 'looking'],
    ],
    is: 'Vantage Mining',
    staff: [0, 1],
    category: 'customer',
  },
];
