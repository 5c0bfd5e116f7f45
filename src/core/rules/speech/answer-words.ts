/* Words that answer; in the form of `plainWords`, see `speech-words.ts`. */

/** Agrees to what was proposed. */
export const agreements = `
  wfm|wfu|sgtm|works for me|works for us|still good|still on|that works|works|sounds good|sounds great|perfect|great|sure|yes|yep|yeah|ok|okay|deal|confirmed|see you|agreed|fine|good for me|lets do it|absolutely|of course
  в силе|да|ок|окей|хорошо|подходит|подойдет|подойдёт|договорились|отлично|удобно|давайте|до встречи|принято|супер|конечно
  так|добре|підходить|домовились|гаразд|зручно|чудово
  si|vale|perfecto|de acuerdo|nos vemos|me va bien|genial|listo|claro|hecho
  sim|combinado|perfeito|fechado|pode ser|otimo|claro|beleza|ta bom
  oui|ca marche|parfait|daccord|ca me va|entendu|tres bien|a jeudi|ok pour moi|bien sur
  va bene|perfetto|daccordo|certo|ottimo|a giovedi|si|ci sto
  ja|passt|perfekt|gerne|bis dann|in ordnung|abgemacht|einverstanden|klar|super
  uyar|bize uyar|bana uyar|olur|tamam|gorusuruz|görüşürüz|uygun|evet|anlastik|anlaştık|tabii
  tak|dobrze|pasuje|zgoda|super|swietnie
  setuju|oke|baik|bisa
  نعم|موافق|مناسب|تمام|حسنا
  可以|好的|没问题|行|好|沒問題
  大丈夫です|承知しました|了解です|お願いします|わかりました|はい
  네|좋습니다|알겠습니다
  that works for me|it works|confirm|im in|i am in|count me in|looking forward|see you there|see you on|see you at|see you tomorrow|see you then|talk then|speak then|sounds like a plan|good idea|with pleasure|booked|accepted|done deal|ok for me|will be there|ill be there|id love to|lets go|alright|no problem|np|invite sent|sent an invite|sent you an invite|sent the invite|calendar invite sent|happy to|it is|cool
  согласен|согласна|согласны|подтверждаю|будем|буду|идет|идёт|увидимся|до завтра|до четверга|до понедельника|до вторника|до среды|до пятницы|без проблем|жду|ждем|ждём|можно|удобно|пойдет|пойдёт|с удовольствием|добро|ага|угу|норм|инвайт отправ*|отправил* инвайт
  згоден|згодна|підтверджую|буду|до зустрічі|підійде|ок|без проблем|чекаю|чекатиму|домовилися
  de acuerdo|me parece bien|me va perfecto|perfecto|confirmado|confirmo|alli estare|ahi estare|hasta el|hasta manana|sin problema|encantado|encantada|nos vemos|ok|okay|bien
  confirmado|confirmo|ate la|ate amanha|ate quinta|estarei la|por mim|tudo certo|tudo bem|sem problema|de acordo|pode sim|bom pra mim|ok|funciona|marcado
  d'accord|avec plaisir|c'est note|c'est bon|ca me convient|convient|a demain|a vendredi|a lundi|a mardi|a mercredi|oui c'est|je confirme|confirme|volontiers|noted|ok|bonne idee|a bientot
  d'accordo|confermo|confermato|a domani|a venerdi|a lunedi|a martedi|a mercoledi|perfetto|ci vediamo|volentieri|ok|ci sto|mi va bene|benissimo|a presto
  geht klar|passt mir|passt uns|klingt gut|bestatigt|bestatige|bis morgen|bis donnerstag|bis freitag|bis montag|bis dienstag|bis mittwoch|freue mich|freuen uns|ok|okay|gut|machen wir|alles klar|gerne|wunderbar|sehr gut|jawohl
  anlastik|uygundur|olur|tabi|kesinlikle|harika|memnuniyetle|onayliyorum|tamamdir|iyi|sorun degil|yarin gorusuruz|bekliyorum|ok
  zgadzam|potwierdzam|do zobaczenia|do jutra|w porzadku|ok|okej|jasne|oczywiscie|chetnie|pasuje mi|moze byc|umowieni|umowione|swietnie|do uslyszenia
  prima|akkoord|goed|is goed|tot dan|tot morgen|tot donderdag|tot vrijdag|tot maandag|komt goed|ok|oke|past mij|perfect|top|afgesproken|graag|lijkt me goed|schikt mij|zeker|helemaal goed
  bra|det gar bra|passar bra|vi ses|ses da|okej|ok|perfekt|garna|absolut|later bra|det funkar|javisst|toppen|bekraftar|funkar
  sopii|hyva|selva|ok|okei|nahdaan|sopii hyvin|kylla|toki|mainiota|loistavaa|hienoa|sovittu
  duoc|ok|dong y|vang|tot|hen gap|nhat tri|oke|duoc a|chac chan
  bisa|boleh|siap|sampai jumpa|sampai ketemu|baik|ok|cocok
  اتفقنا|يناسبني|أكيد|اكيد|ممتاز|جيد|إلى اللقاء|نلتقي|أراك|طيب|ماشي|بالتأكيد
  没问题|那就|到时见|明天见|周四见|不见不散|好嘞|好呀|行的|可以的|ok|妥|同意|约好了
  大丈夫|了解|よろしくお願い|楽しみ|では|問題ありません|それで|伺います|結構です
  좋아요|괜찮습니다|그때|뵙겠습니다|가능합니다|알겠|그럼|네네
`;

/** Accepts a task that the other side has asked for: then it is owed. */
export const acceptances = `
  will do|sure|sure thing|one sec|one moment|1 sec|1 min|a sec|gimme a sec|give me a sec|hang on|just a moment|un momento|momentito|en un rato|un instante|so um minuto|so um momento|um instante|un instant|une minute|un attimo|un secondo|moment|einen moment|sekunde|gleich|bi dakika|bir dakika|chwila|chwilke|momentje|ett ogonblick|hetki|sebentar|bentar|cho minh ty|doi ty|ща|щас|сейчас|секунду|сек|минуту|минутку|момент|зараз|хвилинку|لحظة|ثواني|دقيقة|稍等|等下|马上|少々お待ち|ちょっと待って|잠시만|잠깐|ok|okay|of course|no problem|yes|yep|yeah|absolutely|certainly|doing it
  сделаю|сделаем|хорошо|ок|окей|да|конечно|без проблем|принято|будет сделано|зроблю|добре|так|звісно
  claro|vale|por supuesto|hecho|si|claro que si|com certeza|pode deixar|beleza|sim
  bien sur|daccord|oui|entendu|certo|va bene|certamente|klar|gerne|mache ich|naturlich|ja
  tabii|tamam|hallederim|elbette|jasne|oczywiscie|oke|baik|siap|بالتأكيد|حاضر|نعم
  好的|没问题|可以|承知しました|かしこまりました|わかりました|네
  will do it|will do that|got it|noted|consider it done|you got it|yup|alright|sounds good|absolutely|right away|roger|np|my pleasure|happy to|gladly|fine|i can do that|can do|i can|we can|perfect|great|of course|will try
  окей|ага|угу|давай|давайте|договорились|понял*|отлично|с радостью|могу|можем|сможем|смогу|ок сделаю|так и сделаем|хорошо сделаю|добро|без вопросов|обязательно
  домовились|без проблем|зможу|зможемо|обов'язково|гаразд|окей
  de acuerdo|ok|okay|perfecto|sin problema|claro|bueno|enseguida|ahora mismo|con gusto|cuenta con ello|dale|listo
  ok|pode ser|certo|tranquilo|sem problema|sem problemas|perfeito|combinado|deixa comigo|ta bom|ta|tudo bem|fechado
  d'accord|ok|pas de probleme|pas de souci|volontiers|ca marche|tout a fait|avec plaisir|bien entendu|tres bien|parfait|c'est note
  d'accordo|ok|va bene|nessun problema|volentieri|subito|perfetto|senz'altro|assolutamente|si certo|ricevuto
  ok|okay|kein problem|geht klar|mach ich|machen wir|selbstverstandlich|sehr gerne|alles klar|wird gemacht|in ordnung|natürlich|sicher
  ok|olur|peki|hemen|sorun degil|tabi|tabii ki|memnuniyetle|yaparim
  ok|okej|tak|dobra|dobrze|nie ma problemu|zrobie|pewnie|oczywiscie
  ok|oke|is goed|prima|doe ik|komt goed|geen probleem|natuurlijk|zeker|ja|graag|uiteraard|doen we
  ok|okej|ja|visst|javisst|absolut|sjalvklart|inga problem|det fixar jag|gor jag
  ok|joo|kylla|toki|selva|hoituu|tottakai|ei ongelmaa
  ok|vang|da|duoc|tat nhien|khong van de gi|vang a
  siap|ok|oke|baik|bisa|tentu|pasti
  حسنا|طبعا|أكيد|اكيد|تمام|موافق|اوكي|لا مشكلة
  好|行|嗯|ok|收到|明白|当然|没问题
  はい|了解|承知|もちろん|喜んで|大丈夫です
  네|알겠|물론|그럴게요|좋아요
`;

/** Calls a meeting off. */
export const cancellations = `
  cancel|cancel our|have to cancel|need to cancel|cant make it|cannot make it|wont make it|will not make it|called off|not today
  отмен*|не смогу|не получится|не выйдет|скасув*|не зможу|не вийде
  cancelar|cancelo|no puedo ir|no podre|desmarcar|nao vou conseguir|nao consigo ir
  annuler|je ne peux pas venir|annullare|non riesco|absagen|schaffe es nicht|iptal*|odwola*
  取消|キャンセル|إلغاء
  cancelled|canceled|have to skip|need to skip|call off|not going to make it|something came up|unable to make|unable to join|unable to attend|cant join|cannot join|cant attend|have to miss|postpone|postponed|need to postpone
  отменим|отменяем|отменилась|отмена|перенести не|сегодня не смогу|не смогу прийти|не успеваю|не сможем|придется отменить
  se cancela|cancelamos|cancelada|no podre ir|no puedo asistir|no llego|cancelar a|preciso cancelar|precisamos cancelar|tenho que cancelar|nao vou poder|nao poderei
  annule|annulee|j'annule|nous devons annuler|je dois annuler|annulons|devo annullare|annullo|annullata|non posso venire|non ce la faccio|muss absagen|absage|fallt aus|sage ab|kann nicht kommen|schaffe es heute nicht
  gelemeyecegim|katilamayacagim|musze odwolac|nie dam rady|niet door|afzeggen|ik kan niet komen|gaat niet door|stalla in|installd|kan inte komma|perun|peruutan|en paase|huy|khong the den|batal|الغاء|إلغاء|لن أتمكن|来不了|取消|キャンセル|中止|취소
`;

/** Turns something down. */
export const refusals = `
  not interested|no thanks|no thank you|we decided to go with|decided to go with|went with another|not a fit|not a good fit|well pass|we will pass|ill pass|not for us|pass on this|no budget|does not work|doesnt work
  не интересно|неинтересно|не актуально|неактуально|не подходит|откажемся|не готовы|завтра не могу|не могу|не цікаво
  no nos interesa|no me interesa|no gracias|nao temos interesse|nao obrigad*|pas interesses|pas interesse|non siamo interessati|kein interesse|nicht interessiert|ilgilenmiyoruz|不感兴趣|興味がありません|غير مهتم*
  not interested|have to pass|need to pass|gonna pass|going to pass|will pass|tapped out|at capacity|not a good time|hard pass|respectfully decline|not relevant|no longer interested|no longer need|we are good for now|were good for now|not at this time|not at the moment|dont need|do not need|we decided not|decided not to|have decided to|not looking|not a priority|wont be moving|not moving forward|will not be moving|unsubscribe|stop messaging|stop writing|do not contact|dont contact|remove me|gone with another|chose another|going with another|we have chosen|already have a|no need|passing on|turn down|decline|declined|must decline
  решили не|выбрали друг*|отказ*|не рассматриваем|нам не нужно|не нужно|не надо|уже не нужно|неактуальна|не будем|не пишите|спасибо нет|нет спасибо|вопрос закрыт|обойдемся
  нецікаво|не актуально|відмов*|не потрібно|вирішили не|не розглядаємо
  no estamos interesados|no estoy interesad*|no nos encaja|hemos decidido|decidimos no|no necesitamos|ya no|elegimos otr*|de momento no|no gracias|descartado
  nao estamos interessados|nao estou interessad*|decidimos nao|optamos por|nao precisamos|nao temos interesse|nao e para nos|escolhemos outr*
  pas interesse|pas interessee|pas interessees|pas besoin|nous avons decide|on a decide|ca ne nous interesse|non merci|on a choisi|nous avons choisi|nous declinons|sans suite
  non mi interessa|non ci interessa|no grazie|abbiamo deciso|abbiamo scelto|non abbiamo bisogno|non fa per noi
  kein bedarf|keinen bedarf|wir haben uns .. entschieden|nein danke|passt nicht zu|nicht relevant|wir verzichten|wir haben schon|brauchen wir nicht
  ilgilenmiyorum|ihtiyacimiz yok|vazgectik|baska bir|tesekkurler hayir|istemiyoruz
  nie jestesmy zainteresowani|nie jestem zainteresowan*|zdecydowalismy|nie dziekuje|rezygnujemy|nie potrzebujemy
  geen interesse|niet geinteresseerd|nee dank|hebben besloten|gekozen voor|niet nodig|inte intresserad*|nej tack|vi har valt|vi avstar|ei kiinnosta|emme ole kiinnostuneita|ei kiitos|paatimme|khong quan tam|khong can|da chon|tidak tertarik|belum tertarik|tidak perlu
  لسنا مهتمين|لا شكرا|غير مهتم|قررنا|不需要|没兴趣|暂时不|不考虑|選びました|見送|遠慮|興味|결정했습니다|관심 없|필요 없|괜찮아요 필요
  решили .. не|решено не|пока не планиру*|пока не готовы|не будем участв*|пас|мы пас|вирішили .. не|поки не готові|не братимемо участ*
  hemos decidido .. no|hemos optado por|preferimos no|nos quedamos con otr*|nao vamos avancar|nao vamos seguir|decidimos seguir com outr*|avons decide de ne|ne donnerons pas suite|ne pas donner suite|haben uns gegen|haben uns fur .. andere*|haben uns anders|abbiamo deciso di non|vazgectik|baska .. anlastik|devam etmeyeceg*|决定不|已经找到|不合适|暂不|見送らせて|قررنا عدم|اخترنا
  go with somebody else|go with someone else|go with another|going with someone|going with somebody|go a different|going in a different|went a different|sit this one out|sitting this one out|skip this one|pass this time|not this time|wont work for us|will not work for us|out of our budget|over our budget|por esta vez no|este ano no podemos|no podemos este|desta vez nao|pas cette fois|pas cette annee|diesmal nicht|dieses jahr nicht|in diesem jahr nicht|questa volta no|bu sefer|tym razem nie|в этот раз не|в этом году не|в этот раз без нас|цього разу ні|цього року ні|这次不|今回は見送
`;

/** Asks for no answer. */
export const noAnswers = `
  no need to reply|no need to answer|no need to respond|no reply needed|no response needed|no answer needed|no action needed|nothing to do for you|just fyi|fyi
  отвечать не нужно|ответ не нужен|можно не отвечать|не требует ответа|к сведению|для информации|до відома|відповідати не потрібно
  no hace falta responder|no es necesario responder|nao precisa responder|pas besoin de repondre|pour info|pour information|non serve rispondere|per conoscenza|keine antwort notig|nur zur info|cevap gerekmez|bilginize|nie trzeba odpowiadac|无需回复|不用回复|返信不要|返信は不要
  no need for a reply|no rush to reply|nothing needed from you|no response required|no reply necessary|no reply required|for your information|for the record|just letting you know|just a heads up|just so you know|heads up
  просто к сведению|для сведения|ответа не требуется|без ответа|просто информирую|просто для информации|просто чтобы вы знали|інформую|відповіді не потрібно
  para tu informacion|para su informacion|solo para informar|no hace falta contestar|no es necesario contestar|nao e necessario responder|so para avisar|apenas para informar|sem necessidade de resposta|so para informar
  a titre d'information|pas de reponse|inutile de repondre|pas la peine de repondre|non c'e bisogno di rispondere|solo per informazione|per tua informazione|zu deiner info|zu ihrer information|nur damit du|keine ruckmeldung|bilgi icin|cevap vermenize gerek|do wiadomosci|bez odpowiedzi|ter info|ter informatie|geen antwoord nodig|for kannedom|inget svar|tiedoksi|khong can tra loi|tidak perlu dibalas|للعلم|لا حاجة للرد|不必回复|仅供参考|ご参考まで|ご返信は不要|답장 안|답장은 필요
`;

/** Hands over what was promised or asked for. */
export const deliveries = `
  here it is|here is|here are|here you go|heres|attached|as promised|sent it|just sent|i sent|sent you|sent to|sent the|sent over|i have sent|ive sent|done|its done|shared the|shared it|uploaded|signed|paid|see attached|please find|forwarded|all set|fixed|the link is
  вот|держите|держи|во вложении|отправляю|отправил*|выслал*|скинул*|прислал*|готово|сделал*|сделано|подписал*|оплатил*|как обещал*|прикрепляю|ось|надсилаю|надіслав|надіслала|відправив|відправила|зроблено
  aqui tienes|aqui esta|aqui va|adjunto|enviado|te envie|te lo envie|ya esta|listo|hecho|acabo de mandar|acabo de enviar|segue|em anexo|aqui vai|enviei|mandei|pronto|feito|ja paguei
  voici|voila|ci joint|ci-joint|cest fait|envoye|ecco|in allegato|ho mandato|ho inviato|ti ho|fatto|anbei|hier ist|hier sind|erledigt|gesendet|geschickt|verschickt
  iste|ekte|gonderdim|gönderdim|yolladim|attim|hazir|w zalaczniku|oto|wyslalem|wyslalam|zrobione|berikut|terlampir|sudah saya kirim|إليك|ارسلت|أرسلت|مرفق|تم
  发了|已发|发过去了|附件|这是|见附件|已经发|送りました|お送りしました|添付|こちらです|보냈습니다
  here you are|here goes|i have attached|ive attached|sharing the|sharing it|find attached|dropped it|ive shared|i shared|ive uploaded|ive signed|i signed|ive paid|i paid|weve paid|we paid|has been sent|have been sent|was sent|it was sent|is sent|is done|are done|is ready|are ready|ready|completed|emailed|just emailed|just paid|transferred|submitted|delivered|deployed|merged|introduced|link below|below is|below are|see below
  направляю|высылаю|пересылаю|переслал*|направил*|отправлено|отправили|выслали|скинули|прислали|сделали|подписали|оплатили|оплачено|подписано|загрузил*|добавил*|исправил*|обновил*|перевел*|перевёл|готов|готова|готовы|ссылка|прикладываю|приложил*
  тримайте|у вкладенні|відправлено|надіслали|готово|підписав|підписала|підписано|оплатив|оплачено|зробив|зробила|додаю|посилання
  te adjunto|te mando el|aqui te|ahi va|ahi tienes|lo he enviado|ya lo envie|ya te lo|ya lo mande|ya esta enviado|ya he|esta firmado|firmado|pagado|ya pague|lo acabo|enviada|enviados|como prometi|les adjunto|le adjunto|os adjunto
  segue o|segue a|segue em|aqui esta|ja enviei|ja mandei|ja te|acabei de|esta feito|esta pago|assinado|pago|como prometido|enviado|enviada|anexo
  voici le|voici la|vous trouverez|tu trouveras|je viens d'envoyer|je viens de|c'est envoye|c'est parti|c'est signe|c'est paye|comme promis|est pret|est prete|ci dessous|en piece jointe|je vous ai envoye|je t'ai envoye
  eccolo|eccola|ecco il|ecco la|appena inviato|appena mandato|come promesso|vi ho|allego|ti allego|fatto|firmato|pagato|inviato|inviata|e pronto|in allegato
  hier der|hier die|hier das|hier kommt|ist raus|ist erledigt|ist fertig|ist bezahlt|ist unterschrieben|habe ich geschickt|hab ich geschickt|habe dir|hab dir|habe ihnen|unterschrieben|bezahlt|uberwiesen|wie versprochen|im anhang|angehangt|fertig
  buyrun|buyurun|gonderildi|attım|yaptim|odedim|imzaladim|odendi|imzalandi|hazır|soz verdigim
  zalaczam|wyslane|przeslalem|przeslalam|podpisane|zaplacone|gotowe|jak obiecalem|w zalaczeniu|podpisalem|podpisalam
  hierbij|bijgevoegd|is verstuurd|verstuurd|verzonden|gedaan|klaar|getekend|betaald|zoals beloofd|in de bijlage|alsjeblieft hier|har skickat|skickat|bifogat|bifogar|har ar|klart|signerat|betalt|som utlovat|ohessa|liitteena|lahetin|lahetetty|tehty|valmis|tassa|maksettu|allekirjoitettu
  day a|day nhe|da gui|gui ban|gui anh|gui chi|dinh kem|xong roi|da xong|da ky|da thanh toan|ini|sudah dikirim|sudah saya|sudah selesai|ini dia
  تفضل|تفضلي|تم|تم الإرسال|تم ارسال|مرفق|هذا هو|هذه هي|وقعت|دفعت
  请查收|如附件|给你|发给你了|已签|已付|已完成|搞定|好了|在这里|链接
  お送りいたしました|送付しました|添付いたし|完了しました|終わりました|済みです|ご査収|こちらが|送信しました|提出しました|署名しました
  보내드렸습니다|보냈어요|첨부|여기|완료했습니다|완료|했습니다
`;

/** Says that what was promised has come. */
export const receipts = `
  received|got it|got them|получил*|пришло|дошло|отримав|отримала|recibido|recebi|bien recu|ricevuto|erhalten|angekommen|aldim|aldım|otrzymal*|收到|受け取りました|استلمت|받았습니다
  i got it|we got it|we received|i received|it arrived|has arrived|came through|payment received|thanks for sending|thank you for sending|got the file|got the deck|received with thanks
  получили|пришел|пришла|пришли|дошел|дошла|все пришло|всё пришло|отримали|прийшло
  recibida|recibidos|lo recibi|lo tengo|ha llegado|llego|ya lo tengo|recebido|recebida|recebemos|chegou|c'est recu|recu|reçue|nous avons recu|j'ai recu|ricevuta|ho ricevuto|abbiamo ricevuto|arrivato|ist angekommen|habe ich erhalten|habe es erhalten|bekommen|elime ulasti|ulasti|teslim aldim|otrzymano|dotarlo|dostalem|dostalam|ontvangen|binnen|mottaget|fatt|har fatt|vastaanotettu|sain|saatu|da nhan|nhan duoc|sudah diterima|diterima|استلمنا|وصل|وصلني|已收到|收到了|受領|届きました|拝受|받았어요|잘 받
`;

/** Asks to be written to again, later. */
export const reminders = `
  ping me|ping us|reach out|get back to me|come back to us|come back to me|write me|write to me|write to us|text me|contact me|contact us|follow up with|follow up in|check back|circle back|remind me|message me|try again|lets talk again|lets revisit
  напишите|напиши|пингани*|напомни*|вернитесь|вернемся к этому|вернёмся к этому|свяжитесь|постучи*|нагадай*|напишіть|зверніться
  escribeme|escribenos|contactame|recuerdame|contactanos|me escribe|me chama|me procure|me lembra|recontactez*|revenez vers|relancez*|ecris-moi|ecrivez-moi|scrivimi|ricontatt*|risentiamoci|melden sie sich|melde dich|meld dich|erinnere mich|tekrar yaz*|hatirlat*|bana yaz*|odezwij sie|napisz
  再联系|到时候联系|提醒我|またご連絡ください|改めてご連絡|تواصل معي|راسلني
  ping me again|hit me up|get back to us|come back in|reconnect|touch base|follow up in|talk in|lets talk in|lets speak in|lets reconnect|lets revisit|revisit this|check in again|try me again|reach back|ask me again|knock again|drop me a|pick this up|pick it up again|contact again|write again|reach me|circle back in|let us reconnect
  напомните|пинганите|пингуй*|вернитесь ко мне|вернитесь к нам|вернемся к вопросу|вернемся к разговору|спишемся|давайте вернемся|давайте позже|наберите|свяжитесь с нами|напишите мне|напиши мне|поговорим позже|нагадайте|зв'яжіться|повернемось|повернемося
  escribame|escribanos|contacteme|hablemos en|retomamos|retomemos|volvamos a|vuelve a escribir|recuerdamelo|avisame en|hablamos en|retomar|buscame
  me procura|fala comigo|retomamos|me escreva|volte a falar|volte a entrar|entre em contato|me contate|me lembre|vamos retomar|me chame
  revenez|reviens vers|recontacte moi|recontactez moi|relance moi|relancez moi|rappelez moi|rappelle moi|reparlons|on en reparle|reprenons contact|ecrivez nous|contactez moi
  risentiamoci|ricontattami|ricontattateci|riscrivimi|ne riparliamo|riparliamone|sentiamoci|ricordamelo|contattami|scriveteci
  melden sie sich|meldet euch|kommen sie auf mich|komm auf mich|sprechen wir .. wieder|nochmal melden|erinnern sie mich|schreib mir|schreiben sie mir|fragen sie|frag mich
  tekrar konusalim|tekrar ulas*|hatirlatir mis*|yeniden yaz*|bize tekrar
  odezwij sie|odezwijcie sie|odezwac sie|wrocmy do|napiszcie|przypomnij|przypomnijcie|skontaktuj sie
  neem contact op|meld je|kom terug|herinner me|stuur me dan|laten we dan|hor av dig|aterkom|paminn mig|ota yhteytta|palataan|palaa asiaan|lien he lai|nhan lai|nhac toi|hubungi|kabari saya|ingatkan
  ذكرني|تواصلوا معنا|راسلنا|اتصل بي|عد إلينا|再聊|再谈|再说|联系我|联系我们|再次联系|再ご連絡|改めて|またその頃|다시 연락|다시 말씀|연락 주세요
  вернитесь .. вопрос*|напишите .. позже|напишите ближе к|напиши ближе к|возвращайтесь|поверніться|повертайтесь|давай ближе к|come back after|come back in|get in touch|be in touch|talk to me|speak to me|approach us|follow up after|follow up next|try us|vuelvan a|vuelvan|vuelve en|llamame|llamenos|volte em|volte depois|revenir vers nous|rappelez nous|revenez nous voir|kommen sie im|kommt im|wieder auf uns|melden sie sich .. wieder|tornate|richiamateci|tekrar gorus*|sonra yaz*|年后联系|年后再|来年また|بعد رأس السنة تواصل
`;

/** Only asks whether somebody is there. */
export const pings = `
  hello ?|hi ?|you there ?|are you there|anyone ?|bump|ау|алло|вы тут|ты тут|тут ?|alo ?|hola ?|oi ?|在吗|いますか
`;

/** Thanks, wishes, good-bye: a short message with one of these and nothing else asks for no answer. */
export const thanks = `
  thanks|thank you|thank u|thx|tnx|ty|tysm|many thanks|cheers|much appreciated|appreciate it|appreciated|you are welcome|youre welcome|ur welcome|most welcome|welcome|any time|anytime|no problem|no worries|my pleasure|dont mention it|glad to help|happy to help|glad to hear|congrats|congratulations|well done|good job|great news|great work|have a great|have a good|have a nice|nice weekend|good weekend|safe travels|good luck|all the best|best of luck|take care|bye|goodbye|good night|see you|see ya|talk soon|speak soon|talk to you|until then|good to know|glad it|love it|amazing|fantastic|brilliant
  спасибо|спс|благодарю|благодарим|благодарен|признателен|пожалуйста не за что|не за что|на здоровье|обращайтесь|рад помочь|рады помочь|рада помочь|поздравляю|поздравляем|удачи|хорошего дня|хороших выходных|хорошего вечера|до встречи|до свидания|до связи|на связи|всего доброго|всего хорошего|хорошо жду|ок жду|жду|ждем|с наступающим|с праздником|взаимно|и вам|отличные новости|молодцы|ясно понял|все понял|всё понял
  дякую|дякуємо|спасибі|вдячний|вдячні|немає за що|прошу звертайтесь|вітаю|вітаємо|гарного дня|гарних вихідних|до зустрічі|до побачення|на все добре|чекаю|чекаємо|успіхів
  gracias|mil gracias|te agradezco|se agradece|agradecid*|de nada|no hay de que|un placer|con gusto|felicidades|enhorabuena|buen dia|buen finde|buen fin de|que tengas|que tenga|un saludo|saludos|un abrazo|nos vemos|hasta luego|hasta pronto|hasta manana|adios|suerte|igualmente
  obrigad*|muito obrigad*|valeu|agradeco|agradecemos|grato|grata|de nada|imagina|por nada|disponha|parabens|bom dia pra|bom fim de semana|boa semana|bom descanso|abraco|abracos|ate mais|ate logo|ate breve|tchau|boa sorte|igualmente
  merci|mille mercis|je vous remercie|je te remercie|remerci*|de rien|avec plaisir|je vous en prie|je t'en prie|pas de quoi|felicitations|bravo|bonne journee|bonne soiree|bon week end|bon weekend|bonne continuation|bonne chance|a bientot|au revoir|a plus|cordialement|bien recu merci
  grazie|grazie mille|ti ringrazio|vi ringrazio|la ringrazio|ringrazi*|prego|di nulla|di niente|figurati|si figuri|complimenti|congratulazioni|buona giornata|buona serata|buon weekend|buon fine settimana|a presto|arrivederci|ciao ciao|in bocca al lupo|altrettanto
  danke|vielen dank|herzlichen dank|besten dank|dankeschon|dank dir|dank ihnen|bitte sehr|bitteschon|gern geschehen|gerne geschehen|kein problem|keine ursache|gluckwunsch|herzlichen gluckwunsch|schones wochenende|schonen tag|schonen abend|schone woche|tschuss|auf wiedersehen|bis bald|bis spater|viele gruße|viele grusse|lg|viel erfolg|ebenfalls|ebenso|gleichfalls|freut mich
  tesekkur*|sagol*|sag olun|eyvallah|rica ederim|bir sey degil|ne demek|tebrik*|iyi gunler|iyi aksamlar|iyi hafta sonlari|kolay gelsin|gorusmek uzere|hosca kal|hoscakalin|basarilar|mukemmel
  dziekuj*|dzieki|dziekujemy|nie ma za co|nie ma sprawy|prosze bardzo|gratul*|milego dnia|milego weekendu|milego wieczoru|do uslyszenia|do widzenia|pozdrawiam|powodzenia|nawzajem
  bedankt|dank je|dank u|dankjewel|dankuwel|hartelijk dank|graag gedaan|geen dank|gefeliciteerd|fijn weekend|fijne dag|prettig weekend|prettige dag|tot ziens|tot snel|tot later|groetjes|succes|veel dank|super bedankt
  tack|tack sa mycket|stort tack|tackar|varsagod|ingen orsak|inga problem|grattis|trevlig helg|ha en bra|ha det bra|hej da|vi hors|lycka till|detsamma
  kiitos|kiitti|kiitoksia|paljon kiitoksia|ole hyva|eipa kesta|onneksi olkoon|hyvaa viikonloppua|mukavaa paivaa|nakemiin|moikka|heippa|tsemppia
  cam on|cam on ban|cam on anh|cam on chi|cam on em|khong co gi|chuc mung|chuc ban|tam biet|hen gap lai|chuc ngay
  terima kasih|makasih|trims|sama sama|selamat|sukses|sampai jumpa|salam
  شكرا|شكراً|شكرًا|مشكور|مشكورة|جزاك الله|العفو|عفوا|مبروك|بالتوفيق|مع السلامة|يومك سعيد|تحياتي|ممنون|تسلم
  谢谢|多谢|感谢|谢了|辛苦了|不客气|不用谢|没事|恭喜|周末愉快|再见|拜拜|祝好|合作愉快|棒|太好了
  ありがとう|感謝|お疲れ|どういたしまして|おめでとう|よろしく|失礼します|助かります|助かりました|こちらこそ
  감사|고마워|고맙습니다|천만에요|별말씀을|축하|좋은 하루|수고|안녕히
  same to you|same to all of you|to you too|you too|likewise|right back at you|and to yours|happy holidays|happy thanksgiving|happy new year|merry christmas|happy xmas|happy easter|happy diwali|eid mubarak|ramadan kareem|happy lunar|season s greetings|gm|gn|good morning to you|и вас|и тебя|и тебе|взаимно|с новым годом|с рождеством|с днем рождения|счастливого нового|и вам того же|і вас|і тебе|навзаєм|з новим роком|з різдвом|зі святом|зі святами
  felices fiestas|feliz navidad|feliz ano|boas festas|feliz natal|joyeux noel|joyeuses fetes|bonnes fetes|bonne annee|a toi aussi|a vous aussi|pareillement|buone feste|buon natale|buon anno|anche a te|anche a voi|frohe weihnachten|frohes fest|frohe feiertage|guten rutsch|frohes neues|dir auch|ihnen auch|euch auch|iyi bayramlar|mutlu yillar|sana da|size de|wesolych swiat|szczesliwego nowego|fijne feestdagen|jij ook|jullie ook|god jul|gott nytt|hyvaa joulua|chuc mung nam moi|selamat tahun baru|selamat natal|selamat hari raya|كل عام|عيد مبارك|رمضان كريم|وأنت كذلك|وانت بخير|وأنتم بخير|新年快乐|圣诞快乐|节日快乐|同乐|你也是|您也是|明けまして|メリークリスマス|良いお年|새해 복|메리 크리스마스
  धन्यवाद|ขอบคุณ|תודה|ευχαριστώ|multumesc|mulțumesc|hvala|diky|dekuji|koszonom|rahmat|рахмет|faleminderit|благодаря|shukran
`;
