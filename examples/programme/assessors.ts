import type { Language } from '../../app/src/platform/i18n/index.ts';

/** Everybody in a team, by their seat. */
export const SEATS = ['one', 'two', 'reviewer', 'municipality'] as const;
export type Seat = (typeof SEATS)[number];

interface AssessmentWords {
  title: string;
  scope: string;
  body: string;
  people: Readonly<Record<Seat, { name: string; post: string }>>;
  interests: string;
  seen: string;
  missing: string;
  reconciled: string;
  shown: string;
  comment: string;
  /** Why after why, the first of them of the worst dimension. */
  whys: readonly string[];
}

const en: AssessmentWords = {
  title: 'Public financial management, 2023 to 2025',
  scope: 'The town hall with all its departments. The water board keeps books of its own and is left out.',
  body: 'Assessment team',
  people: {
    one: { name: 'Njeri Wambua', post: 'First assessor' },
    two: { name: 'Otieno Baraka', post: 'Second assessor' },
    reviewer: { name: 'Salma Hamisi', post: 'Reviewer' },
    municipality: { name: 'Kiprono Cheruiyot', post: 'Speaks for the municipality' },
  },
  interests: 'A brother works in the roads department.',
  seen: 'The manual, the files of three months and the ledger were seen and agree.',
  missing: 'No paper was shown that would answer this, after two requests.',
  reconciled: 'One of us had not seen the newest circular. It was in use for part of the period alone.',
  shown: 'Files of three months, chosen by lot, at the finance department.',
  comment: 'The council has asked for a manual by the end of the year.',
  whys: [
    'Nobody compares the plan with what was done before the year ends.',
    'Departments hand in their figures on paper, each in a form of its own.',
    'The last circular on reporting is older than the accounting program.',
  ],
};

const ar: AssessmentWords = {
  title: 'إدارة المالية العمومية من 2023 إلى 2025',
  scope: 'البلدية بكل مصالحها. وكالة المياه لها حساباتها الخاصة وهي خارج التقييم.',
  body: 'فريق التقييم',
  people: {
    one: { name: 'آمنة الزواري', post: 'المقيّمة الأولى' },
    two: { name: 'سامي الدريدي', post: 'المقيّم الثاني' },
    reviewer: { name: 'ليلى المنصوري', post: 'المراجعة' },
    municipality: { name: 'نبيل الحمدي', post: 'متحدث باسم البلدية' },
  },
  interests: 'أخ يعمل في مصلحة الطرقات.',
  seen: 'اطّلعنا على الدليل وملفات ثلاثة أشهر والدفتر وهي متطابقة.',
  missing: 'لم تُقدَّم أي وثيقة تجيب عن هذا رغم طلبين.',
  reconciled: 'لم يكن أحدنا قد رأى المنشور الأخير، وقد عُمل به في جزء من الفترة فقط.',
  shown: 'ملفات ثلاثة أشهر اختيرت بالقرعة في مصلحة المالية.',
  comment: 'طلب المجلس إعداد دليل قبل نهاية السنة.',
  whys: [
    'لا أحد يقارن الخطة بما أُنجز قبل نهاية السنة.',
    'تسلّم المصالح أرقامها على الورق وكل مصلحة بصيغتها.',
    'آخر منشور عن التقارير أقدم من برنامج المحاسبة.',
  ],
};

/** The towns of the example that assess write in one of these. */
export const assessmentWords: Readonly<Partial<Record<Language, AssessmentWords>>> = { en, ar };
