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
  external: ['better-sqlite3'],
  noExternal: [/.*/],
});
