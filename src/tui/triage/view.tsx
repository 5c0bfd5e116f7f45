import { useCallback } from 'react';
import { encodeLine } from '../charset.ts';
import { Keyboard } from '../components/keyboard.tsx';
import { Lines } from '../components/lines.tsx';
import { type Program, useFrame } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import type { Theme } from '../theme.ts';
import { frameLines } from './frame.ts';
import type { Event, State } from './state.ts';

interface TriageScreenProps {
  program: Program<State, Event>;
  terminal: Pick<Terminal, 'attach'>;
  theme: Theme;
}

export function TriageScreen({ program, terminal, theme }: TriageScreenProps) {
  const draw = useCallback(
    (state: State) => frameLines(state, theme).map((line) => encodeLine(theme.charset, line)),
    [theme],
  );
  const lines = useFrame(program, draw);
  return (
    <>
      <Keyboard
        terminal={terminal}
        onPress={(press) => program.send({ type: 'pressed', ...press })}
        onPaste={(text) => program.send({ type: 'pasted', text })}
      />
      <Lines lines={lines} />
    </>
  );
}
