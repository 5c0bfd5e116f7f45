import { claimFeatures } from '../company/claim-features.ts';
import { counted, firstOf } from '../company/seen.ts';
import type { Evidence, Person } from '../evidence.ts';
import type { CoredMention } from '../mentions/cored-mention.ts';
import { foldWords } from '../names/names.ts';
import { isRole } from '../names/roles.ts';
import { shortened } from '../text/shorten.ts';
import { type Circle, isOneOf, isPlain } from './circle.ts';
import type { ContactFeature } from './feature-names.ts';
import { isAdviser, isGoBetween, isInvestor, isSupplier } from './trades.ts';

export interface ContactSeen {
  feature: ContactFeature;
  value: number;
  evidence: string;
}

export function contactFeaturesOf(
  person: Person,
  evidence: Evidence,
  circle: Circle,
): ContactSeen[] {
  return [...ownWords(person, circle), ...circumstances(person, evidence, circle)];
}

function is(feature: ContactFeature, evidence: string, value = 1): ContactSeen {
  return { feature, value, evidence };
}

function ownWords(person: Person, { spoken, company: { cores }, kin }: Circle): ContactSeen[] {
  const saying = spoken.get(person.peerId);
  if (!saying) return [];
  const { about, here, elsewhere } = saying;
  const seen: ContactSeen[] = [...here].flatMap(([source, evidence]) => {
    const feature = claimFeatures[source];
    return feature ? [is(feature, evidence)] : [];
  });
  seen.push(...placedElsewhere(elsewhere, { isHere: here.size > 0, cores, kin }));
  const former = about.find(({ source, core }) => source === 'former' && isOneOf(cores, core));
  if (former) seen.push(is('former', former.evidence));
  for (const [feature, source] of counting) {
    const found = about.filter(
      (mention) => mention.source === source && isOneOf(cores, mention.core),
    );
    if (found.length > 0)
      seen.push(is(feature, firstOf(found.map((one) => one.evidence)), counted(found.length, 3)));
  }
  if (here.size > 0) return seen;
  const words = `${person.name} ${person.bio ?? ''}`.slice(0, 600);
  if (isSupplier(words) || isAdviser(words) || isGoBetween(words))
    seen.push(is('supplier', `"${shortened(words, 100)}"`));
  if (isInvestor(words)) seen.push(is('investor', `"${shortened(words, 100)}"`));
  if (elsewhere.length === 0 && isRole(person.bio ?? ''))
    seen.push(is('role', `the bio "${shortened(person.bio ?? '', 60)}"`));
  return seen;
}

const counting = [
  ['links', 'link-theirs'],
  ['spoken', 'spoken'],
  ['addresses', 'addressed'],
] as const;

function placedElsewhere(
  elsewhere: readonly CoredMention[],
  { isHere, cores, kin }: { isHere: boolean; cores: readonly string[]; kin: readonly string[] },
): ContactSeen[] {
  const [some] = elsewhere;
  if (!some) return [];
  const ofKin = elsewhere.find(({ core }) => isOneOf(kin, core));
  if (ofKin) return isHere ? [] : [is('kin', ofKin.evidence)];
  const short = elsewhere.find(({ core }) => cores.some((whole) => isShortFor(core, whole)));
  if (short) return isHere ? [] : [is('shortForm', short.evidence)];
  const place = elsewhere.find(({ source }) => isPlain(source)) ?? some;
  const seen: ContactSeen[] = [];
  if (isPlain(place.source)) seen.push(is(isHere ? 'alsoElsewhere' : 'elsewhere', place.evidence));
  else if (!isHere) seen.push(is('perhapsElsewhere', place.evidence));
  const text = `${place.text} ${place.evidence}`;
  // Who is not of the company is looked at as a whole, below.
  if (isHere && isSupplier(text)) seen.push(is('supplier', shortened(text, 100)));
  if (isHere && isInvestor(text)) seen.push(is('investor', shortened(text, 100)));
  return seen;
}

/** `SHD` and `shardingdao`: two to five letters, in their order, the first being the first. */
function isShortFor(a: string, b: string): boolean {
  const [short, whole] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length > 5 || whole.length < short.length + 2) return false;
  if (short[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === short[at]) at += 1;
  return at === short.length;
}

function circumstances(person: Person, { chat }: Evidence, circle: Circle): ContactSeen[] {
  if (chat.kind === 'user') return [is('alone', shortened(chat.title, 80))];
  const { spoken, mentions, ownTalkers, others, colleagues, written, writtenByOthers } = circle;
  const { cores } = circle.company;
  const seen: ContactSeen[] = [];
  if (ownTalkers.has(person.peerId)) seen.push(is('ownLinks', 'links to your own site'));
  const members = Math.max(chat.participantCount ?? 0, others + 1);
  if (members > 4)
    seen.push(
      is(
        'crowd',
        `${members} members, ${others} of the other side`,
        Math.min(6, Math.log2(members / 4)),
      ),
    );
  const sayings = [...spoken].filter(([peerId]) => peerId !== person.peerId);
  const alike = sayings.filter(([, { here }]) => here.size > 0).length;
  const ofOthers = `of the ${others} people of the other side`;
  if (alike > 0) seen.push(is('colleagues', `${alike} ${ofOthers}`, counted(alike, 3)));
  const strangers = sayings.filter(
    ([, { here, elsewhere }]) =>
      here.size === 0 && elsewhere.some(({ source, core }) => isPlain(source) && !isKin(core)),
  ).length;
  if (strangers > 0) seen.push(is('strangers', `${strangers} ${ofOthers}`, counted(strangers, 3)));
  if (colleagues > 0) seen.push(is('ours', `${colleagues} beside you`, counted(colleagues, 3)));
  const titled = mentions.find(
    ({ source, core }) => source.startsWith('title') && isOneOf(cores, core),
  );
  if (titled) seen.push(is('titled', titled.evidence));
  if (isInTitle(person, chat.title, cores))
    seen.push(is('titledPerson', `the title "${shortened(chat.title, 80)}"`));
  const count = written.get(person.peerId) ?? 0;
  if (count > 0) {
    const told = `${count === 1 ? 'a message' : `${count} messages`} in the chat`;
    seen.push(is('takesPart', told, Math.min(2, Math.log10(1 + count))));
    if (writtenByOthers > 2 && others > 1)
      seen.push(is('talksMost', `${told}, of ${writtenByOthers}`, count / writtenByOthers));
  }
  return seen;

  function isKin(core: string): boolean {
    return isOneOf(circle.kin, core) || cores.some((whole) => isShortFor(core, whole));
  }
}

function isInTitle({ name }: Person, title: string, cores: readonly string[]): boolean {
  const [first = ''] = foldWords(name);
  const least = /^[a-z]/.test(first) ? 3 : 2;
  return first.length >= least && !isOneOf(cores, first) && foldWords(title).includes(first);
}
