import { mailDomain } from '../rules/links/links.ts';
import { isSameSite } from '../rules/links/same-site.ts';
import type { Pdf } from '../web/parse/values.ts';
import { isHandleOf } from './names-company.ts';
import { readSocialLink } from './social-link.ts';
import {
  type Answer,
  type Ask,
  type FoundFact,
  type PlannedCall,
  type Reading,
  reading,
  type Source,
} from './source.ts';
import type { Subject } from './subject.ts';

/** PDFs and pages that were shared in the company's chats. What a chat that forbids copying holds is not looked at. */
export const chat: Source = {
  name: 'chat',
  adds: 'decks and pages that were shared in its chats: titles, e-mail addresses, accounts',
  sends:
    'visits to at most 3 PDFs and 3 pages of the company whose links stand in its chats; Telegram is asked for at most 3 PDFs that others sent there',
  licence: 'shared with you in a chat',
  key: null,
  quota: () => null,
  paceMs: 0,
  ttlDays: 30,
  calls: (subject) => [
    ...[...pdfsOf(subject), ...pagesOf(subject)].map((url) => once(`GET ${url}`)),
    ...subject.files.map(({ fileName, chatTitle }) =>
      once(`the file ${fileName} from the chat ${chatTitle}, at Telegram`),
    ),
  ],
  read,
};

function once(what: string): PlannedCall {
  return { what, most: 1, costMicros: 0 };
}

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const facts: FoundFact[] = [];
  for (const url of pdfsOf(subject)) {
    const pdf = await ask.pdf(url);
    if (pdf.kind === 'ok')
      facts.push(...pdfFacts(pdf.value, { subject, url, name: fileName(url) }));
  }
  for (const url of pagesOf(subject)) {
    const page = await ask.page(url);
    if (page.kind === 'ok' && page.value.title)
      facts.push({ field: 'page', value: page.value.title, url, confidence: 1 });
  }
  let last: Answer<unknown> | undefined;
  for (const file of subject.files) {
    const pdf = await ask.attachment(file);
    if (pdf.kind === 'ok')
      facts.push(...pdfFacts(pdf.value, { subject, url: null, name: file.fileName }));
    if (pdf.kind === 'trouble') last = pdf;
  }
  return reading(facts, last);
}

interface Where {
  subject: Subject;
  url: string | null;
  /** Of the file. */
  name: string;
}

function pdfFacts(pdf: Pdf, { subject, url, name }: Where): FoundFact[] {
  const { title, pages, links, emails } = pdf;
  const named = title?.trim() || firstLine(pages[0] ?? '') || name;
  return [
    { field: 'document', value: named, url, confidence: 0.9 },
    ...inside({ links, emails }, { subject, url }),
  ];
}

const most = 3;

function pdfsOf({ links }: Subject): string[] {
  return [
    ...new Set(links.filter((link) => /^https?:\/\/[^?#]+\.pdf(?:[?#]|$)/i.test(link))),
  ].slice(0, most);
}

function pagesOf(subject: Subject): string[] {
  const { links, url, domain } = subject;
  const pdfs = new Set(pdfsOf(subject));
  const own = links.filter((link) => isSameSite(link, url ?? domain) && !pdfs.has(link));
  return [...new Set(own)]
    .filter((link) => (URL.parse(link)?.pathname ?? '/') !== '/')
    .slice(0, most);
}

function inside(
  { links, emails }: { links: readonly string[]; emails: readonly string[] },
  { subject, url }: { subject: Subject; url: string | null },
): FoundFact[] {
  const own = emails.filter((email) => mailDomain(email)?.domain === subject.domain);
  const accounts = links
    .map(readSocialLink)
    .filter((link) => link !== null)
    .filter(({ handle }) => isHandleOf(subject, handle));
  return [
    ...own
      .slice(0, 5)
      .map((email) => ({ field: 'email', value: email.toLowerCase(), url, confidence: 0.8 })),
    ...accounts
      .slice(0, 5)
      .map((link) => ({ field: link.network, value: link.url, url, confidence: 0.7 })),
  ];
}

function firstLine(text: string): string {
  return (
    text
      .split('\n', 20)
      .map((line) => line.trim())
      .find((line) => line.length > 3)
      ?.slice(0, 120) ?? ''
  );
}

function fileName(url: string): string {
  return decodeURIComponentSafely(URL.parse(url)?.pathname.split('/').at(-1) ?? url);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
