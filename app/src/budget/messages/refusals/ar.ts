export const ar = {
  'budget.quoted': '«{text}»',
  'budget.list-more': '{n} غيرها',
  'budget.nearest': '{name} (هل هو {nearest}؟)',
  'budget.mapping-beginning': 'بدايته',
  'budget.no-text': 'محرف لا يُعدّ نصًا',
  'budget.fault-at.line': 'السطر {line}',
  'budget.fault-at.cell': 'السطر {line}، العمود {column}',
  'budget.fault.fiscal.amount-missing':
    '{where}: كان المتوقَّع مبلغًا مثل {expected} ولم يوجد شيء. اكتب 0 إن كان صفرًا، أو اذكر في وصف الأعمدة معنى الخانة الفارغة ("blank").',
  'budget.fault.fiscal.amount-not-a-number':
    '{where}: كان المتوقَّع مبلغًا مثل {expected} ووُجد {came}. صحّح الخانة، أو علامات الأرقام في وصف الأعمدة.',
  'budget.fault.fiscal.amount-too-many-decimals':
    '{where}: أقصى عدد متوقَّع للمنازل العشرية {expected} ووُجد {came}. تحقّق من العلامة التي تسبق المنازل العشرية؛ فإن كانت أرقام الملف أدقّ من العملة حقًا فاضبط file.rounding في وصف الأعمدة.',
  'budget.fault.fiscal.amount-misplaced-thousands':
    '{where}: كان المتوقَّع تجميع الآلاف كما في {expected} ووُجد {came}. تحقّق من علامات الأرقام في وصف الأعمدة.',
  'budget.fault.fiscal.amount-too-large':
    '{where}: أقصى مبلغ متوقَّع بأصغر وحدة هو {expected} ووُجد {came}. تحقّق من الخانة، ومن file.scale في وصف الأعمدة.',
  'budget.fault.fiscal.code-missing':
    '{where}: كان المتوقَّع رمزًا للتصنيف {expected} ولم يوجد. إن كان هذا سطر مجاميع فاحذفه: المجاميع تُحسب.',
  'budget.fault.fiscal.code-too-long':
    '{where}: أقصى عدد متوقَّع لأحرف الرمز {expected} ووُجد {came}. تحقّق من أن هذا هو عمود الرموز.',
  'budget.fault.fiscal.code-ambiguous':
    '{where}: في الرمز {came} العلامة {expected} التي تصل أجزاء هذا الرمز، فقد يتشابه رمزان. اختر "joinedBy" آخر في وصف الأعمدة.',
  'budget.fault.fiscal.label-too-long':
    '{where}: أقصى عدد متوقَّع لأحرف التسمية {expected} ووُجدت تسمية تبدأ بـ{came}. ابحث عن علامة تنصيص لم تُغلق.',
  'budget.fault.fiscal.control-character':
    '{where}: كان المتوقَّع نصًا عاديًا ووُجد محرف تحكّم لا يُرى في {came}. اكتب الخانة من جديد.',
  'budget.fault.fiscal.columns-short':
    '{where}: عدد الأعمدة المتوقَّع كما في سطر العناوين {expected}، وعدد ما وُجد {came}. سبب ذلك نهاية سطر داخل خانة ليست بين علامتي تنصيص.',
  'budget.fault.fiscal.columns-long':
    '{where}: عدد الأعمدة المتوقَّع كما في سطر العناوين {expected}، وعدد ما وُجد {came}. سبب ذلك علامة فصل داخل خانة ليست بين علامتي تنصيص.',
  'budget.fault.fiscal.quotes-broken':
    '{where}: توجد علامة تنصيص مفردة داخل خانة بين علامتي تنصيص. ضاعفها، أو احذف علامتي التنصيص حول الخانة. ربما قُرئت أسطر بعدها على أنها جزء منها.',
  'budget.fault.fiscal.quotes-never-closed':
    '{where}: فُتحت علامة تنصيص ولم تُغلق، فقُرئ كل ما بعدها خانةً واحدة. أغلقها.',
  'budget.fault.fiscal.line-year-differs':
    '{where}: كانت السنة المتوقَّعة {expected} كباقي الملف، ووُجد {came}. صحّحها، أو استورد كل سنة من ملف خاص بها.',
  'problem.fiscal.mapping-invalid':
    'في وصف الأعمدة خطأ عند {path}: المتوقَّع {expected}، وجاء {came}. صحّحه هناك{also, select, yes {، وكذلك {more}} other {}}.',
  'problem.fiscal.file-empty':
    'كان المتوقَّع أسطر ميزانية في الملف {name}، وهو فارغ. صدّره من جديد وتحقّق من حجمه قبل إرساله.',
  'problem.fiscal.file-header-only':
    'كان المتوقَّع أسطر ميزانية تحت سطر العناوين في الملف {name}، ولا يوجد منها شيء. {columns, plural, zero {ليس في سطر العناوين أعمدة} one {في سطر العناوين عمود واحد} two {في سطر العناوين عمودان} few {في سطر العناوين # أعمدة} many {في سطر العناوين # عمودًا} other {في سطر العناوين # عمود}}. تحقّق من عامل التصفية المستعمل عند التصدير.',
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
  'budget.fault.fiscal.phase-unknown':
    '{where}: كان المتوقَّع اسم مرحلة من بين {expected}، ووُجد {came}. أضفه إلى "when" في مرحلته ضمن وصف الأعمدة، أو استبعد هذه الأسطر بواسطة "skip".',
  'problem.fiscal.year-not-chosen':
    'كان المتوقَّع سنة مالية واحدة في {name}، وفيه عدة سنوات ({found} وربما غيرها). حدّد السنة عند الاستيراد؛ فكل سنة استيراد مستقل.',
  'budget.fault.fiscal.line-day-differs':
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
  'budget.because.byte-mark': 'يبدأ الملف بعلامة تدل على ذلك.',
  'budget.because.valid-utf-8': 'يُقرأ كله بترميز UTF-8، وهذا لا يحدث مصادفة إلا نادرًا.',
  'budget.because.only-ascii': 'فيه حروف وأرقام بسيطة فقط، وهي نفسها في كل ترميز.',
  'budget.because.zero-bytes': 'كل بايت ثانٍ صفر، كما في نص من بايتين لكل حرف.',
  'budget.because.high-bytes': 'فيه بايتات ({seen}) يستعملها هذا الترميز للحروف والعلامات.',
  'budget.because.script': 'إذا قُرئ هكذا فمعظم الحروف من كتابة واحدة: {seen}.',
  'budget.because.same-columns': 'يقسم الأسطر إلى عدد واحد من الأعمدة ({seen}).',
  'budget.because.signature': 'البايتات الأولى من الملف تدل على نوعه.',
  'budget.because.first-full-row': 'السطر {seen} أول سطر يملأ كل الأعمدة وليس فيه أرقام.',
  'budget.because.titles-above': 'فوقه عناوين ({seen}).',
  'budget.because.first-row-has-figures': 'في أول سطر كامل أرقام ({seen}).',
  'budget.because.marks-seen': 'خلايا مكتوبة هكذا: {seen}.',
  'budget.because.marks-contradict': 'خلايا يناقض بعضها بعضًا: {seen}.',
  'budget.because.marks-open': 'يمكن قراءة {seen} بطريقتين ولا خلية تحسم. انظر إلى مبلغ تعرفه.',
  'budget.because.known-word': 'كلمة معروفة: {seen}.',
  'budget.because.word-within': 'فيه كلمة معروفة: {seen}.',
  'budget.because.looks-like-codes': 'ما فيه يشبه الرموز، مثل {seen}.',
  'budget.because.looks-like-amounts': 'ما فيه يشبه المبالغ ({seen}).',
  'budget.because.looks-like-years': 'ما فيه يشبه السنوات ({seen}).',
  'budget.because.looks-like-names': 'ما فيه يشبه الأسماء، مثل {seen}؛ وتُصنع منها الرموز.',
  'budget.because.file-name': 'اسم الملف يقول ذلك: {seen}.',
  'budget.because.same-in-all-rows': 'كل الأسطر تقول الشيء نفسه: {seen}.',
  'budget.because.stated': 'أنت حددته.',
  'budget.because.descriptor': 'وصف حزمة البيانات يقول ذلك: {seen}.',
  'budget.because.usual': 'لا شيء في الملف يدل عليه؛ هذا هو المعتاد.',
  'budget.suggestion.swap-marks':
    'بالعلامة الأخرى يصير {would}. غيّر العلامات في وصف الأعمدة إن كان الملف كله مكتوبًا هكذا.',
  'budget.suggestion.take-out-sign': 'بلا علامة العملة يصير {would}.',
  'budget.suggestion.dash-is-zero': 'كثيرًا ما تعني الشرطة صفرًا. اكتب {would} إن كان كذلك.',
  'budget.suggestion.letter-for-digit': 'بأرقام مكان الحروف يصير {would}.',
  'budget.suggestion.round':
    'الملف أدق من العملة. اكتب "rounding": "half-even" في وصف الأعمدة لتقريب هذه المبالغ وعدّها.',
  'budget.suggestion.blank-is-zero': 'إن كانت الفراغات أصفارًا فاذكر ذلك في وصف الأعمدة ("blank": "zero").',
  'budget.suggestion.skip-totals': 'يبدو هذا سطر مجاميع. استبعد هذه الأسطر بواسطة "skip" في وصف الأعمدة.',
  'budget.suggestion.skip-note':
    'تبدو هذه ملاحظة بجانب الجدول. استبعدها بواسطة "skip" في وصف الأعمدة أو احذفها من الملف.',
  'budget.suggestion.other-year':
    'هذا السطر لسنة {would}. إن كان في الملف عدة سنوات فضع "several" في وصف الأعمدة.',
  'budget.suggestion.missing-value-word':
    'كثيرًا ما تعني {would} أن الرقم غير معروف. اترك الخلية فارغة وضع "blank": "unknown" في وصف الأعمدة.',
} as const;
