import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { foldersOf } from './from-tl-folder.ts';
import type { Dialog, Folder } from './port.ts';

export async function listFolders(caller: Caller, dialogs: readonly Dialog[]): Promise<Folder[]> {
  const { filters } = await caller.call(new Api.messages.GetDialogFilters());
  return foldersOf(filters, dialogs, caller.selfId);
}
