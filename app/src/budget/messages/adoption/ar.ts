import type { en } from './en.ts';

/** متى عُرضت الميزانية على المجلس ومتى أقرّها. */
export const ar: Partial<Record<keyof typeof en, string>> = {
  'budget.adoption.title': 'إقرار ميزانية {year}',
  'budget.adoption.says':
    'اليومان للسنة كلها، نفقاتها وإيراداتها. ويقرؤهما السكان حين تُنشر الميزانية أو يُعاد نشرها.',
  'budget.adoption.submitted': 'قُدّمت إلى المجلس في',
  'budget.adoption.submitted-hint': 'اليوم الذي عُرض فيه المشروع على المجلس. يبقى فارغًا ما دام غير معروف.',
  'budget.adoption.adopted': 'أقرّها المجلس في',
  'budget.adoption.adopted-hint': 'يوم التصويت. يبقى فارغًا ما لم يُجرَ.',
  'budget.adoption.source': 'ما يثبت ذلك',
  'budget.adoption.source-hint': 'المحضر أو الجريدة الرسمية أو القرار برقمه، أو رابط إليه. يقرؤه السكان.',
  'budget.adoption.reason': 'سبب التصحيح',
  'budget.adoption.reason-hint':
    'لا بد منه إذا تغيّر يوم محفوظ أو سُحب. يقرؤه السكان، ويبقى ما حُفظ من قبل في السجل.',
  'budget.adoption.keep': 'احفظ اليومين',
  'budget.adoption.kept-said': 'حُفظ اليومان. انشر الميزانية ليصيرا عامّين.',
  'budget.adoption.of-this': '{title}: {known, select, yes {أُقرّت في {day}} other {احفظ يوم الإقرار}}',
  'budget.adoption.states': 'كل ما حُفظ، الأحدث أولًا',
  'budget.adoption.kept-on': 'حُفظ في',
  'budget.adoption.post': 'من',
  'budget.adoption.heading': 'الإقرار',
  'budget.adoption.say-adopted':
    'أقرّها المجلس في <b>{day}</b>، {when, select, before {قبل بدء السنة بـ {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}} on {يوم بدء السنة} other {بعد بدء السنة بـ {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}}}.',
  'budget.adoption.say-submitted':
    'عُرضت على المجلس في <b>{day}</b>، {when, select, before {قبل بدء السنة بـ {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}} on {يوم بدء السنة} other {بعد بدء السنة بـ {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}}}.',
  'budget.adoption.undated-adopted': 'أقرّها المجلس في <b>{day}</b>. ولم تنشر البلدية متى تبدأ سنتها.',
  'budget.adoption.undated-submitted': 'عُرضت على المجلس في <b>{day}</b>.',
  'budget.adoption.none-adopted': 'اليوم الذي أقرّها فيه المجلس ليس في السجل.',
  'budget.adoption.none-submitted': 'اليوم الذي عُرضت فيه على المجلس ليس في السجل.',
  'budget.adoption.says-so': 'يثبت ذلك: {source}. حُفظ في {day}{known, select, no {} other { من: {post}}}.',
  'budget.adoption.corrected': 'صُحّح: {reason}',
  'act.budget.adoption-kept': 'حفظ {person} متى عُرضت ميزانية {year} على المجلس ومتى أُقرّت',
  'problem.budget.adoption-to-come': 'لم يأت يوم {day} بعد. احفظ اليوم بعد أن يمضي.',
  'problem.budget.adoption-far': 'يبعد {day} أكثر من سنتين عن {year}. تحقّق من سنة اليوم.',
  'problem.budget.adoption-before-submission':
    'لا تُقرّ الميزانية ({adoptedOn}) قبل أن تُعرض على المجلس ({submittedOn}). تحقّق من اليومين.',
  'problem.budget.adoption-without-day':
    'لم يُذكر أي يوم لسنة {year}. اذكر يوم التقديم أو يوم الإقرار أو كليهما.',
  'problem.budget.adoption-reason-needed': 'تغيّر يوم محفوظ لسنة {year}. اذكر السبب: يقرؤه السكان.',
  'problem.budget.adoption-same': 'هذا هو المحفوظ لسنة {year}. لم يتغير شيء.',
  'budget.record.lack.no-submission-day': 'اليوم الذي عُرضت فيه على المجلس غير منشور.',
  'budget.record.lack.no-adoption-day': 'اليوم الذي أقرّها فيه المجلس غير منشور.',
  'budget.record.days.submitted': 'بدأت السنة في {from}؛ وعُرضت الميزانية على المجلس في {to}',
  'budget.record.days.submitted-due': 'أراد القانون عرضها على المجلس حتى {from}؛ وعُرضت في {to}',
  'budget.record.days.adopted': 'بدأت السنة في {from}؛ وأقرّ المجلس الميزانية في {to}',
  'budget.record.days.adopted-due': 'أراد القانون إقرارها حتى {from}؛ وأُقرّت في {to}',
  'measure.pefa.pi-17.3.title': 'هل تصل الميزانية إلى المجلس في وقتها؟',
  'measure.pefa.pi-17.3.say':
    'وصلت ميزانية {year} إلى المجلس {when, select, before {قبل بدء السنة بـ <b>{n}</b> {n, plural, zero {يوم} one {يوم} two {يومين} few {أيام} many {يومًا} other {يوم}}} on {<b>يوم</b> بدء السنة} other {بعد بدء السنة بـ <b>{n}</b> {n, plural, zero {يوم} one {يوم} two {يومين} few {أيام} many {يومًا} other {يوم}}}}',
  'measure.pefa.pi-17.3.formula':
    'اليوم الذي عُرضت فيه الميزانية على المجلس، من أول أيام السنة المالية (PEFA PI-17.3).',
  'measure.pefa.pi-17.3.limits':
    'PEFA، للسنوات الثلاث الأخيرة المنتهية: A إن كان قبل السنة بشهرين في كل منها، وB في اثنتين، وC إن كان قبلها بشهر في اثنتين؛ وهذه الحدود لم تؤكَّد بعد. لا درجة إلا إذا نُشرت الأيام الثلاثة.',
  'measure.pefa.pi-18.3.title': 'هل تُقرّ الميزانية قبل بدء سنتها؟',
  'measure.pefa.pi-18.3.say':
    'أقرّ المجلس ميزانية {year} {when, select, before {قبل بدء السنة بـ <b>{n}</b> {n, plural, zero {يوم} one {يوم} two {يومين} few {أيام} many {يومًا} other {يوم}}} on {<b>يوم</b> بدء السنة} other {بعد بدء السنة بـ <b>{n}</b> {n, plural, zero {يوم} one {يوم} two {يومين} few {أيام} many {يومًا} other {يوم}}}}',
  'measure.pefa.pi-18.3.formula':
    'اليوم الذي أقرّ فيه المجلس الميزانية، من أول أيام السنة المالية (PEFA PI-18.3).',
  'measure.pefa.pi-18.3.limits':
    'PEFA، للسنوات الثلاث الأخيرة المنتهية: A إن كان قبل السنة في كل منها، وB في اثنتين وخلال شهرها الأول في الثالثة، وC خلال الشهر الأول في اثنتين؛ وهذه الحدود لم تؤكَّد بعد. لا درجة إلا إذا نُشرت الأيام الثلاثة.',
};
