import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { appraiseChats } from '../../src/core/appraise.ts';
import { openSecrets } from '../../src/core/file-secrets.ts';
import { refreshChats } from '../../src/core/refresh.ts';
import { syncChats } from '../../src/core/sync.ts';
import {
  type ConnectOptions,
  connectTelegram,
  openSession,
} from '../../src/core/telegram/connect.ts';
import { inputPeer } from '../../src/core/telegram/input-peer.ts';
import type { PeerAddress } from '../../src/core/telegram/port.ts';
import { parseServerAddress } from '../../src/core/telegram/server-address.ts';
import { openSignIn } from '../../src/core/telegram/sign-in.ts';
import { openWire } from '../../src/core/telegram/wire.ts';
import { listChats } from '../../src/store/chat-list.ts';
import { countStored, updateChats } from '../../src/store/chats.ts';
import { openStore } from '../../src/store/open.ts';
import { listPeers } from '../../src/store/peers.ts';

/** What one process of the bench did. */
export interface Measured {
  messages: number;
  seconds: number;
  cpuSeconds: number;
  /** The most that the process ever held, in MB. */
  mb: number;
}

interface Server {
  server: string;
  publicKeyPem: string;
  logins: { phone: string; code: string }[];
}

const [step = '', folder = '', described = ''] = process.argv.slice(2);

async function run(name: string): Promise<Measured> {
  switch (name) {
    case 'prepare':
      return measured(prepare);
    case 'bare':
      return measured(bareLoop);
    case 'appraise':
      return measured(appraise);
    default:
      return measured(sync);
  }
}

const now = () => new Date();
const report = () => {};
const { signal } = new AbortController();

function options(): ConnectOptions {
  const { server, publicKeyPem }: Server = JSON.parse(described);
  const folders = { config: folder, data: folder, state: folder, cache: folder };
  return {
    apiId: 1,
    apiHash: '0'.repeat(32),
    appVersion: 'bench',
    server: { ...parseServerAddress(server), publicKeyPem },
    secrets: openSecrets(folders),
    now,
  };
}

const openBenchStore = () => openStore(`file:${folder}/store.db`);

async function prepare(): Promise<number> {
  const { logins }: Server = JSON.parse(described);
  const [login] = logins;
  const signIn = await openSignIn(options());
  const attempt = signIn.start();
  await attempt.sendCode(login?.phone ?? '');
  await attempt.signIn(login?.code ?? '');
  await signIn.close();
  const telegram = await connectTelegram(options());
  const { db, close } = await openBenchStore();
  await refreshChats({ db, telegram, now }, { report, signal });
  const ids = (await listChats(db)).map(({ id }) => id);
  await updateChats(db, { ids, changes: { isSynced: 1 } });
  await telegram.close();
  await close();
  return 0;
}

/** The floor: raw pages of every chat, thrown away. */
async function bareLoop(): Promise<number> {
  const { db, close } = await openBenchStore();
  const peerIds = (await listChats(db)).map(({ peerId }) => peerId);
  const peers = await listPeers(db, { accountId: '1', peerIds });
  await close();
  const { session, unlock } = await openSession(options());
  const wire = openWire({ ...options(), session });
  let messages = 0;
  for (const peer of peers) messages += await bareHistory(wire, peer);
  await wire.close();
  unlock();
  return messages;
}

async function bareHistory(wire: ReturnType<typeof openWire>, address: PeerAddress) {
  const peer = inputPeer(address);
  let count = 0;
  for (let offsetId = 0; ; ) {
    const page = await wire.call(
      new Api.messages.GetHistory({
        peer,
        offsetId,
        offsetDate: 0,
        addOffset: 0,
        limit: 100,
        maxId: 0,
        minId: 0,
        hash: bigInt.zero,
      }),
    );
    const last = 'messages' in page ? page.messages.at(-1) : undefined;
    if (!last || !('messages' in page)) return count;
    count += page.messages.length;
    offsetId = last.id;
  }
}

async function sync(): Promise<number> {
  const telegram = await connectTelegram(options());
  const { db, close } = await openBenchStore();
  await syncChats({ db, telegram, now }, { chatIds: null, since: null, report, signal });
  const { messages } = await countStored(db);
  await telegram.close();
  await close();
  return messages;
}

/** What the sync does last, alone: no message is mapped, stored or indexed by it. */
async function appraise(): Promise<number> {
  const { db, close } = await openBenchStore();
  await appraiseChats({ db, now }, await listChats(db), { isDryRun: true });
  const { messages } = await countStored(db);
  await close();
  return messages;
}

async function measured(work: () => Promise<number>): Promise<Measured> {
  const begin = performance.now();
  const cpuBefore = process.cpuUsage();
  const messages = await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    messages,
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: (user + system) / 1e6,
    mb: process.resourceUsage().maxRSS / 1024,
  };
}

// Each step in a process of its own: log in and refresh, the bare loop, the sync, its appraising once more.
if (import.meta.main) process.stdout.write(`${JSON.stringify(await run(step))}\n`);
