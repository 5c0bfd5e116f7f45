import { dm, join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** The owner's colleagues, friends and family: no company is to be found here but their own. */
export const home: Part = join([
  dm(
    {
      name: 'jonas',
      called: 'Jonas Falk',
      username: 'jonas_quillbridge',
      bio: 'COO at Quillbridge',
      isContact: true,
    },
    talk(`
      6d 4h jonas: Tallow asks for a signer, can it be you?
      6d 3h mira: Let me check the power of attorney
      1d 5h jonas: Also: Theo from Brightwater called me directly. Are you on it?
      1d 4h mira: Yes, call on Wednesday
      5h jonas: 👍 {re 3}
    `),
  ),
  dm(
    {
      name: 'sunniva',
      called: 'Sunniva Berg',
      username: 'sunniva_quillbridge',
      bio: 'Marketing @quillbridge',
    },
    talk(`
      2d 5h sunniva: Logo in SVG is in the drive, link in the team chat
      2d 4h mira: Perfect, Bea needs it for the 2nd
    `),
  ),
  {
    people: [
      {
        name: 'tobias',
        called: 'Tobias Wendt',
        username: 'tobias_quillbridge',
        bio: 'CEO Quillbridge',
      },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'team',
        title: 'Quillbridge team 🪶',
        members: ['tobias:creator:CEO', 'jonas:admin:COO', 'mira:admin', 'sunniva'],
        isPinned: true,
        topics: [
          { title: 'Partnerships', by: 'mira' },
          { title: 'Product', by: 'jonas' },
          { title: 'Lisbon offsite (done)', by: 'sunniva', isClosed: true },
        ],
        lines: talk(`
          13d 5h tobias: Weekly numbers: 41 partners, 9.2M paid out 🎉
          9d 3h mira: Fennimore and Tidemark agreed to meet {topic Partnerships}
          9d 2h tobias: Great. What do they need from us? {topic Partnerships} {re 1}
          4d 2h jonas: T+0 settlement ships on Monday {topic Product}
          3d 1h sunniva: Brand files: https://drive.quillbridge.xyz/brand
          20h tobias: @mira_quillbridge please bring the pipeline to the board call {topic Partnerships}
        `),
        unread: 1,
      },
    ],
  },
  dm(
    { name: 'mama', called: 'Mamá ❤️', phone: '99966440001', isContact: true },
    talk(`
      3d 4h mama: Hija, ¿llegaste bien? 😘
      3d 3h mira: Sí mamá, todo bien. Te llamo el domingo
      2d 6h mama: {voice 47}
      8h mama: ¿Y el domingo a qué hora? {photo}
    `),
    { unread: 2 },
  ),
  dm(
    { name: 'teo', called: 'Teo', bio: 'hermano menor, artista mayor', isContact: true },
    talk(`
      10d 2h teo: oye me prestas la bici?
      10d 1h mira: sí, las llaves las tiene mamá
      10d 0h teo: {sticker 🚲}
    `),
  ),
  dm(
    { name: 'juno', called: 'Juno 🦊', username: 'junofox' },
    talk(`
      1d 9h juno: concert on saturday?? two tickets 🎶
      1d 8h mira: YES
      1d 7h juno: 20:00 at the old mill, don't be late
    `),
  ),
  dm(
    { name: 'landlord', called: 'Sr. Andrade (piso)' },
    talk(`
      25d 3h landlord: Boa tarde, o técnico da caldeira vem na quinta às 9h
      25d 2h mira: Obrigada, estarei em casa
    `),
  ),
  dm(
    { name: 'school', called: 'Kavita (school)', bio: 'we go way back' },
    talk(`
      200d 3h school: {joined}
      199d 2h mira: Kavita! You are here too 🎉
      199d 1h school: finally 😂
    `),
    { isArchived: true },
  ),
  {
    people: [{ name: 'coach', called: 'Iris Coach' }],
    chats: [
      {
        kind: 'group',
        name: 'running',
        title: '🏃‍♀️ Sunday runners 👨‍👩‍👧‍👦',
        members: ['coach:creator', 'juno', 'teo', 'mira'],
        isMuted: true,
        unread: 2,
        lines: talk(`
          8d 2h coach: 10 km along the river, 8:30
          1d 3h coach: This week 12 km, hills!
          1d 2h juno: hills?? nooo
        `),
      },
      {
        kind: 'private',
        with: 'mira',
        lines: talk(`
          9d 1h mira: Ideas for Q1: Kenya corridor, SVG press kit, hire in Singapore
          2d 2h mira: https://seastone.capital/payments – read before the board call
        `),
      },
    ],
  },
]);
