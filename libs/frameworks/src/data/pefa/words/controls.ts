import type { Words } from './words.ts';

/** Pillar V, second part. */
export const controlsWords: Words = {
  'Payroll controls': [
    'Controles de la nómina',
    'Contrôles de la paie',
    'Controlos da folha de salários',
    'ضوابط كشوف الرواتب',
  ],
  'Integration of payroll and personnel records': [
    'Integración de la nómina y los registros de personal',
    'Intégration de la paie et des fichiers du personnel',
    'Integração da folha de salários e dos registos de pessoal',
    'ربط كشوف الرواتب بسجلات الموظفين',
  ],
  'Management of payroll changes': [
    'Gestión de los cambios de la nómina',
    'Gestion des modifications de la paie',
    'Gestão das alterações da folha de salários',
    'إدارة تغييرات كشوف الرواتب',
  ],
  'Internal control of payroll': [
    'Control interno de la nómina',
    'Contrôle interne de la paie',
    'Controlo interno da folha de salários',
    'الرقابة الداخلية على كشوف الرواتب',
  ],
  'Payroll audit': [
    'Auditoría de la nómina',
    'Audit de la paie',
    'Auditoria da folha de salários',
    'تدقيق كشوف الرواتب',
  ],
  Procurement: ['Contratación pública', 'Marchés publics', 'Contratação pública', 'المشتريات العامة'],
  'Procurement monitoring': [
    'Seguimiento de la contratación',
    'Suivi des marchés publics',
    'Acompanhamento da contratação',
    'متابعة المشتريات',
  ],
  'Procurement methods': [
    'Métodos de contratación',
    'Méthodes de passation des marchés',
    'Métodos de contratação',
    'طرق الشراء',
  ],
  'Value of contracts awarded by competitive methods, as a share of all': [
    'Valor de los contratos adjudicados por métodos competitivos, como parte de todos',
    'Valeur des marchés attribués par mise en concurrence, en part de tous',
    'Valor dos contratos adjudicados por métodos concorrenciais, em parte de todos',
    'قيمة العقود المرساة بطرق تنافسية كنسبة من جميعها',
  ],
  'Public access to procurement information': [
    'Acceso del público a la información de contratación',
    'Accès du public à l’information sur les marchés',
    'Acesso do público à informação sobre contratação',
    'اطلاع الجمهور على معلومات المشتريات',
  ],
  'Procurement complaints management': [
    'Gestión de las reclamaciones de contratación',
    'Gestion des recours sur les marchés',
    'Gestão das reclamações sobre contratação',
    'إدارة شكاوى المشتريات',
  ],
  'Whether the body is independent: 1 or 0': [
    'Si el órgano es independiente: 1 o 0',
    'Si l’organe est indépendant : 1 ou 0',
    'Se o órgão é independente: 1 ou 0',
    'هل الجهة مستقلة: 1 أو 0',
  ],
  'How many of the five other criteria it meets': [
    'Cuántos de los otros cinco criterios cumple',
    'Combien des cinq autres critères il remplit',
    'Quantos dos outros cinco critérios cumpre',
    'كم من المعايير الخمسة الأخرى تستوفي',
  ],
  'Internal controls on nonsalary expenditure': [
    'Controles internos del gasto no salarial',
    'Contrôles internes des dépenses non salariales',
    'Controlos internos da despesa não salarial',
    'الضوابط الداخلية على الإنفاق غير الرواتب',
  ],
  'Segregation of duties': [
    'Separación de funciones',
    'Séparation des tâches',
    'Separação de funções',
    'الفصل بين المهام',
  ],
  'Effectiveness of expenditure commitment controls': [
    'Eficacia de los controles de los compromisos de gasto',
    'Efficacité du contrôle des engagements de dépenses',
    'Eficácia dos controlos dos compromissos de despesa',
    'فاعلية ضوابط الارتباط بالإنفاق',
  ],
  'Compliance with payment rules and procedures': [
    'Cumplimiento de las reglas y procedimientos de pago',
    'Respect des règles et procédures de paiement',
    'Cumprimento das regras e procedimentos de pagamento',
    'الالتزام بقواعد الدفع وإجراءاته',
  ],
  'Internal audit': ['Auditoría interna', 'Audit interne', 'Auditoria interna', 'التدقيق الداخلي'],
  'Coverage of internal audit': [
    'Cobertura de la auditoría interna',
    'Couverture de l’audit interne',
    'Cobertura da auditoria interna',
    'تغطية التدقيق الداخلي',
  ],
  'Nature of audits and standards applied': [
    'Naturaleza de las auditorías y normas aplicadas',
    'Nature des audits et normes appliquées',
    'Natureza das auditorias e normas aplicadas',
    'طبيعة عمليات التدقيق والمعايير المطبقة',
  ],
  'Implementation of internal audits and reporting': [
    'Realización de las auditorías internas e informes',
    'Exécution des audits internes et rapports',
    'Realização das auditorias internas e relatórios',
    'تنفيذ عمليات التدقيق الداخلي وتقاريرها',
  ],
  'Response to internal audits': [
    'Respuesta a las auditorías internas',
    'Suites données aux audits internes',
    'Resposta às auditorias internas',
    'الاستجابة لعمليات التدقيق الداخلي',
  ],
};
