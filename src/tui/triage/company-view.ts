import { ago } from '../ago.ts';
import type { Span } from '../spans.ts';
import type { CompanyProfile } from './detail.ts';
import { dim, joined, type Page, paragraph } from './page.ts';

const mostFacts = 12;

/** What is stored about the confirmed company, each fact with where it is from and how old it is. */
export function profileSpans(page: Page, profile: CompanyProfile): Span[][] {
  const { name, description, links, stage, chats, people, facts } = profile;
  const others = chats.length - 1;
  return [
    [{ text: `  ${name}`, style: 'good' }, { text: ' confirmed' }, dim(stage ? `  ${stage}` : '')],
    ...paragraph(page, description ?? '', { indent: 4, most: 4 }),
    ...links.map((link) => [dim(`    ${link}`)]),
    ...(people.length > 0
      ? paragraph(page, `people: ${people.map(personWords).join(', ')}`, { indent: 4, most: 3 })
      : []),
    ...(others > 0
      ? paragraph(page, `chats: ${chats.join(', ')}`, { indent: 4, most: 3, style: 'dim' })
      : []),
    ...facts.slice(0, mostFacts).flatMap((fact) => factSpans(page, fact)),
    ...(facts.length > mostFacts ? [[dim(`    and ${facts.length - mostFacts} more facts`)]] : []),
  ];
}

function personWords({ name, role }: CompanyProfile['people'][number]): string {
  return joined([name, role]);
}

function factSpans(page: Page, fact: CompanyProfile['facts'][number]): Span[][] {
  const { field, value, source, seenAt } = fact;
  const lines = paragraph(page, `${field}: ${value}`, { indent: 4, most: 2 });
  return [...lines, [dim(`      ${source}, ${ago(seenAt, page.now)}`)]];
}
