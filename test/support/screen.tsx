import { PassThrough } from 'node:stream';
import { expect } from 'vitest';
import type { ScreenIo } from '../../src/tui/screen-io.ts';
import type { Size } from '../../src/tui/terminal.ts';
import { createVirtualScreen, type VirtualScreen, type WidthModel } from './virtual-screen.ts';
import { until } from './wait.ts';

/** A person before a screen in this process: keys in, a drawn screen out. */
export interface Screen extends VirtualScreen {
  io: ScreenIo;
  type(keys: string): void;
  resizeTo(size: Size): void;
  /** Waits until the screen shows this. */
  shows(expected: string | RegExp): Promise<string>;
  /** Waits until the screen does not show this any more. */
  hides(unexpected: string | RegExp): Promise<string>;
}

/** Streams that Ink takes for a terminal, drawn by an emulator. */
export function createScreen(size: Size, widths: WidthModel = 'graphemes'): Screen {
  const virtual = createVirtualScreen({ ...size, widths, convertEol: true });
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const stdout = Object.assign(new PassThrough({ decodeStrings: false, encoding: 'utf8' }), {
    isTTY: true,
    ...size,
  });
  stdout.on('data', (chunk: string) => virtual.write(chunk));
  const matches = (text: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
  return {
    ...virtual,
    io: { stdin, stdout, stderr: new PassThrough() },
    type: (keys) => stdin.write(keys),
    resizeTo({ columns, rows }) {
      virtual.resize(columns, rows);
      Object.assign(stdout, { columns, rows });
      stdout.emit('resize');
    },
    async shows(wanted) {
      const found = await until(
        async () => {
          const text = await virtual.text();
          return matches(text, wanted) ? text : null;
        },
        async () => `wanted ${wanted} in\n${await virtual.text()}`,
      );
      expect(found).toBeDefined();
      return found;
    },
    async hides(unwanted) {
      return until(
        async () => {
          const text = await virtual.text();
          return matches(text, unwanted) ? null : text;
        },
        async () => `did not want ${unwanted} in\n${await virtual.text()}`,
      );
    },
  };
}
