import { type GoldChat, me } from '../gold-chat.ts';

/** Nobody's company: communities, families, hobbies, notes, my own team; and a few that are too thin to say. */
export const nobodys: readonly GoldChat[] = [
  {
    title: 'Lisbon Web3 Founders ☀️',
    kind: 'supergroup',
    members: 412,
    people: [
      ['Dee', 'dee_x', 'founder @ Lantern'],
      ['Otto', 'otto_b', 'CEO Brickline'],
      ['Fay', 'fay_w', 'VC at Moorgate'],
      ['Ludo', null, null],
    ],
    talk: [
      [0, 'who is at the meetup tonight?'],
      [1, 'we are hiring: https://brickline.io/jobs'],
      [2, 'coming with two founders'],
      [3, 'where is it?'],
    ],
    is: null,
  },
  {
    title: 'Ourco core team',
    people: [
      ['Priya', 'priya_ourco', 'Ourco'],
      ['Leo', 'leo_ourco', 'Ourco treasury'],
      ['Tobi', 'tobi_ourco', null],
    ],
    talk: [
      [0, 'Corvid signed!!'],
      [1, 'invoice goes out today'],
      [me, 'champagne'],
    ],
    is: null,
  },
  {
    title: 'Saved links',
    people: [],
    talk: [
      [me, 'https://stonecrop.io/blog/rollups'],
      [me, 'https://arxiv.org/abs/2401.00001'],
    ],
    is: null,
  },
  {
    title: 'Padel Tuesdays 🎾',
    people: [
      ['Cara', 'cara_p', 'Sales at Nimbus Cloud'],
      ['Theo', 'theo_g', null],
      ['Ben', null, 'dentist'],
    ],
    talk: [
      [0, 'court 4 at 19:00'],
      [1, 'in'],
      [2, 'cannot this week, sorry'],
    ],
    is: null,
  },
  {
    title: 'Node operators EN',
    kind: 'supergroup',
    members: 5200,
    people: [
      ['xeno', 'xeno_node', null],
      ['mod_kai', 'mod_kai', 'mod'],
    ],
    talk: [
      [0, 'is v2.3 mandatory?'],
      [1, 'yes, upgrade before block 9m'],
      [0, 'docs? ty'],
    ],
    is: null,
  },
  {
    title: 'Flat 12 neighbours',
    people: [
      ['Mrs Adler', null, null],
      ['Joost', 'joost_v', null],
    ],
    talk: [
      [0, 'the lift is broken again'],
      [1, 'called the manager'],
    ],
    is: null,
  },
  {
    title: 'test',
    people: [['Q', null, null]],
    talk: [[me, 'test']],
    is: null,
  },
  {
    title: '🎉🎉🎉',
    people: [
      ['Yo', 'yo_yo_5', null],
      ['Fran', null, null],
    ],
    talk: [
      [0, 'sticker'],
      [1, 'sticker'],
      [0, 'sticker'],
    ],
    is: null,
  },
  {
    title: 'DevCon speakers 2026',
    kind: 'supergroup',
    members: 96,
    people: [
      ['Rina', 'rina_dc', 'DevCon program team'],
      ['Abe', 'abe_z', 'researcher at Halcyon Zero'],
      ['Kurt', 'kurt_s', 'Slatefield'],
    ],
    talk: [
      [0, 'please upload your slides by Thursday'],
      [1, 'done'],
      [2, 'which format?'],
    ],
    is: null,
  },
  {
    title: 'hey',
    kind: 'user',
    people: [['hey', 'user8812', null]],
    talk: [[0, 'hi']],
    is: null,
  },
];
