export const ar = {
  'problem.payments.control-differs':
    'لا يبلغ مجموع الملفات الإجمالي المذكور، فلم يُحمَّل شيء. ابحث عن الفرق، أو اذكر سببه.',
  'act.payments.received':
    'أرسل {person} {count, plural, zero {لا ملفات} one {ملف المدفوعات {file}} two {ملفي مدفوعات، أولهما {file}،} few {# ملفات مدفوعات، أولها {file}،} many {# ملف مدفوعات، أولها {file}،} other {# ملف مدفوعات، أولها {file}،}} للنظر فيها',
  'act.payments.import-begun':
    'بدأ {person} تحميل {count, plural, zero {لا ملفات} one {ملف المدفوعات الكبير {file}} two {ملفي مدفوعات كبيرين، أولهما {file}} few {# ملفات مدفوعات كبيرة، أولها {file}} many {# ملف مدفوعات كبيرًا، أولها {file}} other {# ملف مدفوعات كبير، أولها {file}}}',
  'job.payments.load-received': 'تحميل ملفات مدفوعات كبيرة',
  'job.payments.preview-received': 'قراءة ملفات مدفوعات كبيرة على سبيل التجربة',
  'payments.intake.says':
    'أرسل السجلات كما هي لديك. ترى بعد ذلك ما يبدو أنها تحمله، ويمكنك تغييره، وترى ما سيُحمَّل. ولا يُحمَّل شيء قبل أن تقول ذلك.',
  'payments.intake.files': 'ملفات المدفوعات',
  'payments.intake.files-hint':
    'ملفات CSV بأي ترميز، أو XLSX أو ODS؛ عدة ملفات معًا إذا كانت أعمدتها واحدة. XLS: افتحه واحفظه بصيغة XLSX. PDF: اطلب الجدول الذي صُنع منه.',
  'payments.intake.stored-hint': 'إذا تُرك مفتوحًا، يُقترح وصف للأعمدة من الملف الأول.',
  'payments.intake.experts': 'بوصف أعمدة مكتوب بصيغة JSON، في خطوة واحدة',
  'payments.intake.without-mapping': 'بلا وصف للأعمدة: أرسل الملفات ودع وصفًا يُقترح',
  'payments.intake.missing.date': 'لا يبدو أي عمود كأنه يوم الدفع. اختر عمودًا أدناه.',
  'payments.intake.missing.amount': 'لا يبدو أي عمود كأنه مبلغ. اختر عمودًا أدناه.',
  'payments.intake.missing.supplier': 'لا يبدو أي عمود كأنه اسم من دُفع له أو رقمه. اختر عمودًا أدناه.',
  'payments.intake.role.date': 'يوم الدفع',
  'payments.intake.role.amount': 'المبلغ',
  'payments.intake.role.debit': 'المبلغ المدفوع (مدين)',
  'payments.intake.role.credit': 'المبلغ العائد (دائن)',
  'payments.intake.detect': 'كما يُظهر الملف',
  'payments.intake.dates-title': 'الأيام',
  'payments.intake.order': 'ترتيب اليوم والشهر',
  'payments.intake.order.detect': 'كما يُظهر الملف؛ وما يُقرأ على وجهين يُرفض',
  'payments.intake.order.day-month': 'اليوم أولًا: 31/12/2024',
  'payments.intake.order.month-day': 'الشهر أولًا: 12/31/2024',
  'payments.intake.missing-day': 'الدفعة التي بلا يوم',
  'payments.intake.missing-day.refuse': 'خطأ في الملف',
  'payments.intake.missing-day.unknown': 'تُحفظ دفعةً لا يعرف أحد يومها',
  'payments.intake.sign': 'تُكتب المدفوعات',
  'payments.intake.sign.as-is': 'كما هي',
  'payments.intake.sign.negated': 'بإشارة ناقص',
  'payments.intake.budget-title': 'ما يقود إلى الميزانية',
  'payments.intake.budget-says':
    'حيث يحمل عمود رمزًا أو اسمًا من الميزانية، يرى السكان بجانب كل باب ما دُفع تحته.',
  'payments.intake.holds': '{field} يحمل',
  'payments.intake.read':
    '<b>{n, plural, zero {لا مدفوعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}}</b>، <b>{amount}</b> في المجموع، {days}.',
  'payments.intake.days': 'من {from} إلى {until}',
  'payments.intake.no-days': 'بلا يوم معروف',
  'payments.intake.read-from': 'من أي عمود يُقرأ كل شيء',
  'payments.intake.same': 'هذا الملف نفسه حُمِّل في {on} باسم {file}، وهو محسوب. لتحميله مرة أخرى يلزم سبب.',
  'payments.intake.same-here':
    'هذا الملف نفسه موجود هنا مرة ثانية باسم {file}. احذف أحدهما؛ وإن حُمّل الاثنان تسأل الفحوص عن ذلك قبل أن يُنشر أي شيء.',
  'payments.intake.unknown-days':
    '{n, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}} بلا يوم معروف، ولن تكون في أي سنة.',
  'payments.intake.times-only':
    '{n, plural, zero {لا خلايا} one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}} فيها ساعة مكان اليوم: اطلب الملف من جديد وخلاياه بتنسيق التاريخ.',
  'payments.intake.suppliers-unknown':
    '{n, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}} لا يُذكر فيها من دُفع له.',
  'payments.intake.order-none': 'لا يحتاج أي يوم في الملف إلى ترتيب لليوم والشهر.',
  'payments.intake.order-stated.day-month': 'تُقرأ الأيام واليوم أولًا، كما يقول وصف الأعمدة.',
  'payments.intake.order-stated.month-day': 'تُقرأ الأيام والشهر أولًا، كما يقول وصف الأعمدة.',
  'payments.intake.order-found.day-month': 'تُقرأ الأيام واليوم أولًا: السطر {line} لا يُقرأ على وجه آخر.',
  'payments.intake.order-found.month-day': 'تُقرأ الأيام والشهر أولًا: السطر {line} لا يُقرأ على وجه آخر.',
  'payments.intake.marks': 'تُقرأ المبالغ و«{decimal}» قبل الكسور و«{thousands}» بين الآلاف.',
  'payments.intake.left-blank': 'فارغ',
  'payments.intake.left-header': 'سطر العناوين مرة أخرى',
  'payments.intake.stated-title': 'المقارنة بإجمالي مذكور',
  'payments.intake.stated-says': 'اذكر المجموع الذي يعطيه المصرف أو الحسابات لهذه الملفات.',
  'payments.intake.stated': 'إجمالي هذه الملفات',
  'payments.intake.reason': 'السبب، إذا كررت الملفات ما حُمِّل أو بلغت إجماليًا آخر',
  'payments.intake.reason-hint': 'يبقى في السجل بجانب التحميل.',
} as const;
