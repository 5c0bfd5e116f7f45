/** In the form that `read-snippets.ts` tells. */
export const world = `
# de user mine
ann: Hallo Mira, was kostet der Premium-Tarif?
= answer 1

# de user mine
ann: Bitte schick mir die Präsentation
= answer 1

# de user mine
ann: Wann kommt der Vertrag?
me: Ich schicke den Vertrag am Dienstag
= promise 2 2026-11-24

# de user theirs
me: Gibt es Neuigkeiten?
ann: Ich kläre das mit dem Team und melde mich morgen
= promise 2 2026-11-24

# de user mine
ann: Wollen wir am Donnerstag um 15 Uhr telefonieren?
= meeting 1 2026-11-26T15:00

# de user closed
ann: Wollen wir am Donnerstag um 15 Uhr telefonieren?
me: Passt, bis dann!
= meeting 1 2026-11-26T15:00

# de user closed
me: Die Rechnung ist bezahlt
ann: Vielen Dank, schönes Wochenende!

# de user theirs +5d
me: Konnten Sie das Angebot ansehen?
= follow-up 1

# de user mine
ann: Melden Sie sich bitte in zwei Wochen wieder
= follow-up 1 2026-12-07

# de user closed
ann: Nur zur Info: wir ziehen um. Keine Antwort nötig.

# tr user mine
ann: Merhaba Mira, entegrasyon ne kadar?
= answer 1

# tr user mine
ann: Sözleşme ne zaman gelir?
me: Sözleşmeyi salı günü göndereceğim
= promise 2 2026-11-24

# tr user theirs
me: Haber var mı?
ann: Ekiple konuşup yarın döneceğim
= promise 2 2026-11-24

# tr user mine
ann: Perşembe saat 15:00'te görüşelim mi?
= meeting 1 2026-11-26T15:00

# tr user closed
ann: Perşembe saat 15:00'te görüşelim mi?
me: Olur, görüşürüz
= meeting 1 2026-11-26T15:00

# tr user closed
me: Fatura ödendi
ann: Çok teşekkürler

# tr user mine
ann: Sunumu gönderir misiniz
= answer 1

# zh user mine
ann: 你好，集成多少钱？
= answer 1

# zh user mine
ann: 请把合同发给我
= answer 1

# zh user mine
ann: 合同什么时候给？
me: 我周二发给你
= promise 2 2026-11-24

# zh user theirs
me: 有消息吗？
ann: 我问一下团队，明天回复你
= promise 2 2026-11-24

# zh user mine
ann: 周四下午3点开会可以吗？
= meeting 1 2026-11-26T15:00

# zh user closed
ann: 周四下午3点开会可以吗？
me: 可以
= meeting 1 2026-11-26T15:00

# zh user closed
me: 已经付款了
ann: 收到，谢谢

# ja user mine
ann: プレミアムプランはいくらですか
= answer 1

# ja user mine
ann: 資料を送ってください
= answer 1

# ja user mine
ann: 契約書はいつですか？
me: 火曜日に契約書を送ります
= promise 2 2026-11-24

# ja user theirs
me: 進捗はいかがでしょうか？
ann: チームに確認して明日ご連絡します
= promise 2 2026-11-24

# ja user mine
ann: 木曜日の15時に打ち合わせしませんか？
= meeting 1 2026-11-26T15:00

# ja user closed
me: 支払い済みです
ann: ありがとうございます！

# ar user mine
ann: مرحبا، كم سعر الباقة؟
= answer 1

# ar user mine
ann: متى العقد؟
me: سأرسل العقد يوم الثلاثاء
= promise 2 2026-11-24

# ar user theirs
me: هل هناك أخبار؟
ann: سأتحقق مع الفريق وأرد عليك غدا
= promise 2 2026-11-24

# ar user mine
ann: هل يمكننا الاجتماع يوم الخميس الساعة 15:00؟
= meeting 1 2026-11-26T15:00

# ar user closed
me: تم الدفع
ann: شكرا جزيلا

# ko user mine
ann: 가격이 얼마인가요?
= answer 1

# ko user closed
me: 결제했습니다
ann: 감사합니다

# id user mine
ann: Halo, berapa biaya integrasinya?
= answer 1

# id user closed
me: Sudah saya bayar
ann: Oke, terima kasih banyak
`;
