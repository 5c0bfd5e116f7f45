import { type GoldChat, me } from '../gold-chat.ts';

/** Russian and Ukrainian. */
export const cyrillic: readonly GoldChat[] = [
  {
    title: 'Ourco и Северный Путь',
    people: [
      ['Алёна Журавлёва', 'alena_zh', 'менеджер по партнёрствам, Северный Путь'],
      ['Кирилл', 'kirill_nn', null],
    ],
    talk: [
      [0, 'Добрый день! Договор у юристов, вернусь в четверг'],
      [1, 'со стороны разработки мы готовы'],
      [me, 'отлично, ждём'],
    ],
    is: 'Северный Путь',
    staff: [0, 1],
  },
  {
    title: 'Mira / Ratnik обсуждение',
    people: [['Глеб', 'gleb_ratnik', null]],
    talk: [
      [0, 'Мира, привет. Это Глеб из Ratnik, нас познакомил Тимур'],
      [me, 'привет!'],
      [0, 'вот презентация https://ratnik.tech/deck'],
    ],
    is: 'Ratnik',
    staff: [0],
  },
  {
    title: 'Интеграция: Полюс × Ourco',
    people: [
      ['Дарья | Полюс', 'dasha_p', null],
      ['Саня', null, 'бэкенд'],
    ],
    talk: [
      [0, 'коллеги, добрый вечер'],
      [1, 'ключи скинул в личку'],
    ],
    is: 'Полюс',
    staff: [0, 1],
  },
  {
    title: 'Світлотех + Ourco',
    people: [
      ['Оксана', 'oksana_svitlo', 'співзасновниця Світлотех'],
      ['Тарас', 'taras_k', null],
    ],
    talk: [
      [0, 'вітаю! надсилаю презентацію'],
      [0, 'file:Svitlotech_deck_ua.pdf'],
      [me, 'дякую, подивлюсь'],
    ],
    is: ['Світлотех', 'Svitlotech'],
    staff: [0, 1],
  },
  {
    title: 'маркетинг ноябрь',
    people: [
      ['Ника', 'nika_m', 'SMM в агентстве Лампа'],
      ['Юра', 'yura', null],
    ],
    talk: [
      [0, 'мы в Лампе подготовили три варианта креативов для вас'],
      [me, 'второй лучший'],
      [0, 'счёт выставлю от lampa.agency'],
    ],
    is: ['Лампа', 'Lampa'],
    staff: [0],
  },
  {
    title: 'Тимур Б.',
    kind: 'user',
    people: [['Тимур Б.', 'timur_b', 'CPO Volna.finance, ex-Яндекс']],
    talk: [
      [0, 'привет, есть 15 минут завтра?'],
      [me, 'в 12 удобно'],
    ],
    is: ['Volna.finance', 'Volna'],
    staff: [0],
  },
  {
    title: 'дача шашлыки суббота',
    people: [
      ['Паша', 'pasha88', null],
      ['Света', null, 'мама двоих'],
    ],
    talk: [
      [0, 'кто берёт уголь?'],
      [1, 'я мясо замариную'],
      [me, 'с меня салат'],
    ],
    is: null,
  },
];
