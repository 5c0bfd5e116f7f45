import { type GoldChat, me } from '../gold-chat.ts';

/** Arabic, Hebrew, Persian. */
export const rightToLeft: readonly GoldChat[] = [
  {
    title: 'نخلة للتقنية <> Ourco',
    people: [
      ['أحمد سالم', 'ahmed_nakhla', 'مدير الشراكات في نخلة للتقنية'],
      ['Layla', 'layla_s', null],
    ],
    talk: [
      [0, 'السلام عليكم، أرسلت لكم العقد'],
      [1, 'شكرا، الفريق جاهز'],
      [me, 'شكرا جزيلا'],
    ],
    is: ['نخلة للتقنية', 'نخلة', 'Nakhla'],
    staff: [0, 1],
  },
  {
    title: 'Ourco + صقر باي',
    people: [['Omar', 'omar_saqrpay', 'SaqrPay']],
    talk: [
      [0, 'مرحبا ميرا، موقعنا saqrpay.com'],
      [me, 'أهلا عمر'],
    ],
    is: ['صقر باي', 'SaqrPay', 'Saqr Pay'],
    staff: [0],
  },
  {
    title: 'אורקו ואלון מערכות',
    people: [['Noa', 'noa_alon', 'פיתוח עסקי באלון מערכות']],
    own: ['Ourco', 'אורקו'],
    talk: [
      [0, 'היי, שולחת הצעה'],
      [0, 'file:Alon-Systems-Proposal.pdf'],
    ],
    is: ['אלון מערכות', 'ואלון מערכות', 'Alon Systems', 'Alon'],
    staff: [0],
  },
  {
    title: 'Ourco x Simorgh Exchange',
    people: [
      ['Kaveh', 'kaveh_simorgh', null],
      ['Nasrin', 'nasrin_', 'سیمرغ'],
    ],
    talk: [
      [0, 'سلام، قرارداد آماده است'],
      [me, 'ممنون'],
    ],
    is: ['Simorgh Exchange', 'Simorgh'],
    staff: [0, 1],
  },
];
