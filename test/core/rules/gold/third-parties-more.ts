import { type GoldChat, me } from './gold-chat.ts';

/** Who gives little away: a signature, a name, a forwarded post. */
export const moreThirdParties: readonly GoldChat[] = [
  {
    title: 'Q: invoices',
    kind: 'group',
    people: [['Bea', null, 'Accountant, Ledgerly']],
    talk: [
      [0, 'please send the October invoices'],
      [me, 'sent'],
      [0, 'thanks, Bea / Ledgerly'],
    ],
    is: 'Ledgerly',
    staff: [0],
  },
  {
    title: 'Boreal Ourco',
    people: [['Max', 'max_k', 'CEO @ Boreal']],
    talk: [[0, 'hello']],
    is: 'Boreal',
    staff: [0],
  },
  {
    title: 'ＢＯＲＥＡＬ　×　Ｏｕｒｃｏ',
    people: [['Max', 'max_k', null]],
    talk: [[0, '👍']],
    is: ['BOREAL', 'Boreal'],
    staff: [0],
  },
  {
    title: 'Demo follow-up',
    people: [['Ruth', 'ruth_b', null]],
    talk: [
      [
        0,
        'Thanks for the demo! Best, Ruth\n--\nRuth Baker\nHead of Ops, Willowbank\nwillowbank.co.uk',
      ],
      [me, 'Thanks Ruth!'],
    ],
    is: 'Willowbank',
    staff: [0],
  },
  {
    title: 'API access',
    people: [['dev', 'dev_pm', null]],
    talk: [
      [0, 'we are integrating your API on behalf of Peppermint'],
      [me, 'great, which environment?'],
      [0, 'staging.peppermint.so'],
    ],
    is: 'Peppermint',
    staff: [0],
  },
  {
    title: 'Ourco x Cobalt x Harborview x Merit x Strata',
    members: 25,
    people: [['Org', 'org_er', 'events']],
    talk: [[0, 'stage slots are in the sheet']],
    is: null,
  },
  {
    title: 'Papaya (Lia) - Mira',
    people: [['Lia', 'lia_f', null]],
    talk: [[0, 'got the docs']],
    is: 'Papaya',
    staff: [0],
  },
  {
    title: 'Kelp Finance | Support',
    username: 'kelpfinance_support',
    members: 3100,
    people: [
      ['Sun', 'sun_s', 'building Kelp'],
      ['user', 'user_a', null],
    ],
    talk: [
      [1, 'my deposit is stuck'],
      [0, 'DM the ticket id'],
    ],
    is: ['Kelp Finance', 'Kelp'],
    staff: [0],
  },
  {
    title: 'news swap',
    people: [['Bo', 'bo_news', null]],
    talk: [
      [0, 'fwd:Thistle Announcements|Thistle v3 is out'],
      [0, 'fwd:Thistle Announcements|Thistle raises a seed round'],
      [0, 'can Ourco repost these? we at Thistle would love it'],
    ],
    is: 'Thistle',
    staff: [0],
  },
];
