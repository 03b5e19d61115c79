export const ar = {
  'reading.quoted': '«{text}»',
  'reading.list-more': '{n} غيرها',
  'reading.nearest': '{name} (هل هو {nearest}؟)',
  'reading.mapping-beginning': 'بدايته',
  'reading.no-text': 'محرف لا يُعدّ نصًا',
  'reading.fault-at.line': 'السطر {line}',
  'reading.fault-at.cell': 'السطر {line}، العمود {column}',
  'reading.fault.fiscal.amount-missing':
    '{where}: كان المتوقَّع مبلغًا مثل {expected} ولم يوجد شيء. اكتب 0 إن كان صفرًا، أو اذكر في وصف الأعمدة معنى الخانة الفارغة ("blank").',
  'reading.fault.fiscal.amount-not-a-number':
    '{where}: كان المتوقَّع مبلغًا مثل {expected} ووُجد {came}. صحّح الخانة، أو علامات الأرقام في وصف الأعمدة.',
  'reading.fault.fiscal.amount-too-many-decimals':
    '{where}: أقصى عدد متوقَّع للمنازل العشرية {expected} ووُجد {came}. تحقّق من العلامة التي تسبق المنازل العشرية؛ فإن كانت أرقام الملف أدقّ من العملة حقًا فاضبط file.rounding في وصف الأعمدة.',
  'reading.fault.fiscal.amount-misplaced-thousands':
    '{where}: كان المتوقَّع تجميع الآلاف كما في {expected} ووُجد {came}. تحقّق من علامات الأرقام في وصف الأعمدة.',
  'reading.fault.fiscal.amount-too-large':
    '{where}: أقصى مبلغ متوقَّع بأصغر وحدة هو {expected} ووُجد {came}. تحقّق من الخانة، ومن file.scale في وصف الأعمدة.',
  'reading.fault.fiscal.code-missing':
    '{where}: كان المتوقَّع رمزًا للتصنيف {expected} ولم يوجد. إن كان هذا سطر مجاميع فاحذفه: المجاميع تُحسب.',
  'reading.fault.fiscal.code-too-long':
    '{where}: أقصى عدد متوقَّع لأحرف الرمز {expected} ووُجد {came}. تحقّق من أن هذا هو عمود الرموز.',
  'reading.fault.fiscal.code-ambiguous':
    '{where}: في الرمز {came} العلامة {expected} التي تصل أجزاء هذا الرمز، فقد يتشابه رمزان. اختر "joinedBy" آخر في وصف الأعمدة.',
  'reading.fault.fiscal.label-too-long':
    '{where}: أقصى عدد متوقَّع لأحرف التسمية {expected} ووُجدت تسمية تبدأ بـ{came}. ابحث عن علامة تنصيص لم تُغلق.',
  'reading.fault.fiscal.control-character':
    '{where}: كان المتوقَّع نصًا عاديًا ووُجد محرف تحكّم لا يُرى في {came}. اكتب الخانة من جديد.',
  'reading.fault.fiscal.columns-short':
    '{where}: عدد الأعمدة المتوقَّع كما في سطر العناوين {expected}، وعدد ما وُجد {came}. سبب ذلك نهاية سطر داخل خانة ليست بين علامتي تنصيص.',
  'reading.fault.fiscal.columns-long':
    '{where}: عدد الأعمدة المتوقَّع كما في سطر العناوين {expected}، وعدد ما وُجد {came}. سبب ذلك علامة فصل داخل خانة ليست بين علامتي تنصيص.',
  'reading.fault.fiscal.quotes-broken':
    '{where}: توجد علامة تنصيص مفردة داخل خانة بين علامتي تنصيص. ضاعفها، أو احذف علامتي التنصيص حول الخانة. ربما قُرئت أسطر بعدها على أنها جزء منها.',
  'reading.fault.fiscal.quotes-never-closed':
    '{where}: فُتحت علامة تنصيص ولم تُغلق، فقُرئ كل ما بعدها خانةً واحدة. أغلقها.',
  'reading.fault.fiscal.line-year-differs':
    '{where}: كانت السنة المتوقَّعة {expected} كباقي الملف، ووُجد {came}. صحّحها، أو استورد كل سنة من ملف خاص بها.',
  'problem.fiscal.mapping-invalid':
    'في وصف الأعمدة خطأ عند {path}: المتوقَّع {expected}، وجاء {came}. صحّحه هناك{also, select, yes {، وكذلك {more}} other {}}.',
  'problem.fiscal.file-empty':
    'كان المتوقَّع أسطر أرقام في الملف {name}، وهو فارغ. صدّره من جديد وتحقّق من حجمه قبل إرساله.',
  'problem.fiscal.file-header-only':
    'كان المتوقَّع أسطر أرقام تحت سطر العناوين في الملف {name}، ولا يوجد منها شيء. {columns, plural, zero {ليس في سطر العناوين أعمدة} one {في سطر العناوين عمود واحد} two {في سطر العناوين عمودان} few {في سطر العناوين # أعمدة} many {في سطر العناوين # عمودًا} other {في سطر العناوين # عمود}}. تحقّق من عامل التصفية المستعمل عند التصدير.',
  'problem.fiscal.file-binary':
    'كان المتوقَّع جدولًا بالصيغة التي يذكرها وصف الأعمدة، ويبدو الملف {name} ابتداءً من السطر {line} {looksLike, select, xlsx {مصنّف Excel. اكتب "kind": "xlsx" تحت file في الوصف، أو احفظ الورقة بصيغة "CSV UTF-8" وقدّم ذلك الملف} xls {مصنّف Excel قديمًا أو مستند Office آخر. افتحه واحفظ الورقة بصيغة "CSV UTF-8" وقدّم ذلك الملف} ods {جدول OpenDocument. اكتب "kind": "ods" تحت file في الوصف، أو احفظ الورقة بصيغة CSV وقدّم ذلك الملف} zip {أرشيف ZIP. فُكّ ضغطه وقدّم ملف CSV الذي فيه} gzip {ملفًا مضغوطًا. فُكّ ضغطه وقدّم ملف CSV الذي فيه} pdf {ملف PDF. لا يمكن قراءة الأرقام بدقة من ملف PDF؛ اطلب الملف الذي أُعدّ منه} image {صورة. اطلب الملف الذي أُعدّت منه} other {ملف برنامج لا نصًا. صدّر الأرقام بصيغة CSV وقدّم ذلك الملف}}.',
  'problem.fiscal.encoding-wrong':
    'كان المتوقَّع أن يكون الملف {name} مكتوبًا بترميز {expected} كما يقول وصف الأعمدة، {known, select, yes {ويبدو السطر {line} بترميز {looksLike}. غيّر file.encoding في وصف الأعمدة، أو احفظ الملف بترميز {expected}} other {والسطر {line} ليس كذلك. احفظ الملف بترميز UTF-8}}.',
  'problem.fiscal.delimiter-wrong':
    'كان المتوقَّع {expected} بين أعمدة الملف {name} كما يقول وصف الأعمدة، وسطر العناوين فيه مفصول بـ{looksLike}. غيّر file.delimiter في وصف الأعمدة، أو صدّر الملف بـ{expected}.',
  'problem.fiscal.column-missing':
    'كان المتوقَّع في سطر عناوين الملف {name} أيضًا {missing}. ووُجد {found}. صحّح سطر العناوين، أو أسماء الأعمدة في وصف الأعمدة.',
  'problem.fiscal.column-twice':
    'كان المتوقَّع عمودًا واحدًا باسم {column} في سطر عناوين الملف {name}، وعدد ما وُجد {count}. غيّر أسماء الأعمدة غير المقصودة أو احذفها.',
  'problem.fiscal.year-unknown':
    'كان المتوقَّع أن توجد سنة ميزانية الملف {name} {source, select, column {في العمود} other {في اسمه مكتوبة على هيئة}} {lookedFor}، ولم توجد. غيّر اسم الملف، أو اذكر السنة عند استيراده.',
  'problem.fiscal.year-differs':
    'كان المتوقَّع في الملف {name} أرقام سنة {given}، {source, select, mapping {ووصف الأعمدة} other {واسمه يقول إنها}} لسنة {found}. تحقّق من أن هذا هو الملف الصحيح، ثم اذكر السنة التي يخصّها.',
  'problem.fiscal.year-outside-mapping':
    'يصلح وصف الأعمدة للسنوات من {from} إلى {to}، والملف {name} لسنة {year}. قارن الملف بالوصف: فإن كان ما زال يناسبه فوسّع years فيه، وإلا فاكتب وصفًا لتلك السنة.',
  'problem.fiscal.line-too-long':
    'أقصى حجم متوقَّع للسطر في الملف {name} هو {limit} بايت، والسطر الذي يبدأ عند السطر {line} أطول من ذلك. إما أن الملف بلا نهايات أسطر، وإما أن علامة تنصيص فُتحت في ذلك السطر ولم تُغلق.',
  'problem.fiscal.too-many-codes':
    'أقصى عدد متوقَّع لرموز التصنيف {classification} هو {limit}، وفي الملف {name} أكثر منها. الأرجح أن وصف الأعمدة يتخذ عمود أرقام أو معرّفات رمزًا له.',
  'reading.fault.fiscal.phase-unknown':
    '{where}: كان المتوقَّع اسم مرحلة من بين {expected}، ووُجد {came}. أضفه إلى "when" في مرحلته ضمن وصف الأعمدة، أو استبعد هذه الأسطر بواسطة "skip".',
  'problem.fiscal.year-not-chosen':
    'كان المتوقَّع سنة مالية واحدة في {name}، وفيه عدة سنوات ({found} وربما غيرها). حدّد السنة عند الاستيراد؛ فكل سنة استيراد مستقل.',
  'reading.fault.fiscal.line-day-differs':
    '{where}: كان المتوقَّع اليوم الذي تصل إليه أرقام الملف، {expected}، ووُجد {came}. صحّحه؛ وإن كان في الملف حالات أيام عدة فاكتب "several": true تحت within.until في وصف الأعمدة، وحدّد اليوم عند الاستيراد.',
  'problem.fiscal.until-not-stated':
    'لم يُذكر اليوم الذي تصل إليه أرقام الملف {name}. اذكر اليوم، مثل 2023-06-30.',
  'problem.fiscal.until-differs':
    'كان المتوقَّع أن تصل أرقام الملف {name} إلى {given}، وهو يقول {found}. تحقّق من اليوم أو من الملف.',
  'problem.fiscal.until-outside-year':
    'كان المتوقَّع يومًا من السنة المالية للملف {name}، من {from} إلى {to}، ووصل {until}. تحقّق من اليوم ومن السنة ومن بداية السنة المالية.',
  'problem.fiscal.side-not-chosen':
    'وصف الأعمدة {title} يقرأ جانبَي الميزانية. حدّد النفقات أو الإيرادات عند الاستيراد؛ فكل جانب استيراد مستقل.',
  'problem.fiscal.side-differs':
    'كان المتوقَّع {given, select, revenue {الإيرادات} other {النفقات}}، ووصف الأعمدة يقرأ {found, select, revenue {الإيرادات} other {النفقات}}. اختر وصف ذلك الجانب.',
  'problem.fiscal.workbook-refused': 'لا يمكن قراءة {name} كمصنّف. {why}',
  'problem.fiscal.too-many-lines':
    'كان المتوقَّع {limit} بندًا مختلفًا على الأكثر في {name}، ومراحله في أسطر مستقلة تُجمع في الذاكرة. قسّم الملف حسب المرحلة واكتب لكلٍّ وصفًا بلا "when".',
  'problem.fiscal.package-invalid':
    'حزمة البيانات غير صحيحة عند {path}: كان المتوقَّع {expected}، وجاء {came}. صحّح datapackage.json، أو استورد ملف CSV وحده واختر الأعمدة.',
  'problem.fiscal.crosswalk-invalid':
    'جدول المطابقة غير صحيح عند {path}: كان المتوقَّع {expected}، وجاء {came}. صحّحه هناك.',
  'reading.classification.administrative': 'الإدارة',
  'reading.classification.functional': 'المجال',
  'reading.classification.programme': 'البرنامج',
  'reading.classification.economic': 'النوع الاقتصادي',
  'reading.classification.fund': 'الصندوق',
  'reading.classification.project': 'المشروع',
  'reading.suggest.swap-marks': 'بعلامات أخرى: {would}؟',
  'reading.suggest.take-out-sign': 'بلا العملة: {would}؟',
  'reading.suggest.dash-is-zero': 'شرطة مكان الصفر: {would}؟',
  'reading.suggest.letter-for-digit': 'حرف مكان رقم: {would}؟',
  'reading.suggest.round': 'تقريبه: ‎"rounding": "{would}" في الوصف؟',
  'reading.suggest.blank-is-zero': 'الفراغ يعني {would}؟ قل ذلك في «المبالغ».',
  'reading.suggest.skip-totals': 'صف مجاميع؟ تجاوزه بـ "skip" في الوصف {would}.',
  'reading.suggest.skip-note': 'ملاحظة تحت الجدول؟ أزلها من الملف{would}.',
  'reading.suggest.other-year': 'سطر لسنة {would}؟',
  'reading.suggest.missing-value-word': '‏{would} مكان رقم ناقص؟ اترك الخلية فارغة.',
  'reading.certainty.sure': 'موجود في الملف: {why}.',
  'reading.certainty.likely': 'على الأرجح: {why}. تحقق منه.',
  'reading.certainty.guess': 'تخمين: {why}. القرار لك.',
  'reading.because.byte-mark': 'يبدأ الملف بعلامته {seen}',
  'reading.because.valid-utf-8': 'كله UTF-8 سليم {seen}',
  'reading.because.only-ascii': 'أحرف بسيطة فقط {seen}',
  'reading.because.zero-bytes': 'بايتان لكل حرف {seen}',
  'reading.because.high-bytes': 'أحرف بعلامات في بايتات {seen}',
  'reading.because.script': 'أحرف من كتابة: {seen}',
  'reading.because.same-columns': 'يقسم الأسطر بالتساوي ({seen})',
  'reading.because.signature': 'بداية الملف {seen}',
  'reading.because.first-full-row': 'أول صف كامل هو {seen}',
  'reading.because.titles-above': 'صفوف عناوين فوقه: {seen}',
  'reading.because.first-row-has-figures': 'في الصف الأول أرقام ({seen})',
  'reading.because.marks-seen': 'مبالغ مثل {seen}',
  'reading.because.marks-contradict': 'المبالغ متعارضة: {seen}',
  'reading.because.marks-open': 'يمكن قراءة {seen} بطريقتين',
  'reading.because.known-word': 'كلمة «{seen}»',
  'reading.because.word-within': 'كلمة «{seen}» داخل اسم',
  'reading.because.looks-like-codes': 'تبدو رموزًا ({seen})',
  'reading.because.looks-like-amounts': 'تبدو مبالغ ({seen})',
  'reading.because.looks-like-years': 'تبدو سنوات ({seen})',
  'reading.because.looks-like-names': 'تبدو أسماء ({seen})',
  'reading.because.file-name': 'اسم الملف يقول {seen}',
  'reading.because.same-in-all-rows': 'واحد في كل الصفوف: {seen}',
  'reading.because.stated': 'مذكور {seen}',
  'reading.because.only-choice': 'لا احتمال غيره {seen}',
  'reading.because.descriptor': 'وصف الحزمة {seen}',
  'reading.because.usual': 'أغلب الملفات كذلك {seen}',
  'problem.reading.intake-gone':
    'لم تعد هذه الملفات محفوظة: إما استُوردت أو أُلغيت أو مضى يوم. ما استُورد تجده في قائمة التحميلات، وإلا فأرسل الملفات من جديد.',
  'problem.reading.intake-at-work': 'تُقرأ الملفات الآن، فلا يمكن تغيير شيء فيها. انتظر حتى تنتهي أو ألغها.',
  'problem.reading.preview-old':
    'تغيّر وصف الأعمدة بعد هذه المعاينة، فلم يُستورد شيء. انظر إلى المعاينة مرة أخرى ثم استورد.',
  'problem.reading.preview-faulty':
    'بعض الأسطر أو الملفات لا يمكن قراءته، فلم يُستورد شيء. صحّح الملفات أو وصف الأعمدة ثم انظر إلى المعاينة مجددًا.',
  'job.reading.clear-intakes': 'إزالة ملفات أُرسلت ولم يعد إليها أحد',
  'reading.json-at':
    'في السطر {line}، عند الحرف {column}، يوجد {came} ولا يجوز أن يوجد هناك؛ ابحث قبله مباشرةً عن فاصلة أو علامة اقتباس أو قوس ناقص أو زائد',
  'reading.json-ends': 'ينتهي في السطر {line} قبل أن يكتمل؛ ابحث عن قوس أو علامة اقتباس لم تُغلق',
  'reading.send': 'أرسل وانظر',
  'reading.mapping-title': 'ما تعنيه الأعمدة',
  'reading.mapping-says':
    '{files}: نُظر في الملف الأول (عدد الصفوف: {rows}). تحقق مما يعنيه كل عمود ثم انظر إلى المعاينة.',
  'reading.not-yet': 'ما زال شيء ناقصًا',
  'reading.no-json': 'ما في حقل الخبراء ليس JSON. حُفظ كما كتبته؛ صحّحه أو خذ بما في النموذج.',
  'reading.columns-title': 'الأعمدة',
  'reading.columns': 'أعمدة الملف الأول وما هو كل منها',
  'reading.column': 'العمود',
  'reading.samples': 'قيم فيه',
  'reading.is': 'ما هو',
  'reading.is-what': 'ما هو العمود {name}',
  'reading.nothing': 'لا حاجة إليه',
  'reading.amounts-title': 'المبالغ',
  'reading.file-title': 'كيف كُتب الملف',
  'reading.field.title': 'العنوان',
  'reading.field.encoding': 'الترميز',
  'reading.field.delimiter': 'بين الأعمدة',
  'reading.field.decimal': 'قبل الكسور',
  'reading.field.thousands': 'بين الآلاف',
  'reading.field.sheet': 'الورقة',
  'reading.mark.semicolon': '؛ (فاصلة منقوطة)',
  'reading.mark.comma': ', (فاصلة)',
  'reading.mark.tab': 'علامة جدولة',
  'reading.mark.bar': '| (خط عمودي)',
  'reading.mark.none': 'لا شيء',
  'reading.mark.dot': '. (نقطة)',
  'reading.mark.space': 'مسافة',
  'reading.mark.apostrophe': '’ (فاصلة علوية)',
  'reading.preview': 'انظر إلى المعاينة',
  'reading.take-form': 'احفظ النموذج كما هو',
  'reading.json': 'الوصف بصيغة JSON للخبراء',
  'reading.json-hint': 'هو النموذج أعلاه مع ما لا حقل له فيه. ما غُيّر أعلاه ولم يُحفظ ليس هنا.',
  'reading.take-json': 'خذ بصيغة JSON',
  'reading.kept-said': 'حُفظ ما غيّرته.',
  'reading.given-up-said': 'أُلغيت الملفات ولم يُستورد شيء.',
  'reading.begun-said': 'الملفات كبيرة ويجري استيرادها. يمكنك متابعة عمل آخر.',
  'reading.give-up': 'ألغِ هذه الملفات',
  'reading.until': 'محفوظ لك وحدك حتى {when} ثم يُزال.',
  'reading.preview-title': 'ما سيُستورد',
  'reading.back': 'عودة إلى الأعمدة',
  'reading.at-work': 'جارٍ القراءة: {done} من نحو {total}.',
  'reading.look-again': 'انظر مجددًا',
  'reading.stopped': 'لم يكتمل العمل ولم يبق منه شيء.',
  'reading.ready': 'كل الأسطر مقروءة. لم يُستورد شيء بعد: تحقق من الأرقام أولًا.',
  'reading.not-ready': 'ليس كل شيء مقروءًا، فلا يمكن استيراد شيء بعد.',
  'reading.bad-rows': 'الأسطر التي لا تُقرأ ({n}) مع الصواب المقترح',
  'reading.load-title': 'استيراد',
  'reading.preview.skipped': 'صفوف متجاوَزة ({n}): {reason}',
  'reading.preview.bad': 'أسطر لا تُقرأ: {n}، يُعرض منها {shown}.',
  'reading.preview.bad-caption': 'أسطر لا يمكن قراءتها',
  'reading.preview.came': 'ما ورد',
  'reading.preview.wrong': 'الخطأ',
  'reading.preview.would': 'ما قد يكون صوابًا',
  'reading.stated.caption': 'المذكور والموجود، بعملة {currency}',
  'reading.stated.stated': 'المذكور',
  'reading.stated.found': 'في الملفات',
  'reading.stated.difference': 'الفرق',
  'reading.stated.none': 'لا فرق',
  'reading.stated.compare': 'قارن',
  'reading.mapping': 'وصف الأعمدة (JSON)',
  'reading.field.side': 'الجانب',
  'reading.field.read': 'الجانب الذي يُستورد الآن',
  'reading.field.from': 'أين توجد السنة',
  'reading.field.pattern': 'اسم الملف',
  'reading.field.fixed': 'السنة إن كانت ثابتة',
  'reading.field.year': 'السنة التي تُستورد الآن',
  'reading.field.header': 'صف أسماء الأعمدة',
  'reading.field.scale': 'المبالغ بوحدات من',
  'reading.field.blank': 'المبلغ الفارغ يعني',
  'reading.field.minus': 'اعكس الإشارة في',
  'reading.line': 'السطر',
} as const;
