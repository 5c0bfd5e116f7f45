import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';

const shared = {
  format: 'esm',
  platform: 'node',
  target: 'node22.22',
  outDir: 'dist',
  outExtensions: () => ({ js: '.js' }),
  sourcemap: true,
  dts: false,
  fixedExtension: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  deps: {
    neverBundle: ['better-sqlite3'],
    alwaysBundle: [/./],
    onlyBundle: false,
  },
  // A slow machine is no reason to print advice into somebody's install.
  checks: { bundlerTimings: false },
  // Some commands import on demand what others import at once: that costs nothing, and is no warning.
  inputOptions: { checks: { ineffectiveDynamicImport: false } },
} as const satisfies UserConfig;

/** What ships: a lazy chunk for each command, everything inside but the native module. */
export default defineConfig([
  {
    ...shared,
    entry: { main: 'src/commands/main.ts' },
    outputOptions: {
      codeSplitting: {
        groups: [
          // Every file costs a start its look-up, so what is always loaded together is one file.
          { priority: 2, name: staticallyUnder('front', 'src/commands/main.ts') },
          { priority: 1, name: staticallyUnder('sqlite', 'src/store/database/open-sqlite.ts') },
        ],
      },
    },
    plugins: [
      nothingFor(['react-devtools-core', 'pg-native']),
      // Commander can start subcommands as programs; ours are functions, and the module is slow to load.
      nothingFor(['node:child_process'], 'node_modules/commander/'),
    ],
  },
  {
    // A thread of its own: it shares no chunk with the commands, or it would load all that they do.
    ...shared,
    entry: { 'web-worker': 'src/core/web/parse/worker.ts' },
    plugins: [nothingFor(['@napi-rs/canvas'])],
  },
]);

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Names a chunk of all that `root` imports without `import()`, directly or by way of others. */
function staticallyUnder(chunk: string, root: string) {
  const start = fileURLToPath(new URL(root, import.meta.url));
  let members: Set<string> | undefined;
  return (id: string, graph: Graph): string | null => {
    members ??= reachable(graph, start);
    return members.has(id) ? chunk : null;
  };
}

function reachable(graph: Graph, start: string): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** Parts of our dependencies that we never install or use. */
function nothingFor(names: readonly string[], within = '') {
  return {
    name: 'nothing',
    resolveId(id: string, importer = '') {
      return names.includes(id) && importer.includes(within) ? `\0nothing-for-${id}` : undefined;
    },
    load(id: string) {
      return id.startsWith('\0nothing-for-') ? 'export default undefined;' : undefined;
    },
  };
}
