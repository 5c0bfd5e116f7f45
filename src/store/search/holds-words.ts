import { type RawBuilder, sql } from 'kysely';
import { foldName } from '../fold-name.ts';

/**
 * True where each word of `search` stands in one of the columns, in any case of letters.
 *
 * @param columns folded ones (`chats.titleKey`), or such as hold ASCII only (`chats.username`).
 */
export function holdsWords(search: string, columns: readonly string[]): RawBuilder<boolean> {
  const words = foldName(search).split(' ').filter(Boolean);
  const conditions = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    const places = columns.map(
      (column) => sql`lower(${sql.ref(column)}) like ${pattern} escape '\\'`,
    );
    return sql`(${sql.join(places, sql` or `)})`;
  });
  return sql<boolean>`${sql.join([sql`1 = 1`, ...conditions], sql` and `)}`;
}
