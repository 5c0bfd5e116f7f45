/** In the form that `read-snippets.ts` tells. A ninth set, written by hand after the rules had been mended for the eighth. */
export const ninth = `
# en user mine
ann: Hi Mira, we met at the Solana dinner. Would you guys consider a rev share instead of a flat fee?
= answer 1

# en user theirs
ann: Hi Mira, we met at the Solana dinner. Would you guys consider a rev share instead of a flat fee?
me: We would, what split do you have in mind?

# en user theirs
me: We would, what split do you have in mind?
ann: Let me model it out, you'll have numbers on Wednesday
= promise 2 2026-11-25

# en user closed
ann: Numbers attached
me: Looks good to us, signed and returned
ann: Wonderful, thanks Mira!

# en user mine
ann: Our auditor needs read access to the repo
= answer 1

# en user mine
ann: Our auditor needs read access to the repo
me: I'll add him after lunch
= promise 2 2026-11-23

# en user theirs
me: Any chance you could introduce us to the Arbitrum grants lead?
ann: Happy to! Will do it over the weekend
= promise 2 2026-11-28

# en user mine
me: Does Tuesday at 10 CET suit you?
ann: Tuesday's bad, Wednesday at 10?
= meeting 2 2026-11-25T09:00Z

# en user closed
me: Does Tuesday at 10 CET suit you?
ann: It does, thanks
= meeting 1 2026-11-24T09:00Z

# en user closed
me: FYI the fee schedule changes on January 1
ann: Noted, thanks for the heads-up

# en user mine
me: Just pushed the fix
ann: Still seeing the 500 on our end

# en group:6 mine
omar: morning all
ann: @leo the webhook secret you sent is invalid
= answer 2

# en group:6 null
ann: Omar can you handle the translations?
omar: sure, tonight

# en user mine
ann: Circle back with me mid-January please, we're frozen until then
= follow-up 1 2027-01-15

# en user closed
ann: Is the cap still 2M?
me: Yes
ann: Perfect

# ru user mine
ann: Мира, нам бы понять сроки по листингу
= answer 1

# ru user theirs
me: Когда ждать подписанный договор?
ann: Директор вернётся в четверг, тогда и подпишем
= promise 2 2026-11-26

# ru user closed
ann: Скинула правки в документ
me: Приняла все, спасибо!
ann: 🙌

# es user theirs
me: ¿Pudisteis probar la API?
ann: Aún no, el viernes os cuento
= promise 2 2026-11-27

# pt user mine
ann: Bom dia! Falta só a assinatura de vocês
= answer 1

# fr user theirs
me: Avez-vous un retour de votre juriste ?
ann: Pas encore, elle rentre lundi et je vous écris dans la foulée
= promise 2 2026-11-30

# de user mine
ann: Könnt ihr uns bis Freitag die Logos schicken?
= answer 1 2026-11-27

# tr user closed
ann: Perşembe 11:00 uyar mı?
me: Uyar, takvime ekledim
= meeting 1 2026-11-26T11:00

# zh user theirs
me: 你们考虑好了吗？
ann: 还在走流程，下周一给您答复
= promise 2 2026-11-30

# ja user mine
ann: 契約書のドラフトをご確認いただけますか
= answer 1

# ko user theirs
me: 로고 파일 보내주실 수 있나요?
ann: 네, 오늘 중으로 보내드리겠습니다
= promise 2 2026-11-23

# id user mine
ann: Kak, kapan AMA-nya bisa dijadwalkan?
~ answer 1
~ meeting 1

# vi user closed
ann: Bên mình đã chuyển khoản rồi nhé
me: Mình nhận được rồi, cảm ơn bạn

# ar user mine
ann: صباح الخير ميرا، هل وقعتم العقد؟
= answer 1

# pl user theirs
me: Kiedy możecie podpisać?
ann: W środę, po powrocie szefa
= promise 2 2026-11-25
`;
