import { type GoldChat, me } from '../gold-chat.ts';

/** Arabic, Hebrew, Persian. */
export const rightToLeft: readonly GoldChat[] = [
  {
    title: 'شراكة Ourco و واحة التقنية',
    people: [
      ['سلمى', 'salma_w', 'مديرة الشراكات في واحة التقنية'],
      ['Hani', 'hani_ot', null],
    ],
    talk: [
      [0, 'صباح الخير، أرسلت لكم مسودة الاتفاقية'],
      [1, 'فريقنا جاهز للتكامل'],
      [me, 'شكراً لكم'],
    ],
    is: 'واحة التقنية',
    staff: [0, 1],
  },
  {
    title: 'خالد العتيبي',
    kind: 'user',
    people: [['خالد العتيبي', 'khalid_ot', 'الرئيس التنفيذي لشركة نخيل للدفع']],
    talk: [[0, 'السلام عليكم، هل يمكننا تحديد موعد للعرض؟']],
    is: ['نخيل للدفع', 'شركة نخيل للدفع', 'نخيل'],
    staff: [0],
    category: 'prospect',
  },
  {
    title: 'Ourco <> גשר דיגיטל',
    people: [['נועה', 'noa_gesher', 'פיתוח עסקי בגשר דיגיטל']],
    talk: [
      [0, 'היי מירה, שלחתי את ההצעה'],
      [me, 'תודה!'],
    ],
    is: ['גשר דיגיטל', 'Gesher'],
    staff: [0],
  },
  {
    title: 'سپیدار پرداخت | Ourco',
    people: [['مریم رضایی', 'maryam_r', 'سپیدار پرداخت']],
    talk: [
      [0, 'سلام، مستندات API رو دیدیم'],
      [me, 'عالی'],
    ],
    is: ['سپیدار پرداخت', 'سپیدار'],
    staff: [0],
  },
  {
    title: 'عائلة المنصور 🌙',
    kind: 'group',
    people: [
      ['ماما', null, null],
      ['عمر', 'omar_m', 'مهندس في أرامكو'],
    ],
    talk: [
      [0, 'الغداء يوم الجمعة عندنا'],
      [1, 'إن شاء الله'],
    ],
    is: null,
    category: 'personal',
  },
];
