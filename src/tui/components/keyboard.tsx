import { useApp, useInput, usePaste } from 'ink';
import { useEffect } from 'react';
import { type Press, pressesOf } from '../keys.ts';
import type { Terminal } from '../terminal.ts';

interface KeyboardProps {
  terminal: Pick<Terminal, 'attach'>;
  onPress: (press: Press) => void;
  onPaste: (text: string) => void;
}

/** Draws nothing: keys and pasted text in, one call for each. Pasted text never comes as keys, or it would act. */
export function Keyboard({ terminal, onPress, onPaste }: KeyboardProps): null {
  const { suspendTerminal } = useApp();
  useEffect(() => {
    terminal.attach(async (meanwhile) => {
      await suspendTerminal(meanwhile);
    });
  }, [terminal, suspendTerminal]);
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) onPress(press);
  });
  usePaste(onPaste);
  return null;
}
