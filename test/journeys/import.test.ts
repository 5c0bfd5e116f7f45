import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/start.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { answersOf, patiently, programBeside } from '../support/program.ts';
import { storedMessageIds } from '../support/stored-messages.ts';
import { eachStore } from '../support/stores.ts';

eachStore((stores) => {
  it.skipIf(stores.name === 'PGlite')(
    'an export that broke off, then whole, then a sync: one chat, each message once',
    patiently,
    async () => {
      const url = await stores.place();
      const program = await programBeside('small', { env: { TGCRM_STORE_URL: url } });
      const { run, sandbox, home } = program;
      // As processes on one database, which is slower, and in this process on the other.
      const tgcrm = stores.name === 'SQLite' ? program.tgcrm : program.here;
      const { world } = sandbox;
      const file = join(home, 'result.json');
      const content = exportOf(sandbox, 'ann');
      await writeFile(file, content);
      // In the middle of the text of the fifth message.
      await truncate(file, content.indexOf('Here it is') + 4);
      const broken = await tgcrm('import telegram --json', file);
      expect(broken).toMatchObject({ code: 0, json: { chats: 1, messages: { added: 4 } } });
      expect(broken.stdout).toMatch(/"warnings":\["the file is not whole.*Ann Keller/);
      await writeFile(file, content);
      expect((await tgcrm('import telegram --json', file)).json).toEqual({
        chats: 1,
        messages: { added: 2, updated: 0, unchanged: 4, skipped: 0 },
        warnings: [],
      });
      expect((await tgcrm('import telegram --json', file)).json).toMatchObject({
        messages: { added: 0, updated: 0, unchanged: 6 },
      });
      expect((await tgcrm('search settlement --json')).json).toMatchObject({ total: 1 });

      const [mira] = sandbox.logins.map(answersOf);
      expect(await run(['login'], { answers: mira ?? [] })).toMatchObject({ code: 0 });
      await tgcrm('chats --refresh');
      expect((await tgcrm('chats --search ann --json title,messages,username')).json).toEqual([
        { title: 'Ann Keller', messages: 6, username: 'ann_northwind' },
      ]);
      await tgcrm('chats add @ann_northwind');
      expect((await tgcrm('sync --json')).json).toMatchObject({ messages: { added: 1 } });
      expect((await tgcrm('import telegram --json', file)).json).toMatchObject({
        messages: { added: 0, updated: 0, unchanged: 6 },
      });
      const [chat] = JSON.parse((await tgcrm('chats --search ann --json id,messages')).stdout);
      expect(chat).toEqual({ id: chatIdOf('1', world.find('ann')), messages: 7 });
      expect(await storedMessageIds(url, chat.id)).toEqual(
        world.messagesOf('mira', 'ann').map(({ id }) => id),
      );
    },
  );
});

/** What Telegram Desktop writes of a private chat, all but its last message. */
function exportOf({ world }: Sandbox, who: string): string {
  const peer = world.find(who);
  const [first] = world.state.accounts.values();
  const nameOf = (key: string) => {
    const person = world.state.people.get(key.slice(1));
    return [person?.firstName, person?.lastName].filter(Boolean).join(' ');
  };
  const messages = world.messagesOf(first?.userId ?? '', who).slice(0, -1);
  const exported = messages.map(({ id, from, date, editDate, text }) => ({
    id,
    type: 'message',
    date: new Date(date * 1000).toISOString().slice(0, 19),
    date_unixtime: String(date),
    ...(editDate === null ? {} : { edited_unixtime: String(editDate) }),
    from: nameOf(from ?? peer),
    from_id: `user${(from ?? peer).slice(1)}`,
    text,
    text_entities: [{ type: 'plain', text }],
  }));
  const head = { name: nameOf(peer), type: 'personal_chat', id: Number(peer.slice(1)) };
  return JSON.stringify({ ...head, messages: exported }, null, 1);
}
