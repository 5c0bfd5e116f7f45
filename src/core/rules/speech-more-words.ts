/* More of what people ask and promise, without marks and in a hurry; in the form of `plainWords`, see `speech-words.ts`. */

/** Asks for news or for something, in the words of a quick message. */
export const quickRequests = `
  let me know if|let us know if|lmk|lmk if|any word|any luck|any progress|any feedback|any eta|eta on|eta for|where are we|where do we stand|how is it going with|hows the|hows it looking|status of|status on|whats the status|wdyt|u free|you around|got a sec|got a minute|have a sec|have a minute|mind if|quick question|one question|a question for you|can someone|could someone|can anyone|can somebody|need to talk|need to discuss|would be great if you|would be good if you|still waiting|still havent|still have not|havent heard|have not heard|havent received|have not received|trying to reach you|third time|second time|asking again|chasing you|gentle reminder|friendly reminder|kind reminder|also need|still need|were missing|we are missing|is missing from
  как там|что там|что слышно|есть что|есть ли новости|какие новости|какие есть|ну что там|нужны|нужна|нужен|нужно от|надо от|требуется|требуются|необходимо|необходимы|не хватает|ждём|жду твоих|жду ваших|до сих пор не|так и не|вопрос по|есть вопрос|есть минутка|можно вопрос|набери*|подскажите|скинь*|кинь|киньте|прогресс по|статус по|апдейт по|когда ждать|кто у вас|как у вас|вы готовы|что думаете|что думаешь|как вам|ваше мнение
  як там|що там|що чути|є новини|потрібні|потрібен|потрібна|потрібно від|чекаємо на|досі не|є питання|маєте хвилинку|що думаєте|як вам|скинь*|хто у вас
  alguna novedad|hay alguna|como va|como van|como vamos|en que quedo|en que quedamos|que paso con|pudiste|pudieron|pudisteis|has podido|habeis podido|viste|vieron|has visto|recibiste|recibieron|me pasan|me pasais|nos pasan|nos pasais|nos faltan|nos falta|hace falta|sigo esperando|seguimos esperando|todavia no recib*|aun no recib*|tienes un minuto|tienes un momento|tienen|teneis|donde|quien|que tal va|que tal la|que tal el|pasame|mandas|envias
  alguma novidade|tem novidade*|conseguiu|conseguiram|deu certo|como ta|como esta|como estao|como anda|cade|viu o|viu a|viram|recebeu|receberam|me manda|me passa|me passam|manda o|manda a|falta o|falta a|faltam|estou esperando|ainda nao recebi|ainda estou|tem um minuto|tem como|da pra|sera que|rola|onde|quem
  des news|du nouveau|quoi de neuf|ou en est|ou en etes|ou en sommes|on en est ou|vous en etes ou|tu en es ou|tu as pu|tas pu|t as pu|vous avez pu|tas eu|t as eu|tu as eu|vous avez eu|as tu|avez vous|tu peux|vous pouvez|tu penses quoi|il nous manque|il manque|jattends toujours|j attends toujours|toujours pas recu|tas une minute|petite question|ca avance|cest bon pour|qui gere|qui s occupe|combien|comment|pourquoi
  ci sono novita|ci sono aggiornamenti|novita su|a che punto|come va con|come procede|sai qualcosa|si sa qualcosa|sei riuscit*|siete riuscit*|riesci|riuscite|hai avuto|avete avuto|hai ricevuto|avete ricevuto|hai un minuto|mi serve|ci serve|mi servono|ci servono|ci manca|mi manca|sto ancora aspettando|aspetto ancora|mi giri|mi passi|ci passate|chi si occupa|dove
  gibts schon|gibt es schon|schon was neues|was neues|irgendwas neues|gibts was|gibts neuigkeiten|neuigkeiten|wie weit|wie siehts|wie sieht es|wie schauts|was ist mit|wie ist der stand|stand der dinge|schon geschafft|schon gesehen|schon gelesen|hast du|habt ihr|haben sie|konntest|uns fehlt|uns fehlen|mir fehlt|fehlt noch|fehlen noch|warte immer noch|warten immer noch|hast du kurz|kurze frage|wer ist|wer macht|wo ist|wo finde
  ne durumda|ne oldu|son durum|ne asamada|nasil gidiyor|gelisme|bir gelisme|haber var|guncelleme var|bakabildin*|inceleyebildin*|musait misin*|hala bekl*|eksik|lazim|gerekiyor|ihtiyacimiz var|kim ilgileniyor|nerede|hangi
  jak tam|jak wyglada|jak idzie|co z|co tam z|na jakim etapie|sa jakies wiesci|jakies wiesci|jakies nowosci|udalo sie|masz chwile|macie chwile|mam pytanie|brakuje nam|brakuje mi|wciaz czekam|nadal czekam|czekamy na|kto u was|gdzie|ktory|czy
  is er al|is er nieuws|hoe zit het|hoe staat het|hoe gaat het met|al iets gehoord|al gelukt|heb je al|heeft u al|hebben jullie al|heb je even|we missen nog|ik mis nog|ik wacht nog|wie is|waar is|hur gar det med|hur ser det ut|nagra nyheter|nagon nyhet|nagot nytt|hann du|har du hunnit|vi saknar|vi vantar|miten etenee|miten menee|onko uutisia|missa mennaan
  ky chua|gui chua|xong chua|chua a|chua nhi|chua ban|chua vay|sao roi|den dau roi|the nao roi|co tin gi|tin gi chua|co update|cho minh hoi|cho em hoi|cho hoi|cho xin|xin cho|minh can|ben minh can|em can|may gio|bao gio|o dau
  gimana|bagaimana dengan|sudah sampai mana|ada update|ada kabar|apa kabar dengan|sudah dicek|sudah dikirim belum|udah belum|sudah belum|gmn|kirimin|kirimkan|butuh|kami butuh|perlu|dimana|di mana|siapa|masih menunggu|boleh tanya|mau tanya
  وش صار|شو صار|ايش صار|ايه الاخبار|أيه الأخبار|ما الجديد|أي جديد|اي جديد|هل من جديد|في جديد|فيه جديد|أي أخبار|اي اخبار|شو الاخبار|وش اخبار|متى|كيف|وين|فين|أين|اين|ايش|شو|وش|ليش|ليه|كم|ماذا|محتاج|محتاجين|نحتاج|أحتاج|احتاج|بدي|ابغى|أبغى|عايز|عاوز|لازم|ابعتلي|ابعث لي|ابعثلي|ارسلي|ممكن ترسل|لسه|مازلنا ننتظر|ما زلت أنتظر|عندك وقت
  有进展|进展如何|进展怎么|有消息|有没有|是否|怎么样了|怎样了|如何了|到哪一步|什么时候|几点|怎么|多少|哪个|哪里|哪位|谁负责|在等|还没收到|还缺|缺少|需要你|需要您|需要贵|想问|想了解|请教|方便吗|有空吗|了没|了吗|好了没|发下|发个|给个|催一下|跟进一下
  どうなって|どうなりました|進捗|状況|教えて|お聞かせ|いつ頃|いつごろ|いつまで|どなた|どちら|まだ届いて|必要です|お待ちして|頂けます|頂きたい|いただきたい|でしょうか|ますか
  어떻게 되|어떻게 됐|진행 상황|진행상황|언제|어디|누구|혹시|됐나|되나|나왔나|있나|있을까|까요|습니까|는지|인가요|필요합니다|필요해요|아직 못 받|기다리고 있|여쭤
  kya status|kya hua|kya update|kya haal hai|kab tak|kab hoga|kab milega|kaise|kitna|kitne|kahan|kaun|bhej do|bhejo|bhej dena|bata do|batao|bataiye|bata dena|chahiye|kar do|kar dena|koi update|kya hai|kya aap|kya tum|क्या|कब|कैसे|कितना|कितने|कहाँ|कौन|भेज*|बताइए|बताएं|बताओ|चाहिए|कृपया|कर दें
  cand|cat costa|cat face|puteti|poti sa|imi trimiti|imi poti|imi puteti|trimite mi|trimiteti|noutati|ce se aude|ai reusit|ati reusit|avem nevoie|am nevoie|va rog|te rog
  kdy|kolik|muzete|muzes|posli|poslete|nejake novinky|co je noveho|jak to vypada|potrebuji|potrebujeme|prosim|mikor|mennyi|mennyibe|tudna|kuldd|kuldene|van hir|szukseg*|kerem|kerlek
  kada|koliko|mozete|mozes|posalji|posaljite|ima li|trebam|trebamo|molim
  ποτε|ποσο|μπορειτε|μπορεις|στειλε*|εχουμε νεα|κανενα νεο|υπαρχει|χρειαζ*|παρακαλω
  אפשר|מתי|כמה|יש חדש|מה קורה|מה עם|תוכל|תוכלי|תוכלו|תשלח|תשלחי|תשלחו|איפה|צריך|צריכים|צריכה|בבקשה
  آیا|چقدر|لطفا|میشه|می شه|بفرست*|چه خبر|کجا|نیاز
  ไหม|มั้ย|หรือยัง|เมื่อไหร่|เมื่อไร|เท่าไหร่|เท่าไร|ขอ|ช่วย|รบกวน|อะไร|ยังไง|อย่างไร
  lini|kiasi gani|naomba|tafadhali|kumusta|kailan|magkano|pwede ba|paki|may update
`;

/** Asks to do something, so that a "sure" is a promise. */
export const quickErrands = `
  lmk|need to discuss|still need|also need|were missing|we are missing|нужны|нужна|нужен|требуется|требуются|необходимы|не хватает|набери*|кинь|киньте|потрібні|потрібен|потрібна
  pasame|mandas|envias|me pasan|nos pasan|me pasais|nos pasais|hace falta|nos falta|nos faltan|me manda|me passa|manda o|manda a|da pra|tem como|falta o|falta a
  tu peux|vous pouvez|il nous manque|il manque|mi serve|ci serve|mi servono|ci servono|mi giri|mi passi|uns fehlt|uns fehlen|mir fehlt|lazim|gerekiyor|brakuje nam|we missen nog|cho xin|minh can|kirimin|kirimkan|butuh|perlu
  ابعتلي|ابعث لي|ابعثلي|نحتاج|أحتاج|احتاج|还缺|需要您|需要你|发下|发个|必要です|頂けます|필요합니다|필요해요
  bhej do|bhejo|bhej dena|kar do|kar dena|bata do|chahiye|भेज*|trimite mi|trimiteti|posli|poslete|posalji*|στειλε*|תשלח|תשלחי|תשלחו|بفرست*|ขอ|ช่วย
`;

/** Says that one's own side will do something, or that it is going to happen. */
export const quickPromises = `
  will reach out|will be in touch|ill reach out|will get in touch|will contact|keep you posted|will know more|ill know|we will know|well know|will drop|will push|will ship|will post|will land|will circulate|will sort|will handle|will intro|will connect|will chase|will nudge|will process|will arrange|will organise|will organize|will report|will keep you|coming your way|on its way tomorrow|you will get|gets back to you|ill revert|will clear|will join you with
  напишу как|вернемся к вам|вернусь к вам|маякну|маякнем|дам апдейт|дадим апдейт|скажу точн*|скажем точн*|отпишемся|отзвонюсь|оформим|подготовят|подпишут|ответят|свяжутся|сделают|оплатят|узнаю и|постараюсь|пну|пинганем|пингану|согласуют|подтвердят|скажу завтра|скажу вечером|допишу|дошлю|доделают|будет сегодня|будет в|будет к|будет до|буде готов*|підготують|підпишуть|скажу точно|відпишемо|відпишусь|повідомимо|зв'яжуться
  te lo paso|te paso|os paso|os lo paso|te digo algo|os decimos|les decimos|te decimos|te comento|os comento|os cuento|te lo confirmo|os lo confirmo|lo tendras|lo tendran|lo tienes el|lo tienes manana|lo tendreis|lo recibes|recibiras|estara listo|te hago saber|me pongo con|nos pondremos|se pondran|firmaremos|lo enviare|lo mandare
  te passo|te digo|te falo|te mando|te aviso|te confirmo|vai ficar pronto|fica pronto|vai receber|voce recebe|eu mando|eu envio|eu vejo|eu te|a gente manda|a gente envia|a gente te|o juridico devolve|vai sair|estara pronto|assinamos|te dou|dou um toque|vejo e te
  je te fais|je vous fais|je vous le|je te le|tu l'auras|vous l'aurez|tu auras|vous aurez|vous recevrez|tu recevras|ce sera pret|sera pret|ca sera|je m'y mets|on t'envoie|on te tient|on t'ecrit|on vous ecrit|je te renvoie|je vous renvoie|je boucle|on signera|je vous tiens|je te dirai|je vous dirai
  te lo giro|te la mando|te li mando|lo avrai|lo avrete|lo ricevi|riceverai|riceverete|sara pronto|ti passo|vi passo|ti do|vi do|ti faremo|vi faremo|firmiamo|firmera|ci sentiamo appena|ti tengo|vi tengo
  du bekommst|ihr bekommt|sie bekommen|du kriegst|kommt morgen|kommt heute|kommt bis|kommt am|ist fertig bis|wird fertig|sag dir|sage dir|sage ihnen|sag bescheid|sage bescheid|geb bescheid|gebe bescheid|wir geben bescheid|ich reiche|reiche ich|wird nachgereicht|ich trag|ich leg|lege ich|setze mich dran|wir liefern|liefern wir
  yaziyorum|yazariz|haberdar ed*|size yaz*|sana yaz*|sana don*|size don*|donuyorum|ulastiririm|ulastiracag*|hazir olur|hazir olacak|elinizde olur|elinde olur|gonderirler|imzalariz|netlesince|netlestirip|bakip don*
  dostaniesz|dostaniecie|bedzie gotow*|bedzie na|bedzie do|podesle|podeslemy|wroce do|wrocimy do|dam ci|napiszemy|odpiszemy|uzupelnie|doprecyzuje|podpisze|zalatwie|ogarne|potwierdzimy|zapytamy
  je krijgt|jullie krijgen|u krijgt|ik kom erop|ik kom daarop|ik geef je|we geven|wij geven|is klaar|ik stuur je|we sturen je|we komen er|ik pak|ik lever|du far|ni far|jag ger|vi ger|jag svarar|vi svarar|jag later|saat sen|saatte|vastaan|vastaamme
  minh gui|em gui nhe|em gui a|ben minh gui|ben em gui|anh gui nhe|chi gui nhe|de minh|minh check|em check|minh bao|em bao|minh nhan|em nhan|se co|gui sau|bao lai|phan hoi sau|gui lai
  nanti dikirim|nanti aku|nanti kita|besok saya|besok aku|besok kami|besok kirim|aku kirim|aku cek|aku kabarin|saya kabarin|kami kabari|kita kirim|dikabari|menyusul|ditunggu ya|segera dikirim|saya usahakan
  سيتم|ستصل*|سيصل*|سيكون جاهز*|ستكون جاهز*|راح نرسل|راح ارسل|راح أرسل|راح نرد|راح ارد|راح ابلغك|برسل*|بارسل*|بنرسل*|هبعت*|حبعت*|هرد|حرد|بخبرك|ببلغك|بشوف|هشوف|حشوف|نرسلها|نرسله|أرسلها لك|نوافيكم|أوافيك|اوافيك|نبلغكم|أبلغك
  会发|会给|会尽快|会通知|会联系|会安排|会确认|会回|给你答|给您答|发你邮箱|今晚发|明天发|明天给|晚上给|下周给|安排一下|我们内部讨论|内部讨论|讨论一下|研究一下|我催|跟进|尽快给|出来后|确定后|争取
  お送りできる|送れます|お渡しできる|ご用意|お届け|確認でき次第|分かり次第|わかり次第|決まり次第|ご案内|差し上げ|進めます|させていただきます
  드릴 예정|드릴게|보내드릴|회신드리|회신 드리|공유드리|공유 드리|전달드리|전달 드리|말씀드리|안내드리|확인 후|확인되는 대로|검토 후|알려드리|알려 드리|예정입니다
  bhej dunga|bhej dungi|bhejta hoon|bhejti hoon|bata dunga|bata dungi|batata hoon|kar dunga|kar denge|bhej denge|bata denge|dekh ke batata|भेज दूंगा|भेज दूंगी|भेजेंगे|बता दूंगा|बताऊंगा|कर दूंगा
  trimit maine|iti trimit|va trimit|revin cu|va anunt|te anunt|iti spun|poslu|posleme|ozvu se|dam vedet|dame vedet|elkuldom|kuldom|visszajelzek|jelentkezem|poslat cu|posaljem|saljem|javim|javicu|javit cu|θα σου|θα σας|θα στειλ*|θα απαντ*|אשלח|אבדוק|אעדכן|נשלח|נעדכן|אחזור אליך|אחזור אליכם|می فرستم|خبر میدم|خبر می دم|چک میکنم|จะส่ง|เดี๋ยวส่ง|จะแจ้ง|จะเช็ค|เดี๋ยวเช็ค
`;

/** Begins as a promise does, and is none. */
export const quickDisclaimers = `
  let me be|let me put it|let me say|let me start|let me just say|let me add that|let me clarify that|let me guess|let me remind|let me repeat|let me stress|let me thank|let me congratulate|ill say|ill be fine|ill bet|ill assume|ill take that|ill survive|keep us posted|will you be in touch
  на связи будем|будет здорово|будет отлично|будет интересно|будет рад*|будет удобно|будет круто|будет хорошо|буде чудово|буде цікаво|будет в силе|будет в городе
  تم سيتم|会不会|会议|会员|するか|しますか|ますか|ませんか|しますね|会给我|会给我们
`;
