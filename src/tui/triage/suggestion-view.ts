import { fitCells, fitCellsRight } from '../cells.ts';
import type { Pen, Span } from '../spans.ts';
import type { Glyphs } from '../theme.ts';
import { wrapCells } from '../wrap-cells.ts';
import type { Detail, ShownCandidate } from './detail.ts';
import { percent } from './list-view.ts';

const barCells = 10;

/** What the parts of the page of a chat are drawn with. */
export interface Page {
  pen: Pen;
  now: Date;
  withFactors: boolean;
}

/** The company that is confirmed or suggested: a bar, a number and, if asked for, the factors with their weights. */
export function suggestionLines(
  { pen, withFactors }: Pick<Page, 'pen' | 'withFactors'>,
  { row, suggestion }: Detail,
): Span[][] {
  const { glyphs } = pen.theme;
  const head: Span[] = [{ text: 'company', style: 'underline' }];
  const confirmed: Span[][] =
    row.company === null
      ? []
      : [[{ text: `  ${row.company}`, style: 'good' }, { text: ' confirmed' }]];
  const [first, ...others] = suggestion?.candidates ?? [];
  if (!suggestion || !first) {
    const why = suggestion ? 'no company to suggest: too little evidence' : 'no suggestion yet';
    return [
      head,
      ...(confirmed.length > 0 ? confirmed : [[{ text: `  ${why}`, style: 'dim' as const }]]),
    ];
  }
  if (confirmed.length > 0 && !withFactors) return [head, ...confirmed];
  const doubt = 'too little evidence to suggest one; the nearest:';
  const isWeak = suggestion.verdict === 'none' && confirmed.length === 0;
  return [
    head,
    ...confirmed,
    ...(isWeak ? [[{ text: `  ${doubt}`, style: 'dim' as const }]] : []),
    candidateLine(first, glyphs),
    ...linkLines(first),
    ...(withFactors ? factorLines(first, pen.cells) : reasonLines(first, pen.cells)),
    ...others.slice(0, 3).map((candidate) => candidateLine(candidate, glyphs)),
    ...contactLines(suggestion.contacts),
  ];
}

function candidateLine({ name, domain, confidence }: ShownCandidate, glyphs: Glyphs): Span[] {
  const filled = Math.round(confidence * barCells);
  const bar = glyphs.full.repeat(filled) + glyphs.empty.repeat(barCells - filled);
  return [
    { text: `  ${bar} `, style: confidence >= 0.8 ? 'good' : 'warn' },
    { text: fitCellsRight(percent(confidence), 4), style: 'bold' },
    { text: ` ${name}` },
    { text: domain === null ? '' : ` ${domain}`, style: 'dim' },
  ];
}

function linkLines({ url, domain }: ShownCandidate): Span[][] {
  return url === null || url === domain ? [] : [[{ text: `    ${url}`, style: 'dim' }]];
}

/** The strongest factor alone: why at a glance. */
function reasonLines({ factors }: ShownCandidate, width: number): Span[][] {
  const strongest = factors.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];
  if (!strongest) return [];
  return wrapCells(strongest.evidence, width - 4).map((text) => [
    { text: `    ${text}`, style: 'dim' },
  ]);
}

/** Base and factors, strongest first, in log-odds: they add up to the confidence. */
function factorLines({ bias, factors }: ShownCandidate, width: number): Span[][] {
  const all = [{ name: 'base rate', evidence: '', weight: bias }, ...factors];
  return all
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap(({ name, evidence, weight }): Span[][] => [
      [
        {
          text: `    ${fitCellsRight(signed(weight), 6)} `,
          style: weight < 0 ? 'bad' : 'good',
        },
        { text: fitCells(name, Math.max(8, width - 11)) },
      ],
      ...wrapCells(evidence, width - 11)
        .filter((line) => line !== '')
        .map((line): Span[] => [{ text: ' '.repeat(11) + line, style: 'dim' }]),
    ]);
}

function contactLines(contacts: readonly { name: string; confidence: number }[]): Span[][] {
  if (contacts.length === 0) return [];
  const names = contacts
    .slice(0, 4)
    .map(({ name, confidence }) => `${name} ${percent(confidence)}`);
  return [[{ text: `  people of theirs: ${names.join(', ')}`, style: 'dim' }]];
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
