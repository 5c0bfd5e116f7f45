/** In the form that `read-snippets.ts` tells. Leo is a colleague, Ann and Omar are of the other side. */
export const groups = `
# en group:4 mine
ann: Hi all, what is the timeline for the launch?
= answer 1

# en group:4 theirs
ann: Hi all, what is the timeline for the launch?
leo: Mid January.

# en group:4 closed
ann: Hi all, what is the timeline for the launch?
leo: Mid January.
omar: great, thanks

# en group:4 mine
ann: What is the timeline?
leo: I'll check with the devs and come back tomorrow
= promise 2 2026-11-24

# en group:4 theirs
me: Could you share the wallet address?
omar: I'll send it by Friday
= promise 2 2026-11-27

# en group:4 theirs
me: Could you share the wallet address?
ann: @omar can you do that?

# en group:4 mine
me: We are ready on our side
ann: @mira which date works for you?
= answer 2

# en group:6 null
ann: @omar did you push the fix?
omar >1: yes, just now

# en group:4 closed
me: Contract is signed
ann: 🎉
omar: Congrats everyone!

# en group:4 mine
ann: Let's sync on Wednesday at 11:00
= meeting 1 2026-11-25T11:00

# en group:4 closed
ann: Let's sync on Wednesday at 11:00
leo: works for us
= meeting 1 2026-11-25T11:00

# en group:5000 null
omar: gm everyone
ann: Does anybody know when the airdrop is?

# en group:5000 mine
me: Docs are at example.org
ann >1: Does this cover the testnet as well?
= answer 2

# en group:5000 mine
omar: gm
ann: @mira could you have a look at my ticket?
= answer 2

# en group:5000 null
me: gm
omar: gm
ann: wen moon?

# en group:5000 null
ann: @mira could you have a look at my ticket?
me >1: Done, it is fixed
omar: gm

# en group:5000 closed
ann: @mira could you have a look at my ticket?
me >1: Done, it is fixed
ann >2: thank you!

# en group:5000 theirs
ann: The bridge is broken for me
me >1: Which wallet do you use?

# en group:4 mine
ann: Mira, can you confirm the budget?
omar: The campaign looks good so far
= answer 1

# en group:4 theirs
ann: Can you confirm the budget?
me: Confirmed, 20k
bot: Reminder: standup in 10 minutes

# en group:4 mine
ann: Can you confirm the budget?
bot: Reminder: standup in 10 minutes
= answer 1

# en group:4 mine
ann: Can you confirm the budget?
omar [service]: joined
= answer 1

# ru group:5 mine
ann: Коллеги, когда будет готов отчет?
= answer 1

# ru group:5 mine
ann: Коллеги, когда будет готов отчет?
leo: Подготовим к пятнице
= promise 2 2026-11-27

# ru group:5 theirs
me: Пришлите, пожалуйста, логотип
omar: Сегодня пришлю
= promise 2 2026-11-23

# ru group:5 closed
me: Отчет готов
ann: Супер, спасибо!
omar: 👍

# ru group:900 mine
omar: всем привет
ann: @mira подскажите, где документация?
= answer 2

# ru group:900 null
omar: всем привет
ann: кто-нибудь знает, где документация?

# es group:4 mine
ann: ¿Cuándo estará listo el informe?
= answer 1

# de group:4 theirs
me: Könnt ihr das Logo schicken?
omar: Schicke ich heute
= promise 2 2026-11-23

# en group:4 theirs +5d
me: Ann, could you confirm the dates?
= follow-up 1

# en channel null
ann: We are hiring! Interested?

# en bot null
ann: Do you want to see more?

# en user closed
ann: How much is it?
me: 400 a month
ann: Thanks
me: Any time
`;
