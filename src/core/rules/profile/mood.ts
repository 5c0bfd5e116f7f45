/** How a company's recent headlines and posts sound. A weak sign, shown with what it rests on, and no factor of anything. */
export interface Mood {
  sounds: 'good' | 'bad' | 'mixed';
  good: number;
  bad: number;
  /** Of so many headlines and posts. */
  of: number;
  isWeak: true;
  basis: 'words for events, English alone';
}

/** @returns `null` where fewer than three are known, or none holds a word that tells. */
export function moodOf(news: readonly { title: string }[]): Mood | null {
  if (news.length < fewest) return null;
  const bad = news.filter(({ title }) => badWords.test(title));
  const good = news.filter((item) => !bad.includes(item) && goodWords.test(item.title));
  if (bad.length + good.length === 0) return null;
  const counts = { good: good.length, bad: bad.length, of: news.length };
  const sounds = bad.length === 0 ? 'good' : good.length === 0 ? 'bad' : 'mixed';
  return { sounds, ...counts, isWeak: true, basis: 'words for events, English alone' };
}

const fewest = 3;

const goodWords =
  /\b(?:raises?|raised|funding|partners?|partnership|launch(?:es|ed)?|integrat(?:es|ed|ion)|expands?|expanded|milestone|awards?|approved|profitable|all-time high)\b/i;

// Who writes of trouble in one breath with good news has trouble.
const badWords =
  /\b(?:hack(?:ed)?|exploit(?:ed)?|breach(?:ed)?|lawsuits?|sue[sd]?|fraud|scam|layoffs?|lays off|laid off|shuts? down|shutting down|bankrupt(?:cy)?|insolven(?:t|cy)|outage|delist(?:s|ed)?|investigat(?:es|ed|ion)|fined|rug ?pull|resigns?|steps down|drained|depegs?|halts?|halted)\b/i;
