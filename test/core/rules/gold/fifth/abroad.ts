import { type GoldChat, me } from '../gold-chat.ts';

/** Companies in other languages and scripts. */
export const abroad: readonly GoldChat[] = [
  {
    title: 'Ourco | Север Процессинг',
    kind: 'group',
    people: [
      ['Антон Глебов', 'glebov_a', 'Север Процессинг, коммерческий директор'],
      ['Юля', 'julia_sever', null],
    ],
    talk: [
      [0, 'Коллеги, добрый день! Когда сможете прислать договор?'],
      [me, 'Сегодня до вечера'],
    ],
    is: ['Север Процессинг', 'Sever Processing'],
    category: ['prospect', 'customer', 'partner'],
  },
  {
    title: 'Дмитрий Лунёв',
    kind: 'user',
    people: [['Дмитрий Лунёв', 'dlunev', 'BDM в Хайвей Майнинг | hwmining.ru']],
    talk: [
      [0, 'Мира, здравствуйте. Нашли вас через Антона, хотим обсудить интеграцию'],
      [me, 'Добрый день, давайте'],
    ],
    is: ['Хайвей Майнинг', 'hwmining', 'Highway Mining'],
    staff: [0],
    category: ['prospect', 'partner'],
  },
  {
    title: 'Оля, дизайнер',
    kind: 'user',
    people: [['Оля, дизайнер', 'olya_draws', 'рисую, фриланс, портфолио behance.net/olya']],
    talk: [
      [0, 'Мира, макеты готовы, счёт скинула'],
      [me, 'спасибо, оплачу завтра'],
    ],
    is: null,
    category: 'vendor',
  },
  {
    title: 'Київ Біт × Ourco',
    kind: 'group',
    people: [['Тарас', 'taras_kb', 'CTO Київ Біт']],
    talk: [
      [0, 'Доброго дня, ключ API більше не працює'],
      [me, 'перевіряємо'],
    ],
    is: ['Київ Біт', 'Kyiv Bit'],
    staff: [0],
    category: 'customer',
  },
  {
    title: '龙桥资本 - Ourco 沟通群',
    kind: 'group',
    people: [
      ['小林', 'xiaolin_lq', '龙桥资本 投资经理'],
      ['David 王', 'davidw', 'Dragonbridge Capital'],
    ],
    talk: [
      [0, '你们这一轮的估值是多少？'],
      [me, '发您BP了'],
    ],
    is: ['龙桥资本', 'Dragonbridge Capital', '龙桥', 'Dragonbridge'],
    category: 'investor',
  },
  {
    title: 'Ourco & 株式会社ミナトテック',
    kind: 'group',
    people: [
      ['佐藤', 'sato_minato', '株式会社ミナトテック 営業'],
      ['山田', null, null],
    ],
    talk: [
      [0, 'お世話になっております。見積書をお送りします。'],
      [me, 'ありがとうございます'],
    ],
    is: ['ミナトテック', '株式会社ミナトテック', 'Minato Tech'],
  },
  {
    title: '한빛거래소 상장 문의',
    kind: 'group',
    people: [['박지훈', 'jhpark_hb', '한빛거래소 상장팀 | hanbit.co.kr']],
    talk: [
      [0, '안녕하세요, 상장 신청서 확인했습니다'],
      [me, '감사합니다'],
    ],
    is: ['한빛거래소', '한빛', 'hanbit', 'Hanbit'],
    staff: [0],
  },
  {
    title: 'شركة الواحة للمدفوعات / Ourco',
    kind: 'group',
    people: [['خالد', 'khaled_w', 'مدير الشراكات في الواحة للمدفوعات']],
    talk: [
      [0, 'السلام عليكم، هل لديكم عرض أسعار؟'],
      [me, 'وعليكم السلام، نعم'],
    ],
    is: ['الواحة للمدفوعات', 'شركة الواحة للمدفوعات', 'الواحة'],
    category: ['prospect', 'customer', 'partner'],
  },
  {
    title: 'יואב — מגדל לבן',
    kind: 'user',
    people: [['יואב — מגדל לבן', 'yoav_ml', 'BD @ Migdal Lavan']],
    talk: [[0, 'שלחתי לך את ההצעה']],
    is: ['מגדל לבן', 'Migdal Lavan'],
    staff: [0],
  },
  {
    title: 'Ourco – Boğaz Kripto entegrasyon',
    kind: 'group',
    people: [
      ['Emre Kaya', 'emrek', 'Boğaz Kripto, iş geliştirme'],
      ['Selin', 'selin_bk', null],
    ],
    talk: [
      [0, 'Merhaba, test ortamı hazır mı?'],
      [me, 'evet, yarın açıyoruz'],
    ],
    is: ['Boğaz Kripto', 'Bogaz Kripto'],
  },
  {
    title: 'Parceria Ourco + Ipê Pagamentos',
    kind: 'group',
    people: [
      ['Camila', 'camila_ipe', 'Ipê Pagamentos 🇧🇷'],
      ['Thiago Reis', 'thiagor', 'diretor comercial na Ipê'],
    ],
    talk: [
      [1, 'Bom dia! Conseguimos fechar o contrato ainda esta semana?'],
      [me, 'sim, mando amanhã'],
    ],
    is: ['Ipê Pagamentos', 'Ipê', 'Ipe Pagamentos'],
    category: ['partner', 'customer', 'prospect'],
  },
  {
    title: 'Grupo Cóndor <-> Ourco',
    kind: 'supergroup',
    people: [['Lucía Fdez', 'luciaf', 'Alianzas · Grupo Cóndor']],
    talk: [
      [0, 'hola! nos interesa el plan empresarial, ¿cuánto cuesta?'],
      [me, 'te paso la lista de precios'],
    ],
    is: ['Grupo Cóndor', 'Cóndor', 'Grupo Condor'],
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Ourco / Maison Verrier',
    kind: 'group',
    people: [['Chloé', 'chloe_mv', 'Responsable partenariats, Maison Verrier']],
    talk: [
      [0, 'Bonjour Mira, voici notre facture pour la prestation'],
      [me, 'merci, réglée'],
    ],
    is: 'Maison Verrier',
    staff: [0],
    category: 'vendor',
  },
  {
    title: 'Jens Halbig (Nordlicht Custody GmbH)',
    kind: 'user',
    people: [['Jens Halbig (Nordlicht Custody GmbH)', 'jhalbig', null]],
    talk: [
      [0, 'Moin, hast du den Vertrag schon unterschrieben?'],
      [me, 'kommt heute'],
    ],
    is: ['Nordlicht Custody', 'Nordlicht Custody GmbH', 'Nordlicht'],
    staff: [0],
  },
  {
    title: 'Ourco x Sông Hồng Labs 🇻🇳',
    kind: 'group',
    people: [['Minh Anh', 'minhanh_sh', 'Marketing tại Sông Hồng Labs']],
    talk: [
      [0, 'chào chị, bên em muốn hợp tác truyền thông'],
      [me, 'ok em gửi đề xuất nhé'],
    ],
    is: ['Sông Hồng Labs', 'Song Hong Labs'],
    staff: [0],
    category: ['partner', 'vendor', 'prospect'],
  },
  {
    title: 'Kerjasama: Garuda Nusa Exchange',
    kind: 'group',
    people: [
      ['Budi S', 'budi_gnx', 'Listing manager @garudanusa'],
      ['Wati', 'wati_gnx', null],
    ],
    talk: [
      [0, 'Selamat pagi, biaya listing kami ada di proposal'],
      [0, 'file:Garuda_Nusa_Listing_Proposal.pdf'],
    ],
    is: ['Garuda Nusa Exchange', 'Garuda Nusa', 'garudanusa'],
  },
  {
    title: 'Zubr OTC (Kasia)',
    kind: 'user',
    people: [['Zubr OTC (Kasia)', 'kasia_zubr', 'dealer · zubrotc.pl']],
    talk: [
      [me, 'czesc, kurs na 50k?'],
      [0, '4.02, ważne 5 minut'],
    ],
    is: ['Zubr OTC', 'Zubr', 'zubrotc'],
    staff: [0],
    category: ['vendor', 'partner'],
  },
  {
    title: 'Rohan',
    kind: 'user',
    people: [['Rohan', 'rohan_x', 'DevRel @tungsten_chain | views own']],
    talk: [
      [0, 'bhai grants ka form bhar diya?'],
      [me, 'haan aaj bhej diya'],
    ],
    is: ['Tungsten Chain', 'tungsten_chain', 'Tungsten'],
    staff: [0],
  },
];
