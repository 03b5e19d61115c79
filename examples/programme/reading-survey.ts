import type { FormSheets } from '@groundwork-gov/forms';

/** What residents were asked for an assessment that is public by now, in the language of their town and in English. */
export const reading = {
  title: 'ميزانية البلدية: من يراها ومن يفهمها؟',
  purpose: 'نسأل السكان كيف تصلهم ميزانية البلدية، حتى لا يسمع التقييم المصالح وحدها.',
  askedBy: 'فريق التقييم مع جمعيات الأحياء',
  consent: 'يقرأ الأجوبة فريق التقييم. لا يُنشر منها إلا أعداد، ولا عدد دون خمسة أشخاص. تُحفظ حتى نشر التقييم.',
} as const;

const EN = 'label::English (en)';
const AR = 'label::العربية (ar)';

export const readingForm: FormSheets = {
  survey: [
    ['type', 'name', AR, EN, 'relevant', 'required'],
    ['select_one group', 'group', 'من أنت من بين هؤلاء؟', 'Which of these are you?', '', 'yes'],
    [
      'select_one yesno',
      'seen',
      'هل رأيت ميزانية البلدية يومًا؟',
      'Have you ever seen the budget?',
      '',
      'yes',
    ],
    [
      'select_one yesno',
      'understood',
      'هل فهمت ما فيها؟',
      'Did you understand it?',
      "${seen} = 'yes'",
      'yes',
    ],
    ['select_one receipt', 'receipt', 'هل تتسلّم وصلًا عمّا تدفع؟', 'Do you get a receipt for what you pay?'],
    ['text', 'wish', 'ماذا ينبغي أن تعرف البلدية أيضًا؟', 'What else should the town hall know?'],
  ],
  choices: [
    ['list_name', 'name', AR, EN],
    ['group', 'women', 'امرأة', 'A woman'],
    ['group', 'youth', 'شاب أو شابة', 'A young person'],
    ['group', 'disabled', 'شخص ذو إعاقة', 'A person with a disability'],
    ['group', 'others', 'شخص آخر', 'Somebody else'],
    ['yesno', 'yes', 'نعم', 'Yes'],
    ['yesno', 'no', 'لا', 'No'],
    ['receipt', 'always', 'دائمًا', 'Always'],
    ['receipt', 'never', 'لا أتسلّمه', 'Never'],
  ],
  settings: [
    ['form_title', 'form_id', 'version', 'default_language'],
    [reading.title, 'reading', '1', 'العربية (ar)'],
  ],
};

/** Which choices mean a problem of which dimension. */
export const READING_MEANS = [
  { path: 'seen', leaf: 'pi-9.1', problem: ['no'] },
  { path: 'understood', leaf: 'pi-9.1', problem: ['no'] },
  { path: 'receipt', leaf: 'pi-19.1', problem: ['never'] },
] as const;

/** Which of its groups is which of the assessment's; the others stand by themselves. */
export const READING_GROUPS = [
  ['women', 'women'],
  ['youth', 'youth'],
  ['disabled', 'disabilities'],
] as const;

/** By group: how many were asked, how many of them have seen the budget and understood it, and how many never get a receipt. */
export const READING_ASKED = {
  women: { asked: 16, seen: 5, understood: 0, never: 6 },
  youth: { asked: 13, seen: 5, understood: 5, never: 8 },
  disabled: { asked: 6, seen: 0, understood: 0, never: 0 },
  others: { asked: 15, seen: 8, understood: 8, never: 5 },
} as const;
