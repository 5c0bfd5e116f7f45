// `npm run bench -- NAME`: one bench, in a process of its own, as TypeScript that Node runs directly.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

const folder = new URL('.', import.meta.url);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .filter((file) =>
    /export async function bench\(/.test(readFileSync(new URL(file, folder), 'utf8')),
  )
  .map((file) => file.replace('.ts', ''));

const [name] = process.argv.slice(2);
if (name && benches.includes(name)) {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const today = new Date().toISOString().slice(0, 10);
  process.stdout.write(`${name}: ${machine}, Node ${process.versions.node}, ${today}\n`);
  const { bench } = await import(new URL(`${name}.ts`, folder).href);
  await bench();
} else {
  process.stderr.write(`usage: npm run bench -- ${benches.join('|')}\n`);
  process.exitCode = 2;
}
