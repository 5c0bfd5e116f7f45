/** In the form that `read-snippets.ts` tells. A sixth set, written by hand after the rules had been mended for the fifth. */
export const sixth = `
# en user mine
ann: hey! any luck getting the treasury report out of finance?
= answer 1

# en user mine
ann: hey! any luck getting the treasury report out of finance?
me: chasing them, you'll have it Wednesday at the latest
= promise 2 2026-11-25

# en user closed
ann: hey! any luck getting the treasury report out of finance?
me: got it, here: https://example.org/t.pdf
ann: you're a star ⭐️

# en user mine
ann: Our CMO is asking for the banner sizes again, I only have the square one
= answer 1

# en user theirs
me: Could you send us the cap table?
ann: Legal has to approve that first. Should be quick, I'd say by Thursday
= promise 2 2026-11-26

# en user theirs
me: Could you send us the cap table?
ann: on it, will land in your inbox this afternoon
= promise 2 2026-11-23

# en user mine
me: Here's the quote for the audit, 45k for two weeks
ann: Hmm that's above what we budgeted. Any flexibility there?
= answer 2

# en user closed
me: Here's the quote for the audit, 45k for two weeks
ann: Hmm that's above what we budgeted. We'll go with somebody else this time, sorry!

# en user mine
ann: Can we move our Thursday call to Friday 11am? Board meeting got in the way
= meeting 1 2026-11-27T11:00

# en user closed
ann: Can we move our Thursday call to Friday 11am? Board meeting got in the way
me: no prob, Friday 11 works
= meeting 1 2026-11-27T11:00

# en user closed
ann: Heads up: maintenance tonight between 2 and 3am UTC, nothing to do on your side

# en user theirs +5d
me: Hey Ann, circling back on the MM agreement. Are you ok with the uptime clause?
= follow-up 1

# en user mine
ann: Let's pick this up again after Thanksgiving, I'm swamped. Maybe ping me December 2?
= follow-up 1 2026-12-02

# en user mine
me: I'll intro you to our custody partner
ann: awesome, looking forward to it!
= promise 1

# en user theirs
ann: thanks for the intro!
me: of course! Did you two find a time to talk?

# en group:5 mine
omar: Partnership post is ready from our side
ann: Leo can you approve the copy? We publish at 4pm
= answer 2

# en group:5 theirs
omar: Partnership post is ready from our side
ann: Leo can you approve the copy? We publish at 4pm
leo: approved ✅

# en group:8 null
ann: @omar when do we get the new logo?
omar: tomorrow I guess

# en group:5 closed
leo: Listing is live! Trading starts at 14:00 UTC
omar: 🚀🚀🚀
ann: thanks a lot team, awesome job

# ru user mine
ann: Привет! Смогли посмотреть нашу документацию по API?
= answer 1

# ru user mine
ann: Привет! Смогли посмотреть нашу документацию по API?
me: Привет, нет еще, завтра до обеда вернусь с вопросами
= promise 2 2026-11-24

# ru user theirs
me: Когда планируете запуск мейннета?
ann: Точную дату назову на следующей неделе
= promise 2

# ru user closed
me: Счет выставили, реквизиты внутри
ann: Оплатили, проверяйте 🙏
me: Пришло, благодарю!

# ru user mine
ann: Мира, а можем в пятницу в 12:00 по мск созвониться?
= meeting 1 2026-11-27T09:00Z

# ru group:6 theirs
me: Коллеги, нужны ваши правки к пресс-релизу
omar: Внесу сегодня до конца дня
= promise 2 2026-11-23

# uk user theirs
me: Добрий день! Чи вдалося поговорити з партнерами?
ann: Ще ні, зустріч у середу, після неї відпишу
= promise 2 2026-11-25

# uk user closed
ann: Чи отримали ви наш платіж?
me: Так, усе надійшло
ann: Чудово, дякую за швидку відповідь

# es user mine
ann: Buenas Mira, ¿cómo vamos con la integración?
= answer 1

# es user theirs
me: ¿Tenéis ya la fecha del evento?
ann: Aún no, la confirmamos esta semana y te digo
= promise 2 2026-11-27

# es user closed
me: ¿Os interesa patrocinar el podcast?
ann: Este año no podemos, gracias por pensar en nosotros

# pt user mine
ann: Mira, consegue me passar os dados bancários pra eu fazer o pagamento?
= answer 1

# pt user theirs
me: Você viu a minuta do contrato?
ann: Vi sim, o jurídico devolve com comentários na quinta
= promise 2 2026-11-26

# pt user closed
me: Segue o comprovante
ann: Recebido, muito obrigada!

# de user theirs
me: Hallo Ann, konnten Sie den Vertrag schon prüfen?
ann: Leider noch nicht. Ich schaue ihn mir morgen an und gebe Ihnen Bescheid
= promise 2 2026-11-24

# de user mine
ann: Wie sieht es bei Ihnen am Freitag um 14 Uhr aus?
= meeting 1 2026-11-27T14:00

# de user closed
me: Rechnung ist bezahlt
ann: Super, vielen Dank und schönes Wochenende!

# fr user theirs
me: Bonjour, avez-vous reçu notre proposition ?
ann: Oui bien reçue, on en discute en interne et je vous fais un retour vendredi
= promise 2 2026-11-27

# fr user mine
ann: Seriez-vous disponible mardi à 15h pour un point ?
= meeting 1 2026-11-24T15:00

# tr user theirs
me: Teklifimizi değerlendirebildiniz mi?
ann: Henüz değil, perşembe günü size haber vereceğim
= promise 2 2026-11-26

# tr user mine
ann: Faturayı hangi adrese keselim?
= answer 1

# zh user mine
ann: Mira，我们周四下午3点开个会可以吗？
= meeting 1 2026-11-26T15:00

# zh user theirs
me: 上币费用方便发一下吗？
ann: 好的，我整理一下，明天发您
= promise 2 2026-11-24

# ar user mine
ann: هل يناسبك اجتماع يوم الأربعاء الساعة 4؟
= meeting 1 2026-11-25

# ar user theirs
me: متى سيتم توقيع الاتفاقية؟
ann: سأرسلها لك موقعة غدا صباحا
= promise 2 2026-11-24

# it user theirs
me: Avete deciso per lo stand?
ann: Non ancora, ti faccio sapere lunedì
= promise 2 2026-11-30
`;
