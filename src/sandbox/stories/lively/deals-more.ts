import { join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** More companies, earlier or stranger: short titles, topic words, a group that moved, a room that forbids copying. */
export const moreDeals: Part = join([
  {
    people: [
      { name: 'wren', called: 'Wren Halloway', username: 'wrenh', bio: 'ops at saltmarsh.finance' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'saltmarsh',
        title: '[Saltmarsh] QB payouts',
        members: ['wren:creator', 'mira'],
        lines: talk(`
          28d 3h wren: hi! quick room for payroll payouts, 40 people in 11 countries
          28d 2h mira: Perfect case for us. Stablecoin in, local out?
          27d 6h wren: yes. we run on https://saltmarsh.finance/payroll today
          11d 4h mira: Pilot with five people is live, how does it feel?
          10d 2h wren: smooth. finance asks: do you have a SOC 2 report?
          9d 8h mira: I will send it this week
        `),
      },
    ],
  },
  {
    people: [
      { name: 'ottilie', called: 'Ottilie Marlow', bio: 'Counsel. Marlow & Finch LLP' },
      { name: 'gideon', called: 'Gideon Finch', username: 'gideon_mf' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'marlow',
        title: 'Marlow & Quillbridge – legal',
        members: ['ottilie:creator', 'gideon', 'mira', 'jonas'],
        lines: talk(`
          55d 2h ottilie: Engagement letter attached {file engagement-letter.pdf}
          54d 5h jonas: Signed and returned to ottilie@marlowfinch.com
          19d 4h gideon: MiCA memo is ready for your comments
          18d 1h jonas: Read it, very clear. No comments
        `),
      },
    ],
  },
  {
    people: [
      {
        name: 'bea',
        called: 'Bea Thornquist',
        username: 'bea_beaconhill',
        bio: 'Growth at Beacon Hill Wallet',
      },
    ],
    chats: [
      {
        kind: 'group',
        name: 'beacon-old',
        title: 'Beacon Hill Wallet <> Quillbridge',
        members: ['bea:creator', 'mira', 'jonas'],
        lines: talk(`
          120d 2h bea: Hello hello! In-app off-ramp, shall we?
          119d 4h mira: Yes please. What are your top corridors?
          119d 3h bea: PHP, NGN, BRL. Numbers: https://beaconhillwallet.com/stats
        `),
      },
      {
        kind: 'supergroup',
        name: 'beacon',
        title: 'Beacon Hill Wallet <> Quillbridge',
        members: ['bea:creator', 'mira:admin', 'jonas'],
        movedFrom: 'beacon-old',
        unread: 1,
        lines: talk(`
          70d 3h bea: More of us will join here, so it is a big group now
          44d 2h jonas: NGN is live in staging
          5d 5h bea: Launch post draft: https://beaconhillwallet.com/blog/off-ramp?draft=1
          1d 2h bea: Can we announce on the 2nd? Need your logo in SVG {re 2}
        `),
      },
    ],
    reactions: [{ by: 'bea', chat: 'beacon', reply: 'You are a star, thank you ⭐️', afterS: 15 }],
  },
  {
    people: [
      { name: 'cosmo', called: 'Cosmo Adeyemi', username: 'cosmo_orrery', bio: 'BD @orrery_labs' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'orrery',
        title: 'Quillbridge + Orrery (BD)',
        members: ['cosmo:creator', 'mira'],
        lines: talk(`
          14d 3h cosmo: gm! Orrery is an oracle for FX rates, 40 pairs. https://orrery-labs.xyz
          14d 2h mira: gm Cosmo. We buy rates from two places today, both slow at weekends
          13d 5h cosmo: that is our whole pitch 😄 trial key sent
          6d 1h mira: We ran it for a week: 0.02 % off at most. Impressive
          5d 8h cosmo: so… shall we talk price? 1.2k a month for the first year
        `),
      },
    ],
    reactions: [{ by: 'cosmo', chat: 'orrery', reply: 'deal 🤝 contract tomorrow', afterS: 25 }],
  },
  {
    people: [
      { name: 'lucian', called: 'Lucian Frost', bio: 'Connector. Ex-Copperleaf. Opinions mine' },
      { name: 'maren', called: 'Maren (Lodestone)', username: 'maren_lodestone' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'lodestone',
        title: 'Intro: Lodestone ⚡ Quillbridge',
        members: ['lucian:creator', 'maren', 'mira'],
        unread: 2,
        lines: talk(`
          22h lucian: Mira, meet Maren. Lodestone does treasury for DAOs, lodestone-dao.org. You two should talk!
          20h maren: Thanks Lucian! Hi Mira, 14 DAOs with 90M under care ask us for fiat payouts. Free on Thursday?
        `),
      },
    ],
    reactions: [{ by: 'maren', chat: 'lodestone', reply: 'Great, talk then!', afterS: 12 }],
  },
  {
    people: [
      {
        name: 'stellan',
        called: 'Stellan Q.',
        username: 'stellan_kestrel',
        bio: 'Kestrel Prime, OTC',
      },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'kestrel',
        title: 'Kestrel × QB (confidential)',
        members: ['stellan:creator', 'mira', 'jonas'],
        noForwards: true,
        lines: talk(`
          25d 4h stellan: This room forbids copying, our compliance insists
          24d 2h mira: No problem at all
          12d 3h stellan: Indicative terms for the 2M line are in the data room, kestrelprime.com/dr
          11d 1h jonas: Looked through them, fine in principle
        `),
      },
    ],
  },
]);
