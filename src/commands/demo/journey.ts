import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../core/errors.ts';
import type { Sandbox } from '../../sandbox/start.ts';
import type { Tour } from '../../sandbox/story.ts';
import type { DemoStep } from '../views/demo.ts';
import type { FrontDoor } from './front-door.ts';
import {
  type CandidateJson,
  chatsIn,
  companyIn,
  followUpIn,
  outcomesIn,
  suggestionIn,
  syncIn,
} from './read-json.ts';

export interface Stage {
  sandbox: Sandbox;
  tour: Tour;
  tgcrm: FrontDoor;
  signal: AbortSignal;
}

/** From login to a synced dashboard. */
export async function* arrival(stage: Stage): AsyncGenerator<DemoStep> {
  yield login(stage);
  yield dashboard(stage);
  yield choose(stage);
  yield synced(stage);
}

/** The whole main job: as far as a follow-up that a reply cancels. */
export async function* wholeJourney(stage: Stage): AsyncGenerator<DemoStep> {
  yield* arrival(stage);
  yield ignored(stage);
  yield suggestion(stage);
  yield confirmation(stage);
  yield firstFollowUp(stage);
  yield sent(stage);
  yield secondFollowUp(stage);
  yield reply(stage);
  yield cancelled(stage);
  yield unread(stage);
}

async function login(stage: Stage): Promise<DemoStep> {
  const { sandbox } = stage;
  const [first] = sandbox.logins;
  if (!first) throw new Error('the story has no account');
  const answers = [first.phone, first.code, ...(first.password === null ? [] : [first.password])];
  await tgcrm(stage, ['login'], answers);
  const { account } = JSON.parse(await tgcrm(stage, ['status', '--json']));
  return {
    step: 'Log in, with phone, code and password if there is one',
    command: 'login',
    did: [`a Telegram of its own at ${sandbox.server}`, `logged in as ${account.name}`],
  };
}

async function dashboard(stage: Stage): Promise<DemoStep> {
  const chats = chatsIn(await tgcrm(stage, ['chats', '--refresh', '--limit', '1000', '--json']));
  const unread = chats.filter((chat) => chat.unread > 0).length;
  return {
    step: 'See the dashboard, without reading a message',
    command: 'chats --refresh',
    did: [`${chats.length} chats found, ${unread} with unread messages, none synced yet`],
  };
}

async function choose(stage: Stage): Promise<DemoStep> {
  await tgcrm(stage, ['chats', 'add', ...stage.tour.chats]);
  return {
    step: 'Choose whom the CRM is about',
    command: `chats add ${stage.tour.chats.map(quoted).join(' ')}`,
    did: [`${stage.tour.chats.length} chats chosen; only they are synced`],
  };
}

async function synced(stage: Stage): Promise<DemoStep> {
  const { chats, messages } = syncIn(await tgcrm(stage, ['sync', '--json']));
  return {
    step: 'Sync the chosen chats',
    command: 'sync',
    did: [`${messages.added} messages of ${chats} chats stored and searchable`],
  };
}

async function ignored(stage: Stage): Promise<DemoStep> {
  await tgcrm(stage, ['chats', 'ignore', stage.tour.ignored, '--reason', 'not business']);
  return {
    step: 'Ignore a chat (always restorable)',
    command: `chats ignore ${quoted(stage.tour.ignored)} --reason "not business"`,
    did: [`${stage.tour.ignored} is out of the way; chats restore brings it back`],
  };
}

async function suggestion(stage: Stage): Promise<DemoStep> {
  const { verdict, candidates } = suggestionIn(
    await tgcrm(stage, ['suggest', hero(stage), '--json']),
  );
  const [best] = candidates;
  return {
    step: 'Ask which company is behind a chat, and why',
    command: `suggest ${quoted(hero(stage))} --explain`,
    did: best ? [`${best.company.name}: ${verdict}`, ...factorLines(best)] : ['no suggestion'],
  };
}

function factorLines({ bias, factors, confidence }: CandidateJson): string[] {
  const strongest = factors.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const sum = factors.reduce((total, { weight }) => total + weight, bias);
  return [
    ...strongest.map(({ weight, evidence }) => `${signed(weight)}  ${evidence}`),
    `${signed(bias)}  where every chat starts`,
    `${signed(sum)}  in all: a confidence of ${percent(confidence)}`,
  ];
}

async function confirmation(stage: Stage): Promise<DemoStep> {
  await tgcrm(stage, ['confirm', hero(stage), '--contacts', 'all', '--json']);
  const company = companyIn(await tgcrm(stage, ['companies', 'list', '--json']));
  const people = company.contacts.map((contact) => contact.name).join(', ');
  return {
    step: 'Confirm it: the company and its contacts are in the CRM',
    command: `confirm ${quoted(hero(stage))} --contacts all`,
    did: [`${company.name}${company.domain ? ` (${company.domain})` : ''}; contacts: ${people}`],
  };
}

async function firstFollowUp(stage: Stage): Promise<DemoStep> {
  const text = stage.tour.followUp;
  await approve(stage, text);
  return {
    step: 'Write a follow-up and approve it',
    command: `followups add ${quoted(hero(stage))} --text ${quoted(text)} --at now`,
    did: ['approved: bound to this text, this chat and this account'],
  };
}

async function sent(stage: Stage): Promise<DemoStep> {
  const outcomes = outcomesIn(await tgcrm(stage, ['followups', 'run', '--json']));
  const [first] = outcomes.sent;
  if (!first) throw new Error(`the follow-up was not sent: ${JSON.stringify(outcomes)}`);
  const seen = stage.sandbox.seen().filter(({ method }) => method === 'messages.SendMessage');
  return {
    step: 'Let cron send what is due',
    command: 'followups run',
    did: [
      `sent as message ${first.telegramMessageId}`,
      `the server saw ${seen.length} send: ${seen.at(-1)?.answer ?? 'none'}`,
    ],
  };
}

async function secondFollowUp(stage: Stage): Promise<DemoStep> {
  await approve(stage, 'Just in case it got lost: did you see my last message?');
  return {
    step: 'Approve a second one, in case there is no answer',
    command: `followups add ${quoted(hero(stage))} --text "Just in case it got lost: …" --at now`,
    did: ['approved'],
  };
}

async function reply(stage: Stage): Promise<DemoStep> {
  const text = await untilAnswered(stage);
  return { step: 'Meanwhile, on the other side', command: null, did: [`they answer: "${text}"`] };
}

async function cancelled(stage: Stage): Promise<DemoStep> {
  const outcomes = outcomesIn(await tgcrm(stage, ['followups', 'run', '--json']));
  const [first] = outcomes.cancelled;
  if (!first || outcomes.sent.length > 0) {
    throw new Error(`the reply did not cancel the follow-up: ${JSON.stringify(outcomes)}`);
  }
  return {
    step: 'The next run looks before it sends',
    command: 'followups run',
    did: [`cancelled: ${first.statusWhy}`],
  };
}

async function unread({ sandbox }: Stage): Promise<DemoStep> {
  const { length } = sandbox.world.readCalls;
  return {
    step: 'And nobody noticed that you looked',
    command: null,
    did: [`calls that mark something as read: ${length}`],
  };
}

async function approve(stage: Stage, text: string): Promise<void> {
  const added = await tgcrm(stage, [
    ...['followups', 'add', hero(stage), '--text', text, '--at', 'now', '--json'],
  ]);
  await tgcrm(stage, ['followups', 'approve', followUpIn(added).id]);
}

/** Waits for the story's own people; at most half a minute. */
async function untilAnswered({ sandbox, tour, signal }: Stage): Promise<string> {
  const account = sandbox.world.accountByPhone(sandbox.logins[0]?.phone ?? '');
  if (!account) throw new Error('the story has no account');
  for (let tries = 0; tries < 120; tries += 1) {
    const messages = sandbox.world.messagesOf(account.userId, tour.partner);
    const last = messages.at(-1);
    if (last && last.from !== `u${account.userId}`) return last.text;
    await sleep(250, undefined, { signal });
  }
  throw new Error('nobody answered');
}

function hero({ tour }: Stage): string {
  const [first] = tour.chats;
  if (first === undefined) throw new Error('the tour visits nobody');
  return first;
}

/** @throws {AppError} what the command said, if it failed. */
async function tgcrm(
  { tgcrm: door, signal }: Stage,
  argv: readonly string[],
  answers: readonly string[] = [],
): Promise<string> {
  signal.throwIfAborted();
  const { code, stdout, stderr } = await door.run(argv, answers);
  if (code === 0) return stdout;
  throw new AppError('refused', `tgcrm ${argv.join(' ')} ended with ${code}: ${stderr.trim()}`);
}

function quoted(text: string): string {
  return /^[\w@./-]+$/.test(text) ? text : JSON.stringify(text);
}

/** Nothing that rules say is quite certain. */
function percent(confidence: number): string {
  return confidence > 0.99 ? 'over 99 %' : `${Math.floor(confidence * 100)} %`;
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(6);
}
