import { AppError } from '../../core/errors.ts';
import { cleanText } from '../../core/rules/text/clean-text.ts';
import { StoreError } from '../../store/errors.ts';
import { version } from '../version.ts';
import type { Io } from './io.ts';
import { escapeJson } from './output.ts';
import { tell } from './told.ts';

/** One line that says what failed, a second that says what to do; a bug of ours with its stack and version. */
export function reportError(io: Io, argv: readonly string[], error: unknown): void {
  const isExpected = error instanceof AppError || error instanceof StoreError;
  const { message, hint } = errorJson(error);
  tell(io, { kind: 'failed', message, hint });
  if (argv.some((argument) => argument === '--json' || argument.startsWith('--json='))) {
    io.stderr.write(`${escapeJson(JSON.stringify({ error: errorJson(error) }))}\n`);
  } else if (isExpected) {
    io.stderr.write(`tgcrm: ${cleanText(error.message)}\n`);
    if (error.hint) io.stderr.write(`  hint: ${cleanText(error.hint)}\n`);
  }
  if (!isExpected) io.stderr.write(bugReport(error, io.version));
}

function errorJson(error: unknown) {
  const isExpected = error instanceof AppError || error instanceof StoreError;
  return {
    code: isExpected ? error.code : 'bug',
    message: error instanceof Error ? error.message : String(error),
    hint: isExpected ? (error.hint ?? null) : null,
    retryAt: error instanceof AppError ? (error.retryAt ?? null) : null,
  };
}

function bugReport(error: unknown, nodeVersion: string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const clean = stack.split('\n').map(cleanText).join('\n');
  return `tgcrm: a bug in tgcrm ${version} on Node ${nodeVersion}\n${clean}\n`;
}
