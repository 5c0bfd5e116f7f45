import { main } from '../../src/commands/main.ts';

// tgcrm as a process of its own, from the source: for tests that kill it.
process.exit(await main(process.argv.slice(2), process));
