import { type GoldChat, me } from '../gold-chat.ts';

/** Chinese, Japanese, Korean, Vietnamese, Indonesian, Hindi. */
export const asia: readonly GoldChat[] = [
  {
    title: '星桥科技 × Ourco 合作群',
    people: [
      ['王磊', 'wanglei_xq', '星桥科技 商务'],
      ['Cindy', 'cindy_0818', null],
    ],
    talk: [
      [0, '您好，我们这边已经准备好了'],
      [1, '接口文档在这里 https://xingqiao.tech/docs'],
      [me, '收到，谢谢'],
    ],
    is: ['星桥科技', '星桥', 'Xingqiao'],
    staff: [0, 1],
  },
  {
    title: 'Ourco & 云帆资本',
    people: [['陈晨', 'chenchen_vc', '云帆资本 投资经理']],
    talk: [
      [0, '可以约个时间聊一下融资计划吗？'],
      [me, '下周二可以'],
    ],
    is: '云帆资本',
    staff: [0],
  },
  {
    title: 'BlockDong | Ourco 沟通群',
    people: [
      ['Momo | BlockDong', 'momo_bd', null],
      ['阿杰', 'ajie_bd', 'BlockDong 技术'],
    ],
    talk: [
      [0, '大家好，我是BlockDong的Momo'],
      [1, '测试网地址发一下'],
    ],
    is: 'BlockDong',
    staff: [0, 1],
  },
  {
    title: 'Ourco × みなと証券 連絡用',
    people: [['佐藤', 'sato_minato', 'みなと証券 デジタル推進部']],
    talk: [
      [0, 'お世話になっております。みなと証券の佐藤です。'],
      [me, 'よろしくお願いします'],
    ],
    is: ['みなと証券', 'Minato'],
    staff: [0],
  },
  {
    title: '한빛랩스 - Ourco',
    people: [
      ['김지훈', 'jihoon_hb', '한빛랩스 사업개발'],
      ['Soo', null, null],
    ],
    talk: [
      [0, '안녕하세요, 한빛랩스 김지훈입니다'],
      [0, 'https://hanbitlabs.kr'],
    ],
    is: ['한빛랩스', 'Hanbit', 'Hanbitlabs'],
    staff: [0, 1],
  },
  {
    title: 'Ourco <> Sông Xanh',
    people: [
      ['Trần Minh Anh', 'minhanh_sx', 'Trưởng phòng đối tác tại Sông Xanh'],
      ['Duy', 'duynguyen', null],
    ],
    talk: [
      [0, 'Chào chị, em gửi hợp đồng ạ'],
      [1, 'bên em đã test xong API'],
      [me, 'thanks em'],
    ],
    is: ['Sông Xanh', 'Song Xanh'],
    staff: [0, 1],
  },
  {
    title: 'Nguyễn Thảo',
    kind: 'user',
    people: [['Nguyễn Thảo', 'thaong', null]],
    talk: [
      [0, 'Chào anh, em là Thảo bên Lúa Vàng ạ'],
      [0, 'bên em muốn dùng Ourco'],
      [me, 'chào em'],
    ],
    is: ['Lúa Vàng', 'Lua Vang'],
    staff: [0],
  },
  {
    title: 'Kopi Kita x Ourco',
    people: [
      ['Rangga', 'rangga_kk', 'Kemitraan - Kopi Kita'],
      ['Sekar', 'sekarayu', null],
    ],
    talk: [
      [0, 'selamat pagi kak, proposalnya sudah saya kirim ya'],
      [1, 'kalau ada revisi kabari saja'],
    ],
    is: 'Kopi Kita',
    staff: [0, 1],
  },
  {
    title: 'Ourco - Setu Payments',
    people: [
      ['Rohit', 'rohit_setu', null],
      ['Ananya Rao', 'ananyarao', 'Setu Payments | Alliances'],
    ],
    talk: [
      [0, 'नमस्ते, कल की call confirm है?'],
      [me, 'yes 4pm IST'],
    ],
    is: ['Setu Payments', 'Setu'],
    staff: [0, 1],
  },
  {
    title: '周末爬山',
    people: [
      ['小周', 'xiaozhou', null],
      ['Linda', 'linda_hk', 'HR @ BigBank'],
    ],
    talk: [
      [0, '几点集合？'],
      [1, '八点吧，记得带水'],
      [me, '好的'],
    ],
    is: null,
  },
];
