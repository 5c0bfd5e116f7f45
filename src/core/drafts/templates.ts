import { createHash, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { recordActivities } from '../../store/activities.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { readSetting, writeSetting } from '../../store/settings.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import { type TemplateKind, templateKinds, wordings } from '../rules/draft/template-words.ts';

export interface Template {
  id: string;
  language: string;
  kind: TemplateKind;
  text: string;
  /** In a chat whose policy is `auto`, drafts made from it go out without being asked for. */
  isApproved: boolean;
  isBuiltIn: boolean;
}

const stored = v.object({
  own: v.array(
    v.object({
      id: v.string(),
      language: v.string(),
      kind: v.picklist(templateKinds),
      text: v.string(),
    }),
  ),
  /** Id to the hash of the text that was approved: other words ask again. */
  approved: v.record(v.string(), v.string()),
});
type Stored = v.InferOutput<typeof stored>;

const settingName = 'templates';

async function readStored({ db }: Pick<Doors, 'db'>): Promise<Stored> {
  const found = v.safeParse(stored, await readSetting(db, settingName));
  return found.success ? found.output : { own: [], approved: {} };
}

/** One's own first, then those that come with tgcrm. */
export async function listTemplates(doors: Pick<Doors, 'db'>): Promise<Template[]> {
  const { own, approved } = await readStored(doors);
  const all = [
    ...own.map((template) => ({ ...template, isBuiltIn: false })),
    ...builtIn().map((template) => ({ ...template, isBuiltIn: true })),
  ];
  return all.map((one) => ({ ...one, isApproved: approved[one.id] === hashOf(one.text) }));
}

function builtIn(): Omit<Template, 'isApproved' | 'isBuiltIn'>[] {
  return Object.entries(wordings).flatMap(([language, wording]) =>
    templateKinds.flatMap((kind) => {
      const text = wording.texts[kind];
      const formal = wording.formal?.[kind];
      const plain = { id: `${language}-${kind}`, language, kind, text };
      return formal ? [plain, { ...plain, id: `${plain.id}-formal`, text: formal }] : [plain];
    }),
  );
}

export async function findTemplate(doors: Pick<Doors, 'db'>, id: string): Promise<Template> {
  const found = (await listTemplates(doors)).find((template) => template.id === id.trim());
  if (found) return found;
  throw new AppError('not-found', `there is no template "${id}"`, {
    hint: 'tgcrm followups templates lists them with their ids',
  });
}

export interface TemplateChange {
  /** `null` for a new one. */
  id: string | null;
  language: string | undefined;
  kind: TemplateKind | undefined;
  text: string | undefined;
  isDryRun: boolean;
}

/** A new one, or other words for one of one's own; either asks for a new approval. */
export async function saveTemplate(
  doors: Pick<Doors, 'db' | 'now'>,
  { id, language, kind, text, isDryRun }: TemplateChange,
): Promise<Template> {
  const before = id === null ? null : ownOnly(await findTemplate(doors, id));
  const next = {
    id: before?.id ?? `t${randomBytes(4).toString('hex')}`,
    language: language ?? before?.language ?? 'en',
    kind: kind ?? before?.kind ?? 'silence',
    text: (text ?? before?.text ?? '').trim(),
  };
  if (next.text === '') throw new AppError('usage', 'the template has no text');
  await change(doors, { isDryRun, summary: `changed the template ${next.id}` }, (all) => ({
    ...all,
    own: [...all.own.filter((one) => one.id !== next.id), next],
  }));
  return {
    ...next,
    isApproved: before?.isApproved === true && before.text === next.text,
    isBuiltIn: false,
  };
}

export async function removeTemplate(
  doors: Pick<Doors, 'db' | 'now'>,
  { id, isDryRun }: { id: string; isDryRun: boolean },
): Promise<Template> {
  const found = ownOnly(await findTemplate(doors, id));
  await change(doors, { isDryRun, summary: `removed the template ${found.id}` }, (all) => ({
    own: all.own.filter((one) => one.id !== found.id),
    approved: Object.fromEntries(Object.entries(all.approved).filter(([key]) => key !== found.id)),
  }));
  return found;
}

export async function approveTemplate(
  doors: Pick<Doors, 'db' | 'now'>,
  { id, isDryRun }: { id: string; isDryRun: boolean },
): Promise<Template> {
  const found = await findTemplate(doors, id);
  const hash = hashOf(found.text);
  await change(doors, { isDryRun, summary: `approved the template ${found.id}` }, (all) => ({
    ...all,
    approved: { ...all.approved, [found.id]: hash },
  }));
  return { ...found, isApproved: true };
}

function ownOnly(template: Template): Template {
  if (!template.isBuiltIn) return template;
  throw new AppError('usage', `${template.id} comes with tgcrm`, {
    hint: 'make one of your own: tgcrm followups templates add',
  });
}

async function change(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { isDryRun, summary }: { isDryRun: boolean; summary: string },
  work: (all: Stored) => Stored,
): Promise<void> {
  if (isDryRun) return;
  await inTransaction(db, async (trx) => {
    await writeSetting(trx, { name: settingName, value: work(await readStored({ db: trx })) });
    await recordActivities(trx, [newActivity({ now: now(), verb: 'set-template', summary })]);
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
