import { foldWords } from '../names/names.ts';
import { roleIn } from '../names/roles.ts';
import { cleanLines } from '../text/clean-text.ts';
import { beginning } from '../text/shorten.ts';
import { type BioClaim, readBio } from './bio.ts';

/**
 * The company in the signature under a message, of whoever writes as in an e-mail: after `--`, under the writer's own
 * name, or beside it (`Bea / Ledgerly`, `Chris (GC, Ironwood Systems)`).
 */
export function readSignature(text: string, writer: string): BioClaim[] {
  if (text.length > longest && !text.includes('\n')) return [];
  const lines = cleanLines(beginning(text, longest))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const names = foldWords(writer).filter((word) => word.length >= 2);
  const from = lines.findIndex((line, at) => at > 0 && isRule(line));
  const named = lines.findLastIndex((line, at) => at > 0 && beginsWithName(line, names));
  const start = from >= 0 ? from + 1 : named;
  const under = start < 0 ? [] : lines.slice(start, start + mostLines);
  const beside = besideName(lines.at(-1) ?? '', names);
  const claims = [...beside, ...under.filter((line) => line.length <= 80).flatMap(readBio)];
  return claims.filter(
    ({ kind, role }) => kind === 'works' && (role !== null || beside.length > 0),
  );
}

const longest = 2000;
const mostLines = 5;

function isRule(line: string): boolean {
  return /^(?:--|—|__|best|kind regards|regards|cheers|с уважением|saludos|cordialement|mit freundlichen)/i.test(
    line,
  );
}

function beginsWithName(line: string, names: readonly string[]): boolean {
  const [first] = foldWords(line);
  return first !== undefined && line.length <= 60 && names.includes(first);
}

/** `Thanks, Bea / Ledgerly`: the last words of a message. */
function besideName(line: string, names: readonly string[]): BioClaim[] {
  const match =
    /(\p{Lu}\p{L}+)(?:\s\p{L}+)?\s*(?:[/|@]\s*([^/|@()]{2,40})|\(([^()]{2,60})\))\s*\.?$/u.exec(
      line.slice(-120),
    );
  if (!match || !names.includes(foldWords(match[1] ?? '').join(''))) return [];
  const place = match[2] ?? match[3] ?? '';
  const claims = readBio(place);
  if (claims.length > 0) return claims;
  const isName = /^\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,2}$/u.test(place.trim());
  if (!isName || roleIn(place) !== null) return [];
  return [{ kind: 'works', text: place.trim(), isHandle: false, role: null }];
}
