import type { JobName } from './jobs.ts';
import type { Act, ChatDeed, ModeName, Move, Start } from './state.ts';

/**
 * The one table of keys: the keyboard, the line of hints, the help and the palette all read it. What core
 * cannot do yet has no line here.
 *
 * A line is: where it holds, its keys (the first one is shown), what it does, what the help says, and, where
 * it is worth a place in the line of hints, one word for that. The line of hints keeps this order, too.
 */
export type KeyLine = readonly [
  modes: readonly ModeName[],
  keys: string,
  act: Act,
  about: string,
  hint?: string,
];

export type Group = 'move' | 'decide' | 'look' | 'work' | 'screen' | 'menu' | 'type';

const list = ['list'] as const;
const chat = ['detail'] as const;
const base = ['list', 'detail'] as const;
const rows = ['list', 'help'] as const;
const walks = ['list', 'filter', 'palette', 'help'] as const;
const fields = ['filter', 'reason', 'company', 'palette'] as const;
const menus = ['sort', 'states', 'sure', 'help'] as const;
const all = [...base, ...fields, ...menus] as const;

export const keyTable: Readonly<Record<Group, readonly KeyLine[]>> = {
  move: [
    [rows, 'j', move('down'), 'one down'],
    [rows, 'k', move('up'), 'one up'],
    [walks, 'down', move('down'), 'one down'],
    [walks, 'up', move('up'), 'one up'],
    [rows, 'g home', move('top'), 'to the top; puts the list in order'],
    [rows, 'G end', move('bottom'), 'to the end'],
    [walks, 'pagedown ctrl-f', move('page-down'), 'a page down'],
    [walks, 'pageup ctrl-b', move('page-up'), 'a page up'],
    [rows, 'ctrl-d', move('half-down'), 'half a page down'],
    [rows, 'ctrl-u', move('half-up'), 'half a page up'],
    [chat, 'j down', scroll(1), 'scroll down'],
    [chat, 'k up', scroll(-1), 'scroll up'],
    [chat, 'pagedown ctrl-f ctrl-d', scroll(10), 'scroll on'],
    [chat, 'pageup ctrl-b ctrl-u', scroll(-10), 'scroll back'],
    [chat, 'n', move('down'), 'the next chat', 'next'],
    [chat, 'p', move('up'), 'the chat before'],
    [list, 'J', scroll(3), 'scroll the chat beside the list down'],
    [list, 'K', scroll(-3), 'scroll the chat beside the list up'],
  ],
  decide: [
    [base, 'a', deed({ kind: 'add' }), 'add to the CRM', 'add'],
    [base, 'i', deed({ kind: 'ignore', reason: null }), 'ignore', 'ignore'],
    [base, 'I', start('reason'), 'ignore, with a reason'],
    [base, 'r', deed({ kind: 'restore' }), 'restore from the ignored', 'restore'],
    [
      base,
      'c',
      deed({ kind: 'confirm', company: null }),
      'confirm the suggested company',
      'confirm',
    ],
    [base, 'e', start('company'), 'name another company, or none', 'edit'],
    [list, 'space', { act: 'mark' }, 'mark and step; the next act takes all marked', 'mark'],
    [list, 'ctrl-a', { act: 'mark-all' }, 'mark all that is shown'],
    [base, 'u', { act: 'undo' }, 'undo the last act', 'undo'],
    [['sure'], 'y enter', { act: 'accept' }, 'do it', 'yes'],
    [['sure'], 'n', { act: 'cancel' }, 'leave it', 'no'],
  ],
  look: [
    [list, 'enter', { act: 'open' }, 'open the chat', 'open'],
    [['detail', ...menus], 'esc', { act: 'back' }, 'back', 'back'],
    [list, 'esc', { act: 'back' }, 'clears the marks, then the filter'],
    [list, '/', start('filter'), 'filter as you type', 'filter'],
    [list, 's', start('sort'), 'sort', 'sort'],
    [list, 'f', start('states'), 'show new, CRM, ignored or all', 'state'],
    [base, 'x', { act: 'factors' }, 'why this company: the factors', 'why'],
  ],
  work: [
    [base, 'ctrl-x', { act: 'stop-job' }, 'stop what runs beside the screen', 'stop'],
    [base, 'R', job('refresh'), 'fetch the list of chats from Telegram'],
    [base, 'M', job('sync'), 'fetch the messages of the chosen chats'],
    [base, 'A', job('suggest'), 'suggest companies for all chats anew'],
  ],
  screen: [
    [base, ': ctrl-p', start('palette'), 'every command by name'],
    [base, '?', start('help'), 'all keys', 'keys'],
    [['help'], '? enter', { act: 'back' }, 'close the help', 'close'],
    [list, 'q', { act: 'quit' }, 'quit', 'quit'],
    [['detail', 'help'], 'q', { act: 'back' }, 'back'],
    [all, 'ctrl-c', { act: 'interrupt' }, 'quit at once'],
    [all, 'ctrl-z', { act: 'suspend' }, 'to the shell; fg comes back'],
    [all, 'ctrl-l', { act: 'repaint' }, 'draw anew'],
  ],
  menu: [
    [['sort'], 'a', { act: 'sort', by: 'activity' }, 'sort by last activity', 'activity'],
    [['sort'], 't', { act: 'sort', by: 'title' }, 'sort by title', 'title'],
    [['sort'], 'c', { act: 'sort', by: 'company' }, 'sort by company', 'company'],
    [['sort'], 'p', { act: 'sort', by: 'priority' }, 'sort by priority', 'priority'],
    [['sort'], 'm', { act: 'sort', by: 'participants' }, 'sort by members', 'members'],
    [['sort'], 'u', { act: 'sort', by: 'unread' }, 'sort by unread', 'unread'],
    [['sort'], 'r', { act: 'sort', by: 'reverse' }, 'the other way round', 'reverse'],
    [['states'], 'o', { act: 'show', shown: 'open' }, 'show new and CRM', 'new+CRM'],
    [['states'], 'n', { act: 'show', shown: 'new' }, 'show new', 'new'],
    [['states'], 'c', { act: 'show', shown: 'crm' }, 'show the CRM', 'CRM'],
    [['states'], 'i', { act: 'show', shown: 'ignored' }, 'show the ignored', 'ignored'],
    [['states'], 'a', { act: 'show', shown: 'all' }, 'show all', 'all'],
  ],
  type: [
    [['filter'], 'enter', { act: 'accept' }, 'keep the filter', 'keep'],
    [['filter'], 'esc', { act: 'cancel' }, 'clear the filter', 'clear'],
    [['reason'], 'enter', { act: 'accept' }, 'ignore with this reason', 'ignore'],
    [['company'], 'enter', { act: 'accept' }, 'confirm this company', 'confirm'],
    [['palette'], 'enter', { act: 'accept' }, 'do it', 'do it'],
    [['reason', 'company', 'palette'], 'esc', { act: 'cancel' }, 'leave', 'leave'],
    [fields, 'backspace', { act: 'erase' }, 'erase a character'],
    [fields, 'ctrl-w', { act: 'erase-word' }, 'erase a word'],
    [fields, 'ctrl-u', { act: 'erase-all' }, 'erase the line'],
  ],
};

function move(to: Move): Act {
  return { act: 'move', to };
}

function scroll(lines: number): Act {
  return { act: 'scroll', lines };
}

function start(what: Start): Act {
  return { act: 'start', what };
}

function job(name: JobName): Act {
  return { act: 'job', job: name };
}

function deed(what: ChatDeed): Act {
  return { act: 'deed', deed: what };
}
