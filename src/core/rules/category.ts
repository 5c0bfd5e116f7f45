import type { ChatKind } from '../../store/schema.ts';
import { type Category, categories, categoryWords } from './category-words.ts';
import { confidenceOf, type Factor, rounded } from './factor.ts';
import { foldWords } from './names.ts';
import { shortened } from './shorten.ts';

export interface CategoryEvidence {
  kind: ChatKind;
  title: string;
  participantCount: number | null;
  /** Oldest first; the newest sixty count. */
  texts: readonly string[];
  /** Of the CRM, or confidently suggested. */
  hasCompany: boolean;
}

export interface CategoryGuess {
  /** `null` when nothing is likelier than not. */
  category: Category | null;
  /** 0..1 */
  confidence: number;
  /** Add up to the confidence's log-odds, the first being the base rate. */
  factors: Factor[];
}

/** What a chat is for, as the most probable of twelve categories: softmax over sums, in the manner of `score.ts`. */
export function guessCategory(evidence: CategoryEvidence): CategoryGuess {
  const inTitle = saidIn(evidence.title);
  const inTexts = evidence.texts.slice(-mostTexts).map(saidIn);
  const drafts = categories.map((category) => {
    const factors = factorsOf(category, { evidence, inTitle, inTexts });
    return { category, factors, score: factors.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const [best, next] = drafts.toSorted((a, b) => b.score - a.score);
  if (!best || best.score <= 0) return { category: null, confidence: 0, factors: [] };
  const others = drafts.filter(({ category }) => category !== best.category);
  const mass = others.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const factors: Factor[] = [
    { name: 'One of twelve', evidence: 'before anything is seen', weight: base },
    ...best.factors,
    {
      name: 'Others are possible too',
      evidence: `next: ${next?.category ?? ''}`,
      weight: rounded(Math.log(others.length) - Math.log(mass)),
    },
  ].filter(({ weight }) => weight !== 0);
  const confidence = confidenceOf(0, factors);
  return { category: confidence > 0.5 ? best.category : null, confidence, factors };
}

const mostTexts = 60;
/** 1 : 11 */
const base = rounded(-Math.log(categories.length - 1));

/** What one text says of each category: its first word that belongs there. */
type Said = ReadonlyMap<Category, string>;

function saidIn(text: string): Said {
  const said = new Map<Category, string>();
  const note = (word: string, category: Category) => {
    if (!said.has(category)) said.set(category, word);
  };
  for (const word of foldWords(text))
    for (const category of categoriesOf.get(word) ?? []) note(word, category);
  if (withoutSpaces.test(text))
    for (const [word, category] of joinedWords) if (text.includes(word)) note(word, category);
  return said;
}

const withoutSpaces = /[\u2e80-\u9fff\uac00-\ud7af]/;
const pairs = categories.flatMap((category) =>
  categoryWords[category].map((word) => [word, category] as const),
);
const joinedWords = pairs.filter(([word]) => withoutSpaces.test(word));
const categoriesOf = new Map(
  [...Map.groupBy(pairs, ([word]) => word)].map(
    ([word, entries]) => [word, entries.map(([, category]) => category)] as const,
  ),
);

function factorsOf(
  category: Category,
  {
    evidence,
    inTitle,
    inTexts,
  }: { evidence: CategoryEvidence; inTitle: Said; inTexts: readonly Said[] },
): Factor[] {
  const factors = circumstances(category, evidence);
  const word = inTitle.get(category);
  if (word !== undefined) {
    const seen = `"${word}" in the title "${shortened(evidence.title, 80)}"`;
    factors.push({ name: 'The title says so', evidence: seen, weight: 2.5 });
  }
  const hits = inTexts.flatMap((said) => said.get(category) ?? []);
  if (hits.length === 0) return factors;
  const words = [...new Set(hits)].slice(0, 3).join(', ');
  const strength = Math.min(3.5, Math.log2(1 + hits.length));
  // In every other message or more it counts in full, now and then by half.
  const share = 0.5 + Math.min(0.5, hits.length / inTexts.length);
  factors.push({
    name: 'They talk of it',
    evidence: `${words} in ${hits.length} of the last ${inTexts.length} messages`,
    weight: rounded(strength * share),
  });
  return factors;
}

/** What kind and size of chat say before a word is read. */
function circumstances(category: Category, evidence: CategoryEvidence): Factor[] {
  const { kind, participantCount, hasCompany } = evidence;
  const members = participantCount ?? 0;
  const factors: Factor[] = [];
  const add = (name: string, seen: string, weight: number) =>
    factors.push({ name, evidence: seen, weight });
  if (kind === 'channel' && category === 'news') add('It is a channel', 'only its owners write', 4);
  if (kind === 'bot' && category === 'service') add('It is a bot', 'a program answers', 5);
  if (kind === 'user' && category === 'personal' && !hasCompany)
    add('A chat with one person, without a company', 'private chat', 1);
  if (category === 'community' && members > 100 && kind !== 'channel')
    add(
      'Many people are in it',
      `${members} members`,
      rounded(Math.min(4, Math.log2(members / 50))),
    );
  if (hasCompany && category === 'partnership')
    add('A company is behind it', 'confirmed or suggested', 2.8);
  if (hasCompany && category === 'customer')
    add('A company is behind it', 'confirmed or suggested', 1.4);
  if (hasCompany && category === 'personal')
    add('A company is behind it', 'confirmed or suggested', -2);
  return factors;
}
