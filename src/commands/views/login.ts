import type { LoginResult } from '../../core/login/login.ts';
import type { LogoutResult } from '../../core/logout.ts';
import { lines, type View } from '../terminal/view.ts';

export const loginFields = ['account', 'resumed'] as const;
export const logoutFields = ['wasLoggedIn', 'takenBack', 'leftAtTelegram'] as const;

export const loginView: View<LoginResult> = {
  fields: loginFields,
  toJson: ({ account, isResumed }) => ({
    account: account && {
      // Telegram's own id, as `status` tells it.
      id: account.telegramId,
      name: account.name,
      username: account.username,
      phone: account.phone,
    },
    resumed: isResumed,
  }),
  toText: ({ account, isResumed }) => {
    if (!account)
      return [lines('Not logged in: it would ask for phone number, code and password.')];
    const username = account.username ? `@${account.username}` : null;
    const more = [username, account.phone].filter(Boolean).join(', ');
    const who = `${account.name ?? 'account'}${more && ` (${more})`}`;
    return [lines(isResumed ? `Already logged in as ${who}.` : `Logged in as ${who}.`)];
  },
};

export const logoutView: View<LogoutResult> = {
  fields: logoutFields,
  toJson: ({ wasLoggedIn, takenBack, left }) => ({ wasLoggedIn, takenBack, leftAtTelegram: left }),
  toText: ({ wasLoggedIn, isDryRun, takenBack }) => {
    if (!wasLoggedIn) return [lines('Nobody is logged in; nothing of a session is left here.')];
    const ids = takenBack.join(', ');
    const first = isDryRun
      ? `It would take back from Telegram's schedule: ${ids}.`
      : `Taken back from Telegram's schedule, drafts again: ${ids}.`;
    const last = isDryRun
      ? 'It would end the session at Telegram and erase its key here.'
      : 'Logged out: the session is ended at Telegram and erased here. Your data stay.';
    return [lines(...(takenBack.length === 0 ? [] : [first]), last)];
  },
};
