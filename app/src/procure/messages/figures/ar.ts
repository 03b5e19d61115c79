export const ar = {
  'procure.figures': 'ما تقوله العقود معًا',
  'procure.figures-lead': 'أسئلة لسجلات البلدية نفسها المنشورة، لكل سنة مالية. الرقم يطرح سؤالًا، وليس حكمًا.',
  'procure.figures-none': 'لم يُنشر عقد ولا إرساء له يوم.',
  'procure.figure': 'الرقم',
  'procure.figure-how': 'مما يتكوّن',
  'procure.coverage': 'من التي أمكن استعمالها',
  'procure.days':
    '{n, plural, zero {لا يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'procure.lack.no-awards': 'لم يتقرر في هذه السنة شيء مما نُشر.',
  'procure.lack.no-methods': 'لا سجل يقول كيف اختير المورّد.',
  'procure.lack.no-amounts': 'لا سجل فيه طريقة اختيار ومبلغ بعملة البلدية.',
  'procure.lack.no-bids': 'لا سجل يقول كم عرضًا وصل.',
  'procure.lack.no-periods': 'لا سجل فيه مدة للعروض تنتهي بعد أن تبدأ.',
  'procure.lack.no-days': 'لا سجل فيه آخر يوم للعروض ويوم قرار بعده.',
  'procure.lack.no-suppliers': 'لا سجل فيه مورّد واحد ومبلغ بعملة البلدية.',
  'procure.row.competitive': 'مفتوح أو انتقائي: {n}',
  'procure.row.other': 'طرق أخرى: {n}',
  'procure.row.left-out': 'تُرك لأن شيئًا لم يُذكر: {n}',
  'procure.row.other-currency': 'بعملة أخرى، ولا يُجمع أبدًا: {n}',
  'procure.row.known': 'معروف من {n}',
  'procure.row.one-bid': 'عرض واحد: {n}',
  'procure.row.more-bids': 'عدة عروض أو لا عرض: {n}',
  'procure.row.largest': 'الثلاثة الأكبر: {n}',
  'procure.row.others': 'كل الآخرين: {n}',
  'procure.row.planned': 'خطة: {n}',
  'procure.row.tendered': 'دعوة لعروض: {n}',
  'procure.row.awarded': 'قرار: {n}',
  'procure.row.signed': 'عقد: {n}',
  'procure.row.paid': 'دفعات: {n}',
  'procure.row.changed': 'غُيّر: {n}',
  'procure.row.unchanged': 'لم يُغيَّر: {n}',
  'procure.api-contracts': 'العقود والإرساءات والدعوات المنشورة، بمرشحات الصفحة',
  'procure.api-records': 'العمليات المنشورة حزمَ سجلات OCDS، جزء في كل صفحة',
  'procure.api-releases': 'إصداراتها حزمَ إصدارات OCDS، جزء في كل صفحة',
  'procure.api-import':
    'يحمّل إصدارات أو سجلات أو حزمًا مسودةً، حتى 4 ميغابايت. وإذا أُرسلت نصًا (JSON أو JSON Lines) حُفظت حرفًا بحرف، والأرقام كذلك',
  'measure.procure.competitive-value.title': 'كم من المال أُنفق بالمنافسة؟',
  'measure.procure.competitive-value.say':
    '<b>{n}</b> من كل 100 تم التعاقد عليها في {year} ذهبت بإجراءات مفتوحة أو انتقائية',
  'measure.procure.competitive-value.formula':
    'قيمة العقود والإرساءات التي اختيرت بإجراءات مفتوحة أو انتقائية، مقسومة على قيمة كل ما عُرفت طريقة اختياره (PEFA 2016، PI-24.2: A من 80، B من 70، C من 60 في المئة).',
  'measure.procure.competitive-value.limits':
    'بعملة البلدية وحدها. ما أُلغي أو لا يوم له ليس في أي سنة؛ وما لا مبلغ له أو طريقة اختيار يُترك ويُعدّ.',
  'measure.procure.competitive-number.title': 'كم عقدًا أُعطي بالمنافسة؟',
  'measure.procure.competitive-number.say':
    '<b>{n}</b> من كل 100 عقد في {year} اختيرت بإجراءات مفتوحة أو انتقائية',
  'measure.procure.competitive-number.formula':
    'العقود والإرساءات التي اختيرت بإجراءات مفتوحة أو انتقائية، مقسومة على كل ما عُرفت طريقة اختياره.',
  'measure.procure.competitive-number.limits': 'العقد الصغير يُعدّ كالكبير.',
  'procure.lack.no-direct': 'لم يُشترَ في هذه السنة شيء مما نُشر من واحد بلا منافسة.',
  'procure.lack.no-limit':
    'مما اشتُري من واحد بلا منافسة لا عملية لها مبلغ بعملة البلدية ويوم يقول فيه القانون المنشور من أي مبلغ تجب المناقصة.',
  'procure.row.just-below': 'دون المبلغ بما لا يتجاوز 10 في المئة: {n}',
  'procure.row.far-below': 'دون المبلغ بأكثر من 10 في المئة: {n}',
  'procure.row.not-below': 'عند المبلغ أو فوقه: {n}',
  'measure.procure.just-below.title': 'كم عملية شراء مباشر تقع دون المبلغ الذي تجب منه المناقصة بقليل؟',
  'measure.procure.just-below.say':
    '<b>{n}</b> من كل 100 عملية شراء مباشر في {year} كانت دون المبلغ الذي تجب منه المناقصة بقليل',
  'measure.procure.just-below.formula':
    'العقود والإرساءات التي أُعطيت لواحد بلا منافسة وكانت قيمتها عند الاتفاق 90 في المئة على الأقل وأقل من 100 في المئة من المبلغ الذي يطلب منه قانون البلدية مناقصة مفتوحة في ذلك اليوم، مقسومة على كل ما أُعطي كذلك وعُرف مبلغه.',
  'measure.procure.just-below.limits':
    'بعملة البلدية وحدها، وبالقانون كما نشرته البلدية. قد تبلغ عملية هذه القيمة مصادفة؛ أما كثرتها معًا فسؤال. والشراء المجزأ إلى أجزاء صغيرة كثيرة لا يُرى.',
  'measure.procure.bids.title': 'كم عرضًا يصل لكل دعوة؟',
  'measure.procure.bids.say': 'في {year} كان وسيط عدد العروض <b>{n}</b>',
  'measure.procure.bids.formula': 'وسيط عدد العروض في العمليات التي تقررت في السنة؛ والعروض المسحوبة لا تُعدّ.',
  'measure.procure.bids.limits': 'حيث لا يُذكر أي عرض يؤخذ عدد أصحاب العروض الذي تذكره الدعوة.',
  'measure.procure.single-bid.title': 'كم مرة وصل عرض واحد فقط؟',
  'measure.procure.single-bid.say': '<b>{n}</b> من كل 100 عملية في {year} كان لها عرض واحد',
  'measure.procure.single-bid.formula':
    'العمليات بعرض واحد، مقسومة على كل العمليات التي تقررت في السنة وعُرف عدد عروضها.',
  'measure.procure.single-bid.limits':
    'العقود المباشرة تُعدّ حيث ذُكر عدد عروضها. ربما قلة تستطيع التوريد: اسألوا قبل أن تحكموا.',
  'measure.procure.tender-days.title': 'كم من الوقت لتقديم العروض؟',
  'measure.procure.tender-days.say': 'في {year} كان وسيط عدد الأيام لتقديم العروض <b>{n}</b>',
  'measure.procure.tender-days.formula':
    'وسيط الأيام من أول يوم للعروض إلى آخره، للعمليات التي تقررت في السنة.',
  'measure.procure.tender-days.limits': 'المدد التي تنتهي قبل أن تبدأ تُترك وتُعدّ.',
  'measure.procure.award-days.title': 'كم يستغرق القرار؟',
  'measure.procure.award-days.say': 'في {year} كان وسيط عدد الأيام حتى القرار <b>{n}</b>',
  'measure.procure.award-days.formula':
    'وسيط الأيام من آخر يوم للعروض إلى أول إرساء، للعمليات التي تقررت في السنة.',
  'measure.procure.award-days.limits': 'الإرساءات المؤرخة قبل آخر يوم للعروض تُترك وتُعدّ.',
  'measure.procure.concentration.title': 'كم يذهب إلى المورّدين الثلاثة الأكبر؟',
  'measure.procure.concentration.say':
    '<b>{n}</b> من كل 100 تم التعاقد عليها في {year} ذهبت إلى الثلاثة الأكثر بيعًا',
  'measure.procure.concentration.formula':
    'قيمة العقود والإرساءات مع المورّدين الثلاثة أصحاب أكبر المبالغ، مقسومة على قيمة كل ما له مورّد واحد.',
  'measure.procure.concentration.limits':
    'بعملة البلدية وحدها. المورّد باسمين يُعدّ اثنين؛ والعقود بعدة مورّدين تُترك.',
  'measure.procure.stages.title': 'كم من طريق الشراء يُنشر؟',
  'measure.procure.stages.say': '<b>{n}</b> من كل 100 خطوة في عمليات {year} منشورة',
  'measure.procure.stages.formula':
    'من الخطة والدعوة والقرار والعقد والدفعات لكل عملية تقررت في السنة، ما نُشر عنه شيء، مقسومًا على الكل.',
  'measure.procure.stages.limits': 'ربما لم يبلغ الشراء الدفع بعد.',
  'measure.procure.changed.title': 'كم مرة يُغيَّر شيء بعد ذلك؟',
  'measure.procure.changed.say': '<b>{n}</b> من كل 100 عملية في {year} غُيّرت',
  'measure.procure.changed.formula':
    'العمليات التي عُدّلت دعوتها أو إرساؤها أو عقدها، مقسومة على كل ما تقرر في السنة.',
  'measure.procure.changed.limits': 'التغيير الذي لم ينشره أحد لا يُرى.',
  'job.procure.renew-rows': 'إعادة إعداد صفوف العقود المنشورة',
  'procure.lack.no-contracts': 'لم يُوقَّع في هذه السنة أي عقد منشور.',
  'procure.lack.no-values': 'لا عقد له قيمة أولى وأخيرة بعملة البلدية.',
  'procure.lack.no-schedule': 'لا عقد يذكر أنه كان سينتهي في هذه السنة.',
  'procure.lack.no-ends': 'كان على عقود أن تنتهي في هذه السنة، ولا يُذكر عن أي منها متى انتهى.',
  'procure.row.on-time': 'في الوقت: {n}',
  'procure.row.late': 'متأخر: {n}',
  'procure.row.late-days': 'أيام التأخير في الوسط: {n}',
  'procure.row.no-end': 'ما لا يُذكر متى انتهى: {n}',
  'procure.row.first': 'القيمة الأولى: {n}',
  'procure.row.final': 'القيمة الأخيرة: {n}',
  'measure.procure.delivery.title': 'هل تنتهي العقود كما اتُّفق؟',
  'measure.procure.delivery.say': 'انتهى في الوقت <b>{n}</b> من كل 100 عقد مستحق في {year}',
  'measure.procure.delivery.formula':
    'العقود التي انتهت في اليوم المتفق عليه أولًا أو قبله، مقسومة على ما كان عليه أن ينتهي في السنة ويُعرف متى انتهى. المتفق عليه هو النهاية في أول نشر، وإلا فآخر يوم في المراحل. والانتهاء هو نهاية العمل كما تُذكر، وإلا فيوم بلوغ آخر مرحلة، وإلا فآخر نهاية يذكرها عقد انقضى.',
  'measure.procure.delivery.limits': 'ما لا يُذكر متى انتهى يُترك ويُعَدّ. والعقد الذي أُنهي قبل أوانه يُعَدّ منتهيًا.',
  'measure.procure.amended.title': 'كم عقدًا يُغيَّر بعد توقيعه؟',
  'measure.procure.amended.say': 'غُيّر <b>{n}</b> من كل 100 عقد في {year}',
  'measure.procure.amended.formula':
    'العقود التي لها تعديل، أو التي لم تعد نهايتها أو قيمتها كما نُشرت أولًا، مقسومة على كل عقود السنة.',
  'measure.procure.amended.limits':
    'لا يُرى تغيير لم ينشره أحد. وكثير من التغييرات صواب: تدل على أن أحدًا انتبه.',
  'measure.procure.growth.title': 'كم تزيد كلفة العقود في النهاية؟',
  'measure.procure.growth.say': 'صارت كلفة عقود {year} أعلى بنسبة <b>{n}</b> في المئة مما وُقّع أولًا',
  'measure.procure.growth.formula':
    'كلفة العقود في النهاية، ناقص ما وُقّع أولًا، مقسومة على ما وُقّع أولًا. والنهاية هي القيمة النهائية للعمل كما تُذكر، وإلا فقيمة العقد الآن.',
  'measure.procure.growth.limits':
    'بعملة البلدية وحدها. وعقد نُشر مرة واحدة لم تزد كلفته بقدر ما يُعرف. ولا يُطرح ارتفاع الأسعار.',
};
