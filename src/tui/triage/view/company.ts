import { ago } from '../../ago.ts';
import type { Span } from '../../spans.ts';
import type { CompanyProfile } from '../state/detail.ts';
import { dim, joined, type Page, paragraph } from './page.ts';

const mostFacts = 12;

const mostNews = 3;

/** What is stored about the confirmed company, each fact with where it is from and how old it is. */
export function profileSpans(page: Page, profile: CompanyProfile): Span[][] {
  const { name, links, stage, chats } = profile;
  const others = chats.length - 1;
  return [
    [{ text: `  ${name}`, style: 'good' }, { text: ' confirmed' }, dim(stage ? `  ${stage}` : '')],
    ...aboutSpans(page, profile),
    ...links.map((link) => [dim(`    ${link}`)]),
    ...peopleSpans(page, profile),
    ...(others > 0
      ? paragraph(page, `chats: ${chats.join(', ')}`, { indent: 4, most: 3, style: 'dim' })
      : []),
    ...newsSpans(page, profile),
    ...factsSpans(page, profile),
  ];
}

/** The same of one that is only suggested: what was gathered, for whoever has to decide. */
export function gatheredSpans(page: Page, profile: CompanyProfile): Span[][] {
  return [
    [dim('  found about it')],
    ...aboutSpans(page, profile),
    ...peopleSpans(page, profile),
    ...newsSpans(page, profile),
    ...factsSpans(page, profile),
  ];
}

function aboutSpans(page: Page, { description }: CompanyProfile): Span[][] {
  return paragraph(page, description ?? '', { indent: 4, most: 4 });
}

function peopleSpans(page: Page, { people }: CompanyProfile): Span[][] {
  if (people.length === 0) return [];
  const words = people.map(({ name, role }) => joined([name, role])).join(', ');
  return paragraph(page, `people: ${words}`, { indent: 4, most: 3 });
}

function newsSpans(page: Page, { news }: CompanyProfile): Span[][] {
  return news
    .slice(0, mostNews)
    .flatMap(({ day, title, source }) => [
      ...paragraph(page, `news: ${joined([day, title])}`, { indent: 4, most: 2 }),
      [dim(`      ${source}`)],
    ]);
}

function factsSpans(page: Page, { facts }: CompanyProfile): Span[][] {
  const shown = facts.slice(0, mostFacts).flatMap((fact) => factSpans(page, fact));
  const more = facts.length - mostFacts;
  return more > 0 ? [...shown, [dim(`    and ${more} more facts`)]] : shown;
}

/** What two sources say differently stands side by side, and says so. */
function factSpans(page: Page, fact: CompanyProfile['facts'][number]): Span[][] {
  const { field, value, source, seenAt, isConflicting, isStale } = fact;
  const lines = paragraph(page, `${field}: ${value}`, { indent: 4, most: 2 });
  const origin = `      ${source}, ${ago(seenAt, page.now)}${isStale ? ', old' : ''}`;
  const doubt: Span[] = isConflicting ? [{ text: '  others say otherwise', style: 'warn' }] : [];
  return [...lines, [dim(origin), ...doubt]];
}
