import type { Command } from 'commander';
import { AppError } from '../../core/errors.ts';
import { stayIdle } from '../../core/small-heap.ts';
import { StoreError } from '../../store/errors.ts';
import type { Answer, Line, Order } from '../../tui/triage/effects/wire.ts';
import type { Context } from '../context.ts';
import { withDoors } from '../shell.ts';
import type { Io } from '../terminal/io.ts';

/** The screen starts this itself; it is no command for people and stands on no help page. */
export function triageStoreCommand(parent: Command, open: () => Context): void {
  parent.command(triageStoreName, { hidden: true }).action(async () => {
    const context = open();
    const line = lineToParent(context.io);
    const { createStoreRun } = await import('../../tui/triage/effects/run-effects.ts');
    const { serveEffects } = await import('../../tui/triage/effects/serve.ts');
    stayIdle();
    try {
      await withDoors(context, ['now', 'db'], (doors) =>
        serveEffects(line, createStoreRun(doors, context.settings)),
      );
    } catch (error) {
      if (!(error instanceof AppError) && !(error instanceof StoreError)) throw error;
      const { code, message, hint } = error;
      line.send({ kind: 'refused', code, message, hint });
    }
  });
}

export const triageStoreName = 'triage-store';

/** @throws {AppError} `usage` when a person starts it. */
function lineToParent(io: Io): Line<Answer, Order> {
  const { send } = io;
  if (!send) throw new AppError('usage', `${triageStoreName} is started by tgcrm triage itself`);
  return {
    send: (message) => {
      // Who is gone a moment ago looks connected still: without a listener the error would end the work.
      if (io.connected) send.call(io, message, undefined, undefined, () => {});
    },
    listen(onMessage, onEnd) {
      // The edge between two processes of one build: what arrives is what the other one sent.
      io.on?.('message', (message) => onMessage(message as Order));
      io.on?.('disconnect', onEnd);
    },
  };
}
