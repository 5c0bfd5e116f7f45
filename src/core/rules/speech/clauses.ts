import { plainWords } from './plain-words.ts';

/** The parts of a sentence between commas and before "but", each as `plainWords` makes them. */
export function clausesOf({ text, words }: { text: string; words: string }): string[] {
  const clauses = text.slice(0, longestRead).split(between);
  return clauses.length === 1 && text.length <= longestRead ? [words] : clauses.map(plainWords);
}

const longestRead = 800;

const between =
  /[,;:،、，；：—–](?!\d)\s*|\s(?=(?:but|но|але|pero|mas|mais|ma|aber|ama|ale|maar|men|mutta|nhung|tapi)\s)/iu;

/** Whether a clause says no to what it names: "Tomorrow I can't". */
export function isTurnedDown(words: string): boolean {
  return turnsDown.test(words);
}

const turnsDown =
  / (?:not|cant|cannot|wont|doesnt|isnt|dont|busy|im booked|i am booked|were booked|we are booked|fully booked|booked out|booked up|packed|slammed|full|unable|tricky|tight|tough|difficult|hard|bad|conflict|сложно|неудобно|тяжело|складно|незручно|complicado|dificil|mal|complique|complicat\p{L}*|schwierig|schlecht|ungunstig|zor|trudno|ciezko|lastig|moeilijk|svart|vaikea\p{L}*|kho|sulit|صعب|не|занят|занята|no puedo|no|nao|ne|pas|impossible|non|nicht|kein|keine|degil|olmaz|nie|niet|inte|ei|en|khong(?! \?)|tidak|لا|ليس) |不行|不方便|不太行|没空|没时间|難し|無理|都合が悪|안 |어렵/u;

/** All the sentences of a message, for what stands beside the one in question. */
export function wholeOf({ sentences }: { sentences: readonly { words: string }[] }): string {
  return sentences
    .map(({ words }) => words)
    .join('')
    .slice(0, longestWhole);
}

const longestWhole = 600;
