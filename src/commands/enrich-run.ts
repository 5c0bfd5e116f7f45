import type { Doors } from '../core/doors.ts';
import { companiesOfChat, companiesToEnrich } from '../core/enrich/choose-companies.ts';
import { openSharedFile } from '../core/enrich/shared-file.ts';
import { type EnrichOptions, type EnrichStep, enrich, planEnrich } from '../core/enrich.ts';
import { AppError } from '../core/errors.ts';
import { findChat } from '../core/find-chat.ts';
import { findCompany } from '../core/find-company.ts';
import { dollars } from '../core/sources/gate.ts';
import type { SharedFile } from '../core/sources/shared-file.ts';
import { isSourceName, type SourceName, sourceNames } from '../core/sources/source-settings.ts';
import type { CompanyRow } from '../store/schema.ts';
import type { Context } from './context.ts';
import { run, withDoors } from './shell.ts';
import { enrichSummary, enrichView } from './views/enrich.ts';

export interface EnrichCommandOptions {
  source?: string;
  refresh?: boolean;
  all?: boolean;
  chat?: string;
  limit?: string;
}

export async function runEnrich(
  context: Context,
  names: readonly string[],
  options: EnrichCommandOptions,
): Promise<void> {
  const request: EnrichOptions = {
    settings: context.settings,
    sources: sourcesOf(options.source),
    isRefresh: options.refresh ?? false,
    report: (step) => say(context, step),
    signal: context.signal,
  };
  const choose = (doors: Pick<Doors, 'db' | 'now'>) => chosen(doors, { names, options });
  // A name that is wrong is said before anything is asked.
  const companies = await withDoors(context, ['db', 'now'], choose);
  if (context.flags.dryRun) {
    await run(context, ['db', 'now'], (doors) => planEnrich(doors, companies, request), enrichView);
    return;
  }
  const telegram = openedWhenNeeded(context);
  await run(
    context,
    ['db', 'now', 'web'],
    async (doors) => {
      const openFile = (file: SharedFile) =>
        openSharedFile({ db: doors.db, telegram: telegram.door }, file);
      try {
        const result = await enrich(doors, companies, { ...request, openFile });
        context.talk(enrichSummary(result));
        return result;
      } finally {
        await telegram.close();
      }
    },
    enrichView,
  );
}

/** Most companies have no file in a chat: for them the session stays free for another program, and nobody need be logged in. */
function openedWhenNeeded(context: Context) {
  let opened: ReturnType<typeof openTelegram> | null = null;
  return {
    door: async () => {
      opened ??= openTelegram(context);
      return (await opened).door;
    },
    close: async () => {
      const last = await opened?.catch(() => null);
      await last?.close();
    },
  };
}

async function openTelegram(context: Context) {
  const { openTelegram: open } = await import('./doors/open-telegram.ts');
  return open(context);
}

async function chosen(
  doors: Pick<Doors, 'db' | 'now'>,
  { names, options }: { names: readonly string[]; options: EnrichCommandOptions },
): Promise<CompanyRow[]> {
  const limit = limitOf(options.limit);
  const ways = [names.length > 0, options.all === true, options.chat !== undefined];
  if (ways.filter(Boolean).length !== 1) {
    throw new AppError('usage', 'say which companies to enrich', {
      hint: 'tgcrm enrich COMPANY…, tgcrm enrich --all, or tgcrm enrich --chat CHAT',
    });
  }
  if (options.chat !== undefined)
    return (await companiesOfChat(doors, await findChat(doors.db, options.chat))).slice(0, limit);
  if (options.all) return companiesToEnrich(doors, limit);
  const companies: CompanyRow[] = [];
  for (const name of names) companies.push(await findCompany(doors.db, name));
  const once = new Map(companies.map((company) => [company.id, company]));
  return [...once.values()].slice(0, limit);
}

function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new AppError('usage', `--limit: "${text}" is not a whole number of at least 1`);
}

function sourcesOf(text: string | undefined): SourceName[] | undefined {
  if (text === undefined) return undefined;
  return text.split(',').map((word) => {
    const name = word.trim();
    if (isSourceName(name)) return name;
    throw new AppError('usage', `there is no source "${name}"`, {
      hint: `the sources are ${sourceNames.join(', ')}`,
    });
  });
}

function say({ report }: Context, step: EnrichStep): void {
  switch (step.kind) {
    case 'price': {
      const { company, source, costMicros, leftMicros } = step;
      const left = `${dollars(leftMicros)} of this month's budget are left`;
      report(`${source} for ${company}: at most ${dollars(costMicros)}; ${left}`, { isNews: true });
      return;
    }
    case 'asking':
      report(`${step.done} of ${step.of}: ${step.company}, asking ${step.source}`);
      return;
    case 'done':
      report(`${step.done} of ${step.of}: ${step.company}, ${step.added} new facts`);
      return;
  }
}
