import type { Language } from '../../app/src/platform/i18n/index.ts';

/** One thought of somebody who was heard. */
interface Thought {
  says: string;
  leaf: string;
  direction: 'problem' | 'works' | 'neither';
  themes: readonly string[];
  /** Words that may be printed, where the speaker let them. */
  quote?: string;
}

/** Somebody who was heard. Nobody here is anybody. */
interface Speaker {
  name: string;
  group: string;
  on: string;
  at: string;
  /** Whether they say that they answered the survey of the town as well. */
  answered?: boolean;
  thoughts: readonly Thought[];
}

interface InterviewWords {
  language: string;
  source: string;
  speakers: readonly Speaker[];
}

/** What can be read, and when: the dimension of which nearly everybody speaks. */
const READ = 'pi-9.1';
const COMPLAINTS = 'pi-24.4';
const TAXES = 'pi-19.1';

const en: InterviewWords = {
  language: 'English',
  source: 'Census of the example programme, table 4',
  speakers: [
    {
      name: 'Wanjiku Otieno',
      group: 'women',
      on: '2025-11-03',
      at: 'Market hall',
      thoughts: [
        {
          says: 'The budget hangs behind glass in the town hall. Whoever sells fish cannot leave her stall to read it.',
          leaf: READ,
          direction: 'problem',
          themes: ['opening hours', 'where it hangs'],
          quote: 'Whoever sells fish cannot leave her stall to read it.',
        },
        {
          says: 'The market fee is the same every day now, and there is a receipt.',
          leaf: TAXES,
          direction: 'works',
          themes: ['receipts'],
        },
      ],
    },
    {
      name: 'Hassan Mwangi',
      group: 'business',
      on: '2025-11-04',
      at: 'His workshop',
      thoughts: [
        {
          says: 'I lost a tender and never heard why. There is nobody to ask who is not at the same desk.',
          leaf: COMPLAINTS,
          direction: 'problem',
          themes: ['no answer', 'same desk'],
        },
      ],
    },
    {
      name: 'Akinyi Barasa',
      group: 'youth',
      on: '2025-11-09',
      at: 'Youth centre',
      thoughts: [
        {
          says: 'I found the figures on my phone, but only as a picture of a page.',
          leaf: READ,
          direction: 'problem',
          themes: ['no figures to work with'],
        },
      ],
    },
  ],
};

const ar: InterviewWords = {
  language: 'العربية',
  source: 'تعداد البرنامج المثال، الجدول 4',
  speakers: [
    {
      name: 'منيرة العيادي',
      group: 'women',
      on: '2025-11-12',
      at: 'السوق',
      thoughts: [
        {
          says: 'الميزانية معلقة في قاعة لا أدخلها. لو عُلقت في السوق لقرأتها كل صباح.',
          leaf: READ,
          direction: 'problem',
          themes: ['مكان التعليق'],
          quote: 'لو عُلقت في السوق لقرأتها كل صباح.',
        },
      ],
    },
    {
      name: 'سلمى الطرابلسي',
      group: 'women',
      on: '2025-11-13',
      at: 'دار الجمعية',
      thoughts: [
        {
          says: 'سألنا ثلاث مرات عن مال المدرسة ولم يجبنا أحد كتابةً.',
          leaf: READ,
          direction: 'problem',
          themes: ['لا جواب', 'لا كتابة'],
        },
      ],
    },
    {
      name: 'أيوب المرزوقي',
      group: 'youth',
      on: '2025-11-14',
      at: 'دار الشباب',
      answered: true,
      thoughts: [
        {
          says: 'وجدت الأرقام على الهاتف صورةً لا أستطيع أن أحسب بها شيئًا.',
          leaf: READ,
          direction: 'problem',
          themes: ['صورة لا أرقام'],
        },
      ],
    },
    {
      name: 'فاروق الهمامي',
      group: 'business',
      on: '2025-11-15',
      at: 'ورشته',
      thoughts: [
        {
          says: 'خسرت صفقة ولم يقل لي أحد لماذا. ومن أشكو إليه هو من قرر.',
          leaf: COMPLAINTS,
          direction: 'problem',
          themes: ['لا جواب', 'الخصم والحكم'],
          quote: 'من أشكو إليه هو من قرر.',
        },
        {
          says: 'أعرف كم أدفع من الرسوم وعلى ماذا، وعندي وصل بكل دفعة.',
          leaf: TAXES,
          direction: 'works',
          themes: ['الوصولات'],
        },
      ],
    },
    {
      name: 'رضا الشابي',
      group: 'disabilities',
      on: '2025-11-19',
      at: 'بيته',
      thoughts: [
        {
          says: 'اللوحة في الطابق الأول ولا مصعد. يقرأ لي ابني ما يتذكره.',
          leaf: READ,
          direction: 'problem',
          themes: ['مكان التعليق', 'لا مدخل'],
        },
      ],
    },
    {
      name: 'هاجر الدريسي',
      group: 'staff',
      on: '2025-11-20',
      at: 'مصلحة المالية',
      thoughts: [
        {
          says: 'ننشر كل ثلاثة أشهر في وقته. لكن لا أحد يسألنا كيف يريد أن يقرأ.',
          leaf: READ,
          direction: 'works',
          themes: ['النشر في وقته'],
        },
      ],
    },
    {
      name: 'كمال بن صالح',
      group: 'civil-society',
      on: '2025-11-21',
      at: 'مقر الجمعية',
      thoughts: [
        {
          says: 'الأرقام منشورة ولا شرح معها، ومن لا يعرف الأبواب لا يفهم.',
          leaf: READ,
          direction: 'problem',
          themes: ['لا شرح', 'صورة لا أرقام'],
        },
      ],
    },
    {
      name: 'نجوى العكرمي',
      group: 'women',
      on: '2025-11-22',
      at: 'السوق',
      thoughts: [
        {
          says: 'رسم السوق واحد كل يوم، وهذا حسن.',
          leaf: TAXES,
          direction: 'works',
          themes: ['الوصولات'],
        },
      ],
    },
  ],
};

export const interviewWords: Readonly<Partial<Record<Language, InterviewWords>>> = { en, ar };
