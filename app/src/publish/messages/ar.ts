import type { en } from './en.ts';

export const ar: Partial<Record<keyof typeof en, string>> = {
  'api.title': 'للبرامج',
  'api.lead':
    'كل ما هو منشور يمكن أن يقرأه برنامج أيضًا دون استئذان أحد. وما ليس منشورًا يتطلب رمز وصول ممن يحق له الاطلاع عليه.',
  'api.openapi': 'الوصف بصيغة OpenAPI 3.1',
  'api.open-title': 'متاح للجميع',
  'api.open-says': 'بلا حساب ولا رمز. ويمكن قراءة الأجوبة من صفحات مواقع أخرى أيضًا.',
  'api.token-title': 'برمز وصول',
  'api.token-says':
    'ينشئ العاملون رموز الوصول في صفحة حسابهم. يفتح الرمز بلدية واحدة، ولا يفعل أكثر مما يحق لصاحبه اليوم، وينتهي في يومه.',
  'api.rules-title': 'كيف يعمل',
  'api.rule-pages': 'القوائم',
  'api.rule-pages-says':
    'تأتي صفحة صفحة: page وsize، {most} في الصفحة على الأكثر. والترويسة Link تدل على بقية الصفحات.',
  'api.rule-amounts': 'المبالغ',
  'api.rule-amounts-says':
    'أعداد بكل أرقامها وبالوحدة المتداولة: 12.50. اقرأها أعدادًا عشرية لا كسورًا ثنائية.',
  'api.rule-problems': 'المشكلات',
  'api.rule-problems-says': 'تأتي بصيغة application/problem+json برمز ثابت وجملة بلغة Accept-Language.',
  'api.codes': 'كل رموز المشكلات',
  'api.code': 'الرمز',
  'api.status': 'حالة HTTP',
  'api.rule-writes': 'التغييرات',
  'api.rule-writes-says':
    'تتطلب الترويسة Idempotency-Key وهي UUID تنشئه أنت. وإرسال المفتاح نفسه ثانية لا يغير شيئًا ويعيد الجواب الأول.',
  'api.rule-limits': 'الحدود',
  'api.rule-limits-says':
    '{network} طلبًا في الدقيقة من شبكة واحدة، و{token} برمز وصول. وترويسات RateLimit تبين ما بقي.',
  'api.rule-cache': 'الحفظ المؤقت',
  'api.rule-cache-says': 'تحمل الأجوبة ETag؛ أعد إرسالها في If-None-Match فلا يُرسل الجواب الذي لم يتغير.',
  'api.address': 'العنوان',
  'api.what': 'ما يعطيه',
  'api.who': 'لمن',
  'api.anyone': 'الجميع',
  'api.needs': 'يتطلب رمز وصول لصاحبه صلاحية {permission}.',
  'api.answer': 'الجواب',
  'api.problem': 'ما الخطأ وما العمل',
  'gallery.title': 'مكوّنات الصفحات',
  'gallery.lead': 'كل مكوّن وكل رسم بياني في الصفحات، بكل حالاته، بمحتوى مختلق.',
  'gallery.forms':
    'اختر لغة في أعلى الصفحة؛ العربية تعرضه من اليمين إلى اليسار. الوضع الداكن يتبع جهازك، ومعاينة الطباعة تعرضه على الورق.',
  'gallery.charts': 'الرسوم البيانية',
  'gallery.parts': 'أجزاء الصفحة',
  'gallery.examples':
    '{count, plural, zero {لا أمثلة} one {مثال واحد} two {مثالان} few {# أمثلة} many {# مثالًا} other {# مثال}}',
  'gallery.made-up': 'المحتوى مختلق، والنماذج هنا لا تؤدي إلى شيء.',
  'gallery.narrow': 'كما على الهاتف',
  'gallery.wide': 'بعرض شاشتك',
  'publish.api-snapshots': 'كل ما نشرته بلدية، مع ما سُحب وسبب سحبه',
  'publish.api-snapshot': 'بايتات وثيقة منشورة كما هي، ببصمتها',
};
