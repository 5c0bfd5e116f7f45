import { join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** Companies with whom something is under way, a group each. Quillbridge is the owner's own company. */
export const deals: Part = join([
  {
    people: [
      { name: 'ines', called: 'Ines Duarte', username: 'ines_tallow', bio: 'BD at Tallow Labs' },
      { name: 'rob', called: 'Rob Whitcombe', username: 'robwhit', bio: 'CTO @ Tallow' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'tallow',
        title: 'Tallow <> Quillbridge',
        members: ['mira:creator', 'ines', 'rob', 'jonas'],
        unread: 2,
        isPinned: true,
        lines: talk(`
          21d 4h mira: Hi Ines, hi Rob, as agreed: one room for the payouts integration
          21d 3h ines: Thanks Mira! Rob runs our wallet infra, he will own the technical side
          20d 6h rob: Hey all. Docs for our side: https://docs.tallow-labs.xyz/payouts
          20d 5h jonas: And ours: https://quillbridge.xyz/docs – start with the webhooks page
          20d 4h rob: SDK is on https://github.com/tallow-labs/payouts-sdk
          15d 2h rob: Webhooks work. Two questions on idempotency keys, will write them up
          13d 8h rob: {file tallow-idempotency-notes.pdf}
          12d 1h mira: Great notes. Jonas will answer by Monday
          8d 3h jonas: Answered inline. Key lives 72 hours, after that it is a new payout
          3d 5h ines: Legal is fine with the MSA. Who signs on your side?
          2d 4h ines: @mira_quillbridge could you confirm the signer and the go-live date? {re 9}
        `),
      },
    ],
    reactions: [
      {
        by: 'ines',
        chat: 'tallow',
        reply: 'Perfect, that works for us. Sending it today.',
        afterS: 20,
      },
      {
        by: 'rob',
        chat: 'tallow',
        matches: /go-?live|date/i,
        reply: '👍 from the tech side',
        afterS: 45,
      },
    ],
  },
  {
    people: [
      {
        name: 'magnus',
        called: 'Magnus Vale',
        username: 'magnus_copperleaf',
        bio: 'Listings @ Copperleaf Exchange | copperleaf.exchange',
      },
      { name: 'celia', called: 'Celia | Copperleaf', username: 'celia_copperleaf' },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'copperleaf',
        title: 'Quillbridge x Copperleaf',
        members: ['magnus:creator', 'celia:admin', 'mira', 'jonas'],
        lines: talk(`
          34d 2h magnus: Welcome to the Copperleaf side. Celia handles fiat ramps
          33d 9h celia: Hi! Our ramp spec is here https://copperleaf.exchange/partners/ramp
          30d 4h mira: Thank you Celia. Volumes we expect: 4 to 6M a month from Q1
          29d 7h magnus: That is tier 2: 8 bps. [Fee table](https://copperleaf.exchange/fees)
          22d 1h mira: Could you do 6 bps from 10M?
          21d 5h magnus: Let me take it to the committee, they meet on Thursdays
          7d 2h magnus: Committee said yes, 6 bps from 10M. I will send the signed MSA by Thursday
          6d 8h mira: Wonderful, thank you both!
        `),
      },
    ],
    reactions: [
      {
        by: 'magnus',
        chat: 'copperleaf',
        reply: 'Sorry for the wait! MSA is with our COO now.',
        afterS: 60,
      },
    ],
  },
  {
    people: [
      {
        name: 'aurel',
        called: 'Aurel',
        username: 'aurel_ravelin',
        bio: 'co-founder, Ravelin Protocol',
      },
      { name: 'tess', called: 'Tess Nakamura-Bell', bio: 'Ecosystem lead at Ravelin' },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'ravelin',
        title: 'Ravelin Protocol / Quillbridge 🤝',
        members: ['tess:creator', 'aurel:admin:co-founder', 'mira', 'jonas'],
        isMuted: true,
        lines: talk(`
          48d 3h tess: Kicking this off. Grants: https://ravelin-protocol.xyz/grants, news: https://x.com/ravelin_xyz
          47d 2h mira: Applied! Reference RVL-2231
          40d 6h aurel: Looks strong. One milestone more on testnet payouts and we can vote
          39d 4h mira: Added. Thank you for the quick look
          18d 5h tess: Vote passed 🎉 60k in two parts
          17d 3h jonas: Amazing news
          16d 2h tess: Please send the invoice to finance@ravelin-protocol.xyz
          16d 1h mira: Sent {file quillbridge-invoice-0042.pdf}
        `),
      },
    ],
  },
  {
    people: [
      {
        name: 'petra',
        called: 'Petra Novotná',
        username: 'petra_ostrava',
        bio: 'Ostrava Pay | partnerships',
      },
    ],
    chats: [
      {
        kind: 'group',
        name: 'ostrava',
        title: 'Quillbridge ↔ Ostrava Pay | Integration',
        members: ['petra:creator', 'mira', 'jonas'],
        lines: talk(`
          90d 2h petra: Hello, opening this for the sandbox keys
          89d 3h jonas: Keys sent by e-mail to petra@ostravapay.io
          75d 1h petra: We are paused until the licence is through, will be back in autumn
          75d 0h mira: Understood, good luck with the regulator!
        `),
      },
    ],
  },
  {
    people: [
      { name: 'odile', called: 'Odile Marchetti', bio: 'Fennimore – treasury desk' },
      {
        name: 'kofi',
        called: 'Kofi A.',
        username: 'kofi_tidemark',
        bio: 'Solutions @ Tidemark Custody',
      },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'fennimore',
        title: 'Fennimore x Quillbridge x Tidemark',
        members: ['mira:creator', 'odile', 'kofi', 'jonas'],
        unread: 1,
        lines: talk(`
          10d 5h mira: Three sides in one room: Fennimore pays, Tidemark holds, we move
          10d 4h odile: Bonjour à tous. Our flow chart {file fennimore-flow.pdf}
          9d 2h kofi: Cold wallet policy: https://tidemark-custody.com/policy
          4d 7h mira: @kofi_tidemark can you do T+0 for transfers under 250k?
          3d 1h kofi: T+0 yes, with a whitelist. Shall we fix a call next Tuesday at 14:00 CET?
        `),
      },
    ],
    reactions: [
      {
        by: 'kofi',
        chat: 'fennimore',
        matches: /call|tuesday|14/i,
        reply: 'Booked. Invite is out.',
        afterS: 30,
      },
    ],
  },
]);
