import { fitCells, fitCellsRight } from '../../cells.ts';
import type { Span } from '../../spans.ts';
import type { Glyphs } from '../../theme.ts';
import { wrapCells } from '../../wrap-cells.ts';
import type { Detail, ShownCandidate, ShownContact, ShownFactor } from '../state/detail.ts';
import { gatheredSpans, profileSpans } from './company.ts';
import { percent } from './list.ts';
import { heading, joined, type Page } from './page.ts';

const barCells = 10;

/** The company that is confirmed or suggested: a bar, a number and, if asked for, the factors with their weights. */
export function suggestionLines(page: Page, detail: Detail): Span[][] {
  const { pen, withFactors } = page;
  const { row, suggestion, company } = detail;
  const confirmed: Span[][] = company
    ? profileSpans(page, company)
    : row.company === null
      ? []
      : [[{ text: `  ${row.company}`, style: 'good' }, { text: ' confirmed' }]];
  const [first, ...others] = suggestion?.candidates ?? [];
  const isConfirmed = confirmed.length > 0;
  if (!suggestion || !first) {
    const why = suggestion ? 'no company to suggest: too little evidence' : 'no suggestion yet';
    const none: Span[][] = [[{ text: `  ${why}`, style: 'dim' }]];
    return [heading('company'), ...(isConfirmed ? confirmed : none), ...warningLines(page, detail)];
  }
  if (isConfirmed && !withFactors) {
    return [heading('company'), ...confirmed, ...warningLines(page, detail)];
  }
  const doubt = 'too little evidence; the nearest:';
  const isWeak = suggestion.verdict === 'none' && !isConfirmed;
  const { glyphs } = pen.theme;
  return [
    heading('company'),
    ...confirmed,
    ...(isWeak ? [[{ text: `  ${doubt}`, style: 'dim' as const }]] : []),
    ...warningLines(page, detail),
    candidateLine(first, glyphs),
    ...linkLines(first),
    ...(withFactors ? factorLines(first, pen.cells) : reasonLines(first, pen.cells)),
    ...(detail.suggested ? gatheredSpans(page, detail.suggested) : []),
    ...runnerUpLines(others.slice(0, 3), glyphs),
    ...contactLines(page, suggestion.contacts),
  ];
}

/** Who passes for another is to be seen before an answer, whole, and also once there is an answer. */
function warningLines({ pen }: Page, { suggestion }: Detail): Span[][] {
  return (suggestion?.warnings ?? []).flatMap((text) =>
    wrapCells(text, pen.cells - 4).map((line, index): Span[] => [
      { text: `${index === 0 ? '  ! ' : '    '}${line}`, style: 'bad' },
    ]),
  );
}

function runnerUpLines(others: readonly ShownCandidate[], glyphs: Glyphs): Span[][] {
  if (others.length === 0) return [];
  return [
    [{ text: '  or', style: 'dim' }],
    ...others.map((candidate) => candidateLine(candidate, glyphs)),
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
function factorLines({ bias, factors }: Weighed, width: number): Span[][] {
  const all = [{ name: 'base rate', evidence: '', weight: bias }, ...factors];
  return all
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap((factor) => factorLine(factor, width));
}

type Weighed = Pick<ShownCandidate, 'bias' | 'factors'>;

function factorLine({ name, evidence, weight }: ShownFactor, width: number): Span[][] {
  return [
    [
      { text: `    ${fitCellsRight(signed(weight), 6)} `, style: weight < 0 ? 'bad' : 'good' },
      { text: fitCells(name, Math.max(8, width - 11)) },
    ],
    ...wrapCells(evidence, width - 11)
      .filter((line) => line !== '')
      .map((line): Span[] => [{ text: ' '.repeat(11) + line, style: 'dim' }]),
  ];
}

/** Who would become a contact with the company: each with a number, and why if asked for. */
function contactLines({ pen, withFactors }: Page, contacts: readonly ShownContact[]): Span[][] {
  if (contacts.length === 0) return [];
  const names = contacts.map(({ name, confidence }) => `${name} ${percent(confidence)}`);
  const summary = wrapCells(`people of theirs: ${names.join(', ')}`, pen.cells - 2).slice(0, 2);
  if (!withFactors) return summary.map((text) => [{ text: `  ${text}`, style: 'dim' }]);
  return [
    [{ text: '  people of theirs', style: 'dim' }],
    ...contacts.flatMap(({ name, role, confidence, bias, factors }) => [
      [
        { text: `  ${fitCellsRight(percent(confidence), 4)}`, style: 'bold' as const },
        { text: ` ${joined([name, role])}` },
      ],
      ...factorLines({ bias, factors }, pen.cells),
    ]),
  ];
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
