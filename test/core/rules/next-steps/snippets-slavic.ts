/** In the form that `read-snippets.ts` tells. */
export const slavic = `
# ru user mine
ann: Привет! Сколько стоит интеграция?
= answer 1

# ru user mine
ann: Пришлите, пожалуйста, презентацию
= answer 1

# ru user theirs
ann: Пришлите, пожалуйста, презентацию
me [file]: Вот, держите

# ru user closed
ann: Пришлите, пожалуйста, презентацию
me [file]: Вот, держите
ann: Спасибо большое!

# ru user mine
ann: Когда будет договор?
me: Пришлю договор во вторник
= promise 2 2026-11-24

# ru user theirs
ann: Когда будет договор?
me: Пришлю договор во вторник
me +1d [file]: Отправляю

# ru user theirs
me: Есть новости по листингу?
ann: Уточню у команды и вернусь к вам завтра
= promise 2 2026-11-24

# ru user closed
me: Есть новости по листингу?
ann: Уточню у команды и вернусь к вам завтра
me: Хорошо, жду!
= promise 2 2026-11-24

# ru user mine
ann: Давайте созвонимся в четверг в 15:00?
= meeting 1 2026-11-26T15:00

# ru user closed
ann: Давайте созвонимся в четверг в 15:00?
me: Да, подходит
= meeting 1 2026-11-26T15:00

# ru user theirs
ann: Удобно завтра в 11?
me: Завтра не могу, давайте в среду в 16:00
= meeting 2 2026-11-25T16:00

# ru user mine
ann: Добрый день, мы делаем аналитику для NFT и хотели бы обсудить сотрудничество

# ru user closed
me: Деньги отправил
ann: Получил, спасибо

# ru user closed
ann: Держу в курсе: релиз прошел. Отвечать не нужно

# ru user mine
ann: Ок, а кто подписывает с вашей стороны?
= answer 1

# ru user theirs +5d
me: Посмотрели наше предложение?
= follow-up 1

# ru user mine
ann: Сейчас нет бюджета, напишите через две недели
= follow-up 1 2026-12-07

# ru user mine
ann: Сможете прислать счет до пятницы?
me: Да, сделаю
= promise 2 2026-11-27

# ru user closed
me: Встреча в силе?
ann: Да, до встречи!

# ru user theirs
me: Скиньте адрес кошелька
ann: через час скину
= promise 2

# ru user mine
me: Скиньте адрес кошелька
ann: через час скину
ann: 0x5fA1c0ffee00000000000000000000000000dEaD

# ru user closed
me: Скиньте адрес кошелька
ann: через час скину
ann: 0x5fA1c0ffee00000000000000000000000000dEaD
me: Спасибо, получил

# ru user mine
ann: Подскажите, поддерживаете ли вы стейкинг
= answer 1

# ru user closed
ann: С днем рождения!
me: Спасибо!!

# ru user mine
ann: Вышлем документы до конца недели. Какой у вас email?
= promise 1 2026-11-27
= answer 1

# ru user theirs
me: На следующей неделе подготовлю отчет. Кому отправить?
= promise 1 2026-11-30

# uk user mine
ann: Доброго дня! Скільки коштує інтеграція?
= answer 1

# uk user closed
ann: Скільки коштує?
me: 400 на місяць
ann: Дякую, зрозуміло

# uk user mine
ann: Коли буде договір?
me: Надішлю договір у вівторок
= promise 2 2026-11-24

# uk user theirs
me: Є новини?
ann: Уточню в команди і відпишу завтра
= promise 2 2026-11-24

# uk user mine
ann: Давайте зідзвонимося в четвер о 15:00?
= meeting 1 2026-11-26T15:00

# uk user closed
me: Давайте зустрінемося в п'ятницю о 12:00
ann: Так, домовились
= meeting 1 2026-11-27T12:00

# uk user mine
ann: Надішліть, будь ласка, презентацію
= answer 1

# uk user theirs +5d
me: Чи переглянули ви пропозицію?
= follow-up 1

# pl user mine
ann: Cześć, ile kosztuje integracja?
= answer 1

# pl user closed
me: Wysłałam fakturę
ann: Dziękuję bardzo

# pl user mine
ann: Kiedy dostanę umowę?
me: Wyślę umowę we wtorek
= promise 2 2026-11-24

# pl user mine
ann: Możemy się spotkać w czwartek o 15:00?
= meeting 1 2026-11-26T15:00
`;
