import { askingWords } from './asking-words.ts';
import { dealWords } from './deal-words.ts';
import { firmWords } from './firm-words.ts';
import { type FoldedText, type Lexicon, lexiconOf, type Said } from './lexicon.ts';
import { lifeTalk } from './life-words.ts';
import { tradeWords } from './trade-words.ts';
import { useWords } from './use-words.ts';
import { workTalk } from './work-words.ts';

/** What people talk of. */
const talkCues = [
  'fault',
  'helping',
  'ours',
  'yours',
  'holding',
  'price',
  'trial',
  'offer',
  'invoice',
  'paying',
  'using',
  'inquiry',
  'delivery',
  'ordering',
  'service',
  'funding',
  'press',
  'job',
  'joint',
  'crowd',
  'team',
  'home',
  'bait',
] as const;

export type TalkCue = (typeof talkCues)[number];

/** What people are, as their names and bios say. */
const tradeCues = [
  'reporter',
  'investor',
  'recruiter',
  'seeker',
  'maker',
  'supplier',
  'buyer',
  'ally',
  'kin',
  'lure',
] as const;

export type TradeCue = (typeof tradeCues)[number];

const readBoth = lexiconOf([...talkCues, ...tradeCues], {
  ...useWords,
  ...dealWords,
  ...workTalk,
  ...lifeTalk,
  ...tradeWords,
  ...firmWords,
});
export const readTalk = onlyOf(new Set<TalkCue>(talkCues));
export const readTrades = onlyOf(new Set<TradeCue>(tradeCues));
export const readAsking = lexiconOf(['asks', 'gives'], askingWords);

/** Whoever wants to know of the one mostly asks for the other as well: the text is read once for both. */
let lastRead: { text: FoldedText; said: ReturnType<typeof readBoth> } | null = null;

function onlyOf<Cue extends TalkCue | TradeCue>(cues: ReadonlySet<Cue>): Lexicon<Cue> {
  const isOne = (cue: TalkCue | TradeCue): cue is Cue => (cues as ReadonlySet<string>).has(cue);
  return (text) => {
    if (lastRead?.text !== text) lastRead = { text, said: readBoth(text) };
    const own = new Map<Cue, Said>();
    for (const [cue, said] of lastRead.said) if (isOne(cue)) own.set(cue, said);
    return own;
  };
}

/** As a noun, for a person: `They speak of a price`. */
export const talkNames: Readonly<Record<TalkCue, string>> = {
  fault: 'something that does not work',
  helping: 'seeing to a problem',
  ours: 'what they have from the other side',
  yours: 'what the other side has from them',
  holding: 'the use of a product',
  price: 'a price',
  trial: 'trying a product',
  offer: 'an offer',
  invoice: 'an invoice',
  paying: 'paying',
  using: 'working with a product',
  inquiry: 'knowing more of a product',
  delivery: 'work for somebody',
  ordering: 'having work done',
  service: 'services on offer',
  funding: 'funding',
  press: 'a publication',
  job: 'a job',
  joint: 'doing something together',
  crowd: 'things for everybody',
  team: 'work inside a team',
  home: 'private life',
  bait: 'what bait is made of',
};

export const tradeNames: Readonly<Record<TradeCue, string>> = {
  reporter: 'the press',
  investor: 'investing',
  recruiter: 'recruiting',
  seeker: 'looking for work',
  maker: 'making products',
  supplier: 'serving other companies',
  buyer: 'running or buying for a company',
  ally: 'partnerships',
  kin: 'family and private life',
  lure: 'quick money',
};
