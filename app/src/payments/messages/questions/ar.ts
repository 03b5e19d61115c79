/** ما تسأله الفحوص وما تبحث عنه. */
export const ar = {
  'payments.rule.double-loads': 'ملفات حُمّلت مرتين',
  'payments.rule.exact-duplicates': 'الدفعة نفسها مرتين',
  'payments.rule.fuzzy-duplicates': 'دفعات تكاد تتطابق',
  'payments.rule.splits': 'عدة دفعات تحت حدٍّ بقليل',
  'payments.rule.near-threshold': 'مبالغ كثيرة تحت حدٍّ بقليل',
  'payments.rule.benford': 'الأرقام الأولى للمبالغ',
  'payments.rule.round-sums': 'مبالغ مدوَّرة',
  'payments.rule.odd-days': 'سُجّلت والمكاتب مغلقة',
  'payments.rule.year-end-rush': 'الشهر الأخير من السنة',
  'payments.rule.concentration': 'مورّد واحد بحصة كبيرة',
  'payments.rule.relative-size': 'أكبر بكثير من غيرها',
  'payments.rule.shared-accounts': 'مورّدون بحساب مصرفي واحد',
  'payments.rule.unusual-size': 'مبلغ غير معتاد',
  'payments.rule-says.double-loads': 'هل يحوي ملفان الدفعات نفسها؟',
  'payments.rule-says.exact-duplicates': 'هل تكرر المورّد واليوم والمبلغ والفاتورة أكثر من مرة؟',
  'payments.rule-says.fuzzy-duplicates':
    'هل تتشابه دفعتان خلال 90 يومًا إلا في حرف أو رقم أو الفاصلة العشرية؟',
  'payments.rule-says.splits': 'هل تلقى مورّد خلال 30 يومًا عدة دفعات كل منها تحت حدٍّ بقليل وهي معًا فوقه؟',
  'payments.rule-says.near-threshold':
    'هل المبالغ التي تحت حدٍّ بقليل أكثر من التي فوقه، مقارنةً بحدود لم يضعها أحد؟',
  'payments.rule-says.benford': 'هل تأتي الأرقام الأولى للمبالغ بقدر ما تأتي عادةً؟',
  'payments.rule-says.round-sums': 'هل تُدفع مبالغ مدوَّرة في جهة ما أكثر بكثير من غيرها؟',
  'payments.rule-says.odd-days': 'هل سُجّلت دفعات في أيام العطل أو ليلًا أكثر مما في غيرها؟',
  'payments.rule-says.year-end-rush': 'هل يُدفع في الشهر الأخير من السنة أكثر بكثير من المعتاد؟',
  'payments.rule-says.concentration': 'هل يتلقى مورّد واحد جزءًا كبيرًا من المال؟',
  'payments.rule-says.relative-size': 'هل دفعة واحدة لمورّد أكبر مرات كثيرة من كل ما تلقاه غيرها؟',
  'payments.rule-says.shared-accounts': 'هل يُدفع لمورّدين بأسماء مختلفة في حساب مصرفي واحد؟',
  'payments.rule-says.unusual-size': 'هل دفعة ما بعيدة عن المعتاد في فئتها؟',
  'payments.ask.file-twice':
    'الملفان {file} و{other} متطابقان تمامًا ({rows, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}}). هل حُمّل الملف مرتين؟',
  'payments.ask.files-overlap':
    '{shared, plural, zero {لا أسطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرًا} other {# سطر}} من أصل {rows} في {file} توجد في {other} أيضًا (المختلف منها {different}). هل يحوي الملفان الدفعات نفسها؟',
  'payments.ask.invoice-twice':
    'الفاتورة {invoice} من {supplier} بمبلغ {amount} ترد هنا {times} مرات في {day}. لماذا دُفعت أكثر من مرة؟',
  'payments.ask.payment-twice':
    'في {day} دُفع إلى {supplier} مبلغ {amount} عن الشيء نفسه، {times} مرات وبمعاملات مختلفة. لأي شيء كانت كل منها؟',
  'payments.ask.line-twice':
    'دفعة بمبلغ {amount} إلى {supplier} في {day} ترد هنا {times} مرات كمعاملة واحدة. هل كل سطر دفعة قائمة بذاتها؟',
  'payments.ask.invoice-like':
    'دُفع إلى {supplier} مبلغ {amount} في {day} عن الفاتورة {invoice}، و{otherAmount} في {otherDay} إلى {otherSupplier} عن الفاتورة {otherInvoice}. هل هما فاتورتان أم واحدة سُجّلت مرتين؟',
  'payments.ask.under-limit':
    '{whose, select, unit {دفع {unit}} other {كانت هناك}} {payments, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}} إلى {supplier} من {from} إلى {until}، كل منها تحت {limit} بقليل ({name}) ومجموعها {amount}. أيمكن أن تكون عملية شراء واحدة؟',
  'payments.ask.below-limit':
    '{below, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتان} few {# دفعات} many {# دفعة} other {# دفعة}} تحت {limit} بقليل ({name}) و{above} فوقه بقليل؛ وعند حدود لم يضعها أحد النسبة {usual} إلى واحد. ما الذي يفسر الفرق؟',
  'payments.ask.digits':
    'الأرقام الأولى في {rows, plural, zero {لا مبالغ} one {مبلغ واحد} two {مبلغين} few {# مبالغ} many {# مبلغًا} other {# مبلغ}} من {whose, select, unit {{unit}} supplier {{supplier}} other {السجل كله}} تختلف عما يكون عادةً (متوسط الانحراف {mad})؛ فالرقم {digit} يأتي {found} مرات والمتوقع {expected}. أي الدفعات تصنع الفرق؟',
  'payments.ask.round-sums':
    '{round} من {payments, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتين} few {# دفعات} many {# دفعة} other {# دفعة}} في {whose, select, unit {{unit}} supplier {{supplier}} other {السجل كله}} مضاعفات تامة للمبلغ {step}، مقابل {usual} في غيرها. هل دُفعت على فواتير أم على تقديرات؟',
  'payments.ask.odd-days':
    '{odd} من {payments, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتين} few {# دفعات} many {# دفعة} other {# دفعة}} في {whose, select, unit {{unit}} supplier {{supplier}} other {السجل كله}} سُجّلت في يوم أو ساعة تكون المكاتب فيها مغلقة، مقابل {usual} في غيرها. من يسجّلها حينئذ، ولماذا؟',
  'payments.ask.year-end-rush':
    '{last} من {payments, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتين} few {# دفعات} many {# دفعة} other {# دفعة}} في {whose, select, unit {{unit}} supplier {{supplier}} other {السجل كله}} تقع في الشهر الأخير من السنة المنتهية في {end} (مجموعها {amount})، مقابل {usual} عادةً. ماذا اشتُري حينئذ؟',
  'payments.ask.one-supplier':
    'تلقى {supplier} نسبة {share} مما دفعته {whose, select, unit {{unit}} other {البلدية}}، في {payments, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتين} few {# دفعات} many {# دفعة} other {# دفعة}}. هل اختير المورّد بمنافسة؟',
  'payments.ask.far-larger':
    'دفعة بمبلغ {amount} إلى {supplier} في {day} تساوي {factor} أضعاف التالية لها من {payments, plural, zero {لا دفعات} one {دفعة واحدة} two {دفعتين} few {# دفعات} many {# دفعة} other {# دفعة}}. هل الفاصلة العشرية في مكانها؟',
  'payments.ask.account-shared':
    '{count, plural, zero {لا مورّدين} one {مورّد واحد} two {مورّدان} few {# مورّدين} many {# مورّدًا} other {# مورّد}} ({suppliers}) يُدفع لهم في حساب مصرفي واحد. هل هم منشأة واحدة؟',
  'payments.ask.unusual-size':
    'دفعة بمبلغ {amount} إلى {supplier} في {day} بعيدة عن المعتاد {median} في {category}. لأي شيء كانت؟',
} as const;
