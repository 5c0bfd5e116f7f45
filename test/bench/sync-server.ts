import { startSandbox } from '../../src/sandbox/start.ts';
import { largeStory } from '../../src/sandbox/stories/large.ts';

// A process of its own, so that what the server costs is not counted with the client.
const [chats, messages] = process.argv.slice(2).map(Number);
const story = largeStory({ chats: chats ?? 1000, messages: messages ?? 200_000 });
const { server, publicKeyPem, logins } = await startSandbox({ story, tickMs: 0 });
process.stdout.write(`${JSON.stringify({ server, publicKeyPem, logins })}\n`);
process.stdin.resume().once('end', () => process.exit(0));
