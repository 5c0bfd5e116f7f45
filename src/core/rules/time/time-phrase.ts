export interface TimeOfDay {
  /** 0..23 */
  hour: number;
  minute: number;
  /** Written so that it can be nothing else: `15:00`, `3pm`; not `at 11`. */
  isSure: boolean;
}

/**
 * The first time of day that a text names: `15:00`, `3 pm`, `15h`, `15 Uhr`, `下午3点`, `15時`, `в 11`.
 *
 * @param words as `plainWords` makes them
 */
export function findTime(words: string): TimeOfDay | null {
  if (noon.test(words)) return { hour: 12, minute: 0, isSure: true };
  for (const { expression, isSure } of ways) {
    const found = expression.exec(words);
    if (!found?.groups) continue;
    const { half = '', hour = '', minute = '0' } = found.groups;
    const time = { hour: hourOf(Number(hour), half), minute: Number(minute), isSure };
    if (time.hour <= 23 && time.minute <= 59) return time;
  }
  return null;
}

const noon =
  /(?<= )(?:noon|midday|полдень|опівдні|mediodia|meio dia|midi|mezzogiorno|mittags|ogle|oglen|poludnie)(?= )/u;

const afternoon =
  'pm|p\\.m|下午|晚上|午後|오후|저녁|de la tarde|da tarde|вечера|дня|вечора|del pomeriggio|du soir|nachmittags';
const morning =
  'am|a\\.m|上午|早上|午前|오전|아침|de la manana|da manha|утра|ранку|del mattino|du matin';

const ways = [
  {
    expression: /(?<=[ \p{L}])(?<hour>\d{1,2}):(?<minute>\d{2})(?: (?<half>am|pm))?(?= |\p{L})/u,
    isSure: true,
  },
  {
    expression:
      /(?<half>下午|晚上|午後|上午|早上|午前|오후|오전|저녁|아침)? ?(?<hour>\d{1,2}) ?[点點時시](?:(?<minute>\d{1,2})分)?/u,
    isSure: true,
  },
  {
    expression: new RegExp(`(?<= )(?<hour>\\d{1,2}) (?<half>${afternoon}|${morning})(?= )`, 'u'),
    isSure: true,
  },
  {
    expression:
      /(?<= )(?<hour>\d{1,2}) (?:h|uhr|uur|u|oclock|часов|часа|gio|hrs|hours)(?: (?<minute>\d{2}))?(?= )/u,
    isSure: true,
  },
  {
    expression:
      /(?<= )(?:at|um|gegen|around|about|by|from|в|во|о|об|к|около|после|a las|a la|as|alle|alla|a|vers|saat|الساعة|godz|o|jam|pukul|kl|klo|om|rond|luc) (?<hour>\d{1,2})(?:\.(?<minute>\d{2}))?(?= )(?! (?:%|k|m|mm|mln|bn|b|bps|x|usd|usdt|usdc|eur|eth|btc|sol|people|users|slots|days?|\p{L}*ден|процент))/u,
    isSure: false,
  },
] as const;

function hourOf(hour: number, half: string): number {
  if (half === '') return hour;
  const isAfternoon = new RegExp(`^(?:${afternoon})$`, 'u').test(half);
  if (isAfternoon) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}
