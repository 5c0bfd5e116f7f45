import { type FileHandle, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';

export interface ExportFile {
  path: string;
  bytes: number;
}

/**
 * The export that a person means: the file itself, or `result.json` in the folder that Telegram Desktop made.
 * @throws {AppError} `import-file`
 */
export async function findExport(path: string): Promise<ExportFile> {
  const found = await statAt(path);
  if (!found.isDirectory()) {
    await refuseHtml(path);
    return { path, bytes: found.size };
  }
  const inside = join(path, 'result.json');
  const file = await stat(inside).catch((cause: unknown) => {
    if (!isMissing(cause)) throw unreadable(inside, cause);
    return null;
  });
  if (file?.isFile()) return { path: inside, bytes: file.size };
  const isHtml = await stat(join(path, 'messages.html')).then(
    () => true,
    () => false,
  );
  if (isHtml) throw htmlExport(path);
  throw new AppError('import-file', `there is no result.json in the folder ${path}`, {
    hint: 'name the file itself, or the folder that Telegram Desktop wrote it to',
  });
}

async function statAt(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function refuseHtml(path: string): Promise<void> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (cause) {
    throw unreadable(path, cause);
  }
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (/^[^{]*<(?:!doctype|html)/i.test(start)) throw htmlExport(path);
  } finally {
    await file.close();
  }
}

function isMissing(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function unreadable(path: string, cause: unknown): AppError {
  return new AppError(
    'import-file',
    `cannot read ${path}${isMissing(cause) ? ': there is no such file' : ''}`,
    {
      hint: isMissing(cause)
        ? 'check the path; Telegram Desktop writes result.json into a folder named ChatExport_… or DataExport_…'
        : 'check who may read it (ls -l)',
      cause,
    },
  );
}

function htmlExport(path: string): AppError {
  return new AppError(
    'import-file',
    `${path} is an HTML export, which leaves out most of what is needed`,
    {
      hint: HOW_TO_EXPORT,
    },
  );
}

export const HOW_TO_EXPORT =
  'in Telegram Desktop: a chat\'s menu > Export chat history (or Settings > Advanced > Export Telegram data), format "Machine-readable JSON"';
