/** In the form that `read-snippets.ts` tells. A fifth set, written by hand before anybody looked at the rules again. */
export const fifth = `
# en user mine
ann: Hey Mira, loved the demo yesterday. Our head of BD wants to know whether you support Solana yet
= answer 1

# en user theirs
ann: Hey Mira, loved the demo yesterday. Our head of BD wants to know whether you support Solana yet
me: Not yet, it's on the roadmap for Q2

# en user closed
ann: Hey Mira, loved the demo yesterday. Our head of BD wants to know whether you support Solana yet
me: Not yet, it's on the roadmap for Q2
ann: got it, appreciate the transparency

# en user mine
me: Do you have the latest token numbers?
ann: Here you go: https://example.org/tokenomics
me: Perfect. I'll run them past our analyst and send you comments tomorrow
= promise 3 2026-11-24

# en user theirs
me: Hi Ann! We'd like to list ACME on our exchange. Who handles listings at your end?
ann: that's me :) I'll need to talk to our founder first, give me until Thursday
= promise 2 2026-11-26

# en user mine
me: Quick one: 30 or 60 days payment terms?
ann: 60 please. Also could you add our VAT number to the invoice? It's DE123456789
= answer 2

# en user closed
me: Quick one: 30 or 60 days payment terms?
ann: 60 please. Also could you add our VAT number to the invoice? It's DE123456789
me: Added, new invoice attached
ann: Received, thx!

# en user mine
ann: We could do a call on Wednesday at 5pm UTC if that suits
= meeting 1 2026-11-25T17:00Z

# en user theirs
ann: We could do a call on Wednesday at 5pm UTC if that suits
me: Wednesday is tricky, how about Thursday same time?
= meeting 2 2026-11-26T17:00Z

# en user closed
ann: We could do a call on Wednesday at 5pm UTC if that suits
me: Wednesday is tricky, how about Thursday same time?
ann: Thursday is fine. Sending an invite
= meeting 2 2026-11-26T17:00Z

# en user closed
ann: FYI we moved our office to Lisbon, new address is in the signature. No reply needed

# en user closed
ann: Thanks but we've decided to go with another market maker. All the best!

# en user mine
ann: Sorry I missed your call. Free any time after 3 today
= answer 1

# en user mine
ann: I'm out of office until December 7. Please get back to me then
= follow-up 1 2026-12-07

# en user theirs +4d
me: Hi Ann, just sent the updated deck to your inbox. What do you think of slide 9?
= follow-up 1

# en user theirs
ann: Can you share the API docs?
me: https://docs.example.org/api
me: the websocket part is under /ws

# en user mine
ann: Can you share the API docs?
me: sure, one sec
= promise 2

# en user mine
ann [photo]:
ann: does this error look familiar to you guys
= answer 2

# en user mine
ann: The bridge contract failed the audit. We need to decide by tomorrow noon how to proceed
= answer 1

# en group:5 mine
ann: @mira can we get the co-marketing calendar before the weekend?
= answer 1

# en group:5 mine
ann: @mira can we get the co-marketing calendar before the weekend?
leo: I'll drop it here by Friday
= promise 2 2026-11-27

# en group:5 theirs
ann: @mira can we get the co-marketing calendar before the weekend?
leo: Here it is, 6 slots between now and Christmas
leo: @ann could you pick three?

# en group:6 theirs
me: The dashboard is live, feedback welcome
omar: nice
ann: I'll test it tonight and report back
= promise 3 2026-11-23

# en group:6 null
ann: Omar, have you paid the invoice from the designers?
omar: yes, this morning

# en group:4 closed
me: Pool is seeded, APR shows 14%
ann: LFG 🔥
omar: great work everyone, thank you

# en group:7 mine
omar: morning
ann: Mira, Leo - we're missing the KYC docs of your second director. Please upload them by Wednesday EOD
= answer 2

# ru user mine
ann: Мира, добрый день! Подскажите, на каком этапе наш договор?
= answer 1

# ru user mine
ann: Мира, добрый день! Подскажите, на каком этапе наш договор?
me: Добрый! На подписи у директора, в среду пришлю скан
= promise 2 2026-11-25

# ru user closed
ann: Мира, добрый день! Подскажите, на каком этапе наш договор?
me: Подписан, скан во вложении
ann: Супер, получила, спасибо большое!

# ru user theirs
me: Анна, вы успели посмотреть презентацию?
ann: Еще нет, сегодня вечером посмотрю и отпишусь
= promise 2 2026-11-23

# ru user mine
ann: Давайте созвонимся в четверг в 16:00, обсудим условия
= meeting 1 2026-11-26T16:00

# ru user closed
ann: Давайте созвонимся в четверг в 16:00, обсудим условия
me: Да, подходит
= meeting 1 2026-11-26T16:00

# ru user mine
ann: Сейчас бюджета нет, вернитесь к нам с этим вопросом после Нового года
= follow-up 1

# ru user closed
ann: Мы посовещались и решили пока не участвовать. Спасибо за предложение

# ru group:4 theirs
ann: Коллеги, кто со стороны биржи отвечает за листинг?
leo: Я. Напишите мне в личку, какой у вас токен и сеть

# uk user mine
ann: Вітаю! Чи можна отримати рахунок на грудень?
= answer 1

# uk user mine
ann: Вітаю! Чи можна отримати рахунок на грудень?
me: Так, надішлю до п'ятниці
= promise 2 2026-11-27

# uk user closed
ann: Вітаю! Чи можна отримати рахунок на грудень?
me: Надіслала на пошту
ann: Отримали, дякуємо!

# uk user theirs
me: Коли зможете підписати угоду?
ann: Завтра зранку підпишемо і відправимо
= promise 2 2026-11-24

# uk user mine
ann: Пропоную зустрітися у вівторок о 15:30 онлайн
= meeting 1 2026-11-24T15:30

# es user mine
ann: Hola Mira, ¿me puedes pasar el contrato firmado?
= answer 1

# es user mine
ann: Hola Mira, ¿me puedes pasar el contrato firmado?
me: Claro, te lo mando mañana por la mañana
= promise 2 2026-11-24

# es user theirs
me: ¿Qué os parece la propuesta?
ann: La estamos revisando, os decimos algo el jueves
= promise 2 2026-11-26

# es user mine
ann: ¿Te viene bien una llamada el miércoles a las 11?
= meeting 1 2026-11-25T11:00

# es user closed
ann: ¿Te viene bien una llamada el miércoles a las 11?
me: Perfecto, hablamos el miércoles
= meeting 1 2026-11-25T11:00

# es user closed
me: Te acabo de hacer la transferencia
ann: Recibido, mil gracias!

# pt user mine
ann: Oi Mira, tudo bem? Vocês conseguem mandar o relatório ainda hoje?
= answer 1

# pt user mine
ann: Oi Mira, tudo bem? Vocês conseguem mandar o relatório ainda hoje?
me: Consigo sim, mando até às 18h
= promise 2 2026-11-23

# pt user theirs
me: Já conseguiu falar com o time jurídico?
ann: Ainda não, falo com eles amanhã e te aviso
= promise 2 2026-11-24

# pt user closed
ann: Qual é o endereço da carteira?
me: 0x12ab, rede Base
ann: Valeu!

# de user mine
ann: Guten Morgen Mira, könnten Sie uns bitte das Angebot noch einmal als PDF schicken?
= answer 1

# de user mine
ann: Guten Morgen Mira, könnten Sie uns bitte das Angebot noch einmal als PDF schicken?
me: Natürlich, Sie bekommen es bis Mittwoch
= promise 2 2026-11-25

# de user theirs
me: Haben Sie sich schon entschieden?
ann: Noch nicht, wir melden uns Ende der Woche
= promise 2

# de user mine
ann: Passt Ihnen Donnerstag um 10 Uhr für ein kurzes Telefonat?
= meeting 1 2026-11-26T10:00

# de user closed
ann: Passt Ihnen Donnerstag um 10 Uhr für ein kurzes Telefonat?
me: Ja, passt mir gut
ann: Prima, bis Donnerstag
= meeting 1 2026-11-26T10:00

# fr user mine
ann: Bonjour Mira, avez-vous pu avancer sur le devis ?
= answer 1

# fr user mine
ann: Bonjour Mira, avez-vous pu avancer sur le devis ?
me: Oui, je vous l'envoie demain
= promise 2 2026-11-24

# fr user theirs
me: Pouvez-vous me confirmer la date de lancement ?
ann: Je demande à l'équipe et je reviens vers vous mardi
= promise 2 2026-11-24

# fr user closed
me: Le virement est parti ce matin
ann: Parfait, merci beaucoup Mira !

# tr user mine
ann: Merhaba Mira, sözleşmeyi inceleyebildiniz mi?
= answer 1

# tr user mine
ann: Merhaba Mira, sözleşmeyi inceleyebildiniz mi?
me: İnceliyorum, yarın size dönüş yapacağım
= promise 2 2026-11-24

# tr user closed
ann: Ödeme geldi mi?
me: Evet, bugün geldi
ann: Harika, teşekkürler

# tr user mine
ann: Çarşamba günü saat 14:00'te toplantı yapalım mı?
= meeting 1 2026-11-25T14:00

# zh user mine
ann: 你好，请问合同什么时候可以签？
= answer 1

# zh user mine
ann: 你好，请问合同什么时候可以签？
me: 我明天发给你
= promise 2 2026-11-24

# zh user theirs
me: 报价看了吗？
ann: 还没有，周三之前回复你
= promise 2 2026-11-25

# zh user closed
me: 款已经打过去了
ann: 收到，谢谢

# ar user mine
ann: مرحبا ميرا، هل يمكنك إرسال العقد اليوم؟
= answer 1

# ar user mine
ann: مرحبا ميرا، هل يمكنك إرسال العقد اليوم؟
me: نعم، سأرسله غدا
= promise 2 2026-11-24

# ar user closed
me: تم إرسال الفاتورة
ann: وصلت، شكرا جزيلا

# ar user theirs
me: ما رأيكم في العرض؟
ann: سنرد عليكم يوم الخميس
= promise 2 2026-11-26

# it user mine
ann: Ciao Mira, riesci a girarmi il contratto entro giovedì?
= answer 1

# pl user theirs
me: Czy udało się już porozmawiać z zarządem?
ann: Jeszcze nie, dam znać w piątek
= promise 2 2026-11-27

# id user mine
ann: Halo Mira, kapan token kami bisa listing?
= answer 1
`;
