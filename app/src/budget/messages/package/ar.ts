export const ar = {
  'problem.budget.package-none':
    'لا datapackage.json في {file}. الحزمة فيها واحد في مجلدها الأعلى مع الجداول التي يصفها: أضفه أو أرسل الجداول وحدها.',
  'problem.budget.package-several': 'في {file} حزم متعددة. أرسل كلًا منها وحدها.',
  'problem.budget.package-lacks': 'تصف الحزمة ملفات لم تصل: {files}. أرسلها معها؛ لا يُجلب شيء من مكان آخر.',
  'budget.package-elsewhere': '{file} (يوجد في {url})',
  'problem.budget.package-currency':
    'مبالغ {file} بعملة {came} وهذه البلدية تحسب بعملة {expected}. أرسل حزمة بعملة {expected}؛ لا تُحوَّل المبالغ هنا أبدًا.',
  'problem.budget.package-unreadable': 'لا يمكن قراءة أي جدول من الحزمة. {file}: {why}',
  'budget.package-left.file-missing': 'لم يصل الملف.',
  'budget.package-left.columns-missing': 'ليس فيه أي من أعمدة المبالغ التي يسميها الوصف: {seen}.',
  'budget.package-left.factor': 'تُضرب مبالغه في {seen} وهو ليس قوة للعشرة فلا تبقى دقيقة.',
  'problem.budget.package-mapping':
    'وصف {file} لا يقول كل ما يلزم: {missing} حمّله مع وصف للأعمدة أو من المكتب.',
  'budget.package.is': 'هذا جدول من حزمة Fiscal Data Package {title}. أُخذت معاني أعمدته من الحزمة.',
  'budget.package.transactions': 'تذكر صفوفه من دُفع له: قد يكون سجل مدفوعات لا ميزانية.',
  'budget.package.others': 'في الحزمة جداول أخرى تنتظر أيضًا:',
  'budget.package.left': 'تُرك: {file}: {why}',
};
