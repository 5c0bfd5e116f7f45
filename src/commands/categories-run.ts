import { appraiseChats } from '../core/appraise.ts';
import type { Doors } from '../core/doors.ts';
import {
  type CategoryEdit,
  type CategoryRecord,
  editCategories,
  listCategories,
} from '../core/edit-categories.ts';
import { listChatsById } from '../store/chats.ts';
import type { Context } from './context.ts';

export async function editCategoriesAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { flags }: Context,
  edit: CategoryEdit,
): Promise<CategoryRecord[]> {
  const ids = await editCategories(doors, { edit, isDryRun: flags.dryRun });
  if (edit.kind === 'remove' && !flags.dryRun)
    await appraiseChats(doors, await listChatsById(doors.db, ids));
  return listCategories(doors.db);
}
