import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { AppError } from '../core/errors.ts';
import type { Consents } from '../core/llm/permission.ts';
import type { Places } from '../core/places.ts';
import { writePrivateFile } from '../core/private-file.ts';

const consents = v.object({ ai: v.nullable(v.string()), aiServers: v.array(v.string()) });

const none: Consents = { ai: null, aiServers: [] };

/**
 * What the person has agreed to. A file of its own and no setting: an environment variable or a settings
 * file that was copied from somebody else agrees to nothing.
 *
 * @throws {AppError} `settings` for a file that cannot be read.
 */
export function readConsents(places: Places): Consents {
  const path = fileOf(places);
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return none;
    throw new AppError('settings', `cannot read ${path}`, { cause: error });
  }
  try {
    return v.parse(consents, JSON.parse(content));
  } catch (error) {
    throw new AppError('settings', `${path} is damaged`, {
      hint: `remove it, then agree again: tgcrm config consent ai`,
      cause: error,
    });
  }
}

export async function writeConsents(places: Places, given: Consents): Promise<void> {
  await writePrivateFile(fileOf(places), `${JSON.stringify(given, null, 2)}\n`);
}

function fileOf(places: Places): string {
  return join(places.config, 'consents.json');
}
