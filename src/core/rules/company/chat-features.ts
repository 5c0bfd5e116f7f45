import { readTalk } from '../category/cues.ts';
import { foldText } from '../category/lexicon.ts';
import type { Evidence } from '../evidence.ts';
import type { Collected } from '../mentions/mentions.ts';
import { foldWords } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';
import type { CandidateCompany } from './candidates.ts';
import type { ChatFeature } from './feature-names.ts';
import type { Seen } from './seen.ts';
import { joinedPersonalWords, personalWords, sociableWords, workWords } from './work-words.ts';

/** What speaks for "no company at all", each with its evidence in words. */
export function chatFeaturesOf(
  { chat, people, messages }: Evidence,
  {
    collected,
    companies,
    texts,
  }: { collected: Collected; companies: readonly CandidateCompany[]; texts: readonly string[] },
): Seen[] {
  const { mySide, title } = collected;
  const seen: Seen[] = [{ feature: 'none', value: 1, evidence: '' }];
  const add = (feature: ChatFeature, evidence: string, value = 1) => {
    if (value > 0) seen.push({ feature, value, evidence });
  };
  const quoted = `the title "${shortened(chat.title, 120)}"`;
  if (chat.kind === 'user') add('isPrivate', 'a chat with one person');
  if (chat.kind === 'bot') add('isBot', 'a bot');
  if (chat.kind === 'channel') add('isChannel', 'a channel');
  if (title.isCommunity) add('community', quoted);
  const members = chat.participantCount ?? 0;
  if (members > 40) add('crowd', `${members} members`, Math.min(6, Math.log2(members / 40)));
  if (chat.kind !== 'user') {
    const privacy = privacyOf(chat.title);
    if (privacy > 0) add('personalTitle', quoted, privacy);
    if (title.parts.length === 0) add(title.hasOwn ? 'ownTitle' : 'topicTitle', quoted);
  }
  const claimed = companies.filter(({ mentions }) => mentions.some(isClaim));
  if (claimed.length === 0)
    add('noClaims', people.length === 1 ? 'one person' : `${people.length} people`);
  if (claimed.length > 2)
    add('manyCompanies', `${claimed.length} companies`, Math.log2(claimed.length / 2));
  const fromOthers = messages.some(
    ({ isOutgoing, senderPeerId }) => !(isOutgoing || mySide.has(senderPeerId ?? '')),
  );
  if (!fromOthers) {
    // A title of two companies, or a bio, says enough before anybody has written.
    const isTold = claimed.length > 0 || title.parts.some(({ role }) => role === 'pair');
    if (!isTold) add('silent', 'no message of theirs');
  } else if (texts.length > 0 && !texts.some(isWork))
    add('noWork', `${texts.length === 1 ? 'one message' : `${texts.length} messages`} of theirs`);
  const personal = personalWordsOf(texts);
  if (personal.length > 0)
    add('personalTalk', `${personal.slice(0, 3).join(', ')}`, Math.min(1, personal.length / 2));
  return seen;
}

/** 0 to 1: colleagues have dinner, too. */
function privacyOf(title: string): number {
  const words = foldWords(title).filter((word) => personalWords.has(word));
  if (words.length === 0) return joinedPersonalWords.test(title) ? 1 : 0;
  return words.every((word) => sociableWords.has(word)) ? 0.4 : 1;
}

/** Words of private life in the newest of their messages, each in quotes; none where work is spoken of as often. */
function personalWordsOf(texts: readonly string[]): string[] {
  const newest = texts.slice(-mostHeard);
  const found = newest.flatMap((text) => {
    const word = readTalk(foldText(text)).get('home')?.word;
    return word === undefined ? [] : [`"${word}"`];
  });
  if (found.length === 0 || newest.filter(isWork).length >= found.length) return [];
  return [...new Set(found)];
}

const mostHeard = 20;

function isClaim({ source }: CandidateCompany['mentions'][number]): boolean {
  return (
    source === 'bio' ||
    source === 'bio-link' ||
    source === 'display-name' ||
    source === 'intro' ||
    source === 'signature' ||
    source === 'email-theirs'
  );
}

/** Looks at the first words of a text only: one look for each of up to 2,000 messages. */
function isWork(text: string): boolean {
  return workWords.test(text.slice(0, 400));
}
