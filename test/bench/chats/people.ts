import type { Random } from '../made-up-text.ts';
import { type Company, oneOf } from './company.ts';

/** What a made-up person shows of themselves. */
export interface Shown {
  name: string;
  username: string | null;
  bio: string | null;
}

export type Tongue = 'en' | 'ru' | 'es' | 'pt' | 'de' | 'fr' | 'tr' | 'zh' | 'id';

/** How openly people say where they work; drawn anew for each chat, since habits differ between circles. */
export interface Openness {
  bio: number;
  name: number;
  username: number;
}

const names: Record<Tongue, string> = {
  en: 'Ann,Bob,Carl,Dana,Eve,Fred,Grace,Hugo,Ivy,Jack,Kate,Liam,Maya,Nick,Olga,Paul,Quinn,Rose,Sam,Tina,Uma,Vic,Wes,Zoe,Alex,Chris,Jordan,Leo,Nina,Oscar',
  ru: 'Аня,Борис,Вера,Глеб,Даша,Егор,Женя,Иван,Катя,Лена,Миша,Настя,Олег,Павел,Рита,Саша,Таня,Юля,Dmitry,Sergey,Elena',
  es: 'Ana,Bruno,Carla,Diego,Elena,Felipe,Gabriela,Hector,Ines,Javier,Lucia,Mateo,Pablo,Sofía',
  pt: 'Thiago,João,Beatriz,Rafael,Camila,Lucas,Marina,Gustavo,Larissa',
  de: 'Jürgen,Anke,Stefan,Katrin,Lukas,Heike,Moritz,Sabine',
  fr: 'Élodie,Julien,Camille,Antoine,Margaux,Luc,Chloé,Théo',
  tr: 'Emre,Ayşe,Mehmet,Zeynep,Can,Elif,Burak,Deniz',
  zh: '小明,小李,小红,Kevin,Vivian,阿强,Jason,Mandy',
  id: 'Budi,Sari,Agus,Dewi,Rizky,Putri,Linh,Minh',
};
const surnames =
  'Smith,Brown,Lee,Novak,Rossi,Silva,Weber,Kim,Khan,Jensen,Costa,Petrov,Duarte,Moreau,Yilmaz,Tan,Okafor,Haas,Berg,Stone'.split(
    ',',
  );
const roles =
  'BD,Head of BD,CEO,CTO,CMO,Growth,Growth lead,Partnerships,Head of Partnerships,Marketing,DevRel,Co-founder,Founder,Ops,Product,Community manager,Sales,Account manager'.split(
    ',',
  );
const plainBios =
  'coffee and code|gm|web3 native|here for the tech|dad of two|runner|thinking in public|no DMs please|Dreamer|Bitcoin Maxi|Lisbon|Traveler, Photographer|Hodler|Digital Nomad|Father, husband|Available|BTC|Software Engineer|Living The Dream|Carpe Diem|Just Do It|Happy|Arsenal FC|🌊|building|crypto since 2016|opinions are mine|in Lisbon|футбол и кофе|amante del mate'.split(
    '|',
  );

export function personOf(random: Random, tongue: Tongue): { first: string; full: string } {
  const first = oneOf(random, names[random() < 0.75 ? tongue : 'en'].split(','));
  return { first, full: random() < 0.45 ? `${first} ${oneOf(random, surnames)}` : first };
}

/** Somebody of a company (`null`: of none, or who does not say). */
export function showPerson(
  random: Random,
  {
    company,
    openness,
    tongue,
    isSupplier = false,
  }: { company: Company | null; openness: Openness; tongue: Tongue; isSupplier?: boolean },
): Shown & { first: string } {
  const { first, full } = personOf(random, tongue);
  const written = company ? wayOfWriting(random, company) : '';
  const plain = random() < 0.3 ? oneOf(random, plainBios) : null;
  const latin =
    first
      .normalize('NFKD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase() || `user${Math.floor(random() * 1e4)}`;
  const handle = company ? (company.domain.split('.')[0]?.replaceAll('-', '') ?? '') : '';
  const inName = company !== null && random() < openness.name;
  const inBio = company !== null && random() < openness.bio;
  const inUsername = company !== null && random() < openness.username;
  return {
    first,
    name: inName
      ? oneOf(random, [
          `${full} | ${written}`,
          `${full} (${written})`,
          `${full} @ ${written}`,
          `${full} - ${written}`,
          `${first} ${written}`,
        ])
      : full,
    username: usernameOf(random, { latin, handle: inUsername ? handle : null }),
    bio: inBio && company ? bioOf(random, { written, company, isSupplier, tongue }) : plain,
  };
}

/** As people of that language write where they work. */
const spokenBios: Record<Tongue, string> = {
  en: 'Procurement, {A};GM at {A};{A} | treasury;Sales rep @ {A};AE, {A};managing director of {A};I do ops for {A}',
  ru: 'менеджер по продажам, {A};закупки {A};{A}, бухгалтер;основатель {A};юрист в {A};руководитель отдела, ООО «{A}»;маркетинг {A}',
  es: 'Compras, {A};director comercial de {A};{A} | ventas;fundadora de {A};jefe de producto en {A}',
  pt: 'Compras na {A};diretora comercial, {A};{A} | vendas;sócio da {A};gerente de projetos, {A}',
  de: 'Einkauf {A};Vertrieb bei {A};{A} GmbH, Geschäftsführer;Projektleiter, {A};Inhaberin von {A}',
  fr: 'acheteuse chez {A};gérant de {A};{A}, chef de projet;commerciale, {A};fondateur de {A}',
  tr: '{A} satış müdürü;{A} satın alma;kurucu ortak, {A};{A} | pazarlama',
  zh: '{A} 商务经理;{A} 市场总监;{A}商务;{A} CTO;{A} | 运营',
  id: 'pemasaran {A};{A} | direktur;manajer di {A};pendiri {A}',
};

function usernameOf(
  random: Random,
  { latin, handle }: { latin: string; handle: string | null },
): string | null {
  if (handle)
    return oneOf(random, [
      `${latin}_${handle}`,
      `${handle}_${latin}`,
      `${latin}${handle}`,
      `${latin}_at_${handle}`,
      `${latin.slice(0, 2)}_${handle}`,
    ]).slice(0, 31);
  const more = oneOf(random, [
    '',
    '_',
    `${Math.floor(random() * 100)}`,
    'x',
    '_eth',
    '_writes',
    '_moves',
    '_in_lisbon',
    '_sky',
    oneOf(random, surnames).toLowerCase(),
  ]);
  return random() < 0.8 ? `${latin}${more}`.padEnd(5, '0') : null;
}

function bioOf(
  random: Random,
  {
    written,
    company,
    isSupplier,
    tongue,
  }: { written: string; company: Company; isSupplier: boolean; tongue: Tongue },
): string {
  if (!isSupplier && random() < 0.3)
    return oneOf(random, spokenBios[tongue].split(';')).replace('{A}', written);
  const role = isSupplier
    ? oneOf(random, ['Account lead', 'KOL manager', 'PR', 'Consultant', 'Partner'])
    : oneOf(random, roles);
  const at = oneOf(random, [
    `${role} at ${written}`,
    `${role} @ ${written}`,
    `${role}, ${written}`,
    `${written} | ${role}`,
    `${role} @${company.x ?? company.domain.split('.')[0]}`,
    `building ${written}`,
    `${role} ${company.domain}`,
    `${written}`,
    `working on ${written}`,
    `${role} • ${written}`,
  ]);
  const before =
    random() < 0.12
      ? oneOf(random, [
          ' | ex-Google',
          ' | prev Binance',
          ' | ex Consensys',
          ' | angel',
          ' | advisor',
        ])
      : '';
  return `${at}${before}${random() < 0.15 ? ` | ${oneOf(random, plainBios)}` : ''}`;
}

/** `Acme Labs`, `acme`, `ACME`, `Acme`: people drop what companies add to their names. */
export function wayOfWriting(random: Random, { name, domain }: Company): string {
  const die = random();
  const [first = name] = name.split(' ');
  if (die < 0.1) return name.toLowerCase();
  if (die < 0.14) return name.toUpperCase();
  if (die < 0.26 && first.length >= 4) return first;
  if (die < 0.29) return domain;
  return name;
}
