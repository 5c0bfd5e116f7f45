import type { View } from '../terminal/view.ts';

export interface ConsentState {
  /** Since when a language model may read chats; `null` while it may not. */
  ai: string | null;
  /** Servers off this machine that chat text may be sent to. */
  servers: string[];
  /** The server of today's settings. */
  server: string;
  /** Whether today's settings need no further consent. */
  isEnough: boolean;
}

export const consentView: View<ConsentState> = {
  fields: ['ai', 'servers', 'server', 'isEnough'],
  toJson: (state) => state,
  toText: ({ ai, servers, server, isEnough }) => [
    {
      kind: 'lines',
      lines: [
        ai === null
          ? 'A language model may not read your chats.'
          : `A language model may read your chats (since ${ai.slice(0, 10)}).`,
        ...servers.map((one) => `Chat text may be sent to ${one}.`),
        ...(ai !== null && !isEnough
          ? [
              `Not to ${server}, which is not this machine: tgcrm config consent ai --server ${server}`,
            ]
          : []),
      ],
    },
  ],
};
