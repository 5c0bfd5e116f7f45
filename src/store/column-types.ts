/** What a column holds that both databases keep as a plain number or text. */
export type Flag = 0 | 1;
/** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it: sorts as text. */
export type Instant = string;
/** A JSON value as text. */
export type Json = string;
