import { type GoldChat, me } from './gold-chat.ts';

export const communities: readonly GoldChat[] = [
  {
    title: 'Freelance jobs | Вакансии IT',
    members: 22_000,
    username: 'it_jobs_all',
    people: [
      ['HR', 'hr_one', 'HR at Nimbus'],
      ['Ya', 'ya_hr', 'рекрутер Альфа'],
    ],
    talk: [
      [0, 'Senior Go, remote, Nimbus: https://nimbus.io/careers'],
      [1, 'Ищем аналитика в Альфа, https://alfa.dev'],
    ],
    is: null,
  },
  {
    title: 'Saved Messages',
    kind: 'user',
    talk: [
      [me, 'https://kestrel.capital/blog'],
      [me, 'idea: call Halcyon'],
    ],
    is: null,
  },
  {
    title: 'Amigos de la uni 🍻',
    kind: 'group',
    people: [
      ['Pepe', null, 'ventas en Montaraz'],
      ['Lola', null, null],
    ],
    talk: [
      [0, '¿quedamos el viernes?'],
      [1, 'vale'],
      [me, 'voy'],
    ],
    is: null,
  },
  {
    title: 'Papaya Announcements',
    kind: 'channel',
    username: 'papaya_ann',
    members: 9_300,
    talk: [[0, 'Papaya v2 is live! https://papaya.xyz/v2']],
    is: 'Papaya',
  },
  {
    title: 'Ourco Community',
    members: 12_000,
    username: 'ourco_chat',
    people: [
      ['fan1', 'fan1', null],
      ['fan2', 'fan2', null],
      ['Jon Park', 'jonp', 'BD @ Ourco'],
    ],
    talk: [
      [0, 'wen token'],
      [1, 'wen moon'],
      [2, 'read https://ourco.com/blog'],
    ],
    is: null,
  },
  {
    title: 'Alumni 2015',
    kind: 'group',
    members: 64,
    people: [
      ['Cleo', 'cleo_c', 'consultant at Deloitte'],
      ['Finn', null, 'Siemens'],
    ],
    talk: [
      [0, 'reunion in June?'],
      [1, 'count me in'],
    ],
    is: null,
  },
  {
    title: 'Anna, Ben, Mira',
    kind: 'group',
    people: [
      ['Anna', null, null],
      ['Ben', null, null],
    ],
    talk: [
      [0, 'dinner at 8?'],
      [me, 'ok'],
      [1, 'table booked, https://www.thefork.com/restaurant/x'],
    ],
    is: null,
  },
];
