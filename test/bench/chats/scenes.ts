import type { Random } from '../made-up-text.ts';
import { type Company, oneOf } from './company.ts';
import { talk } from './conversation.ts';
import { impostorScene } from './impostor-scene.ts';
import {
  addPerson,
  type Cast,
  type Draft,
  finish,
  type MadeChat,
  newDraft,
  ownCompany,
  type Regime,
  say,
  titleParts,
} from './make-chat.ts';
import { noneScene } from './none-scenes.ts';
import { wayOfWriting } from './people.ts';
import { linkLine, namingLine } from './talk.ts';
import { codenameOf, fill, titleOf, topicOf } from './titles.ts';

/** One chat of a regime: in seven of ten there is a company. */
export function makeChat(random: Random, regime: Regime): MadeChat {
  const die = random();
  if (regime.hasTraps && random() < 0.03) return impostorScene(newDraft(random, regime));
  if (die < 0.28) return noneScene(newDraft(random, regime));
  if (die < 0.46) return privateScene(newDraft(random, regime));
  if (die < 0.5) return channelScene(newDraft(random, regime));
  return groupScene(newDraft(random, regime));
}

function groupScene(draft: Draft): MadeChat {
  const { random, regime, tongue } = draft;
  const company = oneOf(random, regime.companies);
  const staff = people(1 + count(random, 1.4), () => addPerson(draft, { company, side: 'theirs' }));
  const colleagues = people(count(random, 0.8), () =>
    addPerson(draft, { company: ownCompany(draft), side: 'mine' }),
  );
  const die = random();
  const form =
    die < 0.66
      ? 'pair'
      : die < 0.81
        ? 'solo'
        : die < 0.9
          ? 'topic'
          : die < 0.925
            ? regime.hasTraps
              ? 'codename'
              : 'topic'
            : 'person';
  // Where neither the title nor anybody names the company, the third party would be the answer.
  const isUntold = form === 'topic' || form === 'codename';
  const thirds = isUntold && random() < 0.75 ? [] : thirdParties(draft);
  const parts = titleParts(draft, company, staff[0]);
  const rival = form === 'pair' && random() < 0.12 ? thirds[0]?.company : undefined;
  const title = rival
    ? threeParties(random, { ...parts, C: wayOfWriting(random, rival) })
    : form === 'topic'
      ? topicOf(random, tongue)
      : form === 'codename'
        ? codenameOf(random, { family: regime.family, own: parts.B })
        : titleOf(random, { family: regime.family, form, tongue, parts });
  talk(draft, {
    company,
    staff,
    colleagues,
    thirds,
    isNamedByTitle: form === 'pair' || form === 'solo',
  });
  const members = random() < 0.1 ? 5 + Math.floor(random() * 60) : undefined;
  return finish(draft, {
    title,
    kind: random() < 0.3 ? 'group' : 'supergroup',
    truth: isTold(draft, company, title) ? [company] : [],
    scene: 'group',
    members,
  });
}

/** Both others are there; only one of them is the one that matters. */
function threeParties(random: Random, parts: Readonly<Record<string, string>>): string {
  const formats = [
    '{A} <> {B} <> {C}',
    '{C} x {B} x {A}',
    '{B} + {A} + {C}',
    '{A} / {C} / {B}',
    '{A} & {B} (via {C})',
  ];
  return fill(oneOf(random, formats), parts);
}

function privateScene(draft: Draft): MadeChat {
  const { random, regime } = draft;
  const company = oneOf(random, regime.companies);
  const partner = addPerson(draft, { company, side: 'theirs' });
  talk(draft, {
    company,
    staff: [partner],
    colleagues: [],
    thirds: [],
    isNamedByTitle: partner.name !== partner.first,
  });
  return finish(draft, {
    title: partner.name,
    kind: 'user',
    truth: isTold(draft, company) ? [company] : [],
    scene: 'private',
  });
}

/** A chat in which nothing tells the company has none to be found: whoever names one there has made it up. */
function isTold({ cast, lines }: Draft, { name, cores, domain }: Company, title = ''): boolean {
  const label = domain.split('.')[0] ?? '';
  const [first = ''] = name.toLowerCase().split(' ');
  const told = [
    title,
    ...cast.flatMap(({ name, username, bio }) => [name, username ?? '', bio ?? '']),
    ...lines.flatMap(({ line }) => [
      line.text,
      line.fileName ?? '',
      line.forwardedFrom ?? '',
      ...line.links,
    ]),
  ];
  const all = told
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return [...cores, label.replaceAll('-', ''), first.length >= 4 ? first : ''].some(
    (core) => core.length >= 2 && all.includes(core),
  );
}

function channelScene(draft: Draft): MadeChat {
  const { random, regime } = draft;
  const company = oneOf(random, regime.companies);
  const voice = addPerson(draft, { company, side: 'theirs' });
  for (let n = 0; n < 2 + count(random, 5); n += 1)
    say(
      draft,
      voice,
      random() < 0.5 ? linkLine(random, company) : namingLine(random, { company, isMine: false }),
    );
  const title = oneOf(random, [
    company.name,
    `${company.name} Announcements`,
    `${company.name} News`,
    `${company.name} Official`,
    `${company.name} Community`,
    `${company.name} | Support`,
    `${company.name} Chat`,
  ]);
  const username = random() < 0.8 ? (company.telegram ?? company.x) : null;
  return finish(draft, {
    title,
    kind: random() < 0.6 ? 'channel' : 'supergroup',
    truth: [company],
    scene: 'channel',
    members: 200 + Math.floor(random() * 20_000),
    username,
  });
}

/** An agency, an introducer, an investor: of another company, and not shy about it. */
function thirdParties(draft: Draft): Cast[] {
  const { random, regime } = draft;
  const howOften = regime.isNoisy ? 0.3 : 0.12;
  if (random() > howOften) return [];
  const company = oneOf(random, regime.companies);
  return people(1 + count(random, 0.5), () =>
    addPerson(draft, { company, side: 'third', isSupplier: true }),
  );
}

function people<T>(howMany: number, make: () => T): T[] {
  return Array.from({ length: howMany }, make);
}

/** Poisson, by multiplying; the mean is small. */
export function count(random: Random, mean: number): number {
  const least = Math.exp(-mean);
  let n = 0;
  for (let product = random(); product > least; product *= random()) n += 1;
  return Math.min(n, 12);
}
