import { dm, join, type Part } from '../part.ts';
import { talk } from '../talk.ts';

/** Private chats in other languages and scripts. */
export const contactsAbroad: Part = join([
  dm(
    {
      name: 'oksana',
      called: 'Оксана Гриценко',
      username: 'oksana_kobzar',
      bio: 'Партнерства, Kobzar Wallet',
    },
    talk(`
      14d 4h oksana: Мiро, вітаю! Оксана з Kobzar Wallet, kobzarwallet.com.ua
      14d 3h mira: Вітаю, Оксано! Рада знайомству
      6d 2h oksana: Чи є у вас виплати на картки в гривні?
      6d 1h mira: Так, із січня. Надішлю умови завтра
    `),
  ),
  dm(
    {
      name: 'igor',
      called: 'Игорь | Берёзка Капитал',
      bio: 'инвестиции и переводы',
      isContact: true,
    },
    talk(`
      52d 2h igor: Мира, добрый день. Ещё актуален вопрос по счёту?
      52d 1h mira: Добрый день, Игорь! Да, конечно
      51d 3h igor: Тогда жду реквизиты на igor@berezka.capital
      51d 2h mira: Отправила
    `),
  ),
  dm(
    { name: 'noam', called: 'נועם ברק', username: 'noam_kesher', bio: 'פיתוח עסקי, קשר פיי' },
    talk(`
      7d 3h noam: היי מירה, נועם מקשר פיי. kesherpay.co.il
      7d 2h mira: היי נועם! שמחה להכיר
      1d 5h noam: אפשר לקבוע שיחה ליום שלישי?
    `),
    { unread: 1 },
  ),
  dm(
    { name: 'arjun', called: 'अर्जुन मेहता', username: 'arjun_dhara', bio: 'Dhara Pay में पार्टनरशिप' },
    talk(`
      11d 2h arjun: नमस्ते मीरा जी, मैं धारा पे से अर्जुन। dharapay.in
      11d 1h mira: नमस्ते अर्जुन! UPI भुगतान के लिए?
      10d 4h arjun: जी हाँ, रोज़ लगभग दस हज़ार भुगतान
    `),
  ),
  dm(
    { name: 'huong', called: 'Nguyễn Thu Hương', username: 'huong_sen', bio: 'Sen Pay – đối tác' },
    talk(`
      30d 2h huong: Chào Mira, em là Hương bên Sen Pay (senpay.vn)
      30d 1h mira: Chào Hương! Rất vui được gặp bạn
      29d 3h huong: Bên em cần chi trả bằng VND, mỗi tháng khoảng 20 tỷ
      21d 2h mira: Để mình gửi báo giá tuần này nhé
    `),
  ),
  dm(
    {
      name: 'rosa',
      called: 'Rosa Quispe',
      username: 'rosa_ayni',
      bio: 'Fundadora en Ayni Remesas',
    },
    talk(`
      4d 5h rosa: Hola Mira, nos presentó Lucía. Ayni: https://ayniremesas.pe
      4d 4h mira: ¡Hola Rosa! Lucía habla maravillas de ustedes
      1d 1h rosa: ¿Tienen corredor EE. UU. → Perú?
    `),
    { unread: 1 },
  ),
  dm(
    { name: 'zhaolei', called: '赵磊', username: 'zhaolei_xinghe', bio: '星河钱包 BD 负责人' },
    talk(`
      27d 4h zhaolei: Mira 你好，星河钱包想接入你们的出金通道 xinghewallet.io
      27d 3h mira: 你好！请问主要是哪些币种？
      26d 5h zhaolei: USDT 和 USDC，每月五百万左右
    `),
  ),
  dm(
    { name: 'amira', called: 'أميرة 🌙', username: 'amira_hilal', bio: 'شراكات @ هلال' },
    talk(`
      3d 3h amira: مساء الخير ميرا، أنا أميرة من هلال hilalpay.com
      3d 2h mira: مساء النور أميرة! كيف أقدر أساعدك؟
      3d 1h amira: نريد فتح حساب للشركات، ما هي المستندات المطلوبة؟
    `),
  ),
  dm(
    { name: 'kemal', called: 'Kemal Öztürk', username: 'kemal_bogaz', bio: 'Boğaz Fintech CEO' },
    talk(`
      88d 2h kemal: Merhaba, sunumunuz çok güzeldi. Boğaz Fintech: bogazfintech.com
      88d 1h mira: Çok teşekkürler Kemal Bey!
    `),
  ),
]);

export const abroadReactions: Part = {
  people: [],
  chats: [],
  reactions: [
    { by: 'oksana', reply: 'Дякую! Чекаю.', afterS: 20 },
    { by: 'noam', reply: 'מעולה, תודה רבה!', afterS: 16 },
    { by: 'rosa', reply: '¡Excelente! Quedo atenta.', afterS: 14 },
    { by: 'huong', reply: 'Dạ em cảm ơn chị!', afterS: 22 },
  ],
};
