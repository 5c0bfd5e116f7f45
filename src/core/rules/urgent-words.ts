import { foldWords } from './names/names.ts';

/** The word by which a message says that it is urgent, in a dozen languages; `null` if it does not. */
export function urgentWordIn(text: string): string | null {
  const word = foldWords(text).find((one) => urgent.has(one));
  if (word !== undefined) return word;
  const start = text.slice(0, 300);
  return joined.find((one) => start.includes(one)) ?? null;
}

const urgent = new Set(
  `urgent urgently asap deadline eod today tonight immediately overdue
  срочно дедлайн сегодня немедленно терміново сьогодні urgente urgentemente hoy plazo prazo hoje
  dringend sofort heute frist fristgerecht urgence aujourdhui acil bugun hemen oggi scadenza segera mendesak
  pilne dzisiaj gap عاجل اليوم जरूरी`.split(/\s+/),
);

const joined = [
  '紧急',
  '加急',
  '尽快',
  '今天',
  '急ぎ',
  '至急',
  '本日',
  '급합니다',
  '오늘',
  '긴급',
  'ด่วน',
];
