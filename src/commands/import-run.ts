import { importLinkedin } from '../core/import-linkedin.ts';
import { type ImportStep, importTelegram } from '../core/import-telegram/import.ts';
import type { Context } from './context.ts';
import { run } from './shell.ts';
import { importView, linkedinImportView } from './views/import.ts';

export async function runTelegramImport(context: Context, path: string): Promise<void> {
  const { signal, flags } = context;
  const report = (step: ImportStep) => context.report(progressOf(step));
  await run(
    context,
    ['db', 'now'],
    async (doors) => {
      const result = await importTelegram(doors, { path, report, signal, dryRun: flags.dryRun });
      for (const warning of result.warnings) context.talk(`Note: ${warning}.`);
      return result;
    },
    importView,
  );
}

export async function runLinkedinImport(context: Context, path: string): Promise<void> {
  const { dryRun: isDryRun } = context.flags;
  await run(
    context,
    ['db', 'now'],
    (doors) => importLinkedin(doors, { path, isDryRun }),
    linkedinImportView,
  );
}

function progressOf(step: ImportStep): string {
  switch (step.kind) {
    case 'reading': {
      const percent = Math.floor((100 * step.bytesRead) / Math.max(1, step.bytes));
      const messages = step.messages.toLocaleString('en');
      return `${percent}% read, ${messages} messages${step.chat === null ? '' : `: ${step.chat}`}`;
    }
    case 'storing': {
      const percent = Math.floor((100 * step.stored) / Math.max(1, step.messages));
      return `${percent}% stored, ${step.stored.toLocaleString('en')} messages`;
    }
  }
}
