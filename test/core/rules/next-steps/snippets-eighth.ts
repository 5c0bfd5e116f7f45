/**
 * In the form that `read-snippets.ts` tells. An eighth set, shorter and messier, in more languages, written by hand after the
 * rules had been mended for the seventh.
 */
export const eighth = `
# en user mine
ann: yo
ann: u coming to denver or nah
= answer 2

# en user mine
ann: the sandbox keys expired again 😩
= answer 1

# en user theirs
ann: the sandbox keys expired again 😩
me: rotated, try now
~ answer 1

# en user closed
ann: the sandbox keys expired again 😩
me: rotated, try now
ann: ur the best

# en user theirs
me: whos your legal contact
ann: dunno tbh, gimme till tmrw
= promise 2 2026-11-24

# en user mine
ann: pls
ann: the booth layout
ann: printer closes at 6
~ answer 1
~ answer 2
~ answer 3

# en user closed
me: moving our thing to 3 ok?
ann: kk
~ meeting 1

# en user mine
me: wen tge
ann: soon™. you guys still want in on the kol round?
= answer 2

# en user theirs
ann: still interested in the otc block?
me: depends on the discount, whats the best you can do

# en user mine
ann: did the usdc arrive
ann: ?
~ answer 1
~ answer 2

# en user closed
ann: did the usdc arrive
me: yep all good
ann: sweet

# en user theirs
me: contract attached, sign when u can
ann: cool, signing tonight
= promise 2 2026-11-23

# en user mine
ann: hey its Omar from Kaiko, Ann gave me your contact. would love to show you our new feed sometime
~ answer 1
~ meeting 1

# en user mine
ann: not urgent but the invoice has the wrong entity on it
= answer 1

# en user mine
me: resending with the right entity in an hour
ann: ty
= promise 1 2026-11-23T10

# en user closed
me: all set for the AMA?
ann: all set 🫡

# en user theirs
me: ok so final terms: 1.5% and 12mo lockup. agree?
ann: need to run it by the board on thurs
= promise 2 2026-11-26

# en user closed
ann: we're gonna sit this one out, budget is toast
me: no worries at all

# en user mine
ann: Sorry for the late reply, I was at Devconnect. Yes we'd still like the integration. What's next?
= answer 1

# en group:6 mine
ann: so who's doing the tweet, you or us
= answer 1

# en group:6 theirs
ann: so who's doing the tweet, you or us
leo: you guys, we'll qt

# en group:6 closed
leo: tweet is up
omar: rt'd
ann: 🔥🔥

# en supergroup:800 mine
kim: lfg
zed: @mira dm'd you about a partnership
~ answer 2

# en supergroup:800 null
kim: anyone tried the new bridge
zed: yeah works fine

# en user theirs
me [photo]: does this banner work?

# en user mine
me [photo]: does this banner work?
ann: logo too small imo. can you bump it up
= answer 2

# en user closed
ann: can we do 2pm instead of 1
me: sure thing
~ meeting 1

# ru user mine
ann: ну чо там с договором
= answer 1

# ru user theirs
ann: ну чо там с договором
me: отправила вчера на почту, глянь спам

# ru user mine
ann: ок гляну. а счет когда
= answer 1
~ promise 1

# ru user closed
me: перенесла на завтра
ann: ок пасиб

# ru user theirs
me: скинешь кошель?
ann: ща
~ promise 2

# ru user mine
ann [voice]:
ann: послушай плз и скажи что думаешь
= answer 2

# ru user theirs
me: Добрый день, вы получили коммерческое предложение?
ann: Да, на согласовании у руководства. Ответ будет не раньше среды
~ promise 2

# uk user mine
ann: привіт, а шо по інтеграції
= answer 1

# es user mine
ann: oye y lo del sponsor en qué quedó??
= answer 1

# es user theirs
me: me mandas el logo porfa
ann: va, en un rato te lo paso
= promise 2

# es user closed
me: listo, ya está arriba
ann: crack! gracias

# pt user mine
ann: fala Mira, blz? preciso do contrato assinado pra ontem kkk
= answer 1

# pt user theirs
me: conseguiu falar com o CFO?
ann: tô sem resposta ainda, cobro ele amanhã
= promise 2 2026-11-24

# fr user mine
ann: slt, t'en es où pour le contrat ?
= answer 1

# fr user closed
me: c'est en ligne !
ann: top merci

# de user theirs
me: hast du die rechnung schon?
ann: ne, frag morgen mal die buchhaltung
= promise 2 2026-11-24

# de user mine
ann: können wir auf 16 uhr schieben?
~ meeting 1
~ answer 1

# it user theirs
me: mi mandi l'iban?
ann: appena torno in ufficio
~ promise 2

# tr user mine
ann: hocam fiyat teklifi hazır mı
= answer 1

# pl user closed
me: przelew poszedł
ann: super, dzięki!

# cs user mine
ann: Ahoj, pošleš mi prosím tu smlouvu?
= answer 1

# ro user mine
ann: salut, ai apucat sa te uiti peste oferta
= answer 1

# el user mine
ann: Καλημέρα, πότε θα έχουμε το συμβόλαιο;
= answer 1

# he user mine
ann: היי, אפשר לקבל את המצגת?
= answer 1

# he user closed
me: שלחתי במייל
ann: תודה רבה

# fa user mine
ann: سلام، قرارداد کی آماده میشه؟
= answer 1

# th user mine
ann: สวัสดีค่ะ ขอใบเสนอราคาหน่อยได้ไหมคะ
= answer 1

# th user closed
me: ส่งให้แล้วค่ะ
ann: ขอบคุณค่ะ

# hi user mine
ann: sir payment kab tak aayega
= answer 1

# fil user mine
ann: hi po, pwede po ba makahingi ng rate card?
= answer 1

# hu user closed
me: Elküldtem a számlát
ann: Köszönöm szépen!

# zh user mine
ann: 老板在不，合同啥时候给
= answer 1

# zh user theirs
me: logo源文件有吗
ann: 有的，我找下晚点发
= promise 2

# ja user theirs
me: 契約書のご確認はいかがでしょうか
ann: すみません、まだです。今週中に確認します
= promise 2 2026-11-27

# ko user mine
ann: 대표님 이번주 미팅 가능하신가요
~ meeting 1
~ answer 1

# ko user closed
me: 송금 완료했습니다
ann: 확인했습니다 감사합니다~

# vi user theirs
me: bạn ký hợp đồng chưa?
ann: chưa, mai mình ký nhé
= promise 2 2026-11-24

# id user mine
ann: min, jadi listing kapan ya
= answer 1

# ar user theirs
me: ممكن تبعتلي اللوغو؟
ann: حاضر، ببعته الليلة
= promise 2 2026-11-23

# mixed user theirs
me: bro контракт подписали?
ann: not yet, CEO в отпуске до пятницы, sign him monday
~ promise 2
~ follow-up 2
`;
