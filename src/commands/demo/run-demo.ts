import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { Tour } from '../../sandbox/story.ts';
import type { Context } from '../context.ts';
import type { Io } from '../terminal/io.ts';
import { print } from '../terminal/output.ts';
import { type DemoStep, demoFields, stepBlock } from '../views/demo.ts';
import { frontDoor } from './front-door.ts';
import { arrival, type Stage, wholeJourney } from './journey.ts';

/**
 * Sets a stage of its own (a sandbox, a home in the temporary folder) and plays on it. At a terminal
 * it ends in the triage screen, elsewhere after the whole journey. Nothing of it touches a real profile.
 */
export async function runDemo(
  context: Context,
  flags: { story: string; steps?: boolean },
): Promise<void> {
  const tour = await findTour(flags.story);
  const { startSandbox } = await import('../../sandbox/start.ts');
  const sandbox = await startSandbox({ story: flags.story });
  const home = await mkdtemp(join(tmpdir(), 'tgcrm-demo-'));
  try {
    const keyFile = join(home, 'server-key.pem');
    await writeFile(keyFile, sandbox.publicKeyPem, { mode: 0o600 });
    const env = stageEnvironment(context.io, { home, server: sandbox.server, keyFile });
    const stage: Stage = {
      sandbox,
      tour,
      tgcrm: frontDoor(context.io, env),
      signal: context.signal,
    };
    await play(context, stage, flags.steps === true);
  } finally {
    await sandbox.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function play(context: Context, stage: Stage, isWhole: boolean): Promise<void> {
  const { io, flags } = context;
  const isScreen = io.stdout.isTTY === true && io.stdin.isTTY === true && flags.json === false;
  const steps: DemoStep[] = [];
  for await (const step of isScreen && !isWhole ? arrival(stage) : wholeJourney(stage)) {
    steps.push(step);
    if (flags.json === false) await print(io, flags, stepView, { step, number: steps.length });
  }
  if (flags.json !== false) await print(io, flags, stepsView, steps);
  if (isScreen && !isWhole) {
    await stage.tgcrm.takeOver(['triage']);
    context.talk('That was the demo; its people, its store and its Telegram are gone.');
  }
}

const stepView = {
  fields: demoFields,
  toJson: ({ step }: { step: DemoStep; number: number }) => step,
  toText: ({ step, number }: { step: DemoStep; number: number }) => [stepBlock(step, number)],
};

const stepsView = {
  fields: demoFields,
  toJson: (steps: DemoStep[]) => steps,
  toText: (steps: DemoStep[]) => steps.map((step, index) => stepBlock(step, index + 1)),
};

/** @throws {AppError} `usage` for a story that nobody wrote, or one without a tour. */
async function findTour(name: string): Promise<Tour> {
  const { stories } = await import('../../sandbox/stories/list.ts');
  const tour = stories.find((story) => story.name === name)?.tour;
  if (tour) return tour;
  const names = stories.filter((story) => story.tour).map((story) => story.name);
  throw new AppError('usage', `there is no demo of the story "${name}"`, {
    hint: `stories with a demo: ${names.join(', ')}`,
  });
}

/** The run's environment without any setting of a real profile, pointed at the stage. */
function stageEnvironment(
  io: Io,
  { home, server, keyFile }: { home: string; server: string; keyFile: string },
): Record<string, string | undefined> {
  const foreign = Object.entries(io.env).filter(([name]) => !name.startsWith('TGCRM_'));
  return {
    ...Object.fromEntries(foreign),
    TGCRM_HOME: home,
    TGCRM_TELEGRAM_SERVER: server,
    TGCRM_TELEGRAM_SERVER_KEY_FILE: keyFile,
    // A demo is no account to protect: it sends at once, at any hour, twice into one chat.
    TGCRM_SENDING_NEW_LOGIN_PAUSE: '0s',
    TGCRM_SENDING_PACE: '0-0',
    TGCRM_SENDING_QUIET_HOURS: '00-00',
    TGCRM_SENDING_PER_CHAT_PER_DAY: '5',
  };
}
