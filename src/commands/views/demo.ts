import type { Block } from '../terminal/view.ts';

/** One step of the demo: what was run, and what came of it, in words. */
export interface DemoStep {
  step: string;
  command: string | null;
  did: string[];
}

export const demoFields = ['step', 'command', 'did'] as const;

export function stepBlock({ step, command, did }: DemoStep, number: number): Block {
  return {
    kind: 'lines',
    lines: [
      [{ text: `${number}. ${step}`, paint: 'bold' }],
      ...(command === null ? [] : [[{ text: `   $ tgcrm ${command}`, paint: 'accent' as const }]]),
      ...did.map((line) => `   ${line}`),
      '',
    ],
  };
}
