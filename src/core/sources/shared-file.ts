import type { Trouble } from './trouble.ts';

/** A file that somebody sent in a chat of the company. */
export interface SharedFile {
  chatId: string;
  chatTitle: string;
  messageId: number;
  fileName: string;
}

/** `none`: it is gone, or nobody can read it here. */
export type OpenedFile = { kind: 'file'; bytes: Uint8Array } | { kind: 'none' } | Trouble;

export type OpenFile = (file: SharedFile) => Promise<OpenedFile>;
