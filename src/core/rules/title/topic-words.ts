/**
 * Words in a chat's title that say what the chat is about, or what kind of chat it is, and so are no part of
 * a company's name. Several languages; lower case, without accents on Latin letters (as `foldWords` gives them).
 */
export const topicWords: ReadonlySet<string> = new Set(
  `bd intro introduction introductions sync marketing growth partner partners partnership partnerships collab
  collabs collaboration cooperation coop integration integrations support tech technical dev devs developer
  developers engineering product listing listings chat chats group groups team teams internal external shared
  private community official announcement announcements news general main discussion discussions call
  calls meeting meetings meetup deal deals sales business biz legal ops operations hr design content media pr
  kol kols investor investors investment fundraising round seed ama event events conference telegram tg gc
  room war working wg project projects onboarding client clients customer customers vendor pilot demo poc
  proposal contract nda campaign campaigns test testing qa api sdk mainnet testnet launch airdrop feedback
  coordination liaison alliance co marketing comarketing swap liquidity grants grant audit with and for the of
  updates payouts confidential brand standards committee subcommittee portfolio circle leads seo
  ext extern tbd tba via gm gn followup follow up security weekly biweekly daily monthly standup planning access
  hackathon judges invoices invoice billing accounting token otc mm cex dex bizdev side collabs speakers sponsors
  sponsorship booth venue dinner onsite offsite retro kickoff briefing handover escalation escalations helpdesk
  all hands allhands it job jobs career careers hiring vacancies recruitment
  q1 q2 q3 q4 h1 h2 2023 2024 2025 2026 2027 family friends home work weekend party travel trip football hiking
  чат чаты вакансии группа команда рабочая рабочий рабочии маркетинг партнерство партнеры партнерка интеграция
  поддержка общии общий новости сообщество обсуждение созвон звонок встреча знакомство интро продажи проект
  проекты сотрудничество переговоры клиент клиенты договор реклама листинг разработка семья друзья работа
  канал официальныи официальный група партнерства співпраця підтримка новини спільнота для по с и
  grupo equipo equipe alianza colaboracion parceria soporte suporte comunidad comunidade integracion
  integracao ventas vendas reunion reuniao noticias marketing familia proyecto projeto cliente amigos
  gruppe zusammenarbeit partnerschaft einfuhrung austausch vertrieb besprechung projekt kunde familie freunde
  groupe partenariat communaute soutien projet reunion famille echange mise en relation
  grup topluluk sohbet ortaklik isbirligi destek proje toplanti aile duyuru duyurular
  gruppo squadra collaborazione famiglia progetto incontro comunita
  zespol wspolpraca spolecznosc grupa spotkanie rodzina
  kerjasama komunitas kerja sama keluarga proyek tim
  nhom hop tac cong dong ho tro du an gia dinh
  vendors suppliers supplier infra infrastructure data feed feeds lanzamiento lancamento lancement start старт запуск
  запуски projekte projekts projeler launches release releases migration renewal renewals procurement rfp
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept oct nov dec январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь
  січень лютии березень квітень травень червень липень серпень вересень жовтень листопад грудень
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco
  maio junho julho setembro outubro novembro dezembro januar februar marz juni juli oktober dezember janvier
  fevrier mars avril juin juillet aout septembre octobre novembre decembre ocak subat nisan mayis haziran temmuz
  agustos eylul ekim kasim aralik
  core account accounts management manager admin administration answers approvals
  assets agreements annual board branding brief broker budget build bugs backlog bridging
  brainstorm catch checkin check commercial comms communication corporate course
  creatives creators crisis daily data deadline debug decks delivery deployment details discovery docs documents
  drafts due dues early emergency engagement enquiries enquiry evaluation expansion experts
  explore extended faq files final financials financing fixes forecast forms founders framework
  funding go gtm guests help hotline ideas implementation implementations important incident
  incidents initiative inquiry install interview interviews invite invites issues kpi kpis
  leadership learning level license list live lite local loop lunch maintenance managers managing
  master materials matters me members mentoring migration migrations milestone milestones minutes misc monitoring
  monthly msa my negotiation negotiations new newsletter next night noc notes notice now numbers offer offers
  official open operational operators order orders outreach ours oversight owners part payroll people
  phase pipeline planning pm podcast policy post ppl pre prep
  preparation press pricing priority priv process procurement production progress promo promotion proposals
  purchase purchasing qna quarterly question questions quick quotation quote quotes re recap refund
  relations relationship release renewal report reporting reports request requests response results review
  reviews rfi rfq risk rollout route scaling schedule scope scoping scrum secret sect section sell senior
  series session sessions setup settlement short signoff site small social
  spec specs spring sprint staff staging stage stakeholders statement status steering strategic strategy stream
  students success summary summit survey taskforce tasks teamchat teaser
  temp terms ticket tickets timeline top topic topics track transfer transition
  troubleshooting two update upgrade urgent user users v2 v3 verification version vip virtual vote
  webhook webhooks webinar website week welcome with withdrawals work workflow workgroup workshop workshops
  workstream year yearly sales renewals
  helpers volunteers investor relations ir ib sow po rpc
  бухгалтерия акт акты счет счета отчет отчеты документы договоры закупки закупка снабжение логистика доставка заказ
  заказы оплата оплаты бюджет планы планерка статус задачи разбор внедрение пилот тест тесты техподдержка тех
  технический техническии админ админы менеджеры эксперты консультация консультации опт поставка поставки склад сайт
  дизайн смета стройка ремонт подбор найм кадры обучение вебинар мероприятие конференция встречи рассылка оперативка
  вопросы ответы срочно важно новыи новая новое наш наша обмен сделка сделки кп тз этап фаза неделя месяц квартал
  бухгалтерія акти рахунки звіти документи закупівлі логістика замовлення оплата бюджет впровадження питання
  implantacao homologacao suporte financeiro faturamento pedidos compras contratos entregas relatorio relatorios
  administracion facturas facturacion pedidos compras contratos entregas informe informes soporte pagos proveedores
  buchhaltung rechnung rechnungen angebot angebote bestellung bestellungen einkauf vertrag vertrage abstimmung
  lieferung bericht berichte umsetzung einfuhrung schulung comptabilite facture factures commande commandes achats
  contrat contrats livraison rapport formation muhasebe fatura faturalar siparis teklif sozlesme satinalma entegrasyon
  toplantisi egitim rapor ordini fatture acquisti contratti fornitori preventivo ksiegowosc faktury zamowienia umowy
  kampania kampanie wdrozenie objednavky smlouvy faktura objednavka spoluprace saradnja ugovor ugovori
  合作 对接 交流 沟通 市场 商务 讨论 技术 支持 社区 官方 公告 项目 介绍 連携 相談 협업 마케팅 साझेदारी समूह चर्चा شراكة تعاون مجموعة فريق שותפות קבוצה צוות פרויקט`.split(
    /\s+/,
  ),
);

/** Topics that companies are called by as well: taken off the end of a name, not off its beginning. */
export const ambiguousTopics: ReadonlySet<string> = new Set(
  `legal design content media growth pilot demo launch test round seed product deal swap shared main general war
  room event events home work party trip travel friends family network liquidity grant grants campaign api sdk poc
  march april may june august data feed feeds infra infrastructure release start mars marco
  account board build check commercial corporate core creators delivery discovery experts explore framework help
  initiative learning level list live lite local loop master monitoring new next night now numbers open order part people
  phase pipeline post press process production progress promo quick relations report risk route scope secret section
  series settlement site small social spring sprint stage status strategy stream success summit tasks terms ticket top
  track transfer update verification vote welcome workshop`.split(/\s+/),
);

/**
 * Trades and fields. Companies end their names so (`Acme Logistics`), hence they stay there; alone they are a topic.
 */
export const fieldWords: ReadonlySet<string> = new Set(
  `advisory architecture bridge consulting education exchange finance financial fund funds game global guild
  insights logistics oracle oracles payments payment platform provider providers research service services solution
  solutions sourcing studio supply system systems technology trade training translation venture ventures warehouse
  wholesale wallet custody staking communications analytics fulfilment shipping validators validator nodes node escrow
  licensing performance office place station sandbox space players points plus key compliance infrastructure
  digital startup startups enterprise energy insurance capital foods retail travel health`.split(
    /\s+/,
  ),
);

/** Titles of these are about many people: a community, not a conversation with a company. */
export const communityWords: ReadonlySet<string> = new Set(
  `community announcements announcement news official fans holders airdrop lounge general discussion
  новости сообщество канал обсуждение новини спільнота comunidad comunidade noticias communaute topluluk
  duyuru duyurular sohbet komunitas spolecznosc comunita`.split(/\s+/),
);

/** For scripts that write without spaces: taken off the end of a part of the title, longest first. */
export const joinedTopics: readonly string[] =
  `合作交流群 合作沟通群 技术对接群 产品对接群 项目对接群 商务对接群 合作群 对接群 交流群 沟通群 讨论组 讨论群
  工作群 社区群 官方群 项目群 商务合作 市场合作 技术支持 合作 对接 交流 沟通 市场 商务 讨论 技术 支持 社区 官方 公告 项目 介绍 群聊 群 組 组
  채팅방 단톡방 커뮤니티 공지 그룹 협업 파트너십 마케팅 방 グループ チャット コミュニティ 連携 打ち合わせ 打合せ 相談 様 さん`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length);
