/*
 * What people write when they ask, promise, agree …, in the form of `plainWords` (no accents on Latin letters, no
 * apostrophes). `*` stands for letters, `..` for up to four words.
 */

/** Asks for something without a question mark. */
export const requests = `
  please send|please share|please let|please confirm|please review|please check|please sign|please provide|please forward|please give|please add|please advise|please update|pls *|plz *
  send me|send us|send over|share with me|share with us|can you|can u|could you|could u|would you|will you|would it be possible|do you have|do you guys|do you|are you|is it possible
  let me know|tell me|tell us|give me|give us|i was wondering|wondering if|wondering whether|i need|we need|need the|need your|need a|waiting for your|looking forward to your|any update|any updates|any news
  kindly|how do|how can|how much|what is|what are|when is|when can|when will|who is|where is|where can
  пришли*|присылай*|скиньте|скинь|отправьте|вышлите|вышли|дайте|дай|подскаж*|скажи|скажите|расскаж*|сообщите|уточните|посмотрите|проверьте|поделитесь|сможете|можете|можешь|могли бы|можно ли|можно узнать|жду от вас|ждем от вас|ждём от вас|нужен ваш|нужны ваши|нужно от вас|интересует|есть ли|поддерживаете ли|сколько стоит|напишите нам
  надішліть|надішли|скиньте|підкажіть|підкажи|скажіть|дайте|чи можете|чи могли|чи є|можете|повідомте|перевірте|чекаю на ваш*
  mandame|mandanos|enviame|envianos|pasame|me pasas|puedes|podrias|podria|puede|pueden|me puedes|dime|digame|avisame|confirmame|necesito|necesitamos|me gustaria saber|cuanto cuesta
  me envia|me manda|me envie|me mande|pode me|poderia|pode|voce pode|voces podem|preciso|precisamos|gostaria de saber|me avisa|me diz|quanto custa|voces tem|consegue
  pouvez vous|pouvez-vous|pourriez vous|pourriez-vous|peux tu|peux-tu|pourrais tu|envoie moi|envoyez moi|envoyez-moi|envoie-moi|merci de|merci denvoyer|dites moi|dites-moi|jai besoin|nous avons besoin|avez vous|avez-vous|est ce que|est-ce que
  puoi|potresti|potete|potreste|mandami|inviami|mi mandi|mi invii|fammi sapere|ho bisogno|abbiamo bisogno|vorrei sapere
  schick mir|schicken sie|schick uns|sende mir|senden sie|bitte schick*|bitte send*|kannst du|konnt ihr|konnen sie|konnten sie|konntest du|gib mir|geben sie|sag mir|sagen sie|ich brauche|wir brauchen|haben sie|habt ihr|hatten sie|teilen sie
  gonderir misin*|gonderebilir*|gönderebilir*|yollar misin*|atar misin*|gonderir mısın*|gonderin|iletir misin*|lutfen|var mi|var mı|ne kadar|ogrenebilir*
  wyslij|wyslij mi|przeslij|prosze o|czy mozesz|czy mozecie|czy moglby*|podaj|potrzebuje|ile kosztuje
  tolong|mohon|bisa kirim|boleh minta|berapa|apakah
  ارسل لي|أرسل لي|ممكن|هل|من فضلك|يرجى|اريد|أريد معرفة
  请把|请发|请给|请问|发我|发给我|发一下|给我|能不能|可以发|可否|麻烦|能否|多少钱|吗|呢
  ください|いただけますか|もらえますか|お願いします|お願いいたします|でしょうか|ですか|ますか|ませんか|いくら|下さい
  주세요|인가요|나요|할까요|얼마
  any chance|wants to know|want to know whether|want to know if|would like to know|any thoughts|thoughts ?|your thoughts|what do you think|what about you|mind sending|would you mind|can we get|could we get|may i|may we|can i get|could i get|is there a|is there any|are there any|do we have|who can|who will|where do|when are|when do|when would|when could|which one|why is|why are|pls|plz|please join|please fill|please take|please look|please reply|please come|please approve|please pay|please book|please set|please make|please fix|please help|please tell|please get|please call|please write|please introduce|please connect|please upload|please complete|please submit|please ping|please prepare|please choose|please pick|we await|awaiting your|eager to hear|waiting on you|waiting for you|remind me what|curious if|curious whether|curious about|need to know|want to know|would love to know|would like to know|id like to know|help me with|help us with
  нам нужна|нам нужен|нам нужны|нам нужно|мне нужна|мне нужен|мне нужны|мне нужно|жду от тебя|жду от вас|с тебя|с вас|какой|какая|какие|сколько|когда будет|кто подпис*|где можно|как можно|что по|что с|есть новости|есть апдейт|как дела с|ждем вашего|ждём вашего|жду вашего|жду ответа|ждем ответа|нужна ваша|нужно ваше|прошу|просьба|можно получить|оплатите|подпишите|заполните|подготовьте|согласуйте|подтверд*|уточни|ответьте|передайте|добавьте|поправьте|сделайте|глянь|гляньте|интересно узнать
  нам потрібна|нам потрібен|нам потрібні|нам потрібно|мені потрібен|мені потрібна|скільки|який|яка|які|коли|підтверд*|прошу|будь ласка|підпишіть|уточніть|зробіть|оплатіть|передайте|додайте
  cuando|cuanto|cual es|que opinas|que te parece|hay novedades|alguna novedad|necesitaria|podeis|confirma|confirmad|revisa|firma el|por favor|espero tu|esperamos su|quedo a la espera|quisiera saber|quisieramos
  quando|quanto|qual e|o que acha|alguma novidade|por favor|voce poderia|poderiam|confirma|aguardo|aguardamos|seria possivel|assina|revise|poderia me
  quand|combien|quel est|quelle est|quels sont|quen pensez vous|quen penses tu|des nouvelles|jattends votre|jattends ton|dans lattente|pourrais tu|confirmez|confirmer|signez|verifiez|il nous faut|il me faut|avez vous|as tu|peut on avoir|je voudrais savoir|jaimerais savoir|s il vous plait|sil vous plait|sil te plait|stp|svp
  quando|quanto|qual e|cosa ne pensi|che ne pensi|novita|per favore|per cortesia|attendo|aspetto la tua|aspettiamo|potreste|mi puoi|ci puoi|confermate|confermami|dimmi|ditemi|mandateci|inviateci|avete|hai visto
  wann|wie viel|wieviel|was kostet|welche|welcher|welches|gibt es|was meinst du|was meinen sie|was denkst|bitte um|bitte pruf*|bitte bestatig*|bitte unterschreib*|bitte gib|bitte geben|bitte ruf*|bitte melde*|bitte teil*|konntet ihr|wurden sie|wurdest du|warte auf|warten auf|brauche noch|brauchen noch|schickt uns|schickt mir|schickst du|sendet uns
  ne zaman|kac|nasil|rica ed*|onaylar mis*|onaylayin|imzalar mis*|bakar mis*|paylasir mis*|haber var|bilgi verir mis*|bekliyor*|yazar mis*|musun|misin|misiniz|musunuz
  kiedy|ile|jaki jest|jaka jest|prosze|prosimy|mozesz|mozecie|czy masz|czy macie|czekam na|czekamy na|potrzebujemy|daj znac|dajcie znac|potwierdz|podpisz|sprawdz
  kunnen jullie|kun je|kunt u|kan je|kan u|zou je|zou u|zouden jullie|stuur me|stuur ons|stuur mij|wil je|wilt u|graag|wanneer|hoeveel|wat kost|wat is|heb je|heeft u|hebben jullie|laat me weten|laat ons weten|laat het weten|ik heb nodig|we hebben nodig|ik wacht op|wat vind je|alsjeblieft|alstublieft|aub|is er nieuws
  kan du|kan ni|skulle du|skulle ni|skicka|vad kostar|hur mycket|nar kan|nar far|har du|har ni|snalla|vanligen|hor av dig|lat mig veta|meddela|jag behover|vi behover|vantar pa|vad tycker du|finns det
  voitko|voitteko|voisitko|voisitteko|laheta|lahettakaa|milloin|paljonko|mita maksaa|onko|ilmoita|kerro|tarvitsen|tarvitsemme|odotan|odotamme|mita mielta|saisinko
  ban co the|anh co the|chi co the|em co the|gui cho|gui giup|vui long|lam on|bao nhieu|khi nao|cho toi biet|cho em biet|cho minh biet|toi can|chung toi can|co the cho|duoc khong|phai khong|the nao
  kapan|bagaimana|bisakah|dapatkah|bolehkah|apa ada|tolong|mohon|minta|ada kabar
  متى|كم|كيف|أين|ما هو|ما هي|نحتاج|احتاج|أحتاج|نرجو|أرجو|ارجو|هل يمكنك|أخبرني|اخبرني|بانتظار|أرسلوا|تأكيد
  什么时候|怎么样|多少|哪个|哪些|请|是否|有没有|等你|等您|需要你|需要您|帮我|帮忙|如何
  教えて|いつ|どう思|どれくらい|いかがですか|頂けますか|くれますか|お待ちして|ご確認
  보내 주|알려 주|알려주|언제|어떻게|부탁|가능한가요|가능할까요|되나요|있나요|있을까요|습니까|해 주실|주실 수
  is asking for|are asking for|keeps asking|keep asking|asked me for|asked us for|asks for your|is asking about|are asking about|any luck|any word on|any movement|any progress|просит прислать|просят прислать|просит дать|просят дать|спрашивает|спрашивают|питає|питають|pregunta por|preguntan por|pergunta sobre|demande si|demandent|fragt nach|fragen nach|chiede se|soruyor|bertanya|在问|想知道|想问|问一下
`;

/** Says that one's own side will do something. */
export const promises = `
  ill send|ill share|ill check|ill get|ill come|ill ask|ill do|ill prepare|ill forward|ill let|ill confirm|ill update|ill sign|ill pay|ill review|ill look|ill ping|ill call|ill text|ill write|ill reply|ill follow|ill have|ill introduce|ill add|ill fix|ill make|ill draft|ill upload|ill provide|ill talk|ill discuss|ill take|ill be sending|ill email|ill dm|ill see|ill try
  i will send|i will share|i will check|i will get|i will come|i will ask|i will do|i will prepare|i will forward|i will let|i will confirm|i will update|i will sign|i will pay|i will review|i will look|i will call|i will write|i will reply|i will follow|i will introduce|i will add|i will fix|i will make|i will talk|i will discuss|i will provide|i will email
  we will send|we will share|we will check|we will get|we will come|we will prepare|we will confirm|we will sign|we will pay|we will review|we will discuss|we will reply|we will let|we will update|we will follow
  well send|well share|well check|well get back|well come back|well prepare|well confirm|well sign|well pay|well review|well discuss|well let you|well follow up
  let me check|let me ask|let me see|let me get|let me talk|let me discuss|let me confirm|let me find|let me look|let me think|let me send|let me prepare
  ill have it|youll have it|you will have it|youll get it|you will get it|you will receive|youll receive|im on it|i am on it|working on it|going to send|gonna send|will send|will get back|will share|will check|will do|will let you know|will come back|will revert|will confirm|will follow up|get back to you|come back to you|i can send .. by|i can send .. tomorrow|i promise|need to check with|have to check with|i have to ask
  пришлю|пришлем|пришлём|отправлю|отправим|вышлю|вышлем|скину|скинем|уточню|уточним|узнаю|узнаем|проверю|проверим|посмотрю|посмотрим|сделаю|сделаем|подготовлю|подготовим|вернусь|вернемся|вернёмся|отпишусь|отпишу|отвечу|ответим|напишу|напишем|сообщу|сообщим|подпишу|подпишем|оплачу|оплатим|спрошу|спросим|обсужу|обсудим и|передам|передадим|позвоню|дам знать|дадим знать|подумаю|подумаем|доделаю|закину|добавлю|исправлю|исправим|поправлю|согласую|согласуем|будет готов* .. завтра|постараюсь
  надішлю|надішлемо|відправлю|скину|уточню|дізнаюсь|дізнаюся|перевірю|зроблю|зробимо|підготую|підготуємо|відпишу|відповім|напишу|повідомлю|підпишу|запитаю|повернусь|повернуся|оплачу
  te envio|te mando|te lo mando|te lo envio|te paso|os envio|os mando|le envio|le mando|te aviso|te confirmo|te digo|te cuento|lo consulto|lo reviso|lo miro|voy a enviar|voy a mandar|voy a revisar|voy a preguntar|enviare|mandare|revisare|preguntare|te respondo|les envio|les mando|lo preparo|preparo|te lo paso|confirmare|avisare|me pongo
  vou enviar|vou mandar|vou verificar|vou checar|vou ver|vou perguntar|vou preparar|te envio|te mando|te retorno|te aviso|te confirmo|envio amanha|mando amanha|mando hoje|enviarei|retorno amanha|retorno ate|vou te|lhe envio|vamos enviar|vamos preparar|ja te mando|mando
  je vous envoie|je tenvoie|je lenvoie|je te lenvoie|je vous lenvoie|je verifie|je regarde|je reviens vers|je le signe|je signe|je vous confirme|je te confirme|je vous tiens|je prepare|je demande|je vais envoyer|je vais verifier|je vais demander|jenverrai|nous enverrons|on vous envoie|nous vous envoyons|je vous reponds|je men occupe|je le fais|je vous dis|je te dis
  ti mando|te lo mando|vi mando|ti invio|te lo invio|vi invio|le mando|le invio|verifico|controllo|ti faccio sapere|vi faccio sapere|ti confermo|ti aggiorno|ti scrivo|mandero|inviero|preparo|chiedo|ti rispondo|lo firmo|lo mando|ci penso io
  ich schicke|ich sende|schicke ich|sende ich|ich klare|ich klaere|ich prufe|ich melde mich|melde mich|ich frage|ich kummere|ich schaue|ich gebe|gebe ich|ich bereite|ich unterschreibe|ich werde|werde ich|wir schicken|wir senden|wir melden|wir prufen|schicken wir|bekommst du|bekommen sie|bekommt ihr|ich rufe|ich bestatige|mache ich
  gonderecegim|gonderecegiz|göndereceğim|gondericem|gonderirim|gonderirim|yollarim|yollarım|yollayacagim|yollayacağım|atarim|atarım|donecegim|donecegiz|donerim|döneceğim|bakacagim|bakacağım|bakarim|bakarım|soracagim|sorarim|hazirlarim|hazırlarım|hazirlayacagim|bildiririm|bildirecegim|ileteceg*|iletirim|iletecegim|donus yapacag*|donus yapar*
  wysle|wyslemy|przesle|sprawdze|dam znac|odezwe sie|przygotuje|zapytam|potwierdze|odpisze|podpisze
  saya kirim|akan saya|saya akan|nanti saya|saya cek|kami akan|kami kirim
  سأ*|سوف|سنرسل|سنرد|سن*
  我发给你|发给你|发你|发您|回复你|回复您|我问|我们会|我会|我去|告诉你|我看看|我确认|我准备|稍后发|我来|给你发|给您发|通知你
  送ります|お送りします|送付します|ご連絡します|連絡します|確認します|確認して|お返事します|準備します|対応します|共有します|いたします|署名します
  보내드리겠습니다|보내겠습니다|확인하겠습니다|연락드리겠습니다|보낼게요|확인할게요
  ill *|i will *|let me *|lemme *|you will have it|youll have|youll get|youll receive|you will have|you will get|you will receive|you will hear|youll hear|ill definitely *|shall send|shall revert|shall share|i shall|we shall|we are going to send|were going to send|i am going to|im going to|i plan to send|i aim to|we aim to send|we plan to send|expect it by|expect it on|expect it tomorrow|expect the .. by|expect the .. on|you can expect|will be with you|will be in your|will be ready|will be sent|will be done|should have it|should be able to send|should be able to get|let me come back|let me double check|let me revert|let me follow up|let me try|let me prepare|let me draft|let me loop|let me circle|will circle back|well circle back|well let|well see|well get|well take|well make|well fix|well add|well work on|well introduce|well do|well provide|well schedule|well talk|well discuss|we will introduce|we will fix|we will provide|we will make|we will add|we will do|we will schedule|we will work on|we will pass|we will talk|we will look|leave it with me|leave it to me|leave it with us|consider it done|give me a day|give me an hour|give me until|give us until|give me a few|give us a few|give me a couple|will try to|looking into it|will look into|will take a look|will have a look|will reply|will respond|will answer|will write|will call|will ping|will forward|will prepare|will introduce|will sign|will pay|will transfer|will provide|will review|will discuss|will ask|will think|will make|will fix|will add|will upload|will deliver|will email|will schedule|will set|will draft|will finish|will finalize|will be sending|gonna check|gonna ask|need to ask|need to check|i have to check|hold on let
  пришлют|вышлют|дам ответ|дадим ответ|дам обратную|дадим обратную|вернемся с|вернусь с|с меня|с нас|возьму на себя|займусь|займемся|перешлю|перешлем|переведу|переведем|запрошу|запросим|изучу|изучим|доделаем|доработаем|закончу|закончим|завершим|оформлю|оформим|добавим|обновлю|обновим|загружу|загрузим|выложу|выложим|опубликуем|перезвоню|наберу|свяжусь|свяжемся|познакомлю|сведу вас|представлю|проконсультируюсь|посоветуюсь|рассмотрим|рассмотрю|ознакомлюсь|ознакомимся|спросим|подключу|подключим|организую|организуем|назначу|назначим|забронирую|куплю|рассчитаю|посчитаю|посчитаем|сверюсь|гляну|глянем|поговорю с|поговорим с|постараемся|будет готов*|будет завтра|будут готовы|обязательно|скоро будет|сделаю это
  вишлю|вишлемо|перешлю|зв'яжусь|зв'яжемося|дам знати|дамо знати|уточнимо|дізнаємось|перевіримо|надам|надамо|передам|передамо|оплатимо|підпишемо|подивлюсь|подивлюся|подивимось|додам|додамо|виправлю|виправимо|напишемо|відповімо|спробую|буде готов*
  te escribo|te llamo|te mantengo|te hago llegar|os aviso|os confirmo|os digo|les aviso|les confirmo|le aviso|le confirmo|lo hago|lo hare|lo firmo|lo firmamos|lo vemos|lo hablo|lo comento|lo pregunto|lo reviso|lo mandamos|lo enviamos|enviaremos|mandaremos|confirmaremos|responderemos|revisaremos|avisaremos|haremos|llamare|escribire|respondere|firmare|pagare|pagaremos|preparare|prepararemos|hare|consultare|te enviare|te mandare|le enviare|os enviare|vamos a enviar|vamos a mandar|vamos a revisar|voy a consultar|voy a hablar|voy a ver|voy a preparar|voy a firmar|voy a pagar|dejame ver|dejame revisar|dejame consultar|dejame preguntar|dejame hablar|deja que|me encargo|nos encargamos|cuenta con ello|manana te|hoy te|el lunes te|el martes te|el viernes te|se lo envio|se lo mando|te lo digo|estoy en ello|te la envio|te la mando|te los envio|te los mando
  vou mandar|vou falar|vou confirmar|vou consultar|vou fazer|vou assinar|vou pagar|vou pedir|vou providenciar|vou passar|vou revisar|vou dar|vou ligar|vou escrever|vamos mandar|vamos verificar|vamos confirmar|vamos assinar|vamos pagar|vamos analisar|mandarei|farei|confirmarei|verificarei|responderei|assinarei|retornarei|enviaremos|mandaremos|te mando|te passo|te falo|te ligo|te escrevo|lhe mando|deixa eu ver|deixa eu verificar|deixe me ver|me encarrego|pode deixar|deixa comigo|ja envio|ja mando|te envio|envio ate|mando ate|envio na|mando na|envio hoje|dou retorno|dou um retorno
  j'enverrai|je vous l'envoie|je te l'envoie|je l'envoie|je vous envoie|je t'envoie|je les envoie|je vous les envoie|je vous enverrai|je t'enverrai|je vous transmets|je te transmets|je transmets|je vous ferai|je te ferai|je vous rappelle|je te rappelle|je vous appelle|je t'appelle|je vous ecris|je t'ecris|je vous redis|je te redis|je vous tiendrai|je te tiens|je verifierai|je vais voir|je vais regarder|je vais signer|je vais preparer|je vais me renseigner|je me renseigne|je m'en charge|je m'en occupe|nous reviendrons|nous revenons|on revient vers|on vous tient|on regarde|nous allons|on va vous|on va regarder|on vous fait|on vous redit|je reviendrai|je repondrai|je vous repondrai|je paie|je payerai|je paierai|je signerai|je ferai|laisse moi|laissez moi|je fais le|je finis
  ti mandero|ti inviero|vi mandero|vi inviero|le mandero|le inviero|ti chiamo|vi chiamo|ti richiamo|vi aggiorno|vi scrivo|vi rispondo|vi confermo|vi dico|ti dico|te lo dico|te lo invio|ve lo mando|ve lo invio|lo faccio|lo faro|faro|lo controllo|ci guardo|ci pensiamo|chiedero|chiedo a|sento il|sento i|verifichero|controllero|confermero|firmero|preparero|rispondero|scrivero|paghero|paghiamo|manderemo|invieremo|faremo|lascia che|fammi controllare|fammi verificare|fammi vedere|fammi chiedere|me ne occupo|ce ne occupiamo|mi informo|torno da te|ti giro|vi giro
  ich melde|ich ruf|ich rufe|ich sag|ich sage|ich leite|leite ich|ich erledige|erledige ich|ich mach|ich mache|ich schau|schaue ich|schau ich|ich pruf|prufe ich|klare ich|ich besprech*|bespreche ich|ich hol|ich hole|ich lasse|ich uberweise|uberweise ich|ich bezahle|ich zahle|ich erstelle|erstelle ich|ich stelle|ich versuche|ich kann .. schicken|ich kann .. senden|ich komme auf|komme auf sie|komme auf dich|wir kommen auf|wir klaren|wir werden|werden wir|wir melden uns|wir unterschreiben|wir uberweisen|wir erledigen|wir machen das|wir geben|melden wir uns|senden wir|kriegst du|kriegt ihr|erhalten sie|erhaltst du|bekommst von mir|lass mich|lassen sie mich|kummere mich|frage nach|frag nach|gebe dir bescheid|gebe ihnen bescheid|geb dir bescheid|schick ich|sag ich|mach ich|ruf ich|schicke es|schicke dir|schicke ihnen|schick dir|sende dir|sende ihnen|bestatige|erledige das
  gonderiyorum|gonderecegim|yollayacagiz|atacagim|atacagiz|haber verecegim|haber verecegiz|haber veririm|haber veririz|bilgi verecegim|bilgi verecegiz|bilgi veririm|arayacagim|ararim|yazacagim|yazarim|hazirlayacagiz|soracagiz|sorup|bakip|kontrol edecegim|kontrol ederim|kontrol edip|teyit edecegim|teyit ederim|imzalayacagim|imzalayacagiz|imzalarim|odeyecegim|odeyecegiz|yapacagim|yapacagiz|yaparim|iletecegiz|paylasacagim|paylasacagiz|paylasirim|donus yapacagim|donus yapacagiz|donecegim|hallederim|halledecegim
  przysle|przyslemy|wyslemy|dosle|przekaze|zrobie|zrobimy|sprawdzimy|podpiszemy|zaplace|zaplacimy|dopytam|spytam|ustale|wroce z|wrocimy z|odezwe|odezwiemy|dam ci znac|damy znac|zadzwonie|napisze|przygotujemy|skonsultuje|zajme sie|postaram sie|bede mial|oddzwonie
  ik stuur|ik zal|stuur ik|we sturen|wij sturen|ik kom er|ik kom hier|ik kom bij je|ik check|ik vraag|ik kijk|ik laat|laat ik je|ik bel|ik mail|ik app|ik regel|ik maak|ik teken|ik betaal|ik overleg|ik zoek|ik geef|we zullen|we laten|we komen|ik ga|ik bevestig|ik bespreek|ik zorg|krijg je|krijgt u|komt eraan|ik doe
  jag skickar|skickar jag|vi skickar|jag aterkommer|aterkommer|jag kollar|vi kollar|jag fragar|jag ska|vi ska|jag hor|hor av mig|jag ringer|jag fixar|jag ordnar|jag mejlar|jag bekraftar|jag betalar|jag skriver|jag undersoker|jag meddelar
  lahetan|lahetamme|palaan|palaamme|tarkistan|tarkistamme|kysyn|selvitan|selvitamme|ilmoitan|soitan|hoidan|teen sen|vahvistan|maksan|allekirjoitan|laitan
  toi se|em se|minh se|anh se|chung toi se|ben em se|ben minh se|de toi|de em|de minh|se gui|se kiem tra|se bao|se phan hoi|se lien he|se chuyen
  akan saya|saya akan|kami akan|nanti saya|saya kirim|saya cek|saya kabari|saya tanya|saya konfirmasi|akan kami|segera saya|segera kami
  سأرسل|سأتحقق|سوف|سأعود|سأرد|سأخبرك|سنرسل|سأقوم|سأتصل|سنعود|سنتحقق|سابعث|سأبعث|سارسل|ساتحقق|ساعود|سأسأل|سنقوم|سأؤكد|سأوقع|سأدفع
  我会|我们会|发你|发给您|我发|我问问|我确认|我查|我看一下|我先看|回头|晚点|稍后|马上发|尽快|我尽快|我跟团队|我来处理|我明天|给您回复|给你回复|答复|处理一下|我打给|我签|付给
  送付いたします|お送りいたします|ご連絡いたします|確認いたします|確認の上|折り返し|ご返信|返信します|回答します|お知らせ|調べ|手配|提出します|支払います|署名します|送ります|送るね|聞いてみ|検討し|お伝えします
  드리겠습니다|할게요|하겠습니다|보낼게|드릴게요|확인해 보|확인해보|알아보|물어보|답변드리|연락드리
  give me until|gimme until|gimme a|gimme an|gimme one|give me an hour|give us until|give me till|give us till|give me a couple|give me one|give me two|give us a day|дайте мне|дай мне|дайте нам|dame hasta|deme hasta|denos hasta|dame un|dame unos|me da ate|donnez moi jusqu|laissez moi jusqu|donne moi jusqu|gib mir bis|geben sie mir bis|geben sie uns bis|dammi fino|dammi un|daj mi do|daj mi czas
  назову|назовем|сориентирую|сориентируем|подскажу|расскажу|расскажем|объявлю|объявим|озвучу|озвучим|определюсь|определимся|решу|решим|поделюсь|поделимся|выйду на связь|выйдем на связь|дам информацию|внесу|внесем|назву|назвемо|зорієнтую|підкажу|розкажу|оголосимо|визначимось|внесу правки
`;

/** Proposes to meet or to talk. */
export const meetings = `
  call|a call|meeting|zoom|google meet|meet|lunch|dinner|coffee|hop on|jump on|sync on|sync at|lets sync|quick sync|demo|catch up|calendly|breakfast|speak on|talk on|chat on|talk at|chat at
  созвон*|созвонимся|встреч*|встретимся|звонок|позвоним|зум|зуме|обедаем|пообедаем|кофе|поговорим|пообщаемся
  зустріч*|зустрінемо*|зідзвон*|созвон*|дзвінок|поговоримо
  llamada|reunion|reunirnos|vernos|quedamos|videollamada|cafe|almuerzo|hablamos|hablar el|comemos
  reuniao|ligacao|chamada|encontro|almoco|conversar|nos falar|marcar
  appel|appeler|reunion|rendez-vous|rendez vous|rdv|se voir|visio|dejeuner|on se parle|echanger
  chiamata|riunione|incontro|incontrarci|vederci|ci vediamo|ci sentiamo|pranzo|sentirci|videochiamata
  telefonieren|termin|treffen|gesprach|anruf|besprechung|mittagessen|videocall|sprechen wir|telefonat
  gorusme*|goruselim|görüşelim|toplanti*|toplantı*|bulusalim|buluşalım|konusalim|konuşalım
  spotkac|spotkanie|spotkajmy|zdzwonimy|zdzwonic|rozmowa|rozmowe
  rapat|ketemu|bertemu|telepon
  اجتماع|الاجتماع|نجتمع|نلتقي|مكالمة|لقاء
  开会|会议|通话|见面|打电话|电话会|聊一下|聊聊
  打ち合わせ|会議|ミーティング|お会い|通話|打合せ
  미팅|회의|통화
  chat tomorrow|chat next|chat this|quick chat|video call|teams|catch up|in person|sit down|get together|meet up|huddle|15 min|20 min|30 min|45 min|15 mins|20 mins|30 mins|45 mins|15 minutes|20 minutes|30 minutes|45 minutes|30 minute|20 minutes|calendar invite|calendar|dial in|kickoff|kick off|stand up
  созвониться|встретиться|перезвон|увидимся|видеозвонок|митинг|митап|колл|колла|гугл мит|переговор*|свидимся|ужин|обед|завтрак
  зустрітися|зідзвонитися|мітинг|зустрінемось|зідзвонимось|дзвінку
  reunamonos|llamarnos|hacer una call|una call|encontrarnos|cenar|comer juntos|charlar|videollamada|llamamos|nos reunimos|nos vemos el|cita|desayuno|cena
  uma call|call|jantar|videochamada|bate papo|falar na|falar amanha|nos encontrar|encontrarmos|reunirmos|cafe
  un call|point telephonique|on se voit|nous voir|nous rencontrer|se rencontrer|se parler|s'appeler|se telephoner|dejeuner|diner|cafe|visioconference|un point|reunir
  una call|call|cena|caffe|vederci|sentiamoci|vediamoci|incontriamoci|appuntamento|colazione|aperitivo
  treffen wir|sehen wir|zusammensetzen|abendessen|kaffee|kennenlernen|austausch|call|telefontermin|videokonferenz|meeting
  bulusma*|arama|konusma*|toplanalim|kahve|yemek|gorusebilir*|konusabilir*|bulusabilir*|toplanti
  spotkac sie|spotkania|spotkaniu|rozmowy|porozmawiac|porozmawiamy|zadzwonic|lunch|kawa|kawe|kolacja|call
  afspreken|afspraak|vergadering|bellen|gesprek|koffie|overleg|videogesprek|elkaar spreken|lunchen|belletje
  mote|mote|traffas|samtal|ringas|fika|ses|motet|videosamtal|hos oss
  tapaaminen|tavata|tapaamme|puhelu|palaveri|kokous|kahvi|lounas|soitetaan|nahdaan
  hop|cuoc hop|gap|goi dien|cuoc goi|ca phe|hen gap|an trua|trao doi
  meeting|ngopi|bicara|makan siang|panggilan|video call
  نتحدث|موعد|قهوة|اجتماعا|لقاءنا|اتصال|غداء|نتقابل
  碰面|面谈|视频|喝咖啡|吃饭|约个|约一下|语音|电话沟通|沟通一下|会面
  面談|お打ち合わせ|オンライン|zoom|商談|食事|ランチ|お話
  만나|만날|전화|화상|점심|커피|미팅
`;

/** Makes a meeting word a proposal, where no question mark and no time does. */
export const proposals = `
  lets|let us|shall we|can we|could we|how about|what about|would you be open|are you free|are you available|does .. work|works for you|happy to jump|would love to|want to|do you want|open to|suggest|propose|reschedule|move it to|move to
  давай|давайте|предлагаю|перенес*|перенести|удобно|может .. в|сможете|можем|хотел* бы|готовы
  давайте|давай|пропоную|зручно|можемо
  hacemos|podemos|quedamos|te parece|que tal|vamos|podemos marcar|puedes|te viene bien
  podemos|vamos|que tal|pode ser|bora|consegue
  on fait|pouvons nous|pouvons-nous|on peut|je propose|ca te va|ca vous va|disponible|etes vous|etes-vous
  facciamo|possiamo|ti va|che ne dici|vi va|proponiamo
  wollen wir|sollen wir|konnen wir|lass uns|lassen sie uns|passt|zeit fur|hatten sie|wie ware
  goruselim|görüşelim|bulusalim|konusalim|uygun|yapalim|yapalım|olur mu
  mozemy|spotkajmy|moze|pasuje
  هل|يمكننا|نستطيع|دعنا
  可以吗|好吗|怎么样|行吗|我们|方便
  ませんか|しましょう|いかがでしょうか|可能でしょうか|でどうでしょう
  lets meet|lets do|works better|would .. work|could do|i can do|we can do|i could do|im free|i am free|were free|we are free|available on|available at|available tomorrow|good for you|suit you|suits you|any time on|up for|fancy|care to|up for a|is .. ok|is .. okay|is .. good|is .. fine|push it to|push to|shift to|instead|schedule|book|set up|pencil in|invite you|join us|have time|got time
  может|предлагаю|удобно ли|подойдет ли|подойдёт ли|свободны|есть время|когда удобно|могу|можем в|готов|получится|назначим|перенесем|перенесём|сдвинем|зайдет|как насчет|как насчёт|хотели бы|получится ли|давай в|жду вас|приглашаю
  може|можу|готові|чи зручно|вільні|маєте час|перенесемо|як щодо|хотіли б
  podriamos|te va bien|le va bien|os va bien|le viene bien|os viene bien|puedo|propongo|estas libre|tienes tiempo|tiene tiempo|quieres|seria posible|agendamos|agendar|programar|mejor el|lo movemos
  poderiamos|te convem|fica bom|funciona para|esta livre|tem tempo|proponho|sugiro|agendar|marcamos|marcarmos|seria possivel|quer|topa|melhor na|tens disponibilidade
  pourrions nous|peut on|pourrait on|seriez vous|serais tu|etes vous dispo*|es tu dispo*|tu es dispo*|vous etes dispo*|dispo|vous convient|te convient|on se|que diriez vous|ca marche|je suis disponible|je suis dispo|plutot|reporter|decaler|planifier
  potremmo|sei libero|siete liberi|siete disponibili|sei disponibile|va bene|propongo|ci|preferisci|spostare|meglio|fissiamo|fissare|organizziamo
  konnten wir|hast du zeit|haben sie zeit|habt ihr zeit|geht es|ginge|wurde .. passen|wurde es|ich schlage|schlage vor|vorschlag|lieber|verschieben|vereinbaren|kann ich|ist .. ok|treffen wir uns|moglich
  musait|ister mis*|ne dersin*|yapabilir*|gorusebilir*|konusabilir*|bulusabilir*|uyar mi|olabilir mi|ayarlayalim|erteleyelim|planlayalim
  moglibysmy|czy pasuje|proponuje|masz czas|macie czas|pasowalo|dasz rade|umowmy|umowic|przelozyc|przeniesmy
  zullen we|kunnen we|schikt|past|zou .. kunnen|heb je tijd|heeft u tijd|laten we|wat dacht je|liever|verzetten|inplannen|ik kan|stel voor
  ska vi|kan vi|passar|har du tid|har ni tid|vill du|foreslar|vad sags|boka|flytta|funkar
  sopisiko|kavisiko|sopii|voimmeko|onko sinulla aikaa|ehdotan|siirretaan|pidetaan|mites|sovitaan
  minh|chung ta|co the gap|duoc khong|co ranh|ranh khong|nhe|hen|tien khong|doi sang
  bagaimana kalau|bisa|mau|ada waktu|yuk|mari|gimana|jadwalkan
  ما رأيك|هل يناسبك|يناسبك|متاح|نستطيع|نقترح|اقترح|أقترح|لنلتقي|لنتحدث|هل أنت|هل انت
  有空|有时间|怎样|要不|如何|约|改到|好不好|行不行|能否|可否|改成
  ご都合|はいかが|いかがですか|お時間|よろしい|空いて|ませんか|にしま|変更
  어떠|괜찮|시간 되|가능|할까요|볼까요|만날까요|하시죠
`;

/** Begins as a promise does, and is none. */
export const disclaimers = `
  ill be in|ill be at|ill be there|ill be on|ill be out|ill be away|ill be happy|ill be waiting|ill be late|ill be travel*|ill be free|ill be available|ill be around|ill be offline|ill be honest|ill be joining|ill be glad|ill pass|ill wait|ill be looking|ill join|ill see you|ill never|ill admit|ill stay|ill miss|ill attend|ill leave it|ill have to pass|ill take it|ill need
  i will be in|i will be at|i will be there|i will be on|i will be out|i will be away|i will be happy|i will be waiting|i will be late|i will be travel*|i will be free|i will be available|i will be around|i will be offline|i will be joining|i will not|i will never|i will pass|i will wait|i will join|i will attend|i will see you|i will need|well see you|we will pass
  ill let you two|ill let you guys|ill let you take|ill leave you|ill let ann|let me know|let us know|let me tell you|let me explain|let me introduce|let me be clear|let me rephrase|you said|you promised|did you *|will you *|when will|if you|once you|he will|she will|who will|will be happy to|will be glad to
`;

/** Asks to do something, so that a "sure" is a promise; not only to know something. */
export const errands = `
  please send|please share|please let|please confirm|please review|please check|please sign|please provide|please forward|please give|please add|please update|please join|please fill|please look|please approve|please pay|please book|please set|please make|please fix|please help|please introduce|please upload|please complete|please submit|please prepare|please call|please write|pls *|plz *|can you|can u|could you|could u|would you|will you|send me|send us|send over|share with|mind sending|would you mind|give me|give us|let me know|i need|we need|need the|need your
  нам нужна|нам нужен|нам нужны|нам нужно|мне нужна|мне нужен|мне нужны|мне нужно|жду от тебя|жду от вас|с тебя|с вас|пришли*|присылай*|скинь*|отправь*|вышли*|дай|дайте|сообщи*|уточните|уточни|посмотрите|посмотри|проверьте|проверь|поделитесь|сможете|можете|можешь|могли бы|подготовьте|сделайте|подпишите|оплатите|заполните|передайте|добавьте|напишите|гляньте
  надішліть|надішли|скиньте|скинь|дайте|чи можете|чи могли|можете|можеш|повідомте|перевірте|підпишіть|зробіть|передайте
  mandame|mandanos|enviame|envianos|pasame|me pasas|me mandas|me envias|nos mandas|nos envias|puedes|podrias|podria|puede|pueden|podeis|avisame|confirmame|necesito|necesitamos
  me envia|me manda|me envie|me mande|nos envia|nos manda|pode|poderia|podem|poderiam|consegue|me avisa|preciso|precisamos
  pouvez vous|pourriez vous|peux tu|pourrais tu|envoie moi|envoyez moi|envoyez nous|merci de|merci d envoyer|merci denvoyer|tu peux|vous pouvez|jai besoin|il me faut|il nous faut
  puoi|potresti|potete|potreste|mandami|inviami|mandateci|inviateci|mi mandi|mi invii|ci mandi|fammi
  schick mir|schicken sie|schick uns|schickt uns|schickt mir|sende mir|senden sie|bitte *|kannst du|konnt ihr|konnen sie|konnten sie|konntest du|konntet ihr|wurden sie|wurdest du|schickst du|ich brauche|wir brauchen
  gonderir mis*|gonderebilir*|yollar mis*|atar mis*|gonderin|iletir mis*|paylasir mis*|bakar mis*|imzalar mis*|lutfen
  wyslij|przeslij|prosze o|prosze|czy mozesz|czy mozecie|mozesz|mozecie|podaj|daj znac|potwierdz|podpisz|sprawdz
  kun je|kunt u|kan je|kunnen jullie|stuur me|stuur ons|zou je|zou u|wil je|wilt u
  kan du|kan ni|skulle du|skulle ni|skicka|voitko|voitteko|voisitko|laheta|ban co the|anh co the|chi co the|em co the|gui cho|vui long|giup
  tolong|mohon|bisa kirim|boleh minta|bisakah|ارسل|أرسل|هل يمكنك|من فضلك|يرجى|ممكن
  请|发我|发给我|发一下|给我|能不能|可否|麻烦|能否|帮我
  ください|下さい|いただけますか|もらえますか|お願い|頂けますか
  주세요|주실|부탁|해줘
`;
