/** In the form that `read-snippets.ts` tells. The seventh set in languages other than English, and in several at once. */
export const seventhWorld = `
# ru user mine
ann: есть новости по листингу
= answer 1

# ru user mine
ann: Добрый день! Скиньте, пожалуйста, презу и прайс
me: Добрый! До конца дня скину
= promise 2 2026-11-23

# ru user theirs
me: Успели глянуть оффер?
ann: Пока нет, в среду до обеда отвечу
= promise 2 2026-11-25

# ru user closed
ann: С наступающим! 🎄
me: Спасибо, и вас с наступающим!

# ru user mine
me: Предлагаю созвон в четверг в 15:00
ann: В четверг не могу, давайте в пятницу в то же время
= meeting 2 2026-11-27T15:00

# ru user closed
ann: Получилось с оплатой?
me: да, ушла утром, хеш в личке
ann: пришло, спасибо 🙏

# ru group:6 mine
omar: всем привет
ann: Мира, нужны правки по договору до четверга
= answer 2 2026-11-26

# ru group:6 null
ann: Омар, ты отправил логи?
omar: да, вчера

# ru user theirs
ann: а сколько стоит AMA у вас в чате
me: 1500 usdt, ближайший слот 2 декабря

# ru user mine
ann: Сейчас не до этого, напишите мне ближе к февралю
= follow-up 1

# ru user closed
me: Файл отправила на почту
ann: принято 👌

# uk user mine
ann: Доброго ранку! А коли будуть готові банери
= answer 1

# uk user theirs
me: Чи погодив фінвідділ бюджет?
ann: Чекаємо підпису, у четвер дам відповідь
= promise 2 2026-11-26

# uk user closed
ann: Можемо завтра о 17:00?
me: Так, домовились
= meeting 1 2026-11-24T17:00

# es user mine
ann: hola, alguna novedad del contrato
= answer 1

# es user mine
ann: ¿Me confirmas la fecha del AMA?
me: Lo miro con el equipo y te digo mañana a primera hora
= promise 2 2026-11-24

# es user theirs
ann: ¿Podemos vernos el miércoles a las 16:00?
me: El miércoles no puedo, ¿qué tal el jueves a las 10:00?
= meeting 2 2026-11-26T10:00

# es user closed
me: Ya está firmado
ann: ¡Genial! Mil gracias, un abrazo

# es user mine
me: ¿Les interesa el paquete de KOLs?
ann: Ahora mismo no, escríbeme en enero
= follow-up 2 2027-01

# pt user mine
ann: opa, conseguiu ver a proposta
= answer 1

# pt user theirs
me: Vocês já têm data pro lançamento?
ann: Ainda não, te retorno até sexta
= promise 2 2026-11-27

# pt user closed
ann: Podemos remarcar para terça às 11h?
me: Pode ser, combinado
= meeting 1 2026-11-24T11:00

# pt group:5 mine
ann: @mira qual a carteira pra depósito?
leo: deixa que eu mando em 1 hora
= promise 2 2026-11-23T10

# fr user mine
ann: coucou, t'as eu le temps de regarder le doc
= answer 1

# fr user theirs
me: Vous avez pu valider le budget ?
ann: Pas encore, je vous tiens au courant d'ici mercredi
= promise 2 2026-11-25

# fr user closed
ann: On se cale un call jeudi 14h ?
me: Parfait, à jeudi
= meeting 1 2026-11-26T14:00

# fr user closed
me: Bonnes fêtes à toute l'équipe !
ann: Merci, à toi aussi 🎄

# de user mine
ann: moin, gibts schon was neues vom listing team
= answer 1

# de user mine
ann: Kannst du mir die Zahlen bis heute Abend schicken?
me: Ja, kommt um 18 Uhr
= promise 2 2026-11-23T18:00

# de user theirs
me: Passt dir Mittwoch 15 Uhr?
ann: Mittwoch ist schlecht, ich melde mich morgen mit einem Vorschlag
= promise 2 2026-11-24

# de user closed
ann: Hat alles geklappt mit der Überweisung?
me: Ja, ist da
ann: Perfekt, danke dir!

# de user mine
ann: Ich bin bis 4. Dezember im Urlaub, melde dich danach nochmal
= follow-up 1 2026-12-0

# it user mine
ann: ciao mira, ci sono novità sulla campagna
= answer 1

# it user theirs
me: Riuscite a firmare questa settimana?
ann: Il CEO è in viaggio, firma giovedì
= promise 2 2026-11-26

# it user closed
ann: Ci sentiamo domani alle 10?
me: Va benissimo, a domani
= meeting 1 2026-11-24T10:00

# tr user mine
ann: selam, sözleşme ne durumda
= answer 1

# tr user theirs
me: Bütçe onaylandı mı?
ann: Henüz değil, cuma günü netleşir, size yazarım
= promise 2 2026-11-27

# tr user closed
me: Yarın 15:00 uygun mu?
ann: Uygun, görüşürüz
= meeting 1 2026-11-24T15:00

# zh user mine
ann: 在吗，上次说的做市方案有进展吗
= answer 1

# zh user mine
ann: 能把审计报告发我一份吗？
me: 可以，今晚发给你
= promise 2 2026-11-23

# zh user mine
me: 周三下午3点开会可以吗？
ann: 周三不行，周四同一时间怎么样？
= meeting 2 2026-11-26T15:00

# zh user closed
me: 已经打款了，请查收
ann: 收到了，辛苦啦

# ja user mine
ann: お疲れ様です。先日の契約書の件、進捗いかがでしょうか
= answer 1

# ja user theirs
me: ロゴデータをいただけますか？
ann: 承知しました。明日中にお送りします
= promise 2 2026-11-24

# ja user mine
ann: 次の火曜の15時からお打ち合わせ可能でしょうか？
= meeting 1

# ja user closed
me: 請求書をお送りしました
ann: 確認いたしました。ありがとうございます！

# ko user mine
ann: 안녕하세요 미라님, 상장 일정 나왔나요
= answer 1

# ko user theirs
me: 계약서 검토하셨나요?
ann: 아직이요, 내일까지 회신드리겠습니다
= promise 2 2026-11-24

# ko user closed
ann: 목요일 오후 3시에 미팅 가능하실까요?
me: 네, 가능합니다
= meeting 1 2026-11-26T15:00

# id user mine
ann: kak, boleh minta rate card untuk KOL?
= answer 1

# id user theirs
me: Sudah ada kabar dari tim legal?
ann: Belum, besok saya kabari ya
= promise 2 2026-11-24

# id user closed
me: Invoice sudah saya kirim
ann: Oke diterima, makasih kak 🙏

# vi user mine
ann: bạn ơi, hợp đồng bên mình ký chưa
= answer 1

# vi user theirs
me: Bạn gửi mình logo được không?
ann: Được, chiều mai mình gửi nhé
= promise 2 2026-11-24

# vi user closed
ann: Thứ 5 lúc 10h họp được không?
me: Được nhé, hẹn gặp
= meeting 1 2026-11-26T10:00

# ar user mine
ann: هلا ميرا، وش صار على العقد
= answer 1

# ar user theirs
me: هل وصلتكم الفاتورة؟
ann: نعم وصلت، سيتم الدفع يوم الأحد
= promise 2 2026-11-29

# ar user closed
ann: شكرا على الاجتماع اليوم
me: شكرا لكم أيضا، بالتوفيق

# pl user mine
ann: hej, masz chwilę? potrzebuję numeru konta do przelewu
= answer 1

# pl user theirs
me: Czy budżet jest już zatwierdzony?
ann: Czekam na prezesa, dam znać jutro do południa
= promise 2 2026-11-24

# pl user closed
ann: Spotkajmy się we wtorek o 13:00
me: Pasuje
= meeting 1 2026-11-24T13:00

# nl user mine
ann: hoi, is er al nieuws over de audit
= answer 1

# ru+en user mine
ann: Привет! can you скинуть deck плиз?
= answer 1

# es+en user theirs
me: hola Ann, any news on the term sheet?
ann: todavía no, te aviso on Thursday
= promise 2 2026-11-26

# zh+en user closed
ann: 合同OK了吗 need it today
me: done, 已经签了
ann: 太好了 thx!

# ru+en group:5 mine
omar: Коллеги, good news, бюджет approved
ann: @mira когда сможем start?
= answer 2

# hi user mine
ann: bhai listing ka kya status hai
= answer 1
`;
