import { type GoldChat, me } from '../gold-chat.ts';

/** Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai, Hindi. */
export const asia: readonly GoldChat[] = [
  {
    title: '【对接】Ourco—青石链',
    people: [
      ['老徐', 'xu_qs', '青石链 CTO'],
      ['小雨', 'xiaoyu_77', null],
    ],
    talk: [
      [0, '白名单加好了吗？'],
      [me, '加好了'],
      [1, '我们这边测试通过'],
    ],
    is: ['青石链', '青石'],
    staff: [0, 1],
  },
  {
    title: 'Vivian 林',
    kind: 'user',
    people: [['Vivian 林', 'vivian_lin', '磐石資本 Panshi Capital | 投資總監']],
    talk: [
      [0, '您好 Mira，想了解一下貴司的融資進度'],
      [me, '我們預計明年第一季'],
    ],
    is: ['磐石資本', 'Panshi Capital', 'Panshi'],
    staff: [0],
    category: 'investor',
  },
  {
    title: 'Ourco様・ひかりペイ 打ち合わせ',
    people: [
      ['田中 陽子', 'tanaka_hp', 'ひかりペイ 事業開発'],
      ['Kenji', 'kenji_hp', null],
    ],
    talk: [
      [0, 'お世話になっております。ひかりペイの田中です。資料をお送りします。'],
      [0, 'file:ひかりペイ_ご提案資料.pdf'],
      [me, 'ありがとうございます'],
    ],
    is: 'ひかりペイ',
    staff: [0, 1],
  },
  {
    title: '山本 健',
    kind: 'user',
    people: [['山本 健', 'yamaken', '株式会社ソラノネ 代表取締役']],
    talk: [[0, 'はじめまして、山本と申します。一度お話できればと思います']],
    is: ['ソラノネ', '株式会社ソラノネ'],
    staff: [0],
  },
  {
    title: 'Ourco <> 두루미소프트 (API)',
    people: [
      ['박서연', 'seoyeon_p', null],
      ['이도현', 'dohyun_drm', '두루미소프트 백엔드'],
    ],
    talk: [
      [0, '안녕하세요 두루미소프트 박서연 매니저입니다'],
      [1, '문서 확인했습니다 https://durumi.co.kr/docs'],
      [me, '감사합니다!'],
    ],
    is: ['두루미소프트', '두루미', 'Durumi'],
    staff: [0, 1],
  },
  {
    title: '최민재',
    kind: 'user',
    people: [['최민재', 'minjae_c', '달빛벤처스 심사역']],
    talk: [[0, '안녕하세요, 투자 관련해서 미팅 가능하실까요?']],
    is: ['달빛벤처스', '달빛'],
    staff: [0],
    category: 'investor',
  },
  {
    title: 'Hợp tác Ourco - Mây Tre Việt',
    people: [
      ['Phạm Hương', 'huongpham', 'Giám đốc kinh doanh Mây Tre Việt'],
      ['Khoa', 'khoa_mtv', null],
    ],
    talk: [
      [0, 'Em chào chị Mira, em gửi báo giá nhé'],
      [me, 'cảm ơn em'],
      [1, 'bên em chốt tuần này được không ạ'],
    ],
    is: ['Mây Tre Việt', 'May Tre Viet'],
    staff: [0, 1],
  },
  {
    title: 'Ibu Ratna Gudang Segar',
    kind: 'user',
    people: [['Ibu Ratna Gudang Segar', 'ratna_gs', null]],
    talk: [
      [0, 'selamat siang kak, saya Ratna dari Gudang Segar'],
      [0, 'kami tertarik pakai Ourco untuk 3 cabang'],
      [me, 'siang bu, boleh saya jadwalkan demo?'],
    ],
    is: 'Gudang Segar',
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Ourco & บริษัท ใบไม้ร่วง',
    people: [['Nok', 'nok_bmr', 'ใบไม้ร่วง | การตลาด']],
    talk: [
      [0, 'สวัสดีค่ะ ส่งใบเสนอราคาให้แล้วนะคะ'],
      [me, 'thank you Nok!'],
    ],
    is: ['ใบไม้ร่วง', 'บริษัท ใบไม้ร่วง'],
    staff: [0],
  },
  {
    title: 'Ourco Peepal Foods pilot',
    people: [
      ['Aditya', 'aditya_pf', 'Peepal Foods | Digital'],
      ['Meera', 'meera_s', null],
    ],
    talk: [
      [0, 'haan, pilot Monday se start kar sakte hain'],
      [1, 'stores list bhej di hai'],
      [me, 'perfect, thanks'],
    ],
    is: ['Peepal Foods', 'Peepal'],
    staff: [0, 1],
  },
  {
    title: '家人们',
    kind: 'group',
    people: [
      ['妈妈', null, null],
      ['表哥', 'biaoge_sz', '腾讯 产品经理'],
    ],
    talk: [
      [0, '国庆回来吃饭吗'],
      [1, '回，买票了'],
      [me, '我也回'],
    ],
    is: null,
    category: 'personal',
  },
];
