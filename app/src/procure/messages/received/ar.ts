export const ar = {
  'act.procure.received':
    'أرسل {person} {count, plural, zero {لا ملفات} one {ملف الشراء {file}} two {ملفي شراء، أولهما {file}،} few {# ملفات شراء، أولها {file}،} many {# ملف شراء، أولها {file}،} other {# ملف شراء، أولها {file}،}} للنظر فيها',
  'act.procure.import-begun':
    'بدأ {person} تحميل {count, plural, zero {لا ملفات} one {ملف الشراء الكبير {file}} two {ملفي شراء كبيرين، أولهما {file}} few {# ملفات شراء كبيرة، أولها {file}} many {# ملف شراء كبيرًا، أولها {file}} other {# ملف شراء كبير، أولها {file}}}',
  'job.procure.load-received': 'تحميل ملفات شراء كبيرة',
  'job.procure.preview-received': 'قراءة ملفات شراء كبيرة على سبيل التجربة',
  'procure.received-title': 'ما الذي سيدخل',
  'procure.received-says': 'قُرئت الملفات كما لو حُمّلت، ولم يُحفظ منها شيء بعد. انظر ثم احفظ أو تخلَّ.',
  'procure.received-nothing-new':
    '{releases, plural, zero {لا إصدارات} one {إصدار واحد موجود} two {إصداران موجودان} few {# إصدارات كلها موجودة} many {# إصدارًا كلها موجودة} other {# إصدار كلها موجودة}} هنا من قبل: لن يتغير شيء.',
  'procure.received-samples':
    '{count, plural, zero {لا عمليات} one {عملية واحدة كما ستكون} two {أحدث عمليتين كما ستكونان} few {أحدث # عمليات كما ستكون} many {أحدث # عملية كما ستكون} other {أحدث # عملية كما ستكون}}',
  'procure.received-refused': 'لا يُحفظ ملف لا يُقرأ منه شيء، ولا أي من هذه لذلك. تخلَّ عنها وأرسل الباقي.',
  'procure.received-old': 'حُمّلت ملفات أخرى من هذا المصدر أو استُردّت منذئذ: انظر من جديد قبل حفظ هذه.',
  'procure.received-keep': 'حفظه مسودةً',
  'procure.received-at-work': 'تجري القراءة: {done} من {total} ميغابايت.',
  'procure.received-brings':
    '{releases, plural, zero {لا إصدارات} one {إصدار واحد} two {إصداران} few {# إصدارات} many {# إصدارًا} other {# إصدار}}، منها {added} جديدة هنا.',
  'procure.received-fresh': 'عمليات جديدة',
  'procure.received-changed': 'عمليات موجودة هنا ستتغير',
  'procure.received-unchanged': 'عمليات في الملف ستبقى كما هي',
  'procure.received-elsewhere': 'عمليات موجودة هنا وليست في الملف: تبقى',
  'procure.received-repeated': 'إصدارات مكررة في الملف: تُحسب مرة واحدة',
  'procure.received-days': 'أول يوم وآخر يوم تتحدث عنهما هذه العمليات',
  'procure.received-span': 'من {first} إلى {last}',
  'procure.received-no-days': 'لا يمكن معرفته',
  'procure.received-amounts': 'مبالغ العمليات الجديدة والمتغيرة كما ستكون',
  'procure.received-what': 'ماذا',
  'procure.received-count': 'العدد',
  'procure.received-sum': 'المجموع',
  'procure.received-no-amount': 'دون مبلغ يمكن معرفته',
  'procure.received-examples': 'أول المواضع',
  'procure.received-line': 'السطر {line}:',
  'procure.received-signs-none': 'لن تظهر علامة ولن تزول أخرى.',
  'procure.received-signs-says':
    'ما سيظهر وما سيزول من علامات هذا المصدر لو كان كل ما يوجد منه هنا علنيًّا. العلامة سؤال وليست اتهامًا.',
  'procure.received-signs-many': 'للمصدر أكثر من {most} عملية: يُفحص عند نشره.',
  'procure.received-raised': 'ستظهر',
  'procure.received-cleared': 'ستزول',
  'procure.received-differs':
    'يوجد هنا مصدر بهذا الاسم ويبقى كما هو: لا يؤخذ ممّا قيل الآن لمن القول ولا الترخيص ولا العنوان.',
  'procure.received-compared': 'قُرئت الميغابايتات كلها ({total})، ويجري جمعها مع الموجود هنا.',
  'procure.received-waits': 'ما أرسلته ولم تقرر بشأنه بعد',
  'procure.received-sent':
    '{file}{more, plural, zero {} one { وملف آخر} two { وملفان آخران} few { و# ملفات أخرى} many { و# ملفًا آخر} other { و# ملف آخر}}، أُرسل {when}',
};
