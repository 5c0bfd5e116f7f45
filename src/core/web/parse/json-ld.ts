import { cleanLines } from '../../rules/text/clean-text.ts';

const MOST = { objects: 100, depth: 8, keys: 60, items: 100, text: 2000, block: 300_000 } as const;

type Plain = Record<string, unknown>;

/** The objects of a page's JSON-LD blocks, lists and `@graph` taken apart, each cut to a bounded size. */
export function readJsonLd(blocks: readonly string[]): Plain[] {
  const found: Plain[] = [];
  for (const block of blocks) {
    for (const object of objectsOf(parsed(block), 0)) {
      if (found.length >= MOST.objects) return found;
      found.push(object);
    }
  }
  return found;
}

function parsed(block: string): unknown {
  if (block.length > MOST.block) return null;
  // Pages wrap it in comments and break lines within strings.
  const bare = block
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*)?/, '')
    .replace(/[\u0000-\u001f]/g, ' ');
  for (const text of [bare, bare.slice(0, bare.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

function objectsOf(value: unknown, depth: number): Plain[] {
  if (depth > 2 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    return value.slice(0, MOST.objects).flatMap((part) => objectsOf(part, depth + 1));
  }
  const graph: unknown = Reflect.get(value, '@graph');
  if (graph !== undefined) return objectsOf(graph, depth + 1);
  return [bounded(value, 0)];
}

function bounded(value: object, depth: number): Plain {
  const kept: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value).slice(0, MOST.keys)) {
    if (key.length > 100 || key === '__proto__') continue;
    const small = boundedValue(part, depth + 1);
    if (small !== undefined) kept.push([key, small]);
  }
  return Object.fromEntries(kept);
}

function boundedValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return boundedText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth > MOST.depth) return undefined;
  if (!Array.isArray(value)) return bounded(value, depth);
  return value
    .slice(0, MOST.items)
    .map((part) => boundedValue(part, depth + 1))
    .filter((part) => part !== undefined);
}

// Nothing that a browser would run, should anybody ever print it as a link.
function boundedText(text: string): string | undefined {
  const clean = cleanLines(text.slice(0, MOST.text)).trim();
  return /^(?:javascript|data|vbscript|file):/i.test(clean) ? undefined : clean;
}
