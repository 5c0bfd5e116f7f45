import { join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** Groups that speak other languages: Spanish, Portuguese, Russian, Chinese, Korean, Turkish, Arabic, Japanese. */
export const dealsAbroad: Part = join([
  {
    people: [
      {
        name: 'lucia',
        called: 'Lucía Ferrán',
        username: 'lucia_nopalito',
        bio: 'Alianzas en Nopalito',
      },
    ],
    chats: [
      {
        kind: 'group',
        name: 'nopalito',
        title: 'Nopalito × Quillbridge 🌵',
        members: ['lucia:creator', 'mira', 'jonas'],
        unread: 1,
        lines: talk(`
          16d 3h lucia: ¡Hola Mira! Somos Nopalito, remesas de EE. UU. a México: https://nopalito.mx
          16d 2h mira: ¡Hola Lucía! Qué gusto. ¿Qué volumen manejan al mes?
          15d 7h lucia: Unos 3 millones de dólares, creciendo 12 % al mes
          8d 2h mira: Te mando la propuesta el viernes
          1d 6h lucia: Hola Mira, ¿pudiste avanzar con la propuesta?
        `),
      },
    ],
    reactions: [
      { by: 'lucia', chat: 'nopalito', reply: '¡Mil gracias! La reviso hoy mismo.', afterS: 18 },
    ],
  },
  {
    people: [
      { name: 'joao', called: 'João Brandão', username: 'joao_ipefin', bio: 'Produto na Ipê Fin' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'ipe',
        title: 'Ipê Fin // Quillbridge (Pix)',
        members: ['joao:creator', 'mira'],
        lines: talk(`
          33d 2h joao: Oi Mira, tudo bem? Vi a integração Pix de vocês em quillbridge.xyz
          33d 1h mira: Oi João! Tudo ótimo. Querem testar?
          31d 4h joao: Queremos sim. Nosso time: dev@ipefin.com.br
          12d 5h mira: Ambiente de testes liberado 🚀
          11d 3h joao: Recebido, começamos na segunda
        `),
      },
    ],
  },
  {
    people: [
      { name: 'artem', called: 'Артём Лисин', username: 'artem_sever', bio: 'BD в Север Пэй' },
      { name: 'zoya', called: 'Зоя К.', bio: 'юрист' },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'sever',
        title: 'Север Пэй & Quillbridge',
        members: ['artem:creator', 'zoya', 'mira'],
        lines: talk(`
          41d 6h artem: Мира, добрый день! Артём из Север Пэй. Сайт: severpay.kz
          41d 5h mira: Добрый день, Артём! Расскажите, пожалуйста, про объёмы
          40d 2h artem: Около миллиона в месяц, Казахстан и Грузия. Ещё растём
          26d 3h zoya: Коллеги, пришлю правки к договору до среды
          6d 4h mira: Зоя, добрый день! Удалось посмотреть договор?
        `),
      },
    ],
    reactions: [
      { by: 'zoya', chat: 'sever', reply: 'Да, правки сегодня вечером, извините!', afterS: 35 },
    ],
  },
  {
    people: [
      { name: 'linwei', called: '林薇 Lin Wei', username: 'linwei_qinghe', bio: '清禾资本 商务' },
      { name: 'chen', called: '陈昊' },
    ],
    chats: [
      {
        kind: 'supergroup',
        name: 'qinghe',
        title: '清禾支付 <> Quillbridge 合作群',
        members: ['linwei:creator', 'chen:admin', 'mira', 'jonas'],
        unread: 1,
        lines: talk(`
          19d 4h linwei: 大家好，这里是清禾支付和 Quillbridge 的合作群 https://qinghepay.com.hk
          19d 3h mira: 大家好！很高兴认识你们
          17d 5h chen: 技术文档已经看完，接口很清楚
          3d 2h linwei: Mira，请问结算周期可以做到 T+1 吗？
        `),
      },
    ],
    reactions: [
      { by: 'linwei', chat: 'qinghe', reply: '好的，谢谢！我们内部确认一下。', afterS: 22 },
    ],
  },
  {
    people: [
      { name: 'minseo', called: '김민서', username: 'minseo_haneul', bio: '하늘월렛 사업개발' },
    ],
    chats: [
      {
        kind: 'group',
        name: 'haneul',
        title: '하늘월렛 | Quillbridge',
        members: ['minseo:creator', 'mira'],
        lines: talk(`
          23d 1h minseo: 안녕하세요, 하늘월렛 김민서입니다. haneulwallet.kr
          23d 0h mira: 안녕하세요! 만나서 반갑습니다
          20d 4h minseo: 다음 주에 화상 회의 가능하실까요?
          20d 3h mira: 네, 화요일 16시 괜찮습니다
          13d 2h minseo: 회의 감사했습니다. 내부 검토 후 연락드리겠습니다
        `),
      },
    ],
  },
  {
    people: [
      {
        name: 'deniz',
        called: 'Deniz Arslanoğlu',
        username: 'deniz_lalepay',
        bio: 'Lale Pay — iş geliştirme',
      },
    ],
    chats: [
      {
        kind: 'group',
        name: 'lale',
        title: 'Lale Pay & Quillbridge — İstanbul',
        members: ['deniz:creator', 'mira'],
        lines: talk(`
          37d 2h deniz: Merhaba Mira, Lale Pay'den Deniz. lalepay.com.tr
          37d 1h mira: Merhaba Deniz, hoş geldin!
          29d 3h deniz: İstanbul'a ne zaman geliyorsun? Kahve içelim ☕️
          29d 2h mira: Aralık'ın ilk haftası
        `),
      },
    ],
    reactions: [{ by: 'deniz', chat: 'lale', reply: 'Harika, görüşürüz!', afterS: 14 }],
  },
  {
    people: [
      {
        name: 'khaled',
        called: 'خالد المنصوري',
        username: 'khaled_rimal',
        bio: 'تطوير الأعمال في رمال',
      },
    ],
    chats: [
      {
        kind: 'group',
        name: 'rimal',
        title: 'رمال للمدفوعات × Quillbridge',
        members: ['khaled:creator', 'mira', 'jonas'],
        unread: 1,
        lines: talk(`
          18d 3h khaled: السلام عليكم، معكم خالد من رمال للمدفوعات rimalpay.ae
          18d 2h mira: وعليكم السلام خالد، أهلاً وسهلاً
          9d 4h khaled: نحتاج إلى عقد باللغتين العربية والإنجليزية
          2d 3h khaled: هل يمكن إرسال المسودة هذا الأسبوع؟
        `),
      },
    ],
    reactions: [{ by: 'khaled', chat: 'rimal', reply: 'ممتاز، شكراً جزيلاً', afterS: 28 }],
  },
  {
    people: [
      {
        name: 'yuki',
        called: '荒井 由紀',
        username: 'yuki_hanare',
        bio: '株式会社ハナレ 事業開発',
      },
    ],
    chats: [
      {
        kind: 'group',
        name: 'hanare',
        title: 'ハナレ株式会社 × Quillbridge様',
        members: ['yuki:creator', 'mira'],
        lines: talk(`
          45d 2h yuki: お世話になっております。ハナレの荒井です。https://hanare.co.jp
          45d 1h mira: こちらこそ、よろしくお願いいたします
          24d 5h yuki: 契約書の件、来週ご連絡いたします
        `),
      },
    ],
  },
]);
