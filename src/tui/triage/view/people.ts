import type { Span } from '../../spans.ts';
import type { Detail } from '../state/detail.ts';
import { dim, heading, joined, type Page, paragraph } from './page.ts';

/** Who is in the chat, with what they say of themselves. */
export function peopleSpans(page: Page, { people, row }: Detail): Span[][] {
  const more = (row.participants ?? people.length) - people.length;
  const lines = people.flatMap(({ name, username, role, bio, isContact }) => {
    const about = joined([
      username === null ? null : `@${username}`,
      role,
      isContact ? 'contact' : null,
    ]);
    const first: Span[] = [{ text: `  ${name}` }, dim(about === '' ? '' : `  ${about}`)];
    const words = (bio ?? '').replaceAll('\n', ' ');
    return [first, ...paragraph(page, words, { indent: 4, most: 2, style: 'dim' })];
  });
  const rest = more > 0 ? [[dim(`  and ${more} more`)]] : [];
  const unknown = more > 0 ? `  ${more}, not known by name yet` : '  not known yet';
  return [heading('people'), ...(lines.length > 0 ? [...lines, ...rest] : [[dim(unknown)]])];
}
