import { findChat } from '../../store/chats.ts';
import { findPeer } from '../../store/peers.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import type { OpenedFile, SharedFile } from '../sources/shared-file.ts';

/** Larger ones are no decks, and the reader would not take them. */
const maxBytes = 20 * 1024 ** 2;

const withoutTelegram: ReadonlySet<AppError['code']> = new Set([
  'settings',
  'not-logged-in',
  'not-found',
]);

/** The bytes of a PDF that somebody sent, from Telegram, or why there are none. */
export async function openSharedFile(
  { db, telegram }: Pick<Doors, 'db'> & { telegram: () => Promise<Doors['telegram']> },
  { chatId, messageId }: SharedFile,
): Promise<OpenedFile> {
  const chat = await findChat(db, chatId);
  if (!chat || chat.isProtected === 1) return { kind: 'none' };
  const { accountId, peerId } = chat;
  const peer = await findPeer(db, { accountId, peerId });
  try {
    const found = await (await telegram()).file(
      { peerId, accessHash: peer?.accessHash ?? null },
      { messageId, mimeType: 'application/pdf', maxBytes },
    );
    return found.kind === 'file' ? found : { kind: 'none' };
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'interrupted') throw error;
    // Whoever works with an import alone has no session, and lacks nothing that this could mend.
    if (withoutTelegram.has(error.code)) return { kind: 'none' };
    return { kind: 'trouble', why: error.message, retryAt: error.retryAt ?? null };
  }
}
