import type { Source } from '../evidence.ts';
import { firstWordCore, isSameName } from '../names/names.ts';
import type { CoredMention } from './cored-mention.ts';

/** The mentions that mean one company. */
export interface MentionGroup {
  /** All spellings; the first one is the clearest. */
  cores: string[];
  /** `Acme Payments Europe` is called `Acme` by its people. */
  firstWords: Set<string>;
  mentions: CoredMention[];
}

/** Puts the mentions together that name one company, as far as their letters tell. */
export function groupByName(mentions: readonly CoredMention[]): readonly MentionGroup[] {
  const groups: MentionGroup[] = [];
  const byCore = new Map<string, MentionGroup>();
  // The clearest names first: what comes later joins them.
  const ordered = mentions.toSorted(
    (a, b) => nameOrder.indexOf(a.source) - nameOrder.indexOf(b.source),
  );
  for (const mention of ordered) {
    const group = byCore.get(mention.core) ?? similarGroup(mention, groups) ?? newGroup(groups);
    group.mentions.push(mention);
    if (!group.cores.includes(mention.core)) group.cores.push(mention.core);
    const first = mention.kind === 'name' ? firstWordCore(mention.text) : '';
    if (first !== '') group.firstWords.add(first);
    byCore.set(mention.core, group);
  }
  return joinScripts(groups);
}

/** Whose spelling of a name to prefer. */
const nameOrder: readonly Source[] = [
  'title-pair',
  'intro',
  'signature',
  'bio',
  'display-name',
  'bio-alone',
  'title-solo',
  'title-part',
  'username',
  'email-theirs',
  'bio-link',
  'link-theirs',
  'spoken',
  'addressed',
  'chat-username',
  'forward',
  'file',
  'link-mine',
  'email-mine',
  'mention',
  'former',
  'named',
];

/** Comparing each with each is for the first few dozen: a chat that names hundreds is about none of them. */
const mostCompared = 60;

function newGroup(groups: MentionGroup[]): MentionGroup {
  const group: MentionGroup = { cores: [], firstWords: new Set(), mentions: [] };
  groups.push(group);
  return group;
}

function similarGroup(
  { core, kind, text }: CoredMention,
  groups: readonly MentionGroup[],
): MentionGroup | undefined {
  if (groups.length > mostCompared) return undefined;
  const first = kind === 'name' ? firstWordCore(text) : '';
  return groups.find(
    ({ cores, firstWords }) =>
      firstWords.has(core) ||
      cores.slice(0, 4).some((other) => isSameName(other, core) || other === first),
  );
}

/**
 * `清禾支付` and `qinghepay.com.hk` cannot be compared by letters. Where there is one name of another script
 * and one site that no other name explains, the site is the name's.
 */
function joinScripts(groups: readonly MentionGroup[]): readonly MentionGroup[] {
  const named = groups.filter(isOtherScriptWithoutSite);
  const sites = groups.filter(isSiteWithoutName);
  const [[name], [site]] = [named, sites];
  if (!name || !site || named.length > 1 || sites.length > 1) return groups;
  const joined: MentionGroup = {
    cores: [...name.cores, ...site.cores],
    firstWords: name.firstWords,
    mentions: [...name.mentions, ...site.mentions],
  };
  return [joined, ...groups.filter((group) => group !== name && group !== site)];
}

function isOtherScriptWithoutSite({ mentions }: MentionGroup): boolean {
  const isNamed = mentions.some(
    ({ kind, source, text }) =>
      kind === 'name' && isClear(source) && !/\p{Script=Latin}/u.test(text),
  );
  return isNamed && !mentions.some(({ kind }) => kind === 'domain');
}

function isSiteWithoutName({ mentions }: MentionGroup): boolean {
  const isTheirSite = mentions.some(
    ({ kind, source }) => kind === 'domain' && theirSites.has(source),
  );
  return isTheirSite && !mentions.some(({ kind }) => kind === 'name');
}

const theirSites: ReadonlySet<Source> = new Set(['link-theirs', 'email-theirs', 'bio-link']);

/** Not a guess from a file's name or from whom somebody forwards. */
function isClear(source: Source): boolean {
  return nameOrder.indexOf(source) <= nameOrder.indexOf('title-part');
}
