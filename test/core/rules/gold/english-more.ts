import { type GoldChat, me } from './gold-chat.ts';

export const moreEnglish: readonly GoldChat[] = [
  {
    title: 'Ourco <> Atlas AI',
    people: [
      ['Noor', 'noor_v', 'Account exec at Pinnacle PR agency'],
      ['Sven Atlas', 'svenl', null],
      ['Bo', 'bo_builds', 'atlas-ai.dev'],
    ],
    talk: [
      [0, 'Noor from Pinnacle here, we handle comms for Atlas'],
      [0, 'our press list is on pinnaclepr.com/list'],
      [2, 'api docs: https://atlas-ai.dev/docs'],
    ],
    is: ['Atlas AI', 'Atlas'],
    staff: [1, 2],
  },
  {
    title: 'Merit & Ourco',
    people: [['Jules', 'jules_merit', 'Head of Partnerships']],
    talk: [
      [0, 'gm'],
      [me, 'gm Jules'],
      [0, 'sent you the MSA'],
    ],
    is: 'Merit',
    staff: [0],
  },
  {
    title: 'ourco/driftwood chat',
    people: [['kay', 'kay0x', null]],
    talk: [
      [0, 'can you whitelist 0xabc for us'],
      [me, 'done'],
    ],
    is: ['driftwood', 'Driftwood'],
    staff: [0],
  },
  {
    title: 'Harborview ⇄ Ourco | Custody',
    people: [['William Tan', null, 'VP Institutional @ Harborview Trust']],
    talk: [[0, 'Our compliance needs the SOC2 report']],
    is: ['Harborview', 'Harborview Trust'],
    staff: [0],
  },
  {
    title: 'Ourco - Launch party planning w/ Copperline',
    people: [
      ['Meg', 'megc', 'events at Copperline'],
      ['Venue Guy', null, null],
    ],
    talk: [
      [0, 'we can host 200 people in our Singapore office'],
      [me, 'amazing'],
    ],
    is: 'Copperline',
    staff: [0],
  },
  {
    title: 'Token2049 side event',
    people: [
      ['Ana', 'ana_strata', 'Events @ Strata Finance'],
      ['Luis', 'luis_s', 'CMO Strata Finance'],
    ],
    talk: [
      [0, 'So Strata takes the venue and Ourco the drinks?'],
      [me, 'works for us'],
      [1, 'luma page is up https://lu.ma/xyz and strata.finance/event'],
    ],
    is: ['Strata Finance', 'Strata'],
    staff: [0, 1],
  },
  {
    title: 'Opal (prev. Redstone Pay) <> Ourco',
    people: [['Ken', 'ken_opal', 'CEO Opal (formerly Redstone Pay)']],
    talk: [[0, 'we rebranded last month, new site opal.money soon']],
    is: 'Opal',
    staff: [0],
  },
  {
    title: 'Ourco <> Self',
    people: [['Remi', 'remi_self', 'product at Self']],
    talk: [[0, 'our app is on https://self.xyz']],
    is: 'Self',
    staff: [0],
  },
  {
    title: 'Project Bluebird',
    people: [
      ['Ade', 'ade_o', null],
      ['Chris M', null, null],
    ],
    talk: [
      [0, 'ok from Ironwood side we are ready to sign'],
      [me, 'good. Ironwood board approved?'],
      [1, 'yes, approved. Chris (GC, Ironwood Systems)'],
      [1, 'chris@ironwoodsystems.com for the docs'],
    ],
    is: ['Ironwood', 'Ironwood Systems', 'Ironwoodsystems'],
    staff: [0, 1],
  },
  {
    title: 'Ourco + 7Seas Gaming + Dapper Octopus',
    people: [
      ['Yuki', 'yuki7s', 'BD 7Seas Gaming'],
      ['Pat', 'pat_do', 'Dapper Octopus | community'],
    ],
    talk: [
      [0, 'we bring the guild'],
      [1, 'we bring the players'],
      [me, 'and we bring the tech :)'],
    ],
    is: ['7Seas Gaming', 'Dapper Octopus'],
  },
  {
    title: 'Vega Nova',
    kind: 'group',
    people: [['Elle', null, null]],
    talk: [
      [0, 'pushed the fix, see https://github.com/veganova/core/pull/12'],
      [me, 'lgtm'],
    ],
    is: 'Vega Nova',
    staff: [0],
  },
  {
    title: 'Ourco <> TBD',
    people: [['Milo', 'milo_k', 'Cofounder @ Saltmarsh']],
    talk: [
      [0, 'lol rename the group please'],
      [me, 'once you have a name for the token :)'],
    ],
    is: 'Saltmarsh',
    staff: [0],
  },
];
