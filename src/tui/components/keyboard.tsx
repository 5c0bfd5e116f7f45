import { useApp, useInput, usePaste } from 'ink';
import { useEffect } from 'react';
import { type Press, pressesOf } from '../keys.ts';
import type { Terminal } from '../terminal.ts';

export type KeyboardEvent = ({ type: 'pressed' } & Press) | { type: 'pasted'; text: string };

interface KeyboardProps {
  terminal: Pick<Terminal, 'attach'>;
  send: (event: KeyboardEvent) => void;
}

/** Draws nothing: keys and pasted text in, one event for each. Pasted text never comes as keys, or it would act. */
export function Keyboard({ terminal, send }: KeyboardProps): null {
  const { suspendTerminal } = useApp();
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) send({ type: 'pressed', ...press });
  });
  usePaste((text) => send({ type: 'pasted', text }));
  // The last effect of the three: now keys are ours, and the first frame may say so.
  useEffect(() => {
    terminal.attach(async (meanwhile) => {
      await suspendTerminal(meanwhile);
    });
  }, [terminal, suspendTerminal]);
  return null;
}
