import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/postgres.ts'],
    // Each file in a process of its own: SQLite, pty and child processes are real here.
    pool: 'forks',
    // One more than the two cores of the machine that decides: tests also wait.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Where a test says what a clock shows, it is this one.
    env: { TZ: 'UTC' },
    // Whole journeys on a busy machine; a hang is still found within a minute.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when the machine lets it; vitest's own second is too short for one that stalls.
    expect: { poll: { timeout: 30_000 } },
  },
});
