import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';

/** What ships: a lazy chunk for each command, everything inside but the native module. */
export default defineConfig({
  entry: { main: 'src/commands/main.ts' },
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
  plugins: [fastStringWidth(), nothingFor(['react-devtools-core', 'pg-native'])],
});

/** Ink and all that it uses measure text with ours; ours alone sees the original. */
function fastStringWidth() {
  const ours = fileURLToPath(new URL('src/tui/fast-string-width.ts', import.meta.url));
  const name = '\0fast-string-width';
  return {
    name: 'fast-string-width',
    resolveId(id: string, importer: string | undefined) {
      return id === 'string-width' && importer !== ours ? name : undefined;
    },
    load(id: string) {
      const code = `export { fastStringWidth as default } from ${JSON.stringify(ours)};`;
      return id === name ? code : undefined;
    },
  };
}

/** Optional parts of our dependencies that we never install. */
function nothingFor(names: readonly string[]) {
  return {
    name: 'nothing',
    resolveId(id: string) {
      return names.includes(id) ? `\0nothing-for-${id}` : undefined;
    },
    load(id: string) {
      return id.startsWith('\0nothing-for-') ? 'export default undefined;' : undefined;
    },
  };
}
