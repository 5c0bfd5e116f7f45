import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { mailAddress, oneLine, someLines, webLink } from './text.ts';
import type { Pdf } from './values.ts';

const MOST = { pages: 50, textPages: 3, links: 100, line: 300, page: 10_000 } as const;

/** Two megabytes of code, loaded before the clock of the first file runs. */
export async function loadPdfReader(): Promise<void> {
  await getResolvedPDFJS();
}

/** @throws {Error} when it is no PDF, or one that asks for a password. */
export async function readPdf({ bytes }: { bytes: Uint8Array }): Promise<Pdf> {
  const file = await getDocumentProxy(bytes, {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  const { info } = await file.getMetadata();
  const found = { pages: [] as string[], links: new Set<string>(), emails: new Set<string>() };
  for (let number = 1; number <= Math.min(file.numPages, MOST.pages); number += 1) {
    const page = await file.getPage(number);
    if (number <= MOST.textPages) found.pages.push(someLines(await textOf(page), MOST.page));
    for (const { url, unsafeUrl } of await page.getAnnotations()) addLink(found, url ?? unsafeUrl);
    page.cleanup();
  }
  return {
    title: field(info, 'Title'),
    author: field(info, 'Author'),
    pageCount: file.numPages,
    pages: found.pages,
    links: [...found.links],
    emails: [...found.emails],
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  let text = '';
  for (const item of items) {
    if (text.length > MOST.page * 4) break;
    if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
  }
  return text;
}

function addLink(found: { links: Set<string>; emails: Set<string> }, target: unknown): void {
  if (typeof target !== 'string') return;
  const email = mailAddress(target);
  const url = email ? null : URL.canParse(target) ? webLink(target, target) : null;
  if (email && found.emails.size < MOST.links) found.emails.add(email);
  if (url && found.links.size < MOST.links) found.links.add(url);
}

function field(info: object, name: string): string | null {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' ? oneLine(value, MOST.line) : null;
}
