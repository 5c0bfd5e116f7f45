import type { Random } from '../made-up-text.ts';

/** Companies that do not exist, for whoever has no list of real ones: their names clash about as often. */
export function madeUpCompanies(random: Random, count: number) {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const taken = new Set<string>();
  const companies: {
    name: string;
    domain: string;
    x: string | null;
    github: string | null;
    telegram: string | null;
  }[] = [];
  while (companies.length < count) {
    const stem = random() < 0.25 ? pick(words) : `${pick(heads)}${pick(tails)}`;
    const label = stem.toLowerCase();
    const tail = random() < 0.45 ? ` ${pick(nouns)}` : '';
    const domain = `${random() < 0.2 ? `get${label}` : label}${random() < 0.15 ? tail.trim().toLowerCase() : ''}.${pick(endings)}`;
    if (taken.has(domain)) continue;
    taken.add(domain);
    const name = `${random() < 0.1 ? stem.toUpperCase() : stem}${tail}`;
    const handle = `${label}${pick(handleTails)}`;
    companies.push({
      name,
      domain,
      x: random() < 0.8 ? handle : null,
      github: random() < 0.5 ? label : null,
      telegram: random() < 0.5 ? `${label}${pick(['', '_chat', 'official', '_hq'])}` : null,
    });
  }
  return companies;
}

const heads =
  'Alto Bral Cindr Dovan Elix Fenn Glim Horv Ister Jovi Kelt Lumo Marl Nexa Orin Palv Quil Rund Sorv Tamb Ulix Vand Wexo Xeno Yarr Zephy Brisk Calder Drift Ember Flint'.split(
    ' ',
  );
const tails =
  'ara bit chain dex era fi gate hub ium ja kit lend mint node os pay quant rise swap ten uno vault wave xis yield zen'.split(
    ' ',
  );
const words =
  'Harbor Lantern Beacon Juniper Cobalt Orchard Meadow Summit Anchor Willow Copper Falcon Raven Cedar Granite Maple Saffron Thistle Violet Marble Comet Pebble Canyon Tundra Velvet Self Life Mirror Orbit Prism'.split(
    ' ',
  );
const nouns =
  'Labs Network Protocol Finance Foundation DAO Exchange Games Capital Digital Pay Wallet AI'.split(
    ' ',
  );
const endings = 'xyz io com finance network org app fi co ai'.split(' ');
const handleTails = ['', 'HQ', '_xyz', 'Labs', 'Official', 'Protocol', '_io'];
