/** In the form that `read-snippets.ts` tells. A third set that was written after the rules. */
export const third = `
# en user mine
ann: Hi, we spoke at Breakpoint. Wondering if you'd be up for a collab on the loyalty program
= answer 1

# en user mine
ann: Need your wallet address to send the refund
= answer 1

# en user theirs
ann: Need your wallet address to send the refund
me: 0x1234567890abcdef1234567890abcdef12345678

# en user closed
ann: Need your wallet address to send the refund
me: 0x1234567890abcdef1234567890abcdef12345678
ann: sent!

# en user mine
ann: The contract expires on December 15. Do you plan to renew?
= answer 1

# en user theirs
me: We should have the audit results on Friday
ann: cool. who is doing the audit?
me: Halborn

# en user mine
ann: Could someone from your team join our Spaces on Thursday at 18:00?
= meeting 1 2026-11-26T18:00

# en user closed
ann: Could someone from your team join our Spaces on Thursday at 18:00?
me: I'll join myself, see you there
= meeting 1 2026-11-26T18:00

# en user theirs
me: Ann, gentle nudge on the signature page

# en user theirs
ann: Got your note, will review over the weekend and revert on Monday
= promise 1 2026-11-30

# en user mine
me: How did the vote go?
ann: passed with 87%!
ann: so when do we kick off?
= answer 3

# en user theirs
ann: is it possible to pay in USDC?
me: sure, USDC on Base or mainnet

# en user closed
ann: is it possible to pay in USDC?
me: sure, USDC on Base or mainnet
ann: perfect 👌

# en user mine
ann: I've sent you a calendar invite for Friday 9am, please confirm
= meeting 1 2026-11-27T09:00

# en user theirs
ann: When will the dashboards be ready?
me: Ready now: https://example.org/dash

# en user mine
ann: When will the dashboards be ready?
me: Should be ready by Thursday
= promise 2 2026-11-26

# en user theirs
me: What's the status of the token transfer?
ann: Finance is processing it, should land in 2 days
= promise 2 2026-11-25

# en user mine
me: What's the status of the token transfer?
ann: It bounced. Can you double check the address?
= answer 2

# en user closed
ann: Merry Christmas to you and the team! 🎄
me: Thank you Ann, same to you!

# en user mine
ann: lmk your thoughts on the draft
= answer 1

# en group:6 theirs
me: Hey @ann @omar, could you share your availability for next week?
omar: checking with ann, will come back shortly
= promise 2

# en group:6 mine
ann: @leo any luck with the staging keys?
= answer 1

# ru user mine
ann: Привет! Не подскажешь контакт вашего маркетолога?
= answer 1

# ru user theirs
ann: Привет! Не подскажешь контакт вашего маркетолога?
me: @kate_mkt, напиши ей, она в курсе

# ru user mine
ann: Нам нужна смета до 1 декабря
= answer 1 2026-12-01

# ru user theirs
me: Как продвигается интеграция?
ann: Почти закончили, на следующей неделе покажем демо
= promise 2 2026-11-30

# ru user closed
me: Всё, задеплоили
ann: Красота, спасибо ребят

# ru user mine
ann: Можем перенести встречу на пятницу, 16:00?
= meeting 1 2026-11-27T16:00

# uk user theirs
me: Чи вдалося переглянути договір?
ann: Ще ні, перегляну до кінця тижня
= promise 2 2026-11-27

# es user mine
ann: Hola! Nos interesa mucho. ¿Podemos agendar una demo para el jueves?
= meeting 1 2026-11-26

# es user theirs
me: ¿Firmaron ya?
ann: El director firma mañana
= promise 2 2026-11-24

# pt user mine
ann: Pessoal, preciso do comprovante de pagamento
= answer 1

# pt user closed
me: Segue o comprovante
ann: Recebido, obrigada!

# fr user mine
ann: Bonjour Mira, auriez-vous un créneau mardi à 10h pour échanger ?
= meeting 1 2026-11-24T10:00

# fr user closed
me: C'est corrigé
ann: Nickel, merci !

# de user mine
ann: Hi Mira, hättest du nächste Woche Zeit für ein kurzes Gespräch?
= meeting 1 2026-11-30

# de user mine
ann: Wir brauchen noch die unterschriebene NDA
me: Kommt heute noch
= promise 2 2026-11-23

# it user theirs
me: Avete ricevuto il pagamento?
ann: Non ancora, controllo con l'amministrazione e ti aggiorno
= promise 2

# tr user closed
me: Ödemeyi yaptık
ann: Aldık, teşekkür ederiz

# zh user closed
ann: 周五上午10点可以吗？
me: 没问题，到时候见
= meeting 1 2026-11-27T10:00

# ja user mine
ann: お世話になっております。来週の打ち合わせの件ですが、ご都合はいかがでしょうか。
= meeting 1 2026-11-30
`;
