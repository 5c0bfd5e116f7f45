import type { ChatDeed, CompanyWords, Settings, Target } from '../effects/deed.ts';

/** The same act for a script, one command a line. */
export function commandLines(deed: ChatDeed, targets: readonly Target[]): string[] {
  const ids = targets.map(({ chatId }) => quoted(chatId));
  const followUps = targets.flatMap(({ followUpId }) => followUpId ?? []).map(quoted);
  const all = ids.join(' ');
  switch (deed.kind) {
    case 'add':
    case 'restore':
    case 'sync-on':
    case 'sync-off':
    case 'done':
      return [`tgcrm chats ${deed.kind} ${all}`];
    case 'not-done':
      return [`tgcrm chats done ${all} --off`];
    case 'ignore':
      return [`tgcrm chats ignore ${all}${flag('reason', deed.reason)}`];
    case 'confirm': {
      const confirms = ids.map((id) => `tgcrm confirm ${id}${companyFlags(deed.answer)}`);
      return deed.alsoAdd ? [...confirms, `tgcrm chats add ${all}`] : confirms;
    }
    case 'set':
      return ids.map((id) => `tgcrm chats set ${id}${settingFlags(deed.settings)}`);
    case 'snooze':
      return [
        `tgcrm snooze ${all}${flag('until', deed.at)}${deed.ifNoReply ? ' --if-no-reply' : ''}`,
      ];
    case 'wake':
      return [`tgcrm snooze ${all} --off`];
    case 'draft':
      return ids.map((id) =>
        deed.text === ''
          ? `tgcrm followups draft ${id}${flag('at', deed.at)}`
          : `tgcrm followups add ${id}${textFlags(deed)}`,
      );
    case 'edit':
      return followUps.map((id) => `tgcrm followups edit ${id}${textFlags(deed)}`);
    case 'approve':
      return [`tgcrm followups approve ${followUps.join(' ')}`];
    case 'reschedule':
      return followUps.map((id) => `tgcrm followups edit ${id}${flag('at', deed.at)}`);
    case 'cancel':
      return [`tgcrm followups cancel ${followUps.join(' ')}${flag('reason', deed.reason)}`];
  }
}

function textFlags({ text, at }: { text: string; at: string | null }): string {
  return `${flag('text', text)}${flag('at', at)}`;
}

function companyFlags({
  pick,
  company,
  url,
  socials = [],
  isNone,
  contacts,
}: CompanyWords): string {
  const people = typeof contacts === 'object' ? contacts.join(',') : contacts;
  return [
    pick === undefined ? '' : ` --pick ${pick}`,
    flag('company', company),
    flag('url', url),
    ...socials.map((social) => flag('social', social)),
    isNone ? ' --none' : '',
    flag('contacts', people),
  ].join('');
}

function settingFlags(settings: Settings): string {
  const { stage, priority, category, note, owner, followUpPolicy } = settings;
  const { addTags = [], removeTags = [] } = settings;
  const emptied = (value: string | null | undefined) => (value === null ? '' : value);
  return [
    flag('stage', emptied(stage)),
    flag('priority', priority === undefined ? undefined : String(priority)),
    flag('category', emptied(category)),
    flag('note', emptied(note)),
    flag('owner', emptied(owner)),
    flag('follow-up-policy', followUpPolicy),
    flag('time-zone', emptied(settings.timeZone)),
    ...addTags.map((tag) => flag('tag', tag)),
    ...removeTags.map((tag) => flag('untag', tag)),
  ].join('');
}

function flag(name: string, value: string | null | undefined): string {
  return value === null || value === undefined ? '' : ` --${name} ${quoted(value)}`;
}

/** For a POSIX shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
