/** In the form that `read-snippets.ts` tells. A tenth set, of ordinary talk, by one who had not read the rules' words; run once before anything was mended. */
export const tenth = `
# en user mine
dan: gm! we're opening a private round next month, 8m at 60 fdv
dan: want me to send the deck over?
= answer 2

# en user theirs
dan: want me to send the deck over?
me: yes pls
~ promise 1

# en user mine
me: how's the audit going?
dan: done on our side, just waiting for you to countersign the SOW
~ answer 2

# en user closed
me: did the invoice reach you?
dan: it did, paid this morning
me: amazing, tysm

# en user theirs
me: any luck reaching Priya?
dan: she's travelling, will ping her again tomorrow
= promise 2 2026-11-24

# en user mine
dan: when works for a call, tue or wed?
= answer 1

# en user theirs
dan: when works for a call, tue or wed?
me: wed after 2pm cet is best
~ meeting 2

# en user closed
dan: when works for a call, tue or wed?
me: wed after 2pm cet is best
dan: cool, sent an invite for 3
~ meeting 3 2026-11-25

# en user mine
me: here's the draft term sheet
dan: thanks, reading now. is the vesting 24 or 36 months?
= answer 2

# en user theirs
me: here's the draft term sheet
dan: thanks, reading now. is the vesting 24 or 36 months?
me: 36 with a 6 month cliff
dan: ok let me run it by the partners
~ promise 4

# en user mine
dan: hey are you at Devcon next week
= answer 1

# en user closed
dan: hey are you at Devcon next week
me: nope skipping this one
dan: ah pity, next time then

# en user theirs
me: Hey Dan, bumping this, would love your feedback on the proposal before Thursday

# en user mine
dan: could u share the tokenomics sheet w me
me: sure, gimme an hour
= promise 2 2026-11-23

# en user theirs
dan: could u share the tokenomics sheet w me
me: sure, gimme an hour
me [file]: tokenomics_v4.xlsx

# en user closed
dan: could u share the tokenomics sheet w me
me [file]: tokenomics_v4.xlsx
dan: got it ty

# en user mine
dan: we'd need the KYC docs from your side to proceed
~ answer 1

# en user closed
me: we decided to go with another market maker this time, hope that's ok
dan: all good, thanks for letting me know!

# en user mine
dan: following up on my last message, have you had a chance to look?
= answer 1

# en user mine
dan: Our BD lead Sofia will reach out to you. What's the best email?
= answer 1
~ promise 1

# en user theirs
dan: Our BD lead Sofia will reach out to you. What's the best email?
me: mira@ourco.io
~ promise 1

# en user mine
dan: no rush but pls review the NDA when you get a sec
= answer 1

# en user theirs
me: no rush but pls review the NDA when you get a sec

# en user closed
dan: ping me in january, budget is gone for this year
me: will do! have a great december
~ follow-up 1
~ promise 2

# en user mine
dan: ping me in january, budget is gone for this year
me: will do! have a great december
dan: btw who handles listings at your side?
= answer 3
~ follow-up 1
~ promise 2

# en group theirs
me: @dan @eve can you both confirm the final numbers?
dan: confirmed from me

# en group mine
dan: @mira the tx failed on testnet, can your devs check?
leo: looking into it
~ promise 2
~ answer 1

# en group closed
dan: @mira the tx failed on testnet, can your devs check?
leo: fixed, was a nonce issue
dan: works now thx

# en group mine
eve: hi team, who should I talk to about the grant?
~ answer 1

# en group theirs
dan: hi all, adding Eve from our legal
me: welcome Eve! could you send over your markup of the MSA?

# en user mine
dan: I sent the contract to your email yesterday, did you sign it?
= answer 1

# en user theirs
dan: I sent the contract to your email yesterday, did you sign it?
me: signed it just now, you should have it in docusign

# en user closed
dan: I sent the contract to your email yesterday, did you sign it?
me: signed it just now, you should have it in docusign
dan: yep see it. onwards!

# en user mine
dan: let's do a call about the integration?
= answer 1
~ meeting 1

# en user theirs
me: can you do 30 min on thursday around 11?
dan: let me check with the team and get back to you
= promise 2
~ meeting 1 2026-11-26

# en user mine
me: can you do 30 min on thursday around 11?
dan: thursday is packed, friday same time?
~ answer 2
~ meeting 2 2026-11-27

# en user closed
me: can you do 30 min on thursday around 11?
dan: works
= meeting 1 2026-11-26

# en user theirs
dan: what are your fees?
me: 2% of volume, no retainer. does that fit your budget?

# en user mine
dan: what are your fees?
me: 2% of volume, no retainer. does that fit your budget?
dan: a bit high tbh, any room?
= answer 3

# ru user mine
oleg: привет, скинешь презу?
= answer 1

# ru user mine
oleg: привет, скинешь презу?
me: да, вечером пришлю
= promise 2 2026-11-23

# ru user closed
oleg: привет, скинешь презу?
me: да, вечером пришлю
me [file]: deck.pdf
oleg: пасиб, глянем

# ru user theirs
me: Добрый день! Удалось посмотреть наше предложение?
oleg: ещё нет, вернусь до пятницы
= promise 2 2026-11-27

# ru user mine
oleg: а что по срокам
= answer 1

# ru user theirs
oleg: созвон завтра в 15:00 мск норм?
me: да, давай. кто будет с вашей стороны?
= meeting 1 2026-11-24

# es user mine
luis: oye, puedes pasarme el contacto de finanzas?
= answer 1

# es user theirs
luis: oye, puedes pasarme el contacto de finanzas?
me: claro, es Marta, marta@ourco.io

# es user closed
me: te llegó el pago?
luis: sí, todo perfecto, gracias!

# pt user theirs
me: conseguiu falar com o jurídico?
rui: ainda não, te aviso na quarta
= promise 2 2026-11-25

# de user mine
jens: Könnt ihr uns bis Freitag ein Angebot schicken?
= answer 1

# de user closed
jens: Könnt ihr uns bis Freitag ein Angebot schicken?
me [file]: Angebot.pdf
jens: Danke, sieht gut aus.

# fr user mine
luc: on se cale un call jeudi à 10h ?
= meeting 1 2026-11-26
~ answer 1

# fr user theirs
luc: on se cale un call jeudi à 10h ?
me: jeudi je ne peux pas, vendredi 10h ?
~ meeting 2 2026-11-27

# zh user mine
wei: 方便发一下报价吗
= answer 1

# zh user theirs
wei: 方便发一下报价吗
me: 已发邮箱，请查收
wei: 好的，我看下再回复你
~ promise 3

# tr user mine
ece: merhaba, sözleşme ne durumda?
= answer 1

# uk user theirs
me: Чи вдалося узгодити договір?
tanya: завтра зранку скажу
= promise 2 2026-11-24

# id user closed
me: dokumennya sudah diterima?
budi: sudah kak, makasih ya

# ja user mine
ken: 来週の水曜日にお打ち合わせは可能でしょうか？
= answer 1
~ meeting 1 2026-12-02

# ko user closed
me: 계약서 보내드렸습니다. 확인 부탁드려요
minsu: 확인했습니다. 감사합니다!
`;
