import { expect, test } from 'vitest';
import { loggedInHome } from '../../support/home.ts';
import { ollamaFor } from '../../support/ollama.ts';

const title = 'Northwind <> Quillbridge';

test('a summary by the rules, then by a model that was agreed to; shown wherever the chat is', async () => {
  const { url, asked } = await ollamaFor(({ messages }) => {
    const { messages: shown } = JSON.parse(messages[1]?.content ?? '{}');
    const { id, text } = shown.at(-1);
    const point = { about: 'open', text: 'There is something to answer' };
    return JSON.stringify({ points: [{ ...point, quotes: [{ message: id, quote: text }] }] });
  });
  const { tgcrm, run } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', title);
  await tgcrm('sync');
  const plain = await tgcrm('chats summary --json', title);
  expect(plain.json).toMatchObject([
    { chat: { title }, engine: 'rules', trouble: 'no language model is switched on' },
  ]);
  expect(plain.stderr).toContain('tgcrm config set ai.provider ollama');

  const env = { TGCRM_AI_PROVIDER: 'ollama', TGCRM_AI_OLLAMA_URL: url };
  const refused = await run(['chats', 'summary', title], { env });
  expect(refused.stderr).toContain('tgcrm config consent ai');
  expect(asked).toEqual([]);

  await run(['config', 'consent', 'ai'], { env });
  const said = { engine: expect.stringMatching(/^ollama:/), points: [{ about: 'open' }] };
  expect((await run(['chats', 'summary', title, '--json'], { env })).json).toMatchObject([said]);
  expect((await tgcrm('chats show --json', title)).json).toMatchObject({ summary: said });
  await tgcrm('confirm --company Northwind', title);
  const company = await tgcrm('companies show --json', 'Northwind');
  expect(company.json).toMatchObject({ summaries: [{ chat: { title }, ...said }] });
  const text = await tgcrm('companies show', 'Northwind');
  expect(text.stdout).toContain('There is something to answer');
});
