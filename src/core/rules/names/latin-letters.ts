/** Cyrillic letters as people spell them in usernames: `Оксана` → `oksana`. Other scripts stay as they are. */
export function inLatin(text: string): string {
  return text.toLowerCase().replace(/[а-яёіїєґ]/g, (letter) => latin[letter] ?? '');
}

const latin: Readonly<Record<string, string>> = {
  ...pairs(
    'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sch',
  ),
  ...pairs('ы y э e ю yu я ya і i ї yi є ye ґ g'),
};

function pairs(text: string): Record<string, string> {
  const words = text.split(' ');
  return Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])),
  );
}
