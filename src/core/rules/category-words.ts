/**
 * What a chat is for. Provenance: written by hand from what such chats are called and talk about in some fifteen
 * languages. No text of any Telegram chat was used.
 */
export const categories = [
  'customer',
  'prospect',
  'partner',
  'investor',
  'vendor',
  'press',
  'candidate',
  'community',
  'internal',
  'personal',
  'spam',
] as const;

export type Category = (typeof categories)[number];

export interface CategoryWords {
  /** Nearly alone enough. */
  telling: readonly string[];
  /** Half as much. */
  hinting: readonly string[];
}

/**
 * Folded (`foldWords`), commas between; up to three words each. `*` at the end: any ending; `<`: only in their
 * messages; `>`: only in mine; neither: also in the title. Scripts without spaces are looked for inside the text.
 */
export const categoryWords: Readonly<Record<Category, CategoryWords>> = {
  customer: words(
    `customer*, client, clients, onboarding, <our invoice, <my invoice, <our subscription, <my subscription, <our plan,
    <our account, <our contract, <my account, support, helpdesk, >your account, >your workspace, >your invoice, >ticket,
    <still not working, <does not work, <doesn t work, <stopped working, <cannot log in, <can t log in, >fixed now,
    клиент*, поддержк*, <не работает, <не приходят, <не можем войти, <наша подписка, >счет отправили, >акт, закрывающ*,
    підтримк*, kunde, kunden, <unser zugang, <unseren vertrag, <unseres vertrags, <funktioniert nicht, >zugang,
    cliente, clientes, soporte, suporte, <mi suscripcion, <mis facturas, <no puedo, <no funciona, <nao funciona, >chamado,
    <nosso plano, <minha assinatura, assistance, prise en main, <notre abonnement, <ne marche pas, <ne fonctionne pas,
    musteri*, destek, <calismiyor, 客户, 客服, <我们的账号, <登录不了, <续费, 고객, <작동하지, 顧客, サポート, <ログインできない, عميل, الدعم`,
    `renewal, renew, <bug, <bugs, <error, <issue, <broken, seats, >invoice, >contract, tickets, refund, upgrade, login,
    <export, dashboard, workspace, <update failed, продлен*, <обновлен*, <ошибк*, <баг*, >договор*, >счет*, вход, доступ,
    verlangerung*, <fehler, freischalten, >rechnung, <rechnung bezahlt, >factura, renovacion, <fatura, <relatorio, >fatura,
    <metodo de pago, facture, tableau de bord, <bogue, abonelik, yenileme, >fatura, <发票, 续约, 退款, 환불, 갱신, 更新`,
  ),
  prospect: words(
    `demo, trial, pilot, proposal, quote, quotation, <how much is, <how much does, <what does it cost, <interested in your,
    <looking at tools, <looking for a, <could you show, <your pricing, <price per seat, per seat, free trial, rfp,
    prospect, prospects, lead, leads, <сколько стоит, <интересует ваш*, коммерческ* предложен*, >коммерческое предложение,
    демо, пробн*, пилот, скільки коштує, demostracion, cotizacion, <cuanto cuesta, <me interesa su, presupuesto, propuesta,
    orcamento, demonstracao, <quanto custa, <tenho interesse, angebot, <wir suchen, testzugang, vorfuhrung, <was kostet,
    devis, essai, demonstration, <combien coute, deneme, <fiyat*, <ilgileniyoruz, teklif, preventivo, <quanto costa,
    penawaran, <berapa harga*, 报价, 试用, 演示, <多少钱, <怎么收费, 견적*, 데모, <도입, 見積*, デモ, トライアル, <料金, عرض سعر, <كم السعر`,
    `pricing, price, prices, cost, budget, how many users, how many people, comparing, quotes, evaluating, call tomorrow,
    цена, цены, тариф*, стоимость, созвон*, для команды, precio, precios, usuarios, preco, agendamos, preis*, termin, tarif,
    prix, kullanici, kac kisi, prezzo, harga, 价格, 方案, 가격, 도입, 価格, 導入, السعر`,
  ),
  partner: words(
    `partner, partners, partnership*, collab*, integrat*, co marketing, comarketing, joint*, referral*, revenue share,
    cross promo*, co host*, alliance, ecosystem, listing, listings, liquidity, bd, ambassador*, whitelabel, white label,
    партнер*, сотруднич*, интеграц*, совместн*, реферал*, коллаб*, листинг*, співпрац*, alianza*, colabora*, integra*,
    conjunt*, acuerdo, parceri*, partenari*, co organis*, integrer, kooperation*, zusammenarbeit, partnerschaft*, gemeinsame*,
    ortaklik*, is birligi, isbirligi, entegrasyon*, kerjasama, kolaborasi, kemitraan, collaborazione, wspolprac*, hop tac,
    合作, 对接, 联合, 생태계, 生态, 협업, 제휴, 파트너*, 連携, 提携, パートナー, شراكة, تعاون, साझेदारी`,
    `announce*, announcement, together, launch, ama, webinar, api, sdk, bridge, community, intro, co branded, анонс*, запуск,
    условия, вебинар, webinaire, api, junto, juntos, 活动, 接口, 공동, 共同`,
  ),
  investor: words(
    `investor*, invest, investing, investment*, vc, ventures, venture, valuation, term sheet, cap table, safe, saft, pitch deck,
    fundraising, fundraise, data room, dataroom, due diligence, lp, seed, pre seed, series a, series b, angel, angels, our round,
    your round, your raise, raising at, runway, инвест*, фонд, раунд*, оценк* компании, чеком, финмодел*, терм шит, інвест*,
    inversor*, inversion*, ronda, valoracion, investidor*, investimento*, rodada, investisseur*, investissement*, levee de fonds,
    fonds, finanzierungsrunde, investier*, beteiligung, pitchdeck, yatirim*, degerleme, investitor*, pendanaan, inwestor*,
    投资*, 融资, 估值, 尽调, 资本, 投委会, 投资人, 투자*, 펀딩, 投資*, 資金調達, مستثمر*, استثمار*, निवेश*`,
    `deck, round, fund, raise, raising, cap, committed, lead, portfolio, check, cheque, revenue, capital, partners meeting,
    презентац*, чек, доля, капитал, deck, capital, finanzierung, bp, 这轮, 라운드`,
  ),
  vendor: words(
    `vendor*, supplier*, <our retainer, <our quote, <our price list, <our rates, <our fee, <our fees, <your account manager,
    <your renewal, <we can offer you, <offer you, <our services, <our annual, <invoice attached, <attached invoice, <our proposal,
    agency, law firm, audit firm, accounting, <your order, <your payment, >paid the invoice, >paid your invoice, >we paid,
    >paid the last, <deliver, <your campaign, hosting, поставщик*, подрядчик*, агентств*, юридическ*, бухгалтер*, <наш счет,
    <наши услуги, <предлагаем вам, >оплатим, >оплатили, <счет за, proveedor*, <nuestra tarifa, <nuestros servicios,
    <adjunto factura, >pagamos, fornecedor*, agencia, <minha cotacao, <meu prazo, <nossos servicos, <nota fiscal,
    fournisseur*, agence, <nos tarifs, <notre facture, <notre devis, prestataire*, lieferant*, agentur, steuerbur*, <unsere rechnung,
    <unser angebot, >uberweisen, tedarikci*, ajans, <hizmetlerimiz, 供应商, <我们的报价, <我们的服务, >已付款, 공급*, 業者, <弊社サービス`,
    `<invoice, <upfront, <discount, <references, <our team, <audit, <first draft*, <deadline, retainer, <per month, <contract, <off,
    <счет, <договор, <абонентск*, <срок*, <factura, <tarifa, <rechnung, <belege, <facture, <fatura, <prazo, traduzir, <发票, <合同`,
  ),
  press: words(
    `press, journalist*, reporter*, editor, editorial, newsroom, podcast, magazine, newspaper, interview with you, quote you,
    writing a story, writing an article, writing about, embargo, press release, for comment, on the record, журналист*, редакц*,
    издани*, стать*, комментари*, интервью, сми, подкаст, журналіст*, стаття, periodista*, redaccion, reportaje*, periodico,
    revista, prensa, nota de prensa, jornalista*, reportagem, jornal, imprensa, journaliste*, redaction, communique de presse,
    article sur, journalist*, redaktion, zeitung, pressemitteilung, artikel uber, gazeteci*, haber, roportaj*, giornalist*, wartawan,
    dziennikarz*, 记者, 采访, 报道, 媒体, 编辑部, 기자, 취재, 取材, 記者, 編集部, 掲載, صحفي*, مقابلة صحفية, पत्रकार`,
    `story, article, interview, episode, recording, guest, media, publish*, coverage, deadline, материал, вопросы, выпуск,
    entrevista, medio, articulo, article, entretien, interview, artikel, yayin, 文章, 기사, 記事, インタビュー`,
  ),
  candidate: words(
    `recruit*, recruiter, headhunter, candidate*, vacanc*, cv, resume, resumes, job application, applied for, applying for,
    notice period, salary, job offer, cover letter, hiring, interview on, for an interview, the position, вакан*, резюме,
    собеседован*, зарплат*, откликаюсь, рекрутер*, кандидат*, вакансі*, співбесід*, curriculum, oferta de empleo, vacante*, postul*,
    sueldo, vaga, vagas, curriculo, salario, emprego, candidature, recrutement, embauche, poste de, bewerb*, lebenslauf, gehalt,
    stelle als, ozgecmis, is basvurusu, maas, candidat*, lowongan, lamaran, rekrutacj*, ung tuyen, phong van, lam viec,
    招聘, 简历, 面试, 应聘, 薪资, 岗位, 채용, 이력서, 면접, 採用, 履歴書, 面接, 応募, سيرة ذاتية, وظيفة, नौकरी`,
    `job, jobs, role, position, interview, hr, experience, remote, developer position, опыт, вилка, entrevista, empleo, poste,
    stelle, gesprach, is, vi tri, 岗, 경력`,
  ),
  community: words(
    `community, communities, holders, fans, lounge, dao, members, builders, general chat, discussion, newsletter, digest,
    announcement*, welcome everyone, welcome to all, new members, gm, pinned message, admins, mods, meetup, meetups, hackathon,
    сообществ*, всем привет, правила чата, в закрепе, новым участникам, чат жителей, спільнот*, comunidad*, bienvenid*,
    nuevos miembros, comunidade*, bem vindos, communaute, bienvenue a tous, gemeinschaft, community, stammtisch, toplulu*, hos geldiniz,
    herkese merhaba, uyeler*, komunitas, anggota, spolecznosc, 社区, 交流群, 欢迎新, 커뮤니티, コミュニティ, مجتمع, समुदाय`,
    `everyone, rules, event, events, news, daily, channel, traders, devs, chat, всем, чат, новости, канал, анонсы, evento,
    noticias, canal, evenement, nachrichten, haber, bulusma, 活动, 线下, 公告, 新闻, 공지, ニュース`,
  ),
  internal: words(
    `standup, stand up, internal, all hands, sprint, retro, core team, our team, offsite, okr, okrs, payroll, vacation days,
    deploy, pull request, who reviews, pipeline review, timesheet, коллеги, планерк*, внутренн*, отпуска, релиз*, офис,
    нарад*, equipo, reunion de equipo, interno, interna, folha de pagamento, time interno, equipe, reunion d equipe, interne,
    besprechung, intern, urlaubstage, feierabend, ekip, ic yazisma, ekibi, tim internal, zespol, 团队, 内部, 周会, 팀, 회의, 社内, 定例`,
    `team, office, roadmap, meeting notes, agenda, doc, команда, задач*, отчет, informe, reuniao, planung, rapport, toplanti, 同事`,
  ),
  personal: words(
    `mum, mom, dad, grandma, family, birthday, dinner, love you, miss you, weekend, football, kids, beers, flatmate, landlord,
    holiday, wedding, gym, babe, darling, honey, home soon, мама, папа, бабушк*, семья, день рождения, подарок, футбол, дача,
    люблю, дети, пиво, мам, сім я, familia, abuel*, cumple*, te quiero, un abrazo, hijos, playa, boda, familia, aniversario,
    saudade*, churrasco, beijo*, mae, pai, famille, maman, anniv*, gateau, bisou*, je t aime, familie, geburtstag, wandern,
    kinder, mama, papa, oma, opa, am wochenende, aile, anne, dogum gunu, seni seviyorum, keluarga, ulang tahun, rodzina,
    妈妈, 爸爸, 回家, 生日, 爱你, 吃饭, 老婆, 가족, 생일, 엄마, 家族, 誕生日, お母さん, عائلة, عيد ميلاد, परिवार, जन्मदिन`,
    `home, party, trip, friends, sunday, saturday, cake, lunch, дом, суббот*, воскресен*, дома, casa, fiesta, amigos, sabado,
    domingo, samstag, sonntag, berge, week end, maison, surprise, hafta sonu, 周末, 주말, 週末`,
  ),
  spam: words(
    `<guaranteed, <guaranteed return*, <double your, <passive income, <earn from home, <claim your, <claim now, <airdrop, airdrop*,
    <you won, <you have won, <seed phrase, <verify your wallet, <connect your wallet, <account will be, <act now, <limited spots,
    <last chance, <trading signals, signals, <forex, <dear sir, <hello dear, <hi dear, <100x, <make money, <verified followers,
    <sell followers, <upvotes, <casino, <betting, <lottery, <loan offer, <whatsapp me, <join my channel, <profit, заработ*, <без вложений,
    <пишите в лс, <доход от, <розыгрыш*, <казино, <ставки на, <гарантирован*, крипто сигналы, <заробіт*, <gana dinero, ganancias,
    <rendimiento garantizado, <cupos limitados, <desde casa, <ganhe dinheiro, <renda extra, <gagnez, <argent facile, <geld verdienen,
    <verdiene, <kazan*, <para kazan, <guadagna, <penghasilan, <zarabiaj, <kiem tien, 兼职, <日赚, <稳赚, <刷单, <加微信, <返利,
    <수익 보장, <부업, <副業, <必ず儲, <اربح, <पैसे कमाएं`,
    `<discount, <cheap, <bonus, <promo, <free, <limited, <congratulations, <invest now, <profit*, <win, <wallet, <hours, <don t miss,
    <interested sir, <скидк*, <бонус*, <бесплатно, <в день, <удаленн*, <oferta, <gratis, <escribeme, <rendimiento, <lucro, <rabatt,
    <gratuit, <indirim, <免费, <优惠, <무료, <無料`,
  ),
};

function words(telling: string, hinting: string): CategoryWords {
  return { telling: list(telling), hinting: list(hinting) };
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

export function isCategory(name: string): name is Category {
  return Object.hasOwn(categoryWords, name);
}
