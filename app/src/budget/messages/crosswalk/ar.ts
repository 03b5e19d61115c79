export const ar = {
  'problem.budget.crosswalk-gone': 'لا يوجد هنا جدول تحويل كهذا. انظر إلى القائمة التي فيها الموجود.',
  'problem.budget.crosswalk-in-force':
    '{title} ساري على الرموز نفسها، ولا يمكن أن يذهب الرمز إلى مكانين. أضف صفوفك إليه نسخةً أحدث أو اسحبه أولًا.',
  'problem.budget.crosswalk-other':
    'هذا الملف عن رموز غير رموز {title}. النسخة الأحدث تتحدث عن الرموز نفسها؛ احفظ هذا جدولًا مستقلًا.',
  'problem.budget.crosswalk-unnamed':
    'جدول الرموز لا يقول عمّ يتحدث. أعطه اسمًا واختر رموز عموده الأول وما تصير إليه.',
  'problem.budget.crosswalk-too-large':
    '{file} أكبر من 8 ميغابايت. لجدول التحويل 20000 صف على الأكثر: أرسل صفوفه وحدها.',
  'act.crosswalk.kept': 'حفظ {person} جدول التحويل {title}، النسخة {no}',
  'act.crosswalk.published': 'جعل {person} جدول التحويل {title} ساريًا، النسخة {no}',
  'act.crosswalk.withdrawn': 'سحب {person} جدول التحويل {title}: {reason}',
  'budget.by.cofog': 'المجال (COFOG)',
  'budget.cofog.none': 'خارج جدول التحويل',
  'budget.cofog.own': 'المجالات هي مجالات COFOG، تصنيف الأمم المتحدة. الملف نفسه فيه هذه الرموز.',
  'budget.cofog.crossed':
    'المجالات هي مجالات COFOG، تصنيف الأمم المتحدة. نُقلت إليها رموز البلدية بجدول التحويل <a>{title}</a>.',
  'budget.crosswalk.used':
    'جُمعت الرموز التي تغيّرت بجدول التحويل <a>{title}</a>، لتُقارن كل سنة بالجهة نفسها في الأخرى.',
  'budget.crosswalk.title': 'جداول التحويل بين الرموز',
  'budget.crosswalk.says':
    'حين تُعاد هيكلة الإدارات أو ترقيم الرموز يقول جدول التحويل أي رمز قديم صار أي رمز جديد، لتمكن مقارنة السنوات. الأرقام التي تستعمله تذكر ذلك.',
  'budget.crosswalk.none-title': 'لا جدول تحويل بعد',
  'budget.crosswalk.none': 'تُحسب كل الأرقام برموز الملفات كما هي.',
  'budget.crosswalk.kind.own': '{what}: رموز سنة برموز سنة أخرى',
  'budget.crosswalk.kind.cofog': '{what}: رموز البلدية بمجالات COFOG للأمم المتحدة',
  'budget.crosswalk.kind.gfsm': '{what}: رموز البلدية بأنواع GFSM 2014 لصندوق النقد الدولي',
  'budget.crosswalk.since': 'ساري منذ {day}',
  'budget.crosswalk.version': 'النسخة {no}، سارية منذ {day}.',
  'budget.crosswalk.to': 'يصير',
  'budget.crosswalk.when': 'البنود التي يبدأ فيها {what} بـ {codes} فقط',
  'budget.crosswalk.share':
    '{n, plural, zero {بلا حصص} one {حصة واحدة من الكل} two {حصتان من الكل} few {# حصص من الكل} many {# حصة من الكل} other {# حصة من الكل}}',
  'budget.crosswalk.lines': 'البنود',
  'budget.crosswalk.valid': 'متى',
  'budget.crosswalk.always': 'دائمًا',
  'budget.crosswalk.from-on': 'من {from}',
  'budget.crosswalk.between': 'من {from} إلى {until}',
  'budget.crosswalk.reason': 'السبب',
  'budget.crosswalk.rows':
    '{n, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} من الجدول',
  'budget.crosswalk.more-rows':
    '{n, plural, zero {ولا صفوف أخرى} one {وصف آخر} two {وصفان آخران} few {و# صفوف أخرى} many {و# صفًا آخر} other {و# صف آخر}}',
  'budget.crosswalk.withdrawn-title': 'سُحب جدول التحويل هذا',
  'budget.crosswalk.name': 'الاسم',
  'budget.crosswalk.what': 'ماذا يفعل',
  'budget.crosswalk.state.draft': 'مسودة، غير ساري',
  'budget.crosswalk.state.in-force': 'ساري ومنشور',
  'budget.crosswalk.state.changed': 'ساري، وتنتظر نسخة أحدث',
  'budget.crosswalk.state.withdrawn': 'مسحوب',
  'budget.crosswalk.add': 'أضف جدول تحويل',
  'budget.crosswalk.add-says':
    'أرسل جدولًا في كل صف منه الرمز القديم والجديد، أو اكتب الصفوف. لا ينقل شيئًا حتى يصير ساريًا، وترى قبل ذلك ما سينقله.',
  'budget.crosswalk.change': 'غيّر الصفوف',
  'budget.crosswalk.name-hint': 'وثيقة JSON تسمّي نفسها: اترك هذا والحقلين التاليين فارغة.',
  'budget.crosswalk.classification': 'أي رموز في العمود الأول',
  'budget.crosswalk.into': 'ما تصير إليه',
  'budget.crosswalk.into.own': 'رموزنا في سنة أخرى',
  'budget.crosswalk.into.cofog': 'مجالات COFOG',
  'budget.crosswalk.file': 'الجدول ملفًا',
  'budget.crosswalk.file-hint': 'CSV أو XLSX أو ODS أو JSON. إن اخترت ملفًا حل محل الصفوف أدناه.',
  'budget.crosswalk.rows-typed': 'الصفوف',
  'budget.crosswalk.rows-hint':
    'صف لكل رمز: from;to;valid_from;valid_until;reason. تعني * في آخر الرمز كل ما يبدأ به. تُكتب التواريخ سنة ثم شهر ثم يوم.',
  'budget.crosswalk.reason-why': 'السبب، ليقرأه السكان',
  'budget.crosswalk.keep': 'احفظ وانظر ما سينقله',
  'budget.crosswalk.kept-said': 'حُفظ الجدول. لا ينقل شيئًا حتى يصير ساريًا: انظر أدناه ما سينقله.',
  'budget.crosswalk.published-said':
    'صار الجدول ساريًا ومنشورًا. انشر التشخيص من جديد إن أردت أن تستعمله أرقامه.',
  'budget.crosswalk.withdrawn-said': 'سُحب الجدول.',
  'budget.crosswalk.publish': 'اجعله ساريًا',
  'budget.crosswalk.withdraw': 'اسحب',
  'budget.crosswalk.withdraw-title': 'أتسحب جدول التحويل {title}؟',
  'budget.crosswalk.withdraw-says':
    'تتوقف الصفحات عن استعماله حالًا. يقرأ السكان السبب، ويبقى ما في السجل عنه.',
  'budget.crosswalk.would-move': 'ما سينقله',
  'budget.crosswalk.no-budgets': 'لم تُحمَّل ميزانية بعد: لا شيء لنقله.',
  'budget.crosswalk.unused':
    '{n, plural, zero {لا رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}} ليس في أي ملف: {codes}',
  'budget.crosswalk.unknown':
    '{n, plural, zero {لا رمز} one {رمز ناتج واحد} two {رمزان ناتجان} few {# رموز ناتجة} many {# رمزًا ناتجًا} other {# رمز ناتج}} لا يسميه أي ملف: {codes}',
  'budget.crosswalk.nowhere': 'لا صف يذكره',
  'budget.crosswalk.year-moves':
    '{budget}: ينقل {lines, number} من {all, plural, zero {لا بنود} one {بند واحد} two {بندين} few {# بنود} many {# بندًا} other {# بند}}{unmatched, plural, zero {} one {، ورمز واحد ليس في أي صف} two {، ورمزان ليسا في أي صف} few {، و# رموز ليست في أي صف} many {، و# رمزًا ليس في أي صف} other {، و# رمز ليس في أي صف}}',
  'budget.towns.title.function': '{what}: إنفاق البلديات في {year}',
  'budget.towns.how': 'مصدر المجالات',
  'budget.towns.how.file': 'ملفها',
  'budget.towns.how.crosswalk': 'جدول تحويلها',
  'budget.towns.all-functions': 'كل الإنفاق',
  'budget.towns.function-limits':
    'لا تُقارن هنا إلا البلديات التي في ملفها مجالات COFOG أو يعطيها جدول تحويلها. تختلف الاختصاصات بين البلدان ومستويات الحكم.',
};
