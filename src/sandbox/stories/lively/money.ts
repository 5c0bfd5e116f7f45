import { dm, join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** Investors, and the agencies and recruiters who sell to the owner. */
export const money: Part = join([
  dm(
    {
      name: 'victoria',
      called: 'Victoria Ashdown',
      username: 'vashdown',
      bio: 'GP @ Northgate Ventures. Board: Quillbridge',
      isContact: true,
    },
    talk(`
      20d 3h victoria: Board pack received, thank you. Two comments on runway inside
      20d 2h mira: Thank you Victoria, will fix both
      1d 7h victoria: Could you send me the Q4 pipeline by Friday?
    `),
    { unread: 1, isPinned: true },
  ),
  dm(
    { name: 'dorian', called: 'Dorian | Seastone Capital', username: 'dorian_seastone' },
    talk(`
      15d 4h dorian: Hi Mira, we invest at seed and A in payments. Are you raising?
      15d 3h mira: Hi Dorian, not before spring. Happy to stay in touch
      14d 2h dorian: Great. Our thesis: https://seastone.capital/payments
    `),
  ),
  dm(
    { name: 'mei', called: 'Mei Tan', bio: 'Investor at Blue Heron. Angel. prev. Orrery' },
    talk(`
      6d 5h mei: Loved your NGN launch. Can I see a data room?
      6d 4h mira: Thank you Mei! I will ask Jonas, he keeps the list
    `),
  ),
  {
    people: [{ name: 'paul', called: 'Paul Seaver', bio: 'Northgate platform team' }],
    chats: [
      {
        kind: 'group',
        name: 'northgate',
        title: 'Northgate portfolio – BD circle',
        members: ['paul:creator', 'victoria', 'mira', 'mei'],
        isMuted: true,
        unread: 3,
        lines: talk(`
          12d 3h paul: Monthly call is on the last Thursday, 17:00 UK
          5d 2h paul: Who else goes to Dubai in December? {poll Dubai? | Yes | No | Maybe}
          4d 6h victoria: I do
          4d 1h mei: Me too
        `),
      },
    ],
  },
  dm(
    {
      name: 'rex',
      called: 'Rex | MoonshotMedia',
      username: 'rex_moonshotmedia',
      bio: 'KOLs • PR • Listings',
    },
    talk(`
      19d 2h rex: Hey! 300+ KOLs, tier-1 PR, trending on every site. Packages from 3k 🚀
      12d 2h rex: Hey Mira, following up! 20 % off this week
      5d 2h rex: Last chance before the bull run 😉 https://moonshotmedia.agency
    `),
    { unread: 3 },
  ),
  dm(
    {
      name: 'ludmila',
      called: 'Ludmila Hart (Inkwell PR)',
      username: 'lhart_inkwell',
      bio: 'inkwellpr.com',
    },
    talk(`
      35d 3h ludmila: Hi Mira, your Series A story deserves a proper outlet. Shall I send ideas?
      35d 2h mira: Yes please, by e-mail: mira@quillbridge.xyz
      33d 4h ludmila: Sent! Three angles {file inkwell-story-angles.pdf}
      9d 3h ludmila: Did you have a chance to look?
    `),
    { unread: 1 },
  ),
  dm(
    { name: 'quentin', called: 'Quentin · SEO & Growth', bio: 'Rank #1. Results or refund' },
    talk(`
      7d 4h quentin: Hi sir/madam, your site has 14 SEO errors. Free audit inside
      7d 4h quentin: {file audit-quillbridge.pdf}
    `),
    { unread: 2 },
  ),
  dm(
    {
      name: 'harriet',
      called: 'Harriet Lowe',
      username: 'harriet_talentfold',
      bio: 'Talentfold – Web3 recruiting',
    },
    talk(`
      16d 2h harriet: Hi Mira, I have two brilliant BD managers in Singapore, shall I share CVs?
      16d 1h mira: Hi Harriet, we hire from February. Please write again then
      15d 3h harriet: Will do! https://talentfold.com
    `),
  ),
  dm(
    { name: 'owen', called: 'Owen (headhunter)', username: 'owen_hh' },
    talk(`
      2d 3h owen: Mira, a confidential VP Partnerships role at a top-5 exchange, 300k base. Curious?
    `),
    { unread: 1 },
  ),
  dm(
    {
      name: 'isla',
      called: 'Isla @ Confab Events',
      username: 'isla_confab',
      bio: 'Sponsorships, Confab Week',
    },
    talk(`
      28d 3h isla: Sponsor packages for Confab Week Dubai are out: confabweek.io/sponsors
      27d 2h mira: Thank you Isla. Silver could work. Is booth 12 still free?
      3d 6h isla: Booth 12 is on hold for you until Friday. Shall I send the contract?
    `),
    { unread: 1 },
  ),
]);

export const moneyReactions: Part = {
  people: [],
  chats: [],
  reactions: [
    { by: 'victoria', reply: 'Thank you, Mira. Much appreciated.', afterS: 40 },
    { by: 'isla', reply: 'Contract is on its way to mira@quillbridge.xyz 🎪', afterS: 10 },
    { by: 'mei', reply: 'Thanks! No hurry.', afterS: 25 },
    { by: 'ludmila', reply: 'Lovely. I will draft the first one.', afterS: 20 },
  ],
};
