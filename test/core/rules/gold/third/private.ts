import { type GoldChat, me } from '../gold-chat.ts';

/** With one person: a bio, a name, a way of speaking, and often not much else. */
export const privateOnes: readonly GoldChat[] = [
  {
    title: 'Ilse van Dam',
    kind: 'user',
    people: [['Ilse van Dam', 'ilsevd', 'GM EMEA, Parapet. Opinions mine.']],
    talk: [],
    is: 'Parapet',
    staff: [0],
  },
  {
    title: 'dune',
    kind: 'user',
    people: [['dune', 'dune_rider', '🏗 @sandpiper_io | prev @stripe @uber']],
    talk: [
      [0, 'ser, whats the timeline on the SDK?'],
      [me, 'two weeks'],
    ],
    is: ['Sandpiper', 'sandpiper_io'],
    staff: [0],
  },
  {
    title: 'Cass Whitlock',
    kind: 'user',
    people: [
      ['Cass Whitlock', 'casswhit', 'co-founder of something in stealth. ex-Parapet, ex-Google'],
    ],
    talk: [
      [0, 'we should catch up, been ages!'],
      [me, 'totally. next week?'],
    ],
    is: null,
  },
  {
    title: 'Tarek | Quayside Labs 🇪🇬',
    kind: 'user',
    people: [['Tarek | Quayside Labs 🇪🇬', 'tarekh', null]],
    talk: [[0, 'sticker']],
    is: ['Quayside Labs', 'Quayside'],
    staff: [0],
  },
  {
    title: 'Lena',
    kind: 'user',
    people: [['Lena', 'lena_at_kinfolk', null]],
    talk: [
      [0, 'hey! is the API key for prod ready?'],
      [me, 'yes, sending by mail'],
      [0, 'you rock'],
    ],
    is: 'Kinfolk',
    staff: [0],
  },
  {
    title: 'Ravenna',
    kind: 'user',
    people: [['Ravenna', 'ravenna_m', 'partner @ Fiddler & Crewe LLP']],
    talk: [
      [0, 'Engagement terms attached. Our rate card is on page 2.'],
      [me, 'thanks, our GC will read it'],
    ],
    is: ['Fiddler & Crewe', 'Fiddler & Crewe LLP', 'Fiddler and Crewe'],
    staff: [0],
    category: 'vendor',
  },
  {
    title: 'Soren Lykke',
    kind: 'user',
    people: [['Soren Lykke', 'sorenl', 'Investor at Longship Ventures']],
    talk: [
      [0, 'Hi Mira, we led the seed of two companies in your space. Are you opening a round soon?'],
      [me, 'likely in spring. happy to share the deck'],
      [0, 'please do: soren@longship.vc'],
    ],
    is: ['Longship Ventures', 'Longship'],
    staff: [0],
    category: 'investor',
  },
  {
    title: 'Maddy Oyelaran',
    kind: 'user',
    people: [
      [
        'Maddy Oyelaran',
        'maddy_writes',
        'freelance tech journalist. bylines in Wired, Rest of World',
      ],
    ],
    talk: [
      [
        0,
        "Hi! I'm working on a feature about stablecoin payroll, could I interview someone at Ourco?",
      ],
      [me, 'yes, when is your deadline?'],
    ],
    is: null,
    category: 'press',
  },
  {
    title: 'Edwin Achterberg',
    kind: 'user',
    people: [['Edwin Achterberg', 'edwin_ab', 'Reporter @ Polder Courant']],
    talk: [
      [
        0,
        'Good afternoon, I am a reporter with Polder Courant. Could you comment on the outage by 5pm?',
      ],
      [me, 'I will send you a statement'],
    ],
    is: 'Polder Courant',
    staff: [0],
    category: 'press',
  },
  {
    title: 'Farhad Karimi',
    kind: 'user',
    people: [['Farhad Karimi', 'farhad_rs', 'Rust engineer | open to work | ex Solace Labs']],
    talk: [
      [0, 'Hello, I saw the opening for a senior backend developer at Ourco. My CV is attached'],
      [0, 'file:Farhad_Karimi_resume_2026.pdf'],
      [me, 'Thanks Farhad, we will get back to you'],
    ],
    is: null,
    category: 'candidate',
  },
  {
    title: 'Ms Okafor',
    kind: 'user',
    people: [['Ms Okafor', null, null]],
    talk: [
      [0, 'Good morning, Kemi was absent again today. Is she unwell?'],
      [me, 'Yes, a cold. She will be back on Thursday'],
      [0, 'I will send her homework'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'VIP Trading Desk Anna 💎',
    kind: 'user',
    people: [
      [
        'VIP Trading Desk Anna 💎',
        'anna_fx_vip77',
        'Account manager | 100% profit daily | DM to start',
      ],
    ],
    talk: [
      [0, 'Hello dear 👋 do you want to earn 5000$ weekly with no risk?'],
      [0, 'join here https://t.me/+AbCdEfG and deposit today for the bonus'],
    ],
    is: null,
    category: 'spam',
  },
  {
    title: 'Wei (AWS)',
    kind: 'user',
    people: [['Wei (AWS)', 'weiliu_sa', 'Startup SA. Views are my own']],
    talk: [
      [0, 'your credits were approved, 25k for 12 months'],
      [me, 'amazing, thank you Wei'],
    ],
    is: ['AWS', 'Amazon Web Services', 'Amazon'],
    staff: [0],
    category: 'vendor',
  },
  {
    title: 'Jules',
    kind: 'user',
    people: [['Jules', 'julesdsn', 'Ourco design']],
    talk: [
      [0, 'the Parapet logo on the landing page is wrong, they rebranded'],
      [me, 'ask parapet.com/press for the new one'],
    ],
    is: null,
    category: 'internal',
  },
  {
    title: 'Otis Marrow',
    kind: 'user',
    people: [['Otis Marrow', 'otism', null]],
    talk: [
      [0, 'Hey Mira, Otis here. We met at the Breakpoint side event, I run ops for Hollowbrook'],
      [me, 'of course! how are you'],
      [0, 'good good. could we get a demo for the team next week?'],
      [0, 'otis@hollowbrook.com'],
    ],
    is: 'Hollowbrook',
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Dr. Lindqvist',
    kind: 'user',
    people: [['Dr. Lindqvist', null, 'Dentist, Södermalm Tandvård']],
    talk: [
      [0, 'Your appointment is on the 12th at 09:30'],
      [me, 'ok, thank you'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Bodhi',
    kind: 'user',
    people: [['Bodhi', 'bodhi_surf', 'waves > work. pm @ Tidal Maps']],
    talk: [
      [0, 'swell looks great on saturday, you in?'],
      [me, 'yesss, pick me up at 6'],
      [0, 'bring the longboard haha'],
    ],
    is: null,
    category: 'personal',
  },
];
