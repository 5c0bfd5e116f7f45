/**
 * What a chat is for. Provenance: written by hand for business development; the words are what such chats are
 * called and talk about in a dozen languages. No text of any Telegram chat was used.
 */
export const categories = [
  'partnership',
  'customer',
  'investor',
  'marketing',
  'support',
  'hiring',
  'event',
  'community',
  'news',
  'team',
  'personal',
  'service',
] as const;

export type Category = (typeof categories)[number];

/** Folded words (`foldWords`); a word with a space or of a script without spaces is looked for inside the text. */
export const categoryWords: Readonly<Record<Category, readonly string[]>> = {
  partnership:
    list(`partnership partnerships partner partners collab collaboration integration integrations integrate
    cooperation alliance bd comarketing listing bridge liquidity intro introduction сотрудничество партнерство партнеры
    партнер интеграция знакомство листинг співпраця партнерство colaboracion alianza integracion parceria integracao
    partenariat zusammenarbeit partnerschaft kooperation ortaklik isbirligi kerjasama 合作 对接 商务 협업 파트너십 連携`),
  customer:
    list(`client clients customer customers onboarding pricing invoice contract subscription quote purchase order
    deal sales demo trial pilot renewal клиент клиенты договор счет оплата тариф продажи заказ заказчик cliente clientes
    factura contrato precio ventas fatura vendas facture contrat devis kunde kunden rechnung vertrag angebot musteri fatura
    客户 合同 报价 고객 계약 顧客 契約`),
  investor:
    list(`investor investors investment invest vc fund fundraising raise seed round term cap valuation lp angel
    dataroom safe saft инвестор инвесторы инвестиции фонд раунд inversor inversion inversiones investidor investimento
    investisseur investissement investoren finanzierung yatirim yatirimci 投资 投资人 融资 투자 投資`),
  marketing:
    list(`marketing kol kols influencer influencers campaign campaigns promo ads advertising content pr press growth
    ambassador ambassadors quest giveaway маркетинг реклама блогер блогеры промо рекламы инфлюенсер publicidad campana
    campanha werbung kampagne publicite pazarlama reklam 市场 营销 推广 마케팅 マーケティング`),
  support:
    list(`support help issue issues bug bugs ticket helpdesk incident outage error fix поддержка помощь баг ошибка
    ошибки тикет підтримка soporte ayuda suporte ajuda assistance hilfe fehler destek yardim bantuan 支持 客服 지원 サポート`),
  hiring:
    list(`hiring job jobs recruiter recruiting recruitment vacancy vacancies candidate candidates interview cv resume hr
    вакансия вакансии резюме собеседование кандидат рекрутер empleo vaga vagas emprego recrutement einstellung bewerbung
    招聘 채용 採用`),
  event:
    list(`event events conference meetup summit hackathon speaker booth sponsor ticket tickets token2049 devcon ethdenver
    ethcc party dinner side конференция митап мероприятие хакатон спикер evento conferencia konferenz veranstaltung etkinlik
    活动 大会 행사 イベント`),
  community:
    list(`community communities holders fans lounge general discussion traders builders dao members сообщество чат
    обсуждение спільнота comunidad comunidade communaute gemeinschaft topluluk komunitas 社区 交流群 커뮤니티 コミュニティ`),
  news: list(`news announcement announcements updates daily digest newsletter alert alerts channel blog gazette новости анонсы
    дайджест новини noticias nachrichten nouvelles haber duyuru berita 公告 新闻 快讯 공지 뉴스 ニュース`),
  team: list(`team internal standup office core all-hands ops engineering команда внутренний офис equipo equipe mannschaft
    ekip 团队 内部 팀 チーム`),
  personal:
    list(`family mom mum dad home friends birthday trip vacation football gym hiking dinner weekend love семья мама папа
    дом друзья дача отпуск день рождения familia mama papa amigos famille familie freunde aile arkadaslar keluarga 家 家人 가족 家族`),
  service: list(
    `bot code login verification notification password otp receipt код пароль уведомление codigo 验证码 인증`,
  ),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/).filter(Boolean);
}
