/** Written with the others, before the rules, and kept aside: the rules were not tuned to these. */
export const unseen = `
# en user mine
ann: hey, do you guys integrate with Solana wallets
= answer 1

# en user theirs
me: Would you be open to a short intro call?

# en user theirs +8d
me: Would you be open to a short intro call?
= follow-up 1

# en user mine
ann: Can you give me access to the dashboard?
me: I'm on it, you'll have it by tomorrow evening
= promise 2 2026-11-24

# en user theirs
me: Can you introduce me to your CTO?
ann: Of course, let me ask him and I'll let you know next week
= promise 2 2026-11-30

# en user closed
me: The payment has been sent
ann: Great, got it. Talk soon!

# en user mine
ann: Are you free for a quick call today at 5pm?
= meeting 1 2026-11-23T17:00

# en user closed
me: Lunch on December 2 at 12:30?
ann: Sure, see you there!
= meeting 1 2026-12-02T12:30

# en user mine
ann: Need the signed contract by Thursday please
= answer 1 2026-11-26

# en user closed
ann: Appreciate your help!

# en user theirs
ann: When do you want to start?
me: Next month, if the budget is approved on your side.

# en user closed
me: We'd like to list your token
ann: Thanks but we are not interested

# ru user mine
ann: Здравствуйте! Можно узнать условия партнёрства?
= answer 1

# ru user theirs
me: Когда сможете подписать?
ann: Думаю, в среду подпишем
= promise 2 2026-11-25

# ru user closed
me: Счёт оплачен
ann: Супер, благодарю!

# ru user mine
ann: Созвон завтра в 14:00 ок?
= meeting 1 2026-11-24T14:00

# ru user mine
ann: Жду от вас реквизиты
= answer 1

# ru user mine
ann: Пришлёте сегодня макет?
me: Да, вечером отправлю
= promise 2 2026-11-23

# ru user closed
ann: Давайте перенесём на понедельник, 12:00
me: Договорились
= meeting 1 2026-11-30T12:00

# ru user theirs +7d
me: Добрый день! Удалось обсудить с командой?
= follow-up 1

# uk user mine
ann: Чи можете ви надіслати реквізити?
me: Так, надішлю сьогодні
= promise 2 2026-11-23

# es user mine
ann: ¿Me puedes mandar las condiciones?
= answer 1

# es user theirs
me: ¿Cuándo firmamos?
ann: Te confirmo el viernes
= promise 2 2026-11-27

# es user closed
me: Te acabo de mandar el informe
ann: Genial, gracias

# pt user theirs
me: Consegue mandar o logo?
ann: Mando amanhã cedo
= promise 2 2026-11-24

# pt user mine
ann: Bom dia! Vocês já têm uma previsão?
= answer 1

# fr user theirs
me: Pouvez-vous signer le contrat ?
ann: Oui, je le signe demain
= promise 2 2026-11-24

# fr user mine
ann: Pourriez-vous me donner vos tarifs
= answer 1

# de user theirs
me: Können Sie mir das Angebot schicken?
ann: Klar, bekommen Sie bis Freitag
= promise 2 2026-11-27

# de user mine
ann: Hätten Sie nächste Woche Zeit für ein Gespräch?
= meeting 1 2026-11-30

# it user closed
me: Ecco il documento
ann: Ottimo, grazie

# it user theirs
me: Puoi mandarmi il logo?
ann: Certo, te lo mando domani
= promise 2 2026-11-24

# tr user theirs
me: Logoyu gönderebilir misin?
ann: Tabii, yarın gönderirim
= promise 2 2026-11-24

# zh user theirs
me: 可以发一下合同吗？
ann: 好的，明天发你
= promise 2 2026-11-24

# zh user mine
ann: 你们支持质押吗
= answer 1

# ja user theirs
me: 契約書を送っていただけますか？
ann: 金曜日までに送ります
= promise 2 2026-11-27

# ja user closed
ann: 資料を送りました
me: 承知しました、ありがとうございます

# ar user mine
ann: ممكن ترسل العرض؟
= answer 1

# en group:5 mine
omar: @leo when can we expect the invoice?
= answer 1

# en group:5 theirs
me: @omar could you resend the file?
ann: he is on holiday, I will send it tomorrow
= promise 2 2026-11-24

# ru group:6 closed
ann: Когда релиз?
leo: В понедельник выкатили
ann: отлично 🔥

# en group:3000 null
ann: How do I reset my password?
omar >1: Use the link on the login page
`;
