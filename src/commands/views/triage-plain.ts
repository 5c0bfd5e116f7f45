import { wholePercent } from '../../core/rules/company/verdict.ts';
import { ago } from '../../tui/ago.ts';
import type { Detail } from '../../tui/triage/state/detail.ts';

/** A chat in a few plain lines, the most telling first, as a screen reader reads them. */
export function describeChat(detail: Detail, now: Date): string[] {
  const { row, people, messages } = detail;
  const facts = [
    row.kind,
    row.participants === null ? null : `${row.participants} people`,
    row.unread > 0 ? `${row.unread} unread` : null,
    row.lastActivityAt === null ? null : `active ${ago(row.lastActivityAt, now)} ago`,
  ];
  const last = messages.at(-1);
  return [
    row.title,
    facts.filter(Boolean).join(', '),
    describeCompany(detail),
    ...(row.followUpPolicy === 'approve' ? [] : [`follow-up policy: ${row.followUpPolicy}`]),
    ...(detail.suggestion?.warnings ?? []).map((text) => `careful: ${text}`),
    ...(people.length > 0 ? [`people: ${people.map(({ name }) => name).join(', ')}`] : []),
    ...(last
      ? [`last message, ${last.isOutgoing ? 'me' : last.sender}: ${firstLine(last.text)}`]
      : []),
  ];
}

/** Each factor with its weight in log-odds, the strongest first. */
export function describeFactors({ suggestion }: Detail): string[] {
  const [first] = suggestion?.candidates ?? [];
  if (!first) return ['no company is suggested'];
  const factors = [{ name: 'base rate', evidence: '', weight: first.bias }, ...first.factors];
  return factors
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ name, evidence, weight }) => {
      const sign = weight < 0 ? 'minus' : 'plus';
      return `${sign} ${Math.abs(weight).toFixed(2)}: ${name}${evidence ? `, ${evidence}` : ''}`;
    });
}

function describeCompany({ row, suggestion }: Detail): string {
  if (row.company !== null) return `company: ${row.company}, confirmed`;
  const [first] = suggestion?.candidates ?? [];
  if (!first) return 'company: no suggestion';
  const domain = first.domain === null ? '' : `, ${first.domain}`;
  return `company, suggested: ${first.name}${domain}, ${wholePercent(first.confidence)} percent`;
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
