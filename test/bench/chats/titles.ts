import type { Random } from '../made-up-text.ts';
import { oneOf } from './company.ts';
import type { Tongue } from './people.ts';

/** `familiar` formats are fitted on; `new` ones are only ever measured. */
export type TitleFamily = 'familiar' | 'new';

/** `{A}` their company, `{B}` mine, `{a}` and `{b}` a person of each, `{T}` a topic. */
const formats: Record<TitleFamily, { pair: string; solo: string; person: string }> = {
  familiar: {
    pair: '{A} <> {B};{B} <> {A};{A} x {B};{B} x {A};{A} | {B};{A} / {B};{A} - {B};{A} & {B};{B} & {A};{A} <> {B} | {T};{T}: {A} <> {B};[{B}] {A};{A} ({B});{A} 🤝 {B};{A} × {B};{B} / {A} {T};{A} {B} {T};{A} and {B};{A} <-> {B}',
    solo: '{A};{A} {T};{T} {A};{A} | {T};{A} - {T};{A} Team;{A} chat',
    person: '{a} <> {b};{a} / {b} ({A});Intro {a} <> {b};{a} ({A}) <> {b} ({B});{a} {A}',
  },
  new: {
    pair: '{B} ↔ {A};{A} + {B};{A} ⚡ {B};{B} // {A};{A} meets {B};{T} — {A}, {B};{A} with {B};{B}: {A} {T};{B} · {A};EXT - {A} - {B};{A}<>{B};{A} 🔗 {B};{A} ⇄ {B} ({T});{B} @ {A};{A} {T} / {B};🚀 {A} x {B} 🚀;{B}-{A} {T};{A} vs {B};{T} | {B} + {A}',
    solo: '[{A}];{T}: {A};{A} // {T};{A} 💬;🔥 {A} 🔥;{A}, {T};({T}) {A}',
    person: '{a} & {b} - {A};{b}, {a} ({A});{a} of {A} / {b};{a}, {b}',
  },
};

/** Formats of one language, with its own joining word or topic. */
const local: Partial<Record<Tongue, Record<TitleFamily, string>>> = {
  ru: {
    familiar: '{A} и {B};{A} <> {B} партнерство;{B} x {A} | {T}',
    new: '{B} с {A};рабочая группа {A} / {B};{A} × {B}: {T}',
  },
  es: { familiar: '{A} y {B};Alianza {A} - {B}', new: '{B} + {A} colaboración;Reunión {A} / {B}' },
  pt: { familiar: '{A} e {B};Parceria {A} <> {B}', new: '{B} + {A} parceria;Projeto {A} | {B}' },
  de: {
    familiar: '{A} und {B};Austausch {A} / {B}',
    new: '{B} & {A} Projekt;Partnerschaft {A} – {B}',
  },
  fr: { familiar: '{A} et {B};Partenariat {A} / {B}', new: '{B} × {A} projet;Échange {A} - {B}' },
  tr: { familiar: '{A} ve {B};{A} x {B} ortaklık', new: '{B} & {A} proje;{A} - {B} toplantı' },
  zh: { familiar: '{A} × {B} 合作群;{A} & {B} 交流群', new: '{A}与{B}对接群;{B} x {A} 商务群' },
  id: { familiar: '{A} x {B} kerjasama;{A} dan {B}', new: '{B} + {A} grup;Kerjasama {A} - {B}' },
};

const topics: Record<Tongue, string> = {
  en: 'BD,marketing,integration,intro,partnership,support,tech,listing,weekly sync,campaign,co-marketing,audit,legal,pilot,general,AMA,devs,product,liquidity,grants',
  ru: 'маркетинг,интеграция,партнерство,поддержка,созвон,листинг',
  es: 'alianza,integración,soporte,ventas',
  pt: 'parceria,integração,suporte',
  de: 'Projekt,Vertrieb,Partnerschaft',
  fr: 'partenariat,projet,soutien',
  tr: 'proje,destek,ortaklık',
  zh: '合作,市场,技术',
  id: 'kerjasama,proyek',
};

export function titleOf(
  random: Random,
  {
    family,
    form,
    tongue,
    parts,
  }: {
    family: TitleFamily;
    form: 'pair' | 'solo' | 'person';
    tongue: Tongue;
    parts: { A: string; B: string; a: string; b: string };
  },
): string {
  const spoken = form === 'pair' && random() < 0.6 ? local[tongue]?.[family] : undefined;
  return fill(oneOf(random, (spoken ?? formats[family][form]).split(';')), {
    ...parts,
    T: topicOf(random, tongue),
  });
}

export function topicOf(random: Random, tongue: Tongue): string {
  const topic = oneOf(random, topics[random() < 0.6 ? tongue : 'en'].split(','));
  return random() < 0.4 ? topic.slice(0, 1).toUpperCase() + topic.slice(1) : topic;
}

/** What people call a group besides after a company: the reader knows none of these words as topics. */
const codenames: Record<TitleFamily, { words: string; formats: string }> = {
  familiar: {
    words:
      'Falcon,Northern Lights,Project Bluebird,Hawk,Chapter Two,Red Squad,Blue Tent,Rocket League,Cinnamon,Kitchen Cabinet,Night Shift,Apollo,Lighthouse,Round Table,Silver Bullet,Кузница,Рассвет,Горизонт,Aurora,Leuchtturm,Cohete,Fénix,Kervan',
    formats: '{B} {C};{B} - {C};{B} | {C};{C};Project {C};{C} ({B});{B}: {C};{C} team;{B} {C} {T}',
  },
  new: {
    words:
      'Osprey,Southern Cross,Project Redwing,Kestrels,Act Three,Green Squad,Big Top,Moonshot,Paprika,Think Tank,Day Shift,Gemini,Beacon,Inner Circle,Golden Ticket,Маяк,Заря,Вершина,Boreal,Kompass,Faro,Brújula,Pusula',
    formats: '{C} {B};[{B}] {C};{C} // {B};{C} · {B};{C} crew;{B} → {C};{T}: {C};{C} @{B}',
  },
};

export function codenameOf(
  random: Random,
  { family, own }: { family: TitleFamily; own: string },
): string {
  const { words, formats: some } = codenames[family];
  return fill(oneOf(random, some.split(';')), {
    B: own,
    C: oneOf(random, words.split(',')),
    T: topicOf(random, 'en'),
  });
}

export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** Titles of chats that have no company behind them. */
export const noneTitles = {
  private:
    'Family;Friends;Flat 5;Poker night;Football sunday;Lisbon trip;Wedding crew;Book club;Gym bros;Семья;Друзья;Дача 2026;Familia;Los amigos;Familie;Les amis;Aile;家人;Birthday surprise 🎂;Neighbours;Class of 2012;gm;✨✨✨;Ski week;Band practice'.split(
      ';',
    ),
  topical:
    'Crypto lawyers;Solidity devs;DeFi community;Web3 founders;Growth hackers;Token talk;NFT lounge;Airdrop hunters;Digital nomads;IT jobs;Вакансии;AI news;Builders chat;Startup community;BD people;Marketing pros;Events calendar;Alpha group;Trading room;Hackathon 2026;Conference side events;Women in tech'.split(
      ';',
    ),
  own: '{B} Falcon;{B} | Kitchen Cabinet;{B} team;{B} internal;{B} marketing;{B} devs;{B} ops;{B} community;{B} all hands;команда {B};{B} standup;{B} announcements'.split(
    ';',
  ),
};
