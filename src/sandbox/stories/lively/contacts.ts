import { dm, join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** Private chats with people of other companies, who say where they work in many ways or not at all. */
export const contacts: Part = join([
  dm(
    {
      name: 'greta',
      called: 'Greta Olsen | Larkspur',
      username: 'greta_larkspur',
      bio: 'Partnerships @ Larkspur · larkspur.network',
      phone: '99966330011',
      isContact: true,
    },
    talk(`
      26d 4h greta: Hi Mira! Great panel in Lisbon. Greta from Larkspur, we do on-chain invoicing
      26d 3h mira: Hi Greta, thank you! I remember the green booth
      25d 8h greta: Ha, that was us. Would you look at a co-marketing idea? https://larkspur.network/quillbridge
      24d 2h mira: Love it. Let me check with Jonas
      12d 5h greta: Any thoughts? No rush 🙂 we also posted it: https://x.com/larkspur_net/status/1990
      11d 6h mira: Sorry, travelling. I'll come back to you on Monday, promise
      4d 3h greta: Hey Mira, it is Monday again 😅 still interested?
    `),
    { unread: 1 },
  ),
  dm(
    {
      name: 'theo',
      called: 'Theo (Brightwater)',
      username: 'theo_bw',
      bio: 'BD Lead. brightwater.capital',
    },
    talk(`
      9d 3h theo: Mira, we should talk about your treasury. We hold 30M in T-bills for fintechs
      9d 2h mira: Hi Theo, sounds timely. What is the minimum?
      9d 1h theo: 500k, T+1 out. Fact sheet {file brightwater-fact-sheet.pdf}
      2d 8h mira: Read it. Could we have a call on Wednesday at 11:00?
    `),
  ),
  dm(
    {
      name: 'nadia',
      called: 'Nadia Petrov',
      bio: 'Head of BD at Umbra Vaults. ex-Copperleaf',
      isContact: true,
    },
    talk(`
      60d 2h nadia: New job, same me! I am at Umbra Vaults now 🎉
      60d 1h mira: Congratulations!! What do you do there?
      59d 5h nadia: Institutional vaults, umbravaults.com. I want you as a payout partner
      31d 3h mira: Let us start in January, our roadmap is full
      31d 2h nadia: Deal, I will ping you in the new year
    `),
  ),
  dm(
    { name: 'felix', called: 'Felix — Glasswing.fi', username: 'felixglasswing' },
    talk(`
      5d 7h felix: yo Mira, got your contact from Cosmo. we route stables across 9 chains, glasswing.fi
      5d 6h mira: Hi Felix! Happy to hear. What do you need from us?
      5d 5h felix: off-ramp in EUR and GBP, 2M/month to start
      5d 4h mira: We can do that. Sending our price list {file quillbridge-prices-2026.xlsx}
      1d 3h felix: looks fair. how long is onboarding?
    `),
    { unread: 1 },
  ),
  dm(
    {
      name: 'priya',
      called: 'Priya Raman',
      username: 'priyaraman',
      bio: 'Building @pinionhq | advisor: Larkspur',
    },
    talk(`
      3d 6h priya: Hi! Pinion is a payroll tool for DAOs, I saw you power Saltmarsh?
      3d 5h mira: Hi Priya! Yes, Wren speaks highly of it. Website?
      3d 4h priya: https://pinion.so, https://linkedin.com/company/pinion-hq – app at https://app.pinion.so
      3d 3h mira: Lovely design. What would you need first?
      2d 6h priya: Payouts to India and Kenya. Can you share API limits? {re 3}
    `),
    { unread: 1, draft: 'Hi Priya, the limits are' },
  ),
  dm(
    { name: 'sam', called: 'Sam' },
    talk(`
      13d 2h sam: Hello, I would like to ask for your pricing for business accounts.⏎⏎--⏎Sam Okoro⏎Head of Growth, Hollowell Finance⏎sam@hollowell.finance⏎hollowell.finance
      13d 1h mira: Hi Sam, thanks for writing! Which countries do you pay out to?
      12d 3h sam: Ghana and Nigeria at first, about 800 payouts a week.
      12d 2h mira: Then our standard plan fits: 0.4 % and no monthly fee
    `),
  ),
  dm(
    {
      name: 'hugo',
      called: 'Hugo Lindqvist | Driftwood',
      username: 'hugo_driftwood',
      bio: 'Driftwood Pay, CCO',
    },
    talk(`
      17d 5h hugo: Mira, our board likes the numbers. We need a reference customer to talk to
      17d 4h mira: Of course, I'll introduce you to Wren this week
      10d 1h hugo: Perfect, thanks
      3d 2h hugo: Still waiting for the intro to Wren, did I miss it?
    `),
    { unread: 1 },
  ),
  dm(
    {
      name: 'dana',
      called: 'Dana ✨ Sablefin',
      username: 'dana_sablefin',
      bio: 'partnerships, Sablefin (YC)',
    },
    talk(`
      2d 9h dana: confirmed: Tuesday 10:00 CET, https://meet.sablefin.com/dana
      2d 8h mira: Confirmed, see you there!
      2d 7h dana: {sticker 🙌}
    `),
  ),
  dm(
    { name: 'marcus', called: 'Marcus T.' },
    talk(`
      66d 2h marcus: hey, good meeting you yesterday
      66d 1h mira: likewise!
    `),
  ),
  dm(
    {
      name: 'elodie',
      called: 'Élodie Garnier',
      username: 'elodie_garnier',
      bio: 'Chez Mirabelle Paiements',
    },
    talk(`
      8d 3h elodie: Bonjour Mira, nous cherchons un partenaire pour les virements SEPA instantanés
      8d 2h mira: Bonjour Élodie ! Avec plaisir. Quel volume par mois ?
      7d 5h elodie: Environ 1,5 M€. Notre site : https://mirabelle-paiements.fr
      1d 4h elodie: Avez-vous pu regarder notre cahier des charges ? {re 2}
    `),
    { unread: 1 },
  ),
  dm(
    {
      name: 'bjorn',
      called: 'Björn K.',
      username: 'bjorn_fjordpay',
      bio: 'Fjordpay – Vertrieb DACH',
    },
    talk(`
      22d 3h bjorn: Hallo Mira, Björn von Fjordpay. Hättest du Zeit für ein Gespräch?
      22d 2h mira: Hallo Björn, gern! Donnerstag um zehn?
      22d 1h bjorn: Passt. Unterlagen vorab: fjordpay.de/partner
      15d 2h mira: Danke für das Gespräch! Ich schicke dir das Angebot bis Ende der Woche
    `),
  ),
]);

export const contactReactions: Part = {
  people: [],
  chats: [],
  reactions: [
    { by: 'greta', reply: 'Yay! Thursday at 15:00 CET? I will bring our designer 🎨', afterS: 8 },
    { by: 'theo', reply: 'Wednesday 11:00 it is. Dial-in to follow.', afterS: 15 },
    { by: 'felix', reply: 'nice, lets go', afterS: 10 },
    { by: 'priya', reply: 'Thank you! That is more than enough for us.', afterS: 12 },
    { by: 'hugo', reply: 'Great, thanks Mira. I will write to Wren today.', afterS: 20 },
    { by: 'elodie', reply: 'Merci beaucoup, je regarde tout de suite.', afterS: 18 },
    { by: 'bjorn', reply: 'Danke, sieht gut aus! Ich melde mich morgen.', afterS: 25 },
    { by: 'nadia', reply: 'You never forget 😄 yes, January!', afterS: 30 },
  ],
};
