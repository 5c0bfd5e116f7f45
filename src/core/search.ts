import { type SearchResult, searchMessages } from '../store/search/search.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

/**
 * Messages by word and operator, newest first.
 *
 * @throws {AppError} `usage` for an operator that is not understood; `not-found` when one names nobody and nothing.
 */
export async function searchFor(
  { db }: Pick<Doors, 'db'>,
  { query, limit = Number.MAX_SAFE_INTEGER }: { query: string; limit?: number | undefined },
): Promise<SearchResult> {
  const result = await searchMessages(db, { query, limit });
  const [problem] = result.problems;
  if (problem === undefined) return result;
  const isUnknownName = problem.endsWith('names nothing that is stored');
  throw new AppError(isUnknownName ? 'not-found' : 'usage', problem, {
    hint: 'operators: from: in: company: before: after: has:link|file|media "exact phrase" -not',
  });
}
