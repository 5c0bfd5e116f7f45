import { type GoldChat, me } from './gold-chat.ts';

export const languages: readonly GoldChat[] = [
  {
    title: 'Ourco и Северный Ветер | партнёрство',
    people: [['Дмитрий', 'dima_sv', 'руководитель партнёрств, Северный Ветер']],
    talk: [
      [0, 'Мира, добрый день! Отправил договор'],
      [me, 'Спасибо, посмотрю сегодня'],
    ],
    is: 'Северный Ветер',
    staff: [0],
  },
  {
    title: 'Рабочая группа: листинг',
    people: [
      ['Олег Н.', 'oleg_n', null],
      ['Катя', 'katya_lumex', 'Lumex, маркетинг'],
    ],
    talk: [
      [0, 'Всем привет! Я Олег из команды Lumex'],
      [me, 'Олег, привет! Какие комиссии?'],
      [1, 'все тут: https://lumex.exchange/fees'],
    ],
    is: 'Lumex',
    staff: [0, 1],
  },
  {
    title: 'Ourco x Київська Кава',
    people: [['Оксана', 'oksana_k', 'засновниця Київська Кава']],
    talk: [
      [0, 'Добрий день, надсилаю пропозицію'],
      [me, 'Дякую!'],
    ],
    is: 'Київська Кава',
    staff: [0],
  },
  {
    title: 'Alianza Ourco - Montaraz',
    people: [['Lucía', 'luciam', 'Alianzas en Montaraz']],
    talk: [
      [0, 'Hola Mira, ¿qué tal? Te paso la propuesta'],
      [me, 'Hola Lucía, ¡genial!'],
      [0, 'https://montaraz.es/propuesta'],
    ],
    is: 'Montaraz',
    staff: [0],
  },
  {
    title: 'Ourco y Grupo Cóndor',
    people: [['Javier', null, null]],
    talk: [
      [0, 'Buenas, soy Javier de Grupo Cóndor'],
      [me, 'Hola Javier'],
    ],
    is: ['Grupo Cóndor', 'Cóndor'],
    staff: [0],
  },
  {
    title: 'Parceria Ourco + Jabuti Pay',
    people: [['Thiago', 'thi_jabuti', 'Parcerias | Jabuti Pay 🇧🇷']],
    talk: [
      [0, 'Oi Mira, segue a proposta'],
      [me, 'obrigada!'],
    ],
    is: ['Jabuti Pay', 'Jabuti'],
    staff: [0],
  },
  {
    title: 'Partenariat Ourco / Cigale',
    people: [['Élodie', 'elodie_m', 'responsable partenariats chez Cigale']],
    talk: [
      [0, 'Bonjour Mira, voici le contrat'],
      [me, 'Merci Élodie'],
    ],
    is: 'Cigale',
    staff: [0],
  },
  {
    title: 'Austausch Ourco und Donnerberg GmbH',
    people: [['Jürgen', null, 'Geschäftsführer Donnerberg GmbH']],
    talk: [
      [0, 'Guten Morgen, anbei das Angebot'],
      [0, 'file:Angebot_Donnerberg.pdf'],
    ],
    is: ['Donnerberg', 'Donnerberg GmbH'],
    staff: [0],
  },
  {
    title: 'Ourco & Bosphorus Teknoloji iş birliği',
    people: [['Emre', 'emre_bt', 'Bosphorus Teknoloji | iş geliştirme']],
    talk: [
      [0, 'Merhaba, ben Emre, Bosphorus Teknoloji ekibinden'],
      [me, 'Merhaba Emre!'],
    ],
    is: ['Bosphorus Teknoloji', 'Bosphorus'],
    staff: [0],
  },
  {
    title: 'Kerjasama Ourco x Garuda Chain',
    people: [['Budi', 'budi_gc', 'BD Garuda Chain']],
    talk: [
      [0, 'Halo kak, saya Budi dari Garuda Chain'],
      [me, 'hi Budi'],
    ],
    is: ['Garuda Chain', 'Garuda'],
    staff: [0],
  },
  {
    title: 'Hợp tác Ourco - Sen Vàng',
    people: [['Linh', 'linh_sv', 'Sen Vàng']],
    talk: [
      [0, 'Chào chị, em là Linh bên Sen Vàng'],
      [me, 'chào Linh'],
    ],
    is: 'Sen Vàng',
    staff: [0],
  },
  {
    title: 'Współpraca Ourco - Żubr Labs',
    people: [['Kasia', null, 'partnerstwa @ Żubr Labs']],
    talk: [[0, 'Dzień dobry, wysyłam umowę']],
    is: ['Żubr Labs', 'Żubr'],
    staff: [0],
  },
  {
    title: 'Ourco × 星河科技 合作群',
    people: [['小李', 'xiaoli_xh', '星河科技商务']],
    talk: [
      [0, '大家好，我是星河科技的小李'],
      [me, '你好！'],
      [0, '官网 https://xinghe.cn'],
    ],
    is: ['星河科技', '星河'],
    staff: [0],
  },
  {
    title: 'Ourco 商务对接',
    people: [['Kevin', 'kevin_w', 'BD @ Lotuschain']],
    talk: [
      [0, '你好，我是Lotuschain的商务Kevin'],
      [0, '资料在这里 https://lotuschain.io/cn'],
      [me, '好的谢谢'],
    ],
    is: 'Lotuschain',
    staff: [0],
  },
  {
    title: 'Ourco様 × 株式会社みなと',
    people: [['佐藤', 'sato_minato', '株式会社みなと 営業']],
    talk: [
      [0, '株式会社みなとの佐藤です。よろしくお願いします'],
      [me, 'よろしくお願いします'],
    ],
    is: ['株式会社みなと', 'みなと'],
    staff: [0],
  },
  {
    title: '한빛소프트 <> Ourco 협업',
    people: [['김민준', 'minjun_hb', '한빛소프트 사업개발']],
    talk: [
      [0, '안녕하세요 한빛소프트 김민준입니다'],
      [me, '안녕하세요!'],
    ],
    is: '한빛소프트',
    staff: [0],
  },
  {
    title: 'شراكة Ourco × نخلة',
    people: [['أحمد', 'ahmad_n', 'شراكات في نخلة']],
    talk: [
      [0, 'السلام عليكم، أنا أحمد من شركة نخلة'],
      [me, 'وعليكم السلام'],
    ],
    is: 'نخلة',
    staff: [0],
  },
  {
    title: 'Ourco × תפוז פיי',
    people: [['נועה', 'noa_tapuz', 'שותפויות | תפוז פיי']],
    talk: [
      [0, 'היי מירה, מצרפת מצגת'],
      [me, 'תודה נועה'],
    ],
    is: 'תפוז פיי',
    staff: [0],
  },
  {
    title: 'Ourco और दीपक पे साझेदारी',
    people: [['राहुल', 'rahul_dp', 'दीपक पे | साझेदारी']],
    talk: [[0, 'नमस्ते मीरा, प्रस्ताव भेज दिया है']],
    is: ['दीपक पे', 'दीपक'],
    staff: [0],
  },
  {
    title: 'Ourco <> Olivo | collaborazione',
    people: [['Giulia', 'giulia_olivo', 'Responsabile partnership in Olivo']],
    talk: [
      [0, 'Ciao Mira! Sono Giulia di Olivo'],
      [me, 'Ciao Giulia'],
    ],
    is: 'Olivo',
    staff: [0],
  },
];
