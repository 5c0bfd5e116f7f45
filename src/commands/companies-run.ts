import type { Doors } from '../core/doors.ts';
import { type CompanyEdit, editCompany } from '../core/edit-company.ts';
import { AppError } from '../core/errors.ts';
import { findCompany } from '../core/find-company.ts';
import { forgetFacts } from '../core/forget-facts.ts';
import { listNextSteps, type NextStep } from '../core/next-steps.ts';
import { type Profile, type ProfileFact, readProfile, readProfiles } from '../core/profile.ts';
import { readCompanyUrl } from '../core/rules/company/address.ts';
import { readSummary } from '../core/summary/read-summary.ts';
import { listChatsById } from '../store/chats.ts';
import { listCompanies } from '../store/companies.ts';
import type { Context } from './context.ts';
import { limitOf } from './terminal/list-options.ts';
import type { CompanyShown } from './views/company.ts';

type Ground = Pick<Doors, 'db' | 'now'>;

export interface ListCompaniesOptions {
  search?: string;
  stage?: string;
  limit?: string;
  sort?: string;
}

export async function listCompaniesAs(
  doors: Ground,
  context: Context,
  { search, stage, limit }: ListCompaniesOptions,
): Promise<Profile[]> {
  const rows = await listCompanies(doors.db, { search, stage, limit: limitOf(context, limit) });
  return readProfiles(doors, rows);
}

/** The profile, and what to do next in its chats. */
export async function showCompany(doors: Ground, name: string): Promise<CompanyShown> {
  const profile = await readProfile(doors, await findCompany(doors.db, name));
  const nextSteps: NextStep[] = [];
  const summaries: CompanyShown['summaries'] = [];
  for (const chat of await listChatsById(
    doors.db,
    profile.chats.map(({ id }) => id),
  )) {
    nextSteps.push(...(await listNextSteps(doors, { chatId: chat.id })));
    const summary = await readSummary(doors, chat);
    if (summary) summaries.push({ chat: { id: chat.id, title: chat.title }, summary });
  }
  return { ...profile, nextSteps, summaries };
}

export async function forgetFactsAs(
  doors: Ground,
  { flags }: Context,
  { name, words }: { name: string; words: readonly string[] },
): Promise<ProfileFact[]> {
  const company = await findCompany(doors.db, name);
  return forgetFacts(doors, { company, words, isDryRun: flags.dryRun });
}

export interface EditCompanyOptions {
  name?: string;
  url?: string;
  domain?: string;
  stage?: string;
  description?: string;
}

export async function editCompanyAs(
  doors: Ground,
  { flags }: Context,
  { name, options }: { name: string; options: EditCompanyOptions },
): Promise<Profile> {
  const edit = editOf(options);
  const company = await findCompany(doors.db, name);
  const row = await editCompany(doors, company, { edit, isDryRun: flags.dryRun });
  return readProfile(doors, row);
}

/** An empty text empties the field. A site brings its domain along, unless one is given. */
function editOf({ name, url, domain, stage, description }: EditCompanyOptions): CompanyEdit {
  const edit: CompanyEdit = {};
  if (name !== undefined) edit.name = name.trim();
  if (url !== undefined) edit.url = url === '' ? null : readCompanyUrl(url).url;
  const said = domain ?? url;
  if (said !== undefined) {
    const read = said === '' ? null : readCompanyUrl(said).domain;
    if (read !== null || domain !== undefined) edit.domain = read;
  }
  if (stage !== undefined) edit.stage = stage === '' ? null : stage;
  if (description !== undefined) edit.description = description === '' ? null : description;
  if (Object.keys(edit).length > 0) return edit;
  throw new AppError('usage', 'nothing to change', {
    hint: 'give --name, --url, --domain, --stage or --description',
  });
}
