import { shownWeights } from '../../core/rules/company/shown-weights.ts';
import { wholePercent } from '../../core/rules/company/verdict.ts';
import type { ChatSuggestion } from '../../core/suggest.ts';
import type { Candidate, SuggestedContact } from '../../core/suggestion/stored-suggestion.ts';
import {
  type Block,
  lines,
  type Paint,
  type Span,
  type Text,
  type View,
} from '../terminal/view.ts';

export const suggestionFields = [
  'chat',
  'verdict',
  'candidates',
  'contacts',
  'others',
  'warnings',
  'engine',
] as const;

/** A line for each chat. */
export const suggestionsView: View<ChatSuggestion[]> = {
  fields: suggestionFields,
  toJson: (suggestions) => suggestions.map(suggestionJson),
  toText: (suggestions) => [
    {
      kind: 'table',
      columns: [
        { title: 'chat', isFlexible: true },
        { title: 'verdict' },
        { title: 'company', isFlexible: true },
        { title: 'domain', isFlexible: true },
        { title: 'sure', align: 'right' },
        { title: 'contacts', isFlexible: true },
      ],
      rows: suggestions.map(({ chat, verdict, candidates: [best], contacts }) => {
        const shown = verdict === 'none' ? undefined : best?.company;
        return [
          chat.title,
          [{ text: verdict, paint: verdictPaint[verdict] }],
          shown?.name ?? '',
          shown?.domain ?? '',
          shown && best ? percent(best.confidence) : '',
          contacts.map(({ name }) => name).join(', '),
        ];
      }),
      empty: 'No chats to suggest a company for. Fetch some: tgcrm chats --refresh',
    },
  ],
};

/** Each chat with its candidates, and for each what speaks for and against it. */
export const explainedView: View<ChatSuggestion[]> = {
  fields: suggestionFields,
  toJson: suggestionsView.toJson,
  toText: (suggestions) => suggestions.map(explained),
};

function suggestionJson(suggestion: ChatSuggestion) {
  const { chat, verdict, candidates, contacts, others, warnings, engine } = suggestion;
  return { chat, verdict, candidates, contacts, others, warnings, engine };
}

function explained({
  chat,
  verdict,
  candidates,
  contacts,
  others,
  warnings,
}: ChatSuggestion): Block {
  const head: Span[] = [
    { text: chat.title, paint: 'bold' },
    { text: '  ' },
    { text: verdictWords[verdict], paint: verdictPaint[verdict] },
  ];
  const nobody: Text[] = candidates.length === 0 ? ['  Nothing here names a company.'] : [];
  return lines(
    head,
    ...nobody,
    ...warnings.map((text): Text => [{ text: `  ! ${text}`, paint: 'warn' }]),
    ...candidates.flatMap((candidate, index) => candidateLines(candidate, index + 1)),
    ...contacts.flatMap(contactLines),
    ...others.map(otherLine),
    '',
  );
}

function candidateLines(candidate: Candidate, number: number): Text[] {
  const { company, confidence, bias, biasLearned = 0, factors } = candidate;
  const domain = company.domain === null ? '' : `  ${company.domain}`;
  const { shown, sum } = shownWeights([...factors.map(({ weight }) => weight), bias]);
  return [
    [
      { text: `  ${number}. ` },
      { text: company.name, paint: 'bold' },
      { text: `${domain}  ` },
      { text: percent(confidence), paint: 'accent' },
    ],
    ...factors.map((factor, index) => factorLine(shown[index] ?? '', factor)),
    factorLine(shown.at(-1) ?? '', {
      name: 'Where every guess starts',
      evidence: '',
      weight: bias,
      learned: biasLearned,
    }),
    [{ text: `     ${sum.padStart(6)}  in all`, paint: 'dim' }],
  ];
}

/** What is shipped and what was learned from the person's answers stand apart. */
function factorLine(shown: string, { name, evidence, weight, learned = 0 }: ShownFactor): Span[] {
  const isFor = shown.startsWith('+');
  const parts = ` (shipped ${signed(weight - learned)}, learned ${signed(learned)})`;
  return [
    { text: `     ${shown.padStart(6)}  `, paint: isFor ? 'good' : 'bad' },
    { text: name },
    { text: Math.abs(learned) < 0.05 ? '' : parts, paint: 'accent' },
    { text: evidence === '' ? '' : `: ${evidence}`, paint: 'dim' },
  ];
}

type ShownFactor = Candidate['factors'][number];

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

function contactLines({ name, role, confidence, factors }: SuggestedContact): Text[] {
  const [first] = factors;
  return [
    [
      { text: '  * ' },
      { text: name, paint: 'bold' },
      { text: `${role === null ? '' : `, ${role}`}  ` },
      { text: percent(confidence), paint: 'accent' },
      { text: first ? `  ${first.name}: ${first.evidence}` : '', paint: 'dim' },
    ],
  ];
}

function otherLine({ name, relation }: SuggestedContact): Text {
  return [{ text: '  - ' }, { text: name }, { text: `  ${relationWords[relation]}`, paint: 'dim' }];
}

const relationWords: Record<SuggestedContact['relation'], string> = {
  staff: 'of the company',
  colleague: 'a colleague of yours',
  agency: 'an agency or consultant',
  investor: 'an investor',
  adviser: 'an adviser',
  former: 'was there before',
  other: 'of another company',
  unknown: 'says nothing of a company',
};

function percent(confidence: number): string {
  return `${wholePercent(confidence)} %`;
}

const verdictPaint: Record<ChatSuggestion['verdict'], Paint> = {
  confident: 'good',
  review: 'warn',
  none: 'dim',
};

const verdictWords: Record<ChatSuggestion['verdict'], string> = {
  confident: 'confident',
  review: 'check this',
  none: 'no suggestion; the nearest',
};
