import { logout } from '../core/logout.ts';
import type { SessionFile } from '../core/telegram/session-file.ts';
import { openTelegram, storedSession } from './open-telegram.ts';
import { type Context, run } from './shell.ts';
import { logoutView } from './views/login.ts';

export async function runLogout(context: Context): Promise<void> {
  await run(
    context,
    [],
    async () => {
      const session = await storedSession(context);
      const telegram = await openIfStored(context, session);
      try {
        return await logout(
          { session, telegram: telegram?.door ?? null },
          { isDryRun: context.flags.dryRun },
        );
      } finally {
        await telegram?.close();
      }
    },
    logoutView,
  );
}

/** Null where nobody is logged in, or the stored session cannot be opened any more: then it is only erased. */
async function openIfStored(context: Context, session: SessionFile) {
  const record = await session.load().catch(() => null);
  return record === null || record.userId === null ? null : openTelegram(context);
}
