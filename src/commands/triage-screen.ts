import { AppError } from '../core/errors.ts';
import { fullScreenProblem } from '../tui/terminal.ts';
import { createTheme, isAsciiLocale } from '../tui/theme.ts';
import { openTriage } from '../tui/triage/open.tsx';
import { wantsColor } from './output.ts';
import { type Context, withDoors } from './shell.ts';

/** @throws {AppError} `usage` where there is no terminal that could show it. */
export async function showTriage(context: Context): Promise<void> {
  const { io, flags, signal } = context;
  const problem = fullScreenProblem(io, io.env);
  if (problem !== undefined) {
    throw new AppError('usage', `triage needs a full terminal: ${problem}`, {
      hint: 'at a simple terminal: tgcrm triage --plain; in a script: tgcrm chats --json',
    });
  }
  const theme = createTheme({
    isColored: wantsColor(io, flags, 'stdout'),
    isAscii: isAsciiLocale(io.env),
  });
  await withDoors(context, ['now', 'db'], async (doors) =>
    openTriage(doors, { io, theme, signal }),
  );
}
