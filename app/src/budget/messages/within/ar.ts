import type { en } from './en.ts';

export const ar: Record<keyof typeof en, string> = {
  'budget.desk.until': 'آخر يوم للأرقام إن لم تكن لكل السنة',
  'budget.desk.until-hint': 'لتقارير خلال السنة: آخر يوم من الشهر الثالث للربع الأول. يُترك فارغًا لسنة كاملة.',
  'budget.within.title': '{title}: خلال السنة',
  'budget.within.way': 'كيف سارت السنة',
  'budget.within.none-title': 'لا يوجد تقرير منشور خلال السنة',
  'budget.within.none-says':
    'ما كان معروفًا عن {year} قبل نهايتها ليس في السجل: لم يُستورد ويُنشر ملف عن جزء منها.',
  'budget.within.say.expenditure': 'حتى {day} صُرف <b>{n}</b> من كل 100 خُطط لها',
  'budget.within.say.revenue': 'حتى {day} ورد <b>{n}</b> من كل 100 متوقعة',
  'budget.within.say-amount.expenditure': 'حتى {day} صُرف {amount}؛ ولا خطة منشورة بجانبه',
  'budget.within.say-amount.revenue': 'حتى {day} ورد {amount}؛ ولا خطة منشورة بجانبه',
  'budget.within.open': 'ما حدث في كامل {year} لم يُعرف بعد: تصل هذه الأرقام إلى {day}.',
  'budget.within.pace.expenditure': 'المصروف من كل 100 خُطط لها',
  'budget.within.pace.revenue': 'الوارد من كل 100 متوقعة',
  'budget.within.pace-says.expenditure': 'كم صُرف من المخطط حتى كل يوم عنه تقرير.',
  'budget.within.pace-says.revenue': 'كم ورد من المتوقع حتى كل يوم عنه تقرير.',
  'budget.within.until': 'حتى',
  'budget.within.by-head': '{what}: ما أضافه كل تقرير',
  'budget.within.how':
    'تقول الملفات ما حدث منذ أول يوم في السنة، أو في ربع وحده. كل عمود هو ما أضيف إلى التقرير السابق؛ وما دون الصفر تصحيح.',
  'budget.within.caption': 'المبالغ بعملة {currency}؛ وفوق كل عمود أول وآخر شهر ويوم له',
  'budget.within.no-heads': 'قُرئ الملف دون تحديد طريقة تجميع بنوده.',
  'budget.within.reports': 'التقارير',
  'budget.within.report-public':
    'حتى {day}: نُشر أول مرة في {on}، بعد {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  'budget.within.report': 'حتى {day}.',
  'budget.within.lacking': 'حتى {day}: لا يوجد تقرير منشور.',
  'budget.within.previewed': 'يتحدث عن السنة حتى {day}.',
  'budget.within.previewed-part': 'يتحدث عن المدة من {from} إلى {day} وحدها.',
  'budget.record.lack.year-open': 'السنة غير مكتملة: ما حدث معروف حتى {day}.',
  'budget.record.lack.no-quarters': 'ما وصل حتى {day} غير منشور.',
  'budget.record.of': '{n} من {all}',
  'budget.record.days.plan-due': 'أوجب القانون اعتمادها حتى {from}؛ ونُشرت هنا أول مرة في {to}',
  'budget.record.days.in-year-due': 'أوجبه القانون حتى {from}؛ ونُشر في {to}',
  'budget.record.days.outturn': 'انتهت السنة في {from}؛ ونُشر ما صُرف في كاملها في {to}',
  'budget.record.not-public.plan': 'الميزانية المعتمدة غير منشورة.',
  'budget.record.not-public.in-year': 'لا تقرير منشور خلال السنة.',
  'budget.record.not-public.outturn': 'ما صُرف في كامل السنة غير منشور.',
  'measure.budget.transfers-timing.title': 'هل تصل التحويلات موزعة بالتساوي على السنة؟',
  'measure.budget.transfers-timing.say':
    'مقارنةً بتوزيع متساوٍ تأخرت تحويلات {year} كما لو أن <b>{n}</b> من كل 100 وصل متأخرًا ربع سنة',
  'measure.budget.transfers-timing.formula':
    'في نهاية كل ربع من الأرباع الثلاثة الأولى: ربع أو ربعان أو ثلاثة أرباع ما وصل في السنة، ناقصًا ما وصل حتى ذلك الحين حيث كان أقل؛ مجموعًا ÷ ما وصل في السنة (PEFA للحكومات دون الوطنية، HLG-1.3، حيث لا جدول متفق عليه).',
  'measure.budget.transfers-timing.limits':
    'يلزم تقرير في نهاية كل ربع. وحيث يوجد جدول متفق عليه فهو المعتمد لا التوزيع المتساوي؛ وليس في السجلات جدول. بلا درجة: الحدود غير مؤكدة.',
  'measure.budget.grants.title': 'هل تصل المنح المخصصة لما وُعد به؟',
  'measure.budget.grants.say':
    'من كل 100 من المنح المخصصة في {year} ابتعد <b>{n}</b> عن المتوقع من كل منحة، زيادة أو نقصًا',
  'measure.budget.grants.formula':
    'يُعدَّل المتوقع من كل منحة بحيث يساوي مجموعها ما وصل. وتُجمع مسافة كل منها عنه، زيادة أو نقصًا، ÷ ما وصل (PEFA للحكومات دون الوطنية، HLG-1.2). يحدد وصف أعمدة الملف أي البنود مخصصة.',
  'measure.budget.grants.limits':
    'PEFA على ثلاث سنوات: A على الأكثر 5 في كل سنة، وB في كلها إلا واحدة، وC على الأكثر 10 في كلها إلا واحدة؛ وهذه الحدود لم تؤكَّد بعد. السنوات المكتملة فقط.',
  'measure.budget.documents.title': 'أي وثائق الميزانية أمكن للسكان قراءتها في وقتها؟',
  'measure.budget.documents.say': 'من ثلاث وثائق لسنة {year} نُشر <b>{n}</b> في وقته',
  'measure.budget.documents.formula':
    'يُحسب: الميزانية المعتمدة منشورة في أول يوم من سنتها؛ وتقرير خلال السنة بعد شهر من اليوم الذي يتحدث عنه؛ وما صُرف في كامل السنة بعد نصف سنة من نهايتها (قارن PEFA PI-9.1).',
  'measure.budget.documents.limits':
    'يطلب PEFA تسع وثائق؛ وليس في السجلات شيء عن البقية. لا يُحسب ما نُشر في مكان آخر.',
  'measure.budget.own-revenue.limits': 'السنوات المكتملة فقط. يحدد وصف أعمدة الملف ما هو من مواردها.',
  'measure.budget.transfers.limits':
    'PEFA على ثلاث سنوات: A إن نقصت سنة واحدة على الأكثر بأكثر من 5 في المئة، وB بأكثر من 10، وC بأكثر من 15؛ وهذه الحدود لم تؤكَّد بعد. السنوات المكتملة فقط.',
  'measure.budget.execution.limits':
    'السنوات المكتملة فقط؛ أما كيف سارت كل سنة حسب الوظيفة والربع ففي صفحة السنة. صرف القليل وصرف الكل قد يكون كل منهما صوابًا أو خطأ.',
  'measure.budget.published.limits':
    'يُحسب ما نُشر هنا؛ أما متى أقرّ المجلس فسؤال آخر. وحيث نشرت البلدية اليوم الذي يحدده قانونها فهو بجانب يوم النشر.',
  'measure.budget.in-year.limits':
    'PEFA PI-28.2 لآخر سنة منتهية: A إن كانت شهرية وخلال أسبوعين، وB إن كانت فصلية وخلال أربعة، وC خلال ثمانية. لا يُحسب إلا ما نُشر هنا.',
  'measure.budget.arrears.limits':
    'الناقص لكل فاتورة هو يوم وصولها: دفاتر المدفوعات فيها يوم الدفع وحده، والفواتير التي لم تُدفع قط ليست فيها.',
};
