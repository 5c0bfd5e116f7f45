/** In the form that `read-snippets.ts` tells. Written after the rules, of other kinds and languages, to measure them. */
export const fresh = `
# en user mine
ann: hey Mira 👋
ann: saw your talk at Token2049, really liked it
me: thanks Ann! what are you building?
ann: an intents layer for rollups. we just closed a 4m seed and want to list on a few more venues
ann: who would be the right person on your side to discuss terms with?
= answer 5

# en user theirs
ann: morning! did legal come back on the MSA?
me: they did, two small redlines on clause 7, doc is in the shared folder
me: could you run it past your counsel this week?
= follow-up 3 2026-11-27

# en user closed
me: moved you to the VIP tier, should be live now
ann: omg amazing, appreciate it!!
me: 🫡

# en user mine
me: can you intro me to the Base team?
ann: sure, what should I tell them you want to talk about?
= answer 2

# en user theirs
me: can you intro me to the Base team?
ann: yeah np, will ping Jesse tonight
= promise 2 2026-11-23

# en user closed
me: can you intro me to the Base team?
ann: yeah np, will ping Jesse tonight
ann +1d: done, you should see a group chat
me: legend, thank you

# en user mine
ann: sorry for the radio silence, was traveling
ann: are you guys still looking for a market maker?
= answer 2

# en user mine
me: are you around at ETHDenver?
ann: yep, landing on the 24th. would be great to grab a coffee, when are you free?
= answer 2

# en user closed
ann: Tuesday 4pm CET still good?
me: yes, sent the invite
= meeting 1 2026-11-24T15:00Z

# en user mine
ann: Quick one. We'd need the KYC docs by Thursday EOD, otherwise the listing slips to December.
= answer 1 2026-11-26

# en user mine
ann: Quick one. We'd need the KYC docs by Thursday EOD, otherwise the listing slips to December.
me: understood, you'll have them Wednesday
= promise 2 2026-11-25

# en user closed
me: Hi Ann, would Acme be open to co-hosting a side event in Bangkok?
ann: Appreciate the offer but we're tapped out on events this year, have to pass. All the best!

# en user theirs
me: Hi Ann, would Acme be open to co-hosting a side event in Bangkok?
ann: love the idea. let me run it by marketing and circle back
= promise 2

# en user mine
ann: I'm swamped with the mainnet launch, can you reach out again after December 10?
= follow-up 1 2026-12-10

# en user theirs +7d
ann: could you resend the link?
me: here you go https://example.org/d/1
me: does it open for you?
= follow-up 3

# en user mine
me: invoice attached
ann: paid. tx 0x8f3b2c1d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef

# en group:7 mine
omar: team, heads-up that staging is down for an hour
ann: @mira before I forget: did you decide on the logo placement?
omar: staging is back
= answer 2

# en group:7 theirs
ann: what's the cap on the pool?
leo: 5M for now, we can raise it later
me: @ann what size did you have in mind?

# en group:12 null
omar: Ann can you rotate the API keys?
ann: on it

# en group:7 mine
omar: hi everyone, intro: Ann leads growth at Acme, Mira runs BD at Ownco. I'll let you two take it from here!
ann: Hi Mira, great to meet you! Would love to hear what you're planning for Q1.

# ru user mine
ann: Мира, добрый! Что по договору, юристы посмотрели?
= answer 1

# ru user theirs
ann: Мира, добрый! Что по договору, юристы посмотрели?
me: да, правки минимальные, файл в папке
me: гляньте и дайте знать, ок ли вам

# ru user closed
ann: ну что, запускаем?
me: да, все готово, запускаем
ann: супер 🚀

# ru user mine
me: Коллеги, добрый день! Интересно ли вам посмотреть наш SDK?
ann: Здравствуйте. Да, интересно. Пришлите документацию и расценки
= answer 2

# ru user theirs
me: когда сможете подписать?
ann: думаю к четвергу подпишем
= promise 2 2026-11-26

# ru user closed
me: Предлагаю встретиться в среду в 14:00 в нашем офисе
ann: Отлично, буду
= meeting 1 2026-11-25T14:00

# uk user mine
ann: Вітаю! Чи могли б ви скинути реквізити до середи?
= answer 1 2026-11-25

# es user theirs
ann: Buenas, ¿me compartes el acceso al dashboard?
me: Claro, ya te añadí. ¿Te llegó la invitación?

# es user mine
me: ¿Qué tal va la integración?
ann: Muy bien, casi terminamos. Nos falta que nos pasen la clave de producción, ¿la tienen?
= answer 2

# pt user closed
me: Subi a versão nova do contrato
ann: Show, muito obrigada! Bom fim de semana

# pt user mine
ann: Oi! Consegue me mandar o deck até quarta?
me: Consigo sim, mando amanhã cedo
= promise 2 2026-11-24

# fr user mine
ann: Salut Mira, petite question : vous supportez Starknet ?
= answer 1

# fr user theirs
me: Tu as pu avancer sur le devis ?
ann: Pas encore, je te l'envoie jeudi sans faute
= promise 2 2026-11-26

# de user mine
ann: Moin! Könntest du mir kurz die Zugangsdaten schicken? Brauche sie bis morgen
= answer 1 2026-11-24

# de user closed
me: Die neue Version ist online.
ann: Top, läuft. Danke dir!

# it user mine
ann: Ciao! Hai novità sul listing?
me: Sento il team e ti dico entro venerdì
= promise 2 2026-11-27

# nl user mine
ann: Hoi Mira, wat kost de integratie?
= answer 1

# nl user theirs
me: Heb je het contract al bekeken?
ann: Nog niet, ik kom er morgen op terug
= promise 2 2026-11-24

# nl user closed
ann: Zullen we donderdag om 15:00 bellen?
me: Prima, tot dan
= meeting 1 2026-11-26T15:00

# sv user mine
ann: Hej Mira! Kan du skicka avtalet senast på fredag?
= answer 1 2026-11-27

# sv user closed
me: Fakturan är betald
ann: Tack så mycket, trevlig helg!

# fi user mine
ann: Hei, paljonko integraatio maksaa?
= answer 1

# vi user mine
ann: Chào Mira, bên bạn có hỗ trợ Sui không?
= answer 1

# vi user closed
me: Mình đã gửi hợp đồng rồi nhé
ann: Cảm ơn bạn nhiều

# tr user mine
ann: Selam, teklifi cuma gününe kadar gönderebilir misiniz?
= answer 1 2026-11-27

# zh user theirs
me: 报价看了吗？
ann: 还没，我周三之前给你答复
= promise 2 2026-11-25

# ja user closed
ann: 明日の14時でいかがでしょうか？
me: はい、大丈夫です。よろしくお願いします。
= meeting 1 2026-11-24T14:00

# ko user mine
ann: 안녕하세요, 계약서를 금요일까지 보내주실 수 있나요?
= answer 1 2026-11-27

# ar user closed
me: أرسلت لك العقد
ann: وصلني، شكرا جزيلا لك

# pl user theirs
me: Cześć, udało się zerknąć na ofertę?
ann: Jeszcze nie, odezwę się w środę
= promise 2 2026-11-25

# en user mine
ann: Any chance we could move our call to next Tuesday at 11?
= meeting 1 2026-12-01T11:00

# en user closed
ann: Any chance we could move our call to next Tuesday at 11?
me: No problem, moved
= meeting 1 2026-12-01T11:00
`;
