import type { Words } from './words.ts';

/** The module for subnational governments, and what a place answers first. */
export const subnationalWords: Words = {
  'PEFA 2016 with the module for subnational governments, 2020': [
    'PEFA 2016 con el módulo para gobiernos subnacionales, 2020',
    'PEFA 2016 avec le module pour les administrations infranationales, 2020',
    'PEFA 2016 com o módulo para governos subnacionais, 2020',
    'PEFA 2016 مع الوحدة الخاصة بالحكومات دون الوطنية، 2020',
  ],
  'Intergovernmental fiscal relations': [
    'Relaciones fiscales entre gobiernos',
    'Relations budgétaires entre administrations',
    'Relações orçamentais entre governos',
    'العلاقات المالية بين مستويات الحكومة',
  ],
  'Transfers from higher levels of government': [
    'Transferencias de niveles superiores de gobierno',
    'Transferts des niveaux supérieurs de l’administration',
    'Transferências dos níveis superiores de governo',
    'التحويلات من مستويات الحكومة الأعلى',
  ],
  'Outturn of transfers': [
    'Transferencias recibidas',
    'Transferts reçus',
    'Transferências recebidas',
    'التحويلات الفعلية',
  ],
  'Transfers received, as a share of those estimated': [
    'Transferencias recibidas, como parte de las previstas',
    'Transferts reçus, en part des transferts prévus',
    'Transferências recebidas, em parte das previstas',
    'التحويلات المستلمة كنسبة من المقدرة',
  ],
  'Composition outturn of transfers': [
    'Composición de las transferencias recibidas',
    'Composition des transferts reçus',
    'Composição das transferências recebidas',
    'تكوين التحويلات الفعلية',
  ],
  'Timeliness of transfers': [
    'Puntualidad de las transferencias',
    'Ponctualité des transferts',
    'Pontualidade das transferências',
    'توقيت التحويلات',
  ],
  'Predictability of transfers': [
    'Previsibilidad de las transferencias',
    'Prévisibilité des transferts',
    'Previsibilidade das transferências',
    'إمكانية التنبؤ بالتحويلات',
  ],
  'Fiscal rules and monitoring of fiscal position': [
    'Reglas fiscales y seguimiento de la posición fiscal',
    'Règles budgétaires et suivi de la position budgétaire',
    'Regras orçamentais e acompanhamento da posição orçamental',
    'القواعد المالية ومتابعة الوضع المالي',
  ],
  'Fiscal rules': ['Reglas fiscales', 'Règles budgétaires', 'Regras orçamentais', 'القواعد المالية'],
  'Debt rules': ['Reglas de deuda', 'Règles d’endettement', 'Regras de endividamento', 'قواعد الدين'],
  'Monitoring of fiscal position': [
    'Seguimiento de la posición fiscal',
    'Suivi de la position budgétaire',
    'Acompanhamento da posição orçamental',
    'متابعة الوضع المالي',
  ],
  'Public consultation': [
    'Consulta pública',
    'Consultation du public',
    'Consulta pública',
    'استشارة الجمهور',
  ],
  'Consultation in budget preparation': [
    'Consulta al preparar el presupuesto',
    'Consultation pour la préparation du budget',
    'Consulta na preparação do orçamento',
    'الاستشارة عند إعداد الميزانية',
  ],
  'Consultation in service design': [
    'Consulta al diseñar los servicios',
    'Consultation pour la conception des services',
    'Consulta na conceção dos serviços',
    'الاستشارة عند تصميم الخدمات',
  ],
  'Consultation in investment planning': [
    'Consulta al planificar la inversión',
    'Consultation pour la planification des investissements',
    'Consulta no planeamento do investimento',
    'الاستشارة عند تخطيط الاستثمار',
  ],
  'Are there governments below this one that it transfers money to or watches over?': [
    '¿Hay gobiernos por debajo de este a los que transfiere dinero o que vigila?',
    'Y a-t-il au-dessous des administrations auxquelles elle transfère de l’argent ou qu’elle surveille ?',
    'Há governos abaixo deste para os quais transfere dinheiro ou que vigia?',
    'هل توجد تحت هذه الحكومة حكومات تحول إليها أموالا أو تشرف عليها؟',
  ],
  'Has it units or funds outside its budget?': [
    '¿Tiene unidades o fondos fuera de su presupuesto?',
    'A-t-elle des unités ou des fonds hors de son budget ?',
    'Tem unidades ou fundos fora do seu orçamento?',
    'هل لديها وحدات أو صناديق خارج ميزانيتها؟',
  ],
  'Does it own or control corporations?': [
    '¿Posee o controla empresas?',
    'Possède-t-elle ou contrôle-t-elle des entreprises ?',
    'Possui ou controla empresas?',
    'هل تملك شركات أو تسيطر عليها؟',
  ],
  'May it borrow or guarantee?': [
    '¿Puede endeudarse o dar garantías?',
    'Peut-elle emprunter ou garantir ?',
    'Pode endividar-se ou dar garantias?',
    'هل يجوز لها الاقتراض أو الضمان؟',
  ],
  'Does it assess or collect revenue itself?': [
    '¿Liquida o recauda ingresos por sí misma?',
    'Établit-elle ou recouvre-t-elle elle-même des recettes ?',
    'Liquida ou cobra ela própria receita?',
    'هل تربط الإيرادات أو تحصلها بنفسها؟',
  ],
  'Does it keep the payroll of its staff?': [
    '¿Lleva la nómina de su personal?',
    'Tient-elle la paie de son personnel ?',
    'Mantém a folha de salários do seu pessoal?',
    'هل تمسك كشوف رواتب موظفيها؟',
  ],
  'Does it receive transfers from a higher level of government?': [
    '¿Recibe transferencias de un nivel superior de gobierno?',
    'Reçoit-elle des transferts d’un niveau supérieur ?',
    'Recebe transferências de um nível superior de governo?',
    'هل تتلقى تحويلات من مستوى حكومي أعلى؟',
  ],
  'Are some of these transfers earmarked?': [
    '¿Algunas de esas transferencias tienen destino fijo?',
    'Certains de ces transferts sont-ils affectés ?',
    'Algumas dessas transferências têm destino fixo?',
    'هل بعض هذه التحويلات مخصص لغرض معين؟',
  ],
};
