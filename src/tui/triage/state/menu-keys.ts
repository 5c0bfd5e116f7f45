import type { Edit } from '../../text-edit.ts';
import type { KeyLine } from '../view/key-line.ts';
import type { PickKind } from './pick.ts';
import type { ShownStates, SortKey } from './row.ts';
import type { Act } from './state.ts';

/** What the two menus offer, and how a field is typed into. */
export const menuLines: readonly KeyLine[] = [
  sort('a', 'activity', 'sort by last activity', 'activity'),
  sort('t', 'title', 'sort by title', 'title'),
  sort('c', 'company', 'sort by company', 'company'),
  sort('p', 'priority', 'sort by priority', 'priority'),
  sort('m', 'participants', 'sort by members', 'members'),
  sort('u', 'unread', 'sort by unread', 'unread'),
  sort('r', 'reverse', 'the other way round', 'reverse'),
  show('o', 'open', 'show new and CRM', 'new+CRM'),
  show('n', 'new', 'show new', 'new'),
  show('c', 'crm', 'show the CRM', 'CRM'),
  show('i', 'ignored', 'show the ignored', 'ignored'),
  show('a', 'all', 'show all', 'all'),
  only('k', 'filter-category', 'only of a category', 'category'),
  only('s', 'filter-stage', 'only in a stage', 'stage'),
  only('d', 'filter-folder', 'only in a Telegram folder', 'folder'),
  only('t', 'filter-turn', 'only where one owes an answer', 'turn'),
  only('g', 'filter-tag', 'only with a tag', 'tag'),
  only('w', 'filter-owner', 'only of an owner', 'owner'),
  [['states'], 'x', { act: 'clear-filter' }, 'clear the filter', 'clear'],
];

const typed = ['filter', 'form', 'pick', 'palette', 'help-filter'] as const;

export const typeLines: readonly KeyLine[] = [
  [['filter'], 'enter', { act: 'accept' }, 'keep the filter', 'keep'],
  [['filter'], 'esc', { act: 'cancel' }, 'clear the filter', 'clear'],
  [['form'], 'enter', { act: 'accept' }, 'do it', 'do it'],
  [['form'], 'tab', { act: 'complete' }, 'complete, or the next field', 'complete, next'],
  [['form'], 'down', { act: 'next-field' }, 'the next field'],
  [['form'], 'up shift-tab', { act: 'previous-field' }, 'the field before'],
  [['form'], 'ctrl-o', { act: 'edit-text' }, 'type this field in your editor', 'editor'],
  [['form'], 'left ctrl-b', edit('left'), 'a character back'],
  [['form'], 'right ctrl-f', edit('right'), 'a character on'],
  [['form'], 'ctrl-left', edit('word-left'), 'a word back'],
  [['form'], 'ctrl-right', edit('word-right'), 'a word on'],
  [['form'], 'home ctrl-a', edit('start'), 'to the start of the line'],
  [['form'], 'end ctrl-e', edit('end'), 'to the end of the line'],
  [['form'], 'delete ctrl-d', edit('erase-forward'), 'erase the character under the cursor'],
  [['form'], 'ctrl-k', edit('erase-after'), 'erase what follows'],
  [['pick', 'palette'], 'enter', { act: 'accept' }, 'take it', 'take'],
  [['pick'], 'ctrl-x delete', { act: 'drop-view' }, 'drop the saved view'],
  [['help-filter'], 'enter', { act: 'accept' }, 'keep what was found', 'keep'],
  [['form', 'pick', 'palette', 'help-filter'], 'esc', { act: 'cancel' }, 'leave', 'leave'],
  [typed, 'backspace', edit('erase'), 'erase a character'],
  [typed, 'ctrl-w', edit('erase-word'), 'erase a word'],
  [typed, 'ctrl-u', edit('erase-before'), 'erase the line up to here'],
];

function edit(what: Edit): Act {
  return { act: 'edit', edit: what };
}

function sort(key: string, by: SortKey | 'reverse', about: string, hint: string): KeyLine {
  return [['sort'], key, { act: 'sort', by }, about, hint];
}

function show(key: string, shown: ShownStates, about: string, hint: string): KeyLine {
  return [['states'], key, { act: 'show', shown }, about, hint];
}

function only(key: string, pick: PickKind, about: string, hint: string): KeyLine {
  const act: Act = { act: 'pick', pick };
  return [['states'], key, act, about, hint];
}
