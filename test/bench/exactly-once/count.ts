import { listFollowUps } from '../../../src/store/follow-ups.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Stage } from './stage.ts';

/** Every row against what the server has: once, and with its true end state. */
export async function countSends(
  { sandbox, storeUrl, harm }: Stage,
  wanted: number,
): Promise<void> {
  const store = await openStore(storeUrl);
  const rows = await listFollowUps(store.db);
  await store.close();
  const { names } = sandbox.world.state;
  const people = [...names.keys()].filter((name) => name !== 'mira');
  const all = people.flatMap((name) => sandbox.world.messagesOf('mira', name));
  const there = Map.groupBy(all, ({ text }) => text);
  const counts = { lost: 0, double: 0, untrue: 0 };
  for (const { text, status, telegramMessageId } of rows) {
    const found = there.get(text) ?? [];
    if (found.length === 0) counts.lost += 1;
    if (found.length > 1) counts.double += 1;
    if (status !== 'sent' || telegramMessageId !== String(found[0]?.id)) counts.untrue += 1;
  }
  const whys = Map.groupBy(rows, ({ status, statusWhy }) => `${status} ${statusWhy ?? ''}`);
  for (const [why, those] of whys) process.stdout.write(`  ${those.length} ${why}\n`);
  const onServer = rows.filter(({ isOnServer }) => isOnServer === 1).length;
  const harms = [...harm].map(([name, times]) => `${name} ${times}`).join(', ');
  process.stdout.write(`${rows.length} sends (${onServer} by Telegram's schedule); ${harms}\n`);
  const { lost, double, untrue } = counts;
  process.stdout.write(`lost ${lost}, double ${double}, end states untrue ${untrue}\n`);
  if (lost + double + untrue > 0 || rows.length < wanted) process.exitCode = 1;
}
