import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * An export of a whole account as Telegram Desktop 5 writes it: 1,000 chats, four languages, replies,
 * forwards, files, links, reactions; about 500 bytes a message. Made once and kept in the temporary folder.
 */
export async function makeExport(messages: number): Promise<string> {
  const path = join(tmpdir(), 'tgcrm-bench', `export-3-${messages}.json`);
  if (await exists(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  const out = createWriteStream(`${path}.part`);
  for (const piece of pieces(messages)) {
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  await rename(`${path}.part`, path);
  return path;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const CHATS = 1000;
const MY_ID = 700_000_001;
const KINDS = [
  'personal_chat',
  'private_supergroup',
  'bot_chat',
  'private_group',
  'public_channel',
];

function* pieces(messages: number): Generator<string> {
  const random = randomFrom(20_260_101);
  yield `{\n "about": "Here is the data you requested.",\n "personal_information": {\n  "user_id": ${MY_ID},\n  "first_name": "Vera",\n  "last_name": "Lindqvist",\n  "phone_number": "+00 000 000 00",\n  "bio": ""\n },\n "chats": {\n  "about": "This page lists all chats from this export.",\n  "list": [`;
  let left = messages;
  for (let chat = 0; chat < CHATS; chat += 1) {
    // A few chats hold most messages, as in life.
    const share = chat === CHATS - 1 ? left : Math.ceil((left * 5) / CHATS);
    left -= share;
    yield* chatPieces(chat, share, random);
    yield chat === CHATS - 1 ? '' : ',';
  }
  yield '\n  ]\n }\n}\n';
}

function* chatPieces(chat: number, count: number, random: () => number): Generator<string> {
  const kind = KINDS[chat % KINDS.length] ?? 'personal_chat';
  const id = 1_000_000_000 + chat;
  yield `\n   {\n    "name": ${JSON.stringify(`${words(random, 2, 0)} ${chat}`)},\n    "type": "${kind}",\n    "id": ${id},\n    "messages": [`;
  const people =
    kind === 'personal_chat'
      ? [id, MY_ID]
      : Array.from({ length: 12 }, () => between(random, 2e8, 6e9));
  let date = 1_560_000_000 + between(random, 0, 3e7);
  let batch = '';
  for (let n = 1; n <= count; n += 1) {
    date += between(random, 1, 4000);
    batch += `${n === 1 ? '' : ','}\n     ${message({ n, date, from: pick(random, people) ?? id, random })}`;
    if (batch.length > 200_000) {
      yield batch;
      batch = '';
    }
  }
  yield `${batch}\n    ]\n   }`;
}

function message({
  n,
  date,
  from,
  random,
}: {
  n: number;
  date: number;
  from: number;
  random: () => number;
}): string {
  const chance = random();
  const text = words(random, between(random, 2, 14), random());
  const members = [
    `"id": ${n}`,
    `"type": "message"`,
    `"date": "${new Date(date * 1000).toISOString().slice(0, 19)}"`,
    `"date_unixtime": "${date}"`,
    `"from": "Person ${from % 997} Någon"`,
    `"from_id": "user${from}"`,
  ];
  if (chance < 0.15) members.push(`"reply_to_message_id": ${Math.max(1, n - 3)}`);
  if (chance > 0.97) members.push(`"forwarded_from": "A channel of news"`);
  if (chance > 0.95) {
    members.push(
      `"file": "(File not included. Change data exporting settings to download.)"`,
      `"file_name": "offer-${n}.pdf"`,
      `"mime_type": "application/pdf"`,
    );
  }
  const quoted = JSON.stringify(text);
  const link = `https://example${n % 500}.com/page/${n}`;
  if (chance > 0.85 && chance < 0.95) {
    members.push(
      `"text": [\n       ${quoted},\n       {\n        "type": "link",\n        "text": "${link}"\n       },\n       ""\n      ]`,
      `"text_entities": [\n       {\n        "type": "plain",\n        "text": ${quoted}\n       },\n       {\n        "type": "link",\n        "text": "${link}"\n       }\n      ]`,
    );
  } else {
    members.push(
      `"text": ${quoted}`,
      `"text_entities": [\n       {\n        "type": "plain",\n        "text": ${quoted}\n       }\n      ]`,
    );
  }
  if (chance > 0.3 && chance < 0.38) {
    members.push(
      `"reactions": [\n       {\n        "type": "emoji",\n        "count": 1,\n        "emoji": "👍",\n        "recent": [\n         {\n          "from": "Person",\n          "from_id": "user${from}",\n          "date": "2024-01-01T00:00:00"\n         }\n        ]\n       }\n      ]`,
    );
  }
  return `{\n      ${members.join(',\n      ')}\n     }`;
}

const VOCABULARY = [
  'meeting invoice proposal delivery shipment partner launch budget contract review please thanks tomorrow price question demo release exchange listing token wallet report agreement deadline venue ticket conference investor founder design hiring payment support schedule update'.split(
    ' ',
  ),
  'договор встреча завтра цена вопрос проект команда оплата отчёт срок подрядчик поставка клиент спасибо пожалуйста созвон документы счёт предложение релиз'.split(
    ' ',
  ),
  '合同 会议 明天 价格 问题 项目 团队 付款 报告 客户 谢谢 发布'.split(' '),
  'contrato reunión mañana precio pregunta proyecto equipo pago informe cliente gracias lanzamiento'.split(
    ' ',
  ),
];

/** `taste` chooses the language: two thirds English, a fifth Russian, the rest Chinese and Spanish. */
function words(random: () => number, count: number, taste: number): string {
  const language = taste < 0.66 ? 0 : taste < 0.86 ? 1 : taste < 0.94 ? 2 : 3;
  const vocabulary = VOCABULARY[language] ?? [];
  let text = '';
  for (let i = 0; i < count; i += 1) {
    // Every third word is one of many, so that the index meets rare words too.
    const word =
      i % 3 === 2
        ? `${pick(random, vocabulary)}${between(random, 0, 40_000).toString(36)}`
        : pick(random, vocabulary);
    text += i === 0 ? word : ` ${word}`;
  }
  return text;
}

function pick<T>(random: () => number, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function between(random: () => number, low: number, high: number): number {
  return low + Math.floor(random() * (high - low));
}

/** Mulberry32: the same seed, the same export. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
