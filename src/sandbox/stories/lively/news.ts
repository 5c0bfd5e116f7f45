import { chatter, join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

const bot = (name: string, called: string, username: string) =>
  ({ name, called, username, isBot: true }) as const;

/** Channels that one reads and bots that report. */
export const news: Part = join([
  {
    people: [
      { name: 'editor', called: 'The Editor' },
      {
        ...bot('telegram', 'Telegram', 'telegram_service'),
        id: '777000',
        isBot: false,
        isVerified: true,
      },
      bot('alerts', 'Ledger Alerts', 'ledger_alerts_bot'),
      bot('meetbot', 'Calendar Bot', 'calendar_meet_bot'),
      bot('crmbot', 'Form leads', 'quillbridge_leads_bot'),
    ],
    chats: [
      {
        kind: 'broadcast',
        name: 'gazette',
        title: 'Chain Gazette',
        username: 'chain_gazette_news',
        about: 'Everything that moves, twice a day',
        crowd: 84_000,
        isMuted: true,
        unread: 31,
        members: ['editor:creator', 'mira'],
        lines: [
          ...chatter({
            who: ['editor'],
            count: 150,
            from: '75d',
            to: '1d',
            texts: [
              'Stablecoin supply grows for the ninth week #stablecoins',
              'Copperleaf Exchange adds three fiat ramps https://copperleaf.exchange/blog',
              'Regulator publishes final text for payment tokens',
              'Tidemark Custody wins a licence in two more countries',
              'Outage at a large bridge, funds are safe',
              'Fees fall to a new low this quarter',
              'Beacon Hill Wallet passes two million users https://beaconhillwallet.com/blog',
            ],
          }),
          ...talk(`
            20h editor: Larkspur raises 12M for on-chain invoicing, led by Northgate Ventures {page https://larkspur.network/blog/series-a Larkspur raises 12M}
            3h editor: Glasswing.fi passes 1B in routed volume {photo}
          `),
        ],
      },
      {
        kind: 'broadcast',
        name: 'regulator',
        title: '⚖️ MiCA Watch',
        username: 'mica_watch',
        crowd: 9_400,
        unread: 2,
        members: ['editor:creator', 'mira'],
        lines: talk(`
          9d 2h editor: Guidance on e-money tokens is out, our summary {file mica-summary-47.pdf}
          4d 3h editor: Consultation closes on the 30th
          1d 3h editor: New Q&A: custody of client funds
        `),
      },
      {
        kind: 'broadcast',
        name: 'funding',
        title: '💸 Funding rounds daily',
        username: 'funding_rounds_daily',
        crowd: 31_000,
        isMuted: true,
        isArchived: true,
        unread: 60,
        members: ['editor:creator', 'mira'],
        lines: chatter({
          who: ['editor'],
          count: 80,
          from: '40d',
          to: '6h',
          texts: [
            'Seed: 2.1M',
            'Series A: 14M',
            'Strategic: undisclosed',
            'Seed: 800k, payments',
            'Series B: 40M',
          ],
        }),
      },
      {
        kind: 'broadcast',
        name: 'own-channel',
        title: 'Quillbridge updates',
        username: 'quillbridge_updates',
        crowd: 2_300,
        members: ['tobias:creator', 'mira:admin'],
        lines: talk(`
          50d 3h tobias: Payouts in NGN are live 🇳🇬 https://quillbridge.xyz/blog/ngn
          13d 2h mira: Nine million paid out this month. Thank you!
        `),
      },
      {
        kind: 'broadcast',
        name: 'memes',
        title: 'крипто мемы 🤡',
        username: 'crypto_memes_ru',
        crowd: 120_000,
        isMuted: true,
        unread: 5,
        members: ['editor:creator', 'mira'],
        lines: talk(`
          6d 1h editor: {photo}
          5d 1h editor: когда комиссия больше перевода {photo}
          3d 1h editor: {photo}
          2d 1h editor: {photo}
          9h editor: ещё чуть-чуть и на Луну {photo}
        `),
      },
      {
        kind: 'private',
        with: 'telegram',
        lines: talk(
          '40d 2h telegram: New login. Dear Mira, we detected a login into your account from a new device.',
        ),
      },
      {
        kind: 'private',
        with: 'alerts',
        isMuted: true,
        unread: 3,
        lines: talk(`
          2d 3h alerts: ✅ Payout batch 8812 settled
          1d 3h alerts: ✅ Payout batch 8813 settled
          7h alerts: ⚠️ Batch 8814: 2 of 140 returned
        `),
      },
      {
        kind: 'private',
        with: 'meetbot',
        lines: talk(`
          30d 1h mira: /start
          30d 1h meetbot: Hi Mira! I will remind you of your calls.
          1d 6h meetbot: Tomorrow 11:00 – Theo (Brightwater)
        `),
      },
      {
        kind: 'private',
        with: 'crmbot',
        unread: 1,
        lines: talk(`
          3d 2h crmbot: New lead from the site: Hollowell Finance, sam@hollowell.finance
          11h crmbot: New lead from the site: Pinion, priya@pinion.so
        `),
      },
    ],
  },
]);
