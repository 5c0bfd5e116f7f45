import { foldWords } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';
import type { CategoryEvidence } from './evidence.ts';
import type { CategorySign } from './sign.ts';

/** What kind, size and people say before a word is read. */
export function circumstancesOf(evidence: CategoryEvidence): CategorySign[] {
  return [
    ...ofKind(evidence),
    ...ofSize(evidence),
    ...ofSides(evidence),
    ...ofAnswers(evidence),
    ...ofTitle(evidence),
  ];
}

function ofKind({ kind, hasCompany }: CategoryEvidence): CategorySign[] {
  const signs: CategorySign[] = [];
  const isGroup = kind === 'group' || kind === 'supergroup';
  if (kind === 'channel') signs.push(sign('channel', 'It is a channel', 'only its owners write'));
  if (kind === 'bot') signs.push(sign('bot', 'It is a bot', 'a program answers'));
  if (kind === 'user' && !hasCompany)
    signs.push(sign('alone', 'A chat with one person', 'no company is known'));
  if (hasCompany) signs.push(sign('company', 'A company is behind it', 'confirmed or suggested'));
  if (hasCompany && isGroup)
    signs.push(sign('companyGroup', 'A group with a company', 'a group with its people'));
  if (isGroup && !hasCompany)
    signs.push(sign('looseGroup', 'A group without a company', 'no company is known'));
  return signs;
}

function ofSize({ kind, participantCount }: CategoryEvidence): CategorySign[] {
  const members = participantCount ?? 0;
  if (kind === 'channel' || members <= 25) return [];
  const value = Math.min(4, Math.log2(members / 20));
  return [sign('crowd', 'Many people are in it', `${members} members`, value)];
}

function ofSides({ kind, people }: CategoryEvidence): CategorySign[] {
  const others = people.filter(({ isBot }) => !isBot).slice(0, mostPeople);
  if (others.length === 0) return [];
  const share = (place: 'mine' | 'elsewhere') =>
    others.filter((person) => person.place === place).length / others.length;
  const signs: CategorySign[] = [];
  const mine = share('mine');
  const elsewhere = share('elsewhere');
  const percent = (part: number) => `${Math.round(part * 100)} % of the people`;
  if (mine === 1) signs.push(sign('ownOnly', 'Your own side is among itself', 'nobody else is in'));
  else if (mine > 0)
    signs.push(sign('ownShare', 'People of your side are in it', percent(mine), mine));
  if (elsewhere > 0)
    signs.push(sign('elsewhere', 'They work elsewhere', percent(elsewhere), elsewhere));
  if (kind === 'user' && others.every(({ bio, place }) => !bio && place === null))
    signs.push(sign('bare', 'Nothing is told of them', 'no bio, no company'));
  return signs;
}

export const mostPeople = 60;

function ofAnswers({ kind, messages }: CategoryEvidence): CategorySign[] {
  if (messages.length === 0) return [sign('silent', 'Nothing is written yet', 'no messages')];
  const isAnswered = messages.some(({ isMine }) => isMine);
  if (kind === 'user')
    return isAnswered
      ? [sign('answered', 'You talk with each other', 'you wrote to them')]
      : [sign('unanswered', 'Nobody of your side answers', 'you never wrote to them')];
  return isAnswered || kind === 'channel' || kind === 'bot'
    ? []
    : [sign('listening', 'Your side only listens', 'you never wrote there')];
}

function ofTitle({ kind, title, ownNames }: CategoryEvidence): CategorySign[] {
  const signs: CategorySign[] = [];
  const letters = foldWords(title).join('');
  const own = ownNames.find((core) => core.length >= 3 && letters.includes(core));
  const isGroup = kind === 'group' || kind === 'supergroup';
  if (own !== undefined && isGroup)
    signs.push(sign('ownTitle', 'Your company is in the title', `"${own}" in the title`));
  if (isGroup && pairing.test(title))
    signs.push(sign('pairTitle', 'The title pairs two sides', `"${shortened(title, 60)}"`));
  if (glitter.test(title)) signs.push(sign('glitter', 'The title glitters', shortened(title, 60)));
  if (hearts.test(title))
    signs.push(sign('hearts', 'The title is a tender one', shortened(title, 60)));
  return signs;
}

/** As those name groups who meet as equals; a dash or a slash says nothing. */
const pairing = /<>|<->|<=>|[×⇄↔🤝+]|(?<=\s)x(?=\s)/iu;
const glitter = /[🚀💎🔥💰🎁💸📈🤑🔞💵🏆]/u;
const hearts = /[❤💛💙💚💜🧡🥰😘👶🎂🏡🎉🍺🌙]/u;

function sign(feature: string, name: string, evidence: string, value = 1): CategorySign {
  return { group: 'chat', feature, name, value, evidence };
}
