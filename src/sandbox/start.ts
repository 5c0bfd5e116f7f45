import type { Faults } from './faults.ts';
import type { Seen } from './record.ts';
import type { Story } from './story.ts';
import { rsaKey } from './wire/rsa-key.ts';
import type { World } from './world/world.ts';

export interface SandboxOptions {
  /** The name of a story, or a story of one's own. */
  story: string | Story;
  /** Of the main data centre; without it a free one from 10000 to 32767. */
  port?: number;
  /** The story's clock: dates of messages, and when people answer. The wire keeps the machine's time. */
  now?: () => Date;
  /** The same seed tells the same story. */
  seed?: number;
  /** How often the world looks whether somebody is due to answer, in milliseconds; 0 for never by itself. */
  tickMs?: number;
}

export interface Sandbox {
  /** `2@127.0.0.1:12345`: main data centre, address, port. */
  server: string;
  publicKeyPem: string;
  logins: Login[];
  world: World;
  faults: Faults;
  /** What the server saw, in order. */
  seen(): readonly Seen[];
  /** Tells each thing seen to one listener as it ends. */
  onSeen(listener: (seen: Seen) => void): void;
  /** Scans the QR code of `auth.exportLoginToken` with the phone of somebody who is logged in elsewhere. */
  scan(token: Buffer, phone: string): void;
  close(): Promise<void>;
}

/** With what one can log in. */
export interface Login {
  phone: string;
  code: string;
  password: string | null;
}

/** The main data centre, and one more for accounts that live elsewhere (`PHONE_MIGRATE_4`). */
const MAIN_DC = 2;
const OTHER_DC = 4;

/** Starts a Telegram of one's own on this machine: a world with people in it, behind real MTProto over TCP. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { port, now = () => new Date(), seed = 1, tickMs = 250 } = options;
  // The key is made on another thread while the library loads.
  const [key, { SandboxServer }, story] = await Promise.all([
    rsaKey(),
    import('./server.ts'),
    findStory(options.story),
  ]);
  const world = story.build({ seed, now });
  const dcs = [
    { id: MAIN_DC, port },
    { id: OTHER_DC, port: undefined },
  ];
  const server = await SandboxServer.start({ world, rsaKey: key, dcs });
  const stopListening = world.onPush((userId, updates) => server.push(userId, updates));
  const stopTicking = tickMs > 0 ? world.start(tickMs) : () => undefined;
  return {
    server: `${MAIN_DC}@127.0.0.1:${server.portOf(MAIN_DC)}`,
    publicKeyPem: key.publicKeyPem,
    logins: loginsOf(world),
    world,
    faults: server.faults,
    seen: () => server.backstage.record.list(),
    onSeen: (listener) => server.backstage.record.watch(listener),
    scan: (token, phone) => server.scan(token, phone),
    close: async () => {
      stopTicking();
      stopListening();
      await server.close();
    },
  };
}

async function findStory(story: string | Story): Promise<Story> {
  if (typeof story !== 'string') return story;
  const { stories } = await import('./stories/list.ts');
  const found = stories.find(({ name }) => name === story);
  if (found !== undefined) return found;
  const names = stories.map(({ name }) => name).join(', ');
  throw new Error(`there is no story "${story}"; there are: ${names}`);
}

function loginsOf(world: World): Login[] {
  return [...world.state.accounts.values()]
    .filter((account) => !account.isBanned)
    .map(({ phone, loginCode, password }) => ({
      phone,
      code: loginCode,
      password: password?.text ?? null,
    }));
}
