export const ar = {
  'act.subscription.asked': 'طلب أحدهم أن يُعلَم بالعقود الجديدة بالبريد',
  'act.subscription.confirmed': 'أكّد أحدهم رغبته في أن يُعلَم بالعقود الجديدة بالبريد',
  'act.subscription.stopped': 'لم يعد أحدهم يريد رسائل عن العقود',
  'job.procure.tell-subscribers': 'إعلام المشتركين بالعقود الجديدة',
  'job.procure.forget-subscribers': 'نسيان العناوين التي لم يؤكدها أحد',
  'subscription.link': 'الإعلام بالجديد بالبريد',
  'subscription.title': 'العقود الجديدة بالبريد',
  'subscription.lead':
    'حين تنشر {place} عقودًا أو إرساءات أو دعوات يجدها هذا البحث ولم تكن علنية من قبل، تصلك رسالة واحدة تسمّيها.',
  'subscription.search': 'ما تُعلَم به',
  'subscription.everything': 'كل العقود والإرساءات والدعوات',
  'subscription.email': 'عنوان بريدك الإلكتروني',
  'subscription.email-hint':
    'لا حاجة إلى حساب. تسألك رسالة هل العنوان لك؛ وإن لم يجب أحد بنعم خلال {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} حُذف. لا يُستعمل لغير ذلك، وفي كل رسالة رابط لإنهائها.',
  'subscription.ask': 'أرسلوا إليّ رسالة التأكيد',
  'subscription.sent-title': 'انظر في بريدك',
  'subscription.sent':
    'رسالة في طريقها إلى العنوان الذي كتبته. يقود رابطها إلى صفحة فيها زر واحد؛ وإلى أن تضغطه لا يُرسل شيء آخر. إن لم تصل رسالة فالعنوان كُتب خطأً، أو طُلب اليوم مرات كثيرة.',
  'subscription.state.asked': 'لم يُؤكَّد بعد',
  'subscription.state.confirmed': 'الرسائل تصل',
  'subscription.state.stopped': 'انتهى',
  'subscription.says-asked': 'اضغط الزر تُعلَم بما يصير علنيًا من الآن.',
  'subscription.says-confirmed':
    'تُعلَم بما يصير علنيًا، مرة واحدة، وفي رسالة واحدة لكل نشر. اضغط الزر لإنهائه: يُحذف عنوانك في الحال.',
  'subscription.says-stopped': 'لا تصل رسائل بعد الآن، والعنوان محذوف.',
  'subscription.confirm': 'نعم، أرسلوا إليّ هذه الرسائل',
  'subscription.stop': 'لا مزيد من الرسائل',
  'subscription.see': 'رؤية ما يجده البحث الآن',
  'subscription.unknown':
    'هذا الرابط لا يقود إلى شيء. ربما قطعه برنامج البريد لديك: انسخ السطر كله من الرسالة إلى خانة العنوان.',
  'subscription.news-line': '{title} ({facts})',
  'subscription.confirm-mail.subject': 'للتأكيد: عقود {place} الجديدة بالبريد',
  'subscription.confirm-mail.body':
    'طلب أحدهم، ولعله أنت، من {place} إعلام هذا العنوان بالعقود الجديدة. للتأكيد افتح هذه الصفحة واضغط زرها:',
  'subscription.confirm-mail.why': 'إن لم تكن أنت فلا تفعل شيئًا: لن تصل رسالة أخرى، وسيُحذف عنوانك خلال أيام.',
  'subscription.news-mail.subject':
    '{place}: {count, plural, zero {# جديد من العقود والإرساءات والدعوات} one {عقد أو إرساء أو دعوة جديدة} two {جديدان من العقود والإرساءات والدعوات} few {# من العقود والإرساءات والدعوات الجديدة} many {# من العقود والإرساءات والدعوات الجديدة} other {# من العقود والإرساءات والدعوات الجديدة}}',
  'subscription.news-mail.body':
    'نشرت {place} جديدًا أردت أن تُعلَم به: {search}\n\n{news}\n\n{more, plural, =0 {القائمة كلها هنا:} zero {القائمة كلها هنا:} one {وواحد آخر. القائمة كلها هنا:} two {واثنان آخران. القائمة كلها هنا:} few {و# أخرى. القائمة كلها هنا:} many {و# أخرى. القائمة كلها هنا:} other {و# أخرى. القائمة كلها هنا:}}',
  'subscription.news-mail.why':
    'تصلك هذه الرسالة لأنك أكدت هذا العنوان لذلك. لكي لا تصلك رسائل مثلها: {stop}',
  'problem.procure.subscription-over':
    'انتهى هذا الاشتراك وحُذف عنوانه. لكي تُعلَم بالعقود الجديدة مرة أخرى اطلب ذلك في صفحة العقود.',
  'problem.procure.subscription-confirmed': 'هذا العنوان مؤكَّد من قبل: لم يبق ما يُفعل.',
};
