import type { Words } from './words.ts';

/** Pillar III. */
export const assetsWords: Words = {
  'Management of assets and liabilities': [
    'Gestión de activos y pasivos',
    'Gestion des actifs et des passifs',
    'Gestão de ativos e passivos',
    'إدارة الأصول والخصوم',
  ],
  'Fiscal risk reporting': [
    'Información sobre riesgos fiscales',
    'Information sur les risques budgétaires',
    'Informação sobre riscos orçamentais',
    'الإبلاغ عن المخاطر المالية',
  ],
  'Monitoring of public corporations': [
    'Seguimiento de las empresas públicas',
    'Suivi des entreprises publiques',
    'Acompanhamento das empresas públicas',
    'متابعة الشركات العامة',
  ],
  'Monitoring of subnational governments': [
    'Seguimiento de los gobiernos subnacionales',
    'Suivi des administrations infranationales',
    'Acompanhamento dos governos subnacionais',
    'متابعة الحكومات دون الوطنية',
  ],
  'Contingent liabilities and other fiscal risks': [
    'Pasivos contingentes y otros riesgos fiscales',
    'Passifs éventuels et autres risques budgétaires',
    'Passivos contingentes e outros riscos orçamentais',
    'الالتزامات المحتملة وغيرها من المخاطر المالية',
  ],
  'Public investment management': [
    'Gestión de la inversión pública',
    'Gestion de l’investissement public',
    'Gestão do investimento público',
    'إدارة الاستثمار العام',
  ],
  'Economic analysis of investment projects': [
    'Análisis económico de los proyectos de inversión',
    'Analyse économique des projets d’investissement',
    'Análise económica dos projetos de investimento',
    'التحليل الاقتصادي لمشاريع الاستثمار',
  ],
  'Investment project selection': [
    'Selección de los proyectos de inversión',
    'Sélection des projets d’investissement',
    'Seleção dos projetos de investimento',
    'اختيار مشاريع الاستثمار',
  ],
  'Investment project costing': [
    'Cálculo de costos de los proyectos de inversión',
    'Calcul du coût des projets d’investissement',
    'Cálculo dos custos dos projetos de investimento',
    'تقدير تكاليف مشاريع الاستثمار',
  ],
  'Investment project monitoring': [
    'Seguimiento de los proyectos de inversión',
    'Suivi des projets d’investissement',
    'Acompanhamento dos projetos de investimento',
    'متابعة مشاريع الاستثمار',
  ],
  'Public asset management': [
    'Gestión de los activos públicos',
    'Gestion des actifs publics',
    'Gestão dos ativos públicos',
    'إدارة الأصول العامة',
  ],
  'Financial asset monitoring': [
    'Seguimiento de los activos financieros',
    'Suivi des actifs financiers',
    'Acompanhamento dos ativos financeiros',
    'متابعة الأصول المالية',
  ],
  'Nonfinancial asset monitoring': [
    'Seguimiento de los activos no financieros',
    'Suivi des actifs non financiers',
    'Acompanhamento dos ativos não financeiros',
    'متابعة الأصول غير المالية',
  ],
  'Transparency of asset disposal': [
    'Transparencia en la enajenación de activos',
    'Transparence de la cession des actifs',
    'Transparência na alienação de ativos',
    'شفافية التصرف في الأصول',
  ],
  'Debt management': ['Gestión de la deuda', 'Gestion de la dette', 'Gestão da dívida', 'إدارة الدين'],
  'Recording and reporting of debt and guarantees': [
    'Registro e información de la deuda y las garantías',
    'Enregistrement et présentation de la dette et des garanties',
    'Registo e comunicação da dívida e das garantias',
    'تسجيل الدين والضمانات والإبلاغ عنها',
  ],
  'Approval of debt and guarantees': [
    'Aprobación de la deuda y las garantías',
    'Approbation de la dette et des garanties',
    'Aprovação da dívida e das garantias',
    'الموافقة على الدين والضمانات',
  ],
  'Debt management strategy': [
    'Estrategia de gestión de la deuda',
    'Stratégie de gestion de la dette',
    'Estratégia de gestão da dívida',
    'استراتيجية إدارة الدين',
  ],
};
