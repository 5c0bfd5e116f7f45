/** In the form that `read-snippets.ts` tells. A fourth set that was written after the rules, with more talk than questions. */
export const fourth = `
# en user mine
ann: Morning! We're finalising sponsors for the side event, are you guys in or out?
= answer 1

# en user theirs
ann: Morning! We're finalising sponsors for the side event, are you guys in or out?
me: In. Silver tier please

# en user closed
ann: Morning! We're finalising sponsors for the side event, are you guys in or out?
me: In. Silver tier please
ann: Amazing, thank you!!

# en user mine
me: Sharing the term sheet: https://example.org/ts.pdf
ann: Thanks, two comments. Clause 4 looks off and we'd need a cap. Can you revise?
= answer 2

# en user mine
me: Sharing the term sheet: https://example.org/ts.pdf
ann: Thanks, two comments. Clause 4 looks off and we'd need a cap. Can you revise?
me: Will turn it around by Wednesday
= promise 3 2026-11-25

# en user theirs
me: Sharing the term sheet: https://example.org/ts.pdf
ann: Thanks! Our lawyers will come back with a markup next week
= promise 2

# en user theirs
me: Hi Ann, following up on the listing form, did legal sign off?

# en user mine
ann: what are your fees for a perp listing, and do you need an MM?
= answer 1

# en user mine
ann: what are your fees for a perp listing, and do you need an MM?
me: let me ask the listings team and get back to you
= promise 2

# en user theirs
ann: what are your fees for a perp listing, and do you need an MM?
me: 40k USDT, and yes, an MM with two-sided quotes

# en user mine
ann: Tuesday 4pm works for us, does it for you?
= meeting 1 2026-11-24T16:00

# en user closed
ann: Tuesday 4pm works for us, does it for you?
me: it does, talk then
= meeting 1 2026-11-24T16:00

# en user theirs
me: Would love to show you the new API. Any chance for 20 min on Thursday?
= meeting 1 2026-11-26

# en user mine
me: Would love to show you the new API. Any chance for 20 min on Thursday?
ann: Thursday is packed, what about Friday morning?
= meeting 2 2026-11-27

# en user closed
ann: Closing the loop here: the board decided not to move forward this year. Appreciate your time!
me: Understood, thanks for letting me know

# en user mine
ann: Ok
ann: one more thing, who should we put down as the signatory?
= answer 2

# en user theirs
ann: one more thing, who should we put down as the signatory?
me: Mira Lind, COO

# en user closed
me: the KYB link is https://example.org/kyb
ann: done, submitted

# en user theirs
me: Can you intro me to whoever runs grants?
ann: Sure thing, I'll connect you with Bo tomorrow
= promise 2 2026-11-24

# en user closed
me: Can you intro me to whoever runs grants?
ann: Sure thing, I'll connect you with Bo tomorrow
ann +1d: Done, just made a group with you and Bo
me: legend, thanks

# en user mine
ann: pls send over the invoice when you can
= answer 1

# en user theirs
ann: pls send over the invoice when you can
me [file]: INV-204.pdf

# en user mine
ann: Our CEO wants to know whether exclusivity is on the table
= answer 1

# en user mine
ann: hey sorry for the radio silence, was travelling. we're still keen, what do you need from our side?
= answer 1

# en user theirs
ann: hey sorry for the radio silence, was travelling. we're still keen, what do you need from our side?
me: No worries! Just the signed NDA and a logo pack

# en user mine
ann: Not now, budget is frozen until Q1. Ping me mid January?
= follow-up 1 2027-01-15

# ru user mine
ann: Привет, подскажи, пожалуйста, какие у вас условия по интеграции кошелька
= answer 1

# ru user mine
ann: Привет, подскажи, пожалуйста, какие у вас условия по интеграции кошелька
me: Привет! Уточню у коллег и вернусь к тебе завтра
= promise 2 2026-11-24

# ru user theirs
me: Добрый день! Получилось посмотреть договор?
ann: Добрый, юристы смотрят, до пятницы дадим правки
= promise 2 2026-11-27

# ru user closed
me: Скинул оплату, проверь
ann: Пришло, спасибо большое!

# ru user mine
ann: Можем созвониться в среду в 15:00?
= meeting 1 2026-11-25T15:00

# ru user closed
ann: Можем созвониться в среду в 15:00?
me: Да, давай, жду ссылку
= meeting 1 2026-11-25T15:00

# ru user mine
me: Отправил вам бриф
ann: Получили. А бюджет какой закладываете?
= answer 2

# ru user theirs
me: Отправил вам бриф, жду обратную связь

# uk user mine
ann: Доброго дня! Чи можете надіслати презентацію та прайс?
= answer 1

# uk user theirs
ann: Доброго дня! Чи можете надіслати презентацію та прайс?
me: Добрий день, ось вони: https://example.org/deck

# es user mine
ann: Hola! Quedamos pendientes de tu propuesta, cuándo nos la puedes pasar?
= answer 1

# es user mine
ann: Hola! Quedamos pendientes de tu propuesta, cuándo nos la puedes pasar?
me: Te la mando el jueves sin falta
= promise 2 2026-11-26

# es user closed
me: Ya te hice la transferencia
ann: Recibida, mil gracias

# es user theirs
me: Qué te pareció el borrador?
ann: Lo reviso esta tarde y te comento
= promise 2 2026-11-23

# pt user mine
ann: Bom dia, vocês aceitam pagamento em USDT? E qual o prazo de entrega?
= answer 1

# pt user theirs
ann: Bom dia, vocês aceitam pagamento em USDT? E qual o prazo de entrega?
me: Bom dia! Aceitamos sim, e o prazo é de duas semanas

# fr user mine
ann: Bonjour, avez-vous pu avancer sur le contrat ?
= answer 1

# fr user mine
ann: Bonjour, avez-vous pu avancer sur le contrat ?
me: Oui, je vous l'envoie demain matin
= promise 2 2026-11-24

# fr user closed
me: Voici la facture corrigée : https://example.org/f.pdf
ann: Parfait, bien reçu, merci

# de user mine
ann: Servus, wie sieht's bei euch mit dem Sponsoring aus?
= answer 1

# de user theirs
me: Passt euch Donnerstag um 14 Uhr für einen kurzen Call?
= meeting 1 2026-11-26T14:00

# de user theirs
me: Habt ihr schon Feedback zum Angebot?
ann: Noch nicht, ich melde mich bis Freitag
= promise 2 2026-11-27

# tr user mine
ann: Merhaba, listeleme ücretiniz ne kadar acaba?
= answer 1

# tr user theirs
ann: Merhaba, listeleme ücretiniz ne kadar acaba?
me: Merhaba, 20 bin USDT

# it user mine
ann: Ciao, riesci a mandarmi il logo in vettoriale?
= answer 1

# it user theirs
ann: Ciao, riesci a mandarmi il logo in vettoriale?
me: certo, eccolo: https://example.org/logo.svg

# zh user mine
ann: 你好，请问上币流程是怎样的？
= answer 1

# zh user mine
ann: 你好，请问上币流程是怎样的？
me: 我问一下同事，明天回复你
= promise 2 2026-11-24

# zh user closed
me: 合同已经发到你邮箱了
ann: 收到，谢谢

# ja user mine
ann: お世話になっております。見積書をお送りいただけますでしょうか。
= answer 1

# vi user mine
ann: Chào bạn, bên mình có nhận làm AMA không?
= answer 1

# id user theirs
me: Kak, sudah dicek proposalnya?

# ar user mine
ann: السلام عليكم، كم تكلفة الإعلان في قناتكم؟
= answer 1

# pl user mine
ann: Cześć, kiedy możemy spodziewać się umowy?
= answer 1

# en group:6 mine
bo: @mira can you confirm the listing date?
= answer 1

# en group:6 theirs
leo: @ann we still need your token contract address

# en group:8 closed
ann: posted the recap in Notion
bo: 🙏
leo: great, thanks all

# en group:5 mine
ann: Mira, any update from your devs on the webhook bug?
leo: looking into it, will report back this afternoon
= promise 2 2026-11-23

# en group:200 closed
zed: gm everyone
kim: gm
`;
