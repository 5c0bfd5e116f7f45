import type { ChatDeed } from '../effects/deed.ts';
import type { Group, KeyLine } from '../view/key-line.ts';
import type { AgendaName } from './agenda.ts';
import type { FormKind } from './form.ts';
import type { JobName } from './jobs.ts';
import { menuLines, typeLines } from './menu-keys.ts';
import type { PickKind } from './pick.ts';
import type { Act, Move, Start } from './state.ts';

const list = ['list'] as const;
const chat = ['detail'] as const;
const queue = ['queue'] as const;
const page = ['detail', 'queue'] as const;
const pair = ['list', 'detail'] as const;
const base = ['list', 'detail', 'queue'] as const;
const rows = ['list', 'help', 'agenda', 'plan'] as const;
const walks = ['list', 'filter', 'palette', 'pick', 'help', 'agenda', 'plan'] as const;
export const fields = ['filter', 'form', 'pick', 'palette', 'help-filter'] as const;
const agenda = ['agenda'] as const;
const plan = ['plan'] as const;
const agendas = [...agenda, ...plan] as const;
const wide = [...base, ...agenda] as const;
const widest = [...base, ...agendas] as const;
const menus = [...agendas, 'sort', 'states', 'sure', 'consent', 'help', 'text'] as const;
const all = [...base, ...fields, ...menus] as const;

const inboxAbout = 'inbox: whom I owe an answer, whom I wait for';
const nextAbout = 'next steps: what is to be done, by whom and when';
const approveAbout = 'approve the draft: it goes out at its time';
const editAbout = 'edit the text of the follow-up';
const whenAbout = 'another time for the follow-up';
const cancelAbout = 'cancel the follow-up';
const policyAbout = 'policy of the chat: by hand, with your approval, or by themselves';
const pauseAbout = 'pause: nothing goes out by itself';
const resumeAbout = 'end the pause';
const planAbout = 'the plan of the coming day: what goes out, when and why';

/**
 * The one table of keys: the keyboard, the line of hints, the help and the palette all read it. What core
 * cannot do yet has no line here.
 */
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
    [page, 'j down', scroll(1), 'scroll down'],
    [page, 'k up', scroll(-1), 'scroll up'],
    [page, 'pagedown ctrl-f ctrl-d', scroll(10), 'scroll on'],
    [page, 'pageup ctrl-b ctrl-u', scroll(-10), 'scroll back'],
    [chat, 'n', move('down'), 'the next chat', 'next'],
    [chat, 'p', move('up'), 'the chat before'],
    [list, 'J', scroll(3), 'scroll the chat beside the list down'],
    [list, 'K', scroll(-3), 'scroll the chat beside the list up'],
  ],
  decide: [
    [queue, 'y c enter', confirm({}), 'yes: this company, and into the CRM', 'yes'],
    [queue, 'a', deed({ kind: 'add' }), 'into the CRM, the company left open', 'add'],
    [queue, 'i', deed({ kind: 'ignore', reason: null }), 'ignore', 'ignore'],
    [queue, 's space n', { act: 'skip' }, 'skip: put it off', 'skip'],
    [queue, '2', confirm({ pick: 2 }), 'the second company, and into the CRM', 'second'],
    [queue, '3', confirm({ pick: 3 }), 'the third company, and into the CRM'],
    [queue, '0', confirm({ isNone: true }), 'no company behind it, and into the CRM', 'none'],
    [queue, 'e', form('company'), 'name another company, and into the CRM', 'other'],
    [pair, 'a', deed({ kind: 'add' }), 'add to the CRM', 'add'],
    [pair, 'i', deed({ kind: 'ignore', reason: null }), 'ignore', 'ignore'],
    [widest, 'I', form('reason'), 'ignore, with a reason'],
    [pair, 'r', deed({ kind: 'restore' }), 'restore from the ignored', 'restore'],
    [
      pair,
      'c',
      deed({ kind: 'confirm', answer: {}, alsoAdd: false }),
      'confirm the suggested company',
      'confirm',
    ],
    [pair, 'e', form('company'), 'name another company, its site, socials, contacts', 'edit'],
    [list, 'space', { act: 'mark' }, 'mark and step; the next act takes all marked', 'mark'],
    [list, 'v', { act: 'range' }, 'mark a range: here, and again at its other end'],
    [list, 'ctrl-a', { act: 'mark-all' }, 'mark all that is shown'],
    [plan, 'y', deed({ kind: 'approve' }), approveAbout, 'approve'],
    [plan, 'D', form('edit'), editAbout, 'edit'],
    [plan, 'w', form('when'), whenAbout, 'time'],
    [plan, 'X', form('cancel'), cancelAbout, 'cancel'],
    [plan, '!', job('pause'), pauseAbout, 'pause all'],
    [plan, '~', job('resume'), resumeAbout, 'go on'],
    [agendas, 'i', deed({ kind: 'ignore', reason: null }), 'ignore'],
    [widest, 'u', { act: 'undo' }, 'undo the last act, wherever it was done', 'undo'],
    [widest, 'ctrl-r', { act: 'redo' }, 'redo: do again what was undone here'],
    [['sure'], 'y enter', { act: 'accept' }, 'do it', 'yes'],
    [['consent'], 'y', { act: 'accept' }, 'agree that a language model reads chats', 'agree'],
    [['sure', 'consent'], 'n', { act: 'cancel' }, 'leave it', 'no'],
  ],
  look: [
    [list, 'enter', { act: 'open' }, 'open the chat', 'open'],
    [['detail', ...menus], 'esc', { act: 'back' }, 'back', 'back'],
    [list, 'esc', { act: 'back' }, 'clears the marks, then the filter'],
    [queue, 'esc q', { act: 'back' }, 'leave the queue; it goes on here next time', 'leave'],
    [list, '/', start('filter'), 'filter as you type: words, is:owed, cat:, tag:, >70%', 'filter'],
    [list, 's', start('sort'), 'sort', 'sort'],
    [list, 'f', start('states'), 'show by state, category, stage, folder, turn, tag', 'show'],
    [list, 'V', pick('view'), 'saved views: take one, keep one, drop one'],
    [list, 'tab', { act: 'next-view' }, 'the next saved view'],
    [list, 'Q', { act: 'queue' }, 'the queue: undecided chats one after the other', 'queue'],
    [base, 'W', waits('inbox'), inboxAbout],
    [base, 'T', waits('next'), nextAbout],
    [base, 'o', waits('plan'), planAbout],
    [agendas, 'enter', { act: 'open' }, 'open the chat', 'open'],
    [agendas, 'W', waits('inbox'), inboxAbout, 'inbox'],
    [agendas, 'T', waits('next'), nextAbout, 'next steps'],
    [agendas, 'o', waits('plan'), planAbout, 'plan'],
    [base, 'x', { act: 'factors' }, 'why this company: the factors', 'why'],
    ...Array.from({ length: 9 }, (_, index): KeyLine => {
      const number = index + 1;
      return [list, String(number), { act: 'view', index }, `saved view ${number}`];
    }),
  ],
  note: [
    [wide, 't', pick('tag'), 'tag, or take a tag away', 'tag'],
    [wide, 'l', pick('stage'), 'stage in the pipeline', 'stage'],
    [base, 'C', pick('category'), 'category'],
    [wide, 'P', form('priority'), 'priority'],
    [base, 'O', pick('owner'), 'owner'],
    [base, 'N', form('note'), 'note; ^O there opens your editor', 'note'],
    [wide, 'z', { act: 'toggle-snooze' }, 'snooze until a time, or wake', 'snooze'],
    [wide, 'm', { act: 'toggle-done' }, 'no answer needed, or needed after all', 'done'],
    [base, 'S', { act: 'toggle-sync' }, 'sync its messages, or no more'],
  ],
  'follow-up': [
    [widest, 'd', form('draft'), 'draft a follow-up: its text and time', 'draft'],
    [pair, 'y', deed({ kind: 'approve' }), approveAbout, 'approve'],
    [
      [...pair, ...plan],
      'Y',
      job('on-server'),
      'approve it for Telegram’s own schedule: it goes out even if this computer is off',
    ],
    [wide, 'D', form('edit'), editAbout],
    [wide, 'w', form('when'), whenAbout],
    [wide, 'X', form('cancel'), cancelAbout],
    [widest, 'h', pick('policy'), policyAbout, 'policy'],
    [widest, 'H', form('zone'), 'where they are: what is night for them'],
    [wide, '!', job('pause'), pauseAbout],
    [wide, '~', job('resume'), resumeAbout],
  ],
  work: [
    [widest, 'ctrl-x', { act: 'stop-job' }, 'stop what runs beside the screen', 'stop'],
    [widest, 'R', job('refresh'), 'fetch the list of chats from Telegram'],
    [widest, 'M', job('sync'), 'fetch the messages of the chosen chats'],
    [base, 'A', job('suggest'), 'suggest companies for all chats anew'],
    [base, 'F', job('enrich'), 'gather facts about the company of this chat'],
    [base, 'B', job('sum-up'), 'a summary of this chat by the language model'],
    [base, 'L', job('consult'), 'ask the language model about the company of this chat'],
  ],
  screen: [
    [widest, ': ctrl-p', start('palette'), 'every command by name'],
    [widest, '?', start('help'), 'all keys', 'keys'],
    [widest, 'ctrl-o', { act: 'show-command' }, 'the last act as a command line'],
    [['help'], '/', start('help-filter'), 'look for a key', 'find'],
    [['help', 'text'], '? enter', { act: 'back' }, 'close', 'close'],
    [list, 'q', { act: 'quit' }, 'quit', 'quit'],
    [['detail', 'help', 'text', ...agendas], 'q', { act: 'back' }, 'back'],
    [all, 'ctrl-c', { act: 'interrupt' }, 'quit at once'],
    [all, 'ctrl-z', { act: 'suspend' }, 'to the shell; fg comes back'],
    [all, 'ctrl-l', { act: 'repaint' }, 'draw anew'],
  ],
  menu: menuLines,
  type: typeLines,
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

function waits(name: AgendaName): Act {
  return { act: 'agenda', name };
}

function form(what: FormKind): Act {
  return { act: 'form', form: what };
}

function pick(what: PickKind): Act {
  return { act: 'pick', pick: what };
}

function deed(what: ChatDeed): Act {
  return { act: 'deed', deed: what };
}

/** In the queue one key answers both: which company, and whether it belongs in the CRM. */
function confirm(answer: Extract<ChatDeed, { kind: 'confirm' }>['answer']): Act {
  return { act: 'deed', deed: { kind: 'confirm', answer, alsoAdd: true } };
}
