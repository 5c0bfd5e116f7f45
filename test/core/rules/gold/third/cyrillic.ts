import { type GoldChat, me } from '../gold-chat.ts';

/** Russian, Ukrainian, Kazakh, Bulgarian, Serbian. */
export const cyrillic: readonly GoldChat[] = [
  {
    title: 'Ourco × Полярис | тех. чат',
    people: [
      ['Женя', 'zhenya_p', 'тимлид, Полярис'],
      ['Маша Ким', 'masha_kim', null],
    ],
    talk: [
      [0, 'ребят, вебхуки не приходят с утра'],
      [me, 'смотрим'],
      [1, 'у нас все ок, видимо на вашей стороне'],
    ],
    is: ['Полярис', 'Polaris'],
    staff: [0, 1],
  },
  {
    title: 'Артём Белов',
    kind: 'user',
    people: [['Артём Белов', 'artem_belov', null]],
    talk: [
      [
        0,
        'Мира, здравствуйте! Меня зовут Артём, я из компании «Тихая Гавань», занимаюсь закупками',
      ],
      [0, 'Хотели бы узнать стоимость вашего решения на 50 пользователей'],
      [me, 'Здравствуйте! Сейчас пришлю КП'],
    ],
    is: 'Тихая Гавань',
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Бухгалтерия / акты',
    people: [['Людмила', 'lyudmila_b', 'главбух ООО «Ромашка Плюс»']],
    talk: [
      [0, 'Пришлите пожалуйста закрывающие за октябрь'],
      [me, 'Отправила через ЭДО'],
    ],
    is: ['Ромашка Плюс', 'Ромашка'],
    staff: [0],
  },
  {
    title: 'Подбор: Backend Go',
    kind: 'user',
    people: [['Илья', 'ilya_gopher', 'Go разработчик, в поиске работы']],
    talk: [
      [0, 'Добрый день! Откликаюсь на вашу вакансию, резюме прикрепил'],
      [0, 'file:Резюме_Илья_Соколов.pdf'],
      [me, 'Спасибо, вернусь с ответом до пятницы'],
    ],
    is: null,
    category: 'candidate',
  },
  {
    title: 'Бабушка ❤️',
    kind: 'user',
    people: [['Бабушка ❤️', null, null]],
    talk: [
      [0, 'Мирочка, ты покушала?'],
      [me, 'Да, бабуль'],
    ],
    is: null,
    category: 'personal',
  },
  {
    title: 'Гнат (Вільха Дев) / Ourco',
    people: [['Гнат (Вільха Дев)', 'hnat_v', 'співвласник студії']],
    talk: [
      [0, 'доброго ранку! макети готові, ось посилання https://vilkha.dev/ourco'],
      [me, 'дякую, дивимось'],
    ],
    is: ['Вільха Дев', 'Вільха', 'Vilkha'],
    staff: [0],
    category: ['vendor', 'partner'],
  },
  {
    title: 'Ourco + Тұран Банк',
    people: [
      ['Айгерім', 'aigerim_t', 'Тұран Банк, цифрлық өнімдер'],
      ['Данияр', 'daniyar_k', null],
    ],
    talk: [
      [0, 'Сәлеметсіз бе! Құжаттарды жібердім'],
      [1, 'наши безопасники согласовали'],
      [me, 'рахмет!'],
    ],
    is: ['Тұран Банк', 'Тұран'],
    staff: [0, 1],
  },
  {
    title: 'Нова Вълна - Ourco',
    people: [['Десислава', 'desi_nv', 'маркетинг мениджър в Нова Вълна']],
    talk: [
      [0, 'Здравейте, изпратих ви офертата'],
      [me, 'благодаря!'],
    ],
    is: 'Нова Вълна',
    staff: [0],
  },
  {
    title: 'Zlatna Ribica x Ourco saradnja',
    people: [
      ['Jelena', 'jelena_zr', 'menadžer prodaje, Zlatna Ribica'],
      ['Vuk', 'vuk_bg', null],
    ],
    talk: [
      [0, 'dobar dan, šaljem ugovor'],
      [1, 'naš tim je spreman'],
      [me, 'hvala'],
    ],
    is: 'Zlatna Ribica',
    staff: [0, 1],
  },
];
