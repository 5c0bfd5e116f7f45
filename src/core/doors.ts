import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';
import type { Llm } from './llm/port.ts';
import type { Secrets } from './secrets.ts';
import type { Telegram } from './telegram/port.ts';
import type { Web } from './web/port.ts';

/**
 * The few ways in which the outside reaches core. A function's first parameter names the doors
 * it uses (`Pick<Doors, 'db' | 'now'>`); what no command names is neither loaded nor connected.
 */
export interface Doors {
  db: Kysely<Schema>;
  telegram: Telegram;
  web: Web;
  llm: Llm;
  secrets: Secrets;
  now: () => Date;
}
