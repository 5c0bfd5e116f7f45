import { chatter, join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

const regulars = ['rob', 'cosmo', 'priya', 'felix', 'ada', 'gus', 'lin', 'omari'];

/** Communities with more people than one can know; some are paged through for long. */
export const crowds: Part = join([
  {
    people: [
      { name: 'ada', called: 'Ada W.', username: 'adaw', bio: 'solidity by day' },
      { name: 'gus', called: 'Gus Pellegrini', bio: 'Dev rel at Ravelin' },
      { name: 'lin', called: 'lin.eth' },
      { name: 'omari', called: 'Omari', username: 'omari_builds', bio: 'founder (stealth)' },
      { name: 'guard', called: 'Guard Bot', username: 'groupguard_bot', isBot: true },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'builders',
        title: 'Stablecoin Builders',
        username: 'stablecoin_builders_xyz',
        about: 'Payments people only. Rules are pinned. No promo.',
        crowd: 4_870,
        slowModeS: 30,
        isMuted: true,
        unread: 40,
        members: [
          'gus:creator',
          'ada:admin:mod',
          'guard:admin',
          'mira',
          ...regulars.slice(0, 4),
          'lin',
          'omari',
        ],
        lines: [
          ...talk('61d 2h gus: Rules: be kind, no promo, say what you build {pinned}'),
          ...chatter({
            who: regulars,
            count: 260,
            from: '60d',
            to: '2h',
            texts: [
              'has anyone used the new EUR rails at scale?',
              'we saw 40 ms at p99, fine for us',
              'fees are the problem, not speed',
              'try batching, it halves the cost',
              'which custody do you all use?',
              'gm ☕️',
              'the docs moved, new link: https://docs.ravelin-protocol.xyz',
              'regulators want a contact person per country now',
              'we built our own ledger and regret it',
              'same here 😅',
              'KYB takes two weeks, plan for it',
            ],
          }),
        ],
      },
      {
        kind: 'supergroup',
        name: 'bd-circle',
        title: 'BD Circle 🤝 (intros only)',
        username: 'bd_circle_intros',
        crowd: 1_120,
        isMembersHidden: true,
        unread: 12,
        members: ['lucian:creator', 'mira', 'cosmo', 'nadia', 'rex'],
        lines: chatter({
          who: ['lucian', 'cosmo', 'nadia', 'rex'],
          count: 90,
          from: '45d',
          to: '5h',
          texts: [
            'looking for an intro to a Nordic PSP',
            'can intro, DM me',
            'who knows somebody at Copperleaf?',
            'Magnus is your man there',
            'side event in Dubai, ten seats left',
            'hiring a BD in LatAm, referrals welcome',
            'thanks for the intro, closed it today 🎉',
          ],
        }),
      },
      {
        kind: 'supergroup',
        name: 'ravelin-forum',
        title: 'Ravelin Builders Forum',
        username: 'ravelin_forum',
        crowd: 920,
        members: ['gus:creator', 'tess:admin', 'mira', 'ada', 'omari'],
        topics: [
          { title: 'Grants', by: 'gus' },
          { title: 'Bugs', by: 'ada' },
          { title: 'Off-ramps', by: 'omari' },
        ],
        unread: 2,
        lines: talk(`
          15d 3h gus: Round 7 opens in December {topic Grants}
          11d 2h ada: RPC timeouts since yesterday {topic Bugs}
          11d 1h gus: Fixed, please restart your nodes {topic Bugs} {re 1}
          3d 4h omari: Is Quillbridge any good for payouts? {topic Off-ramps}
          2d 2h ada: We use them, yes {topic Off-ramps} {re 3}
        `),
      },
      {
        kind: 'supergroup',
        name: 'lisbon',
        title: 'Lisboa Web3 🇵🇹 pessoas & copos',
        username: 'lisboa_web3',
        crowd: 640,
        isArchived: true,
        isMuted: true,
        members: ['lin:creator', 'mira', 'joao'],
        lines: chatter({
          who: ['lin', 'joao'],
          count: 30,
          from: '150d',
          to: '70d',
          texts: [
            'quinta às 19h no sítio do costume',
            'levo três amigos',
            'onde é a próxima?',
            'até já 🍷',
          ],
        }),
      },
      {
        kind: 'supergroup',
        name: 'expats',
        title: 'Women in payments ♀️',
        crowd: 210,
        members: ['isla:creator', 'mira', 'greta', 'ines', 'mei'],
        unread: 1,
        lines: talk(`
          14d 2h isla: Mentoring round starts in January, who joins?
          13d 4h greta: Me!
          1d 4h ines: Me too. @mira_quillbridge you should mentor
        `),
      },
    ],
  },
]);
