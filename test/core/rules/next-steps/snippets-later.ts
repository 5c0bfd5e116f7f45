/** In the form that `read-snippets.ts` tells. A second set that was written after the rules. */
export const later = `
# en user mine
ann: gm! any update on the grant?
me: Committee meets Wednesday, I'll know more after that
= promise 2 2026-11-25

# en user mine
ann: Perfect, thanks. Also, could you loop in your CTO?
= answer 1

# en user mine
me: Do you want to keep the current fee split?
ann: yes, but we'd like to revisit the minimum. What would you be comfortable with?
= answer 2

# en user theirs
me: Hey Ann, following up on this 🙂
me: Did the team have time to test the API?

# en user mine
ann: We're in. Send over the paperwork and we'll sign this week.
= answer 1
= promise 1 2026-11-27

# en user closed
ann: Can we do Wed 10:30 instead?
me: wfm
= meeting 1 2026-11-25T10:30

# en user theirs
ann: Hi, is the bounty still open?
me: Yes it is! Just apply through the form: https://example.org/form

# en user mine
ann [photo]:
ann: this is the error we get

# en user closed
ann: payment sent
me: received, thx!

# en user theirs
ann: Do you have 15 min tomorrow?
me: tomorrow is packed. Thursday 2pm?
= meeting 2 2026-11-26T14:00

# en user closed
ann: Do you have 15 min tomorrow?
me: tomorrow is packed. Thursday 2pm?
ann: works!
= meeting 2 2026-11-26T14:00

# en user mine
ann: Let's circle back in Q1, budgets are frozen till then. Ping me mid January?
= follow-up 1 2027-01

# en user closed
me: here's the recording of the AMA
ann: 🔥🔥🔥

# en user mine
ann: I'm joining the call, where are you?
= answer 1

# en user mine
ann: looks like the link expired
me: let me generate a new one
= promise 2

# en user theirs
ann: looks like the link expired
me: let me generate a new one
me: https://example.org/new

# en group:9 closed
ann: we pushed the new build
leo: awesome, thank you
omar: 🙌

# en group:9 mine
me: hey all, any blockers on your side?
omar: one: we still don't have access to the testnet faucet

# en group:9 theirs
ann: Leo, could you whitelist our IP?
leo: done ✅

# ru user mine
ann: Мира, привет. Напомни, пожалуйста, какой у нас лимит на вывод?
= answer 1

# ru user theirs
me: Анна, добрый день, удалось обсудить внутри?
ann: Да, обсудили, завтра до обеда вернусь с решением
= promise 2 2026-11-24

# ru user mine
ann: ок, тогда жду от тебя финальную версию до среды
me: да, будет
= promise 2 2026-11-25

# ru user closed
ann: Созвон завтра в 12 в силе?
me: в силе 👍
= meeting 1 2026-11-24T12:00

# ru user closed
me: Спасибо за встречу!
ann: Взаимно, было приятно познакомиться

# uk user closed
me: Надіслала підписаний договір
ann: Супер, отримали, дякую!

# es user mine
ann: Perdona la tardanza. ¿Seguimos con el plan de lanzar en enero?
= answer 1

# es user closed
ann: ¿Te va bien el miércoles a las 17:00?
me: Sí, perfecto
= meeting 1 2026-11-25T17:00

# pt user theirs
me: Conseguiu falar com o jurídico?
ann: Ainda não, falo com eles hoje e te dou um retorno
= promise 2 2026-11-23

# fr user mine
ann: Hello, tu peux m'envoyer la facture stp ?
me: Oui bien sûr, je te l'envoie ce soir
= promise 2 2026-11-23

# fr user closed
me: Je propose mercredi 11h
ann: Parfait pour moi
= meeting 1 2026-11-25T11:00

# de user theirs
me: Hast du dir das Angebot schon angeschaut?
ann: Leider noch nicht, ich schaue es mir bis Freitag an
= promise 2 2026-11-27

# it user closed
ann: Possiamo sentirci domani alle 10?
me: Certo, a domani!
= meeting 1 2026-11-24T10:00

# nl user closed
me: De factuur is betaald
ann: Top, dankjewel!

# pl user mine
ann: Hej, możesz mi przesłać prezentację do jutra?
= answer 1 2026-11-24

# tr user theirs
me: Sözleşmeye bakabildiniz mi?
ann: Henüz bakamadım, perşembe döneceğim
= promise 2 2026-11-26

# zh user mine
ann: 我们对合作很感兴趣，方便介绍一下费用吗？
= answer 1

# ja user theirs
me: 見積もりはご確認いただけましたか？
ann: 社内で検討して、金曜日までに回答します
= promise 2 2026-11-27

# ko user closed
ann: 내일 오후 3시에 통화 가능하세요?
me: 네, 가능합니다
= meeting 1 2026-11-24T15:00

# id user mine
ann: Kak, bisa kirim proposalnya sebelum Jumat?
= answer 1 2026-11-27

# ar user mine
ann: هل يمكنك إرسال العرض قبل يوم الخميس؟
= answer 1 2026-11-26
`;
