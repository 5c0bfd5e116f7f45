import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type EditorResult = { kind: 'edited'; text: string } | { kind: 'failed'; why: string };

/**
 * Lets the user change a text in an editor of their own, which gets the whole terminal. The text lies meanwhile in a
 * file that nobody else can read, and is gone afterwards.
 *
 * @param editor as in `$EDITOR`: a command, perhaps with words after it.
 */
export async function editInEditor(editor: string, text: string): Promise<EditorResult> {
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-'));
  const file = join(folder, 'note.txt');
  try {
    await writeFile(file, text, { mode: 0o600 });
    const why = await run(editor, file);
    return why === null
      ? { kind: 'edited', text: await readFile(file, 'utf8') }
      : { kind: 'failed', why };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns why it did not work, if it did not. */
function run(editor: string, file: string): Promise<string | null> {
  const [command = 'vi', ...words] = editor.split(/\s+/u).filter(Boolean);
  return new Promise((resolve) => {
    const child = spawn(command, [...words, file], { stdio: 'inherit' });
    child.on('error', (error) => resolve(`${command}: ${error.message}`));
    child.on('exit', (code, signal) => {
      resolve(code === 0 ? null : `${command} ended with ${signal ?? code}; nothing is changed`);
    });
  });
}
