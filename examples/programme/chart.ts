import type { Language } from '../../app/src/platform/i18n/languages.ts';

type Words = Readonly<Record<Language, string>>;

export interface Department {
  code: string;
  names: Words;
}

export interface Head {
  department: string;
  programme: string;
  names: Words;
  /** Millions in the first year's plan of a town of scale 1. */
  millions: number;
  /** What is usually spent of every hundred planned. */
  usual: number;
}

export const departments: readonly Department[] = [
  {
    code: '10',
    names: {
      en: 'Council and mayor',
      es: 'Concejo y alcaldía',
      fr: 'Conseil et mairie',
      pt: 'Assembleia e presidência',
      ar: 'المجلس والرئاسة',
    },
  },
  { code: '20', names: { en: 'Finance', es: 'Hacienda', fr: 'Finances', pt: 'Finanças', ar: 'المالية' } },
  { code: '30', names: { en: 'Works', es: 'Obras', fr: 'Travaux', pt: 'Obras', ar: 'الأشغال' } },
  {
    code: '40',
    names: {
      en: 'Water and environment',
      es: 'Agua y ambiente',
      fr: 'Eau et environnement',
      pt: 'Água e ambiente',
      ar: 'المياه والبيئة',
    },
  },
  {
    code: '50',
    names: {
      en: 'Social services',
      es: 'Servicios sociales',
      fr: 'Services sociaux',
      pt: 'Serviços sociais',
      ar: 'الخدمات الاجتماعية',
    },
  },
  { code: '60', names: { en: 'Trade', es: 'Comercio', fr: 'Commerce', pt: 'Comércio', ar: 'التجارة' } },
];

export const heads: readonly Head[] = [
  {
    department: '10',
    programme: '1101',
    names: { en: 'Council', es: 'Concejo', fr: 'Conseil', pt: 'Assembleia', ar: 'المجلس' },
    millions: 46,
    usual: 99,
  },
  {
    department: '10',
    programme: '1102',
    names: {
      en: 'Administration',
      es: 'Administración',
      fr: 'Administration',
      pt: 'Administração',
      ar: 'الإدارة',
    },
    millions: 268,
    usual: 112,
  },
  {
    department: '20',
    programme: '1201',
    names: {
      en: 'Revenue collection',
      es: 'Recaudación',
      fr: 'Recouvrement',
      pt: 'Cobrança de receitas',
      ar: 'تحصيل الإيرادات',
    },
    millions: 74,
    usual: 97,
  },
  {
    department: '20',
    programme: '1202',
    names: {
      en: 'Debt service',
      es: 'Servicio de la deuda',
      fr: 'Service de la dette',
      pt: 'Serviço da dívida',
      ar: 'خدمة الدين',
    },
    millions: 22,
    usual: 100,
  },
  {
    department: '20',
    programme: '1203',
    names: { en: 'Reserve', es: 'Reserva', fr: 'Réserve', pt: 'Reserva', ar: 'الاحتياطي' },
    millions: 28,
    usual: 0,
  },
  {
    department: '30',
    programme: '4101',
    names: { en: 'Roads', es: 'Vías', fr: 'Voirie', pt: 'Estradas', ar: 'الطرق' },
    millions: 352,
    usual: 69,
  },
  {
    department: '30',
    programme: '4102',
    names: {
      en: 'Street lighting',
      es: 'Alumbrado',
      fr: 'Éclairage public',
      pt: 'Iluminação pública',
      ar: 'الإنارة العمومية',
    },
    millions: 88,
    usual: 81,
  },
  {
    department: '40',
    programme: '5101',
    names: {
      en: 'Water supply',
      es: 'Agua potable',
      fr: 'Eau potable',
      pt: 'Abastecimento de água',
      ar: 'التزويد بالماء',
    },
    millions: 224,
    usual: 96,
  },
  {
    department: '40',
    programme: '5102',
    names: {
      en: 'Sanitation',
      es: 'Saneamiento',
      fr: 'Assainissement',
      pt: 'Saneamento',
      ar: 'التطهير',
    },
    millions: 120,
    usual: 93,
  },
  {
    department: '40',
    programme: '5103',
    names: { en: 'Waste', es: 'Residuos', fr: 'Déchets', pt: 'Resíduos', ar: 'النفايات' },
    millions: 96,
    usual: 101,
  },
  {
    department: '50',
    programme: '6101',
    names: {
      en: 'Health posts',
      es: 'Puestos de salud',
      fr: 'Postes de santé',
      pt: 'Postos de saúde',
      ar: 'المستوصفات',
    },
    millions: 194,
    usual: 94,
  },
  {
    department: '50',
    programme: '6102',
    names: {
      en: 'Early education',
      es: 'Educación inicial',
      fr: 'Petite enfance',
      pt: 'Educação de infância',
      ar: 'التربية قبل المدرسية',
    },
    millions: 140,
    usual: 98,
  },
  {
    department: '60',
    programme: '7101',
    names: { en: 'Markets', es: 'Mercados', fr: 'Marchés', pt: 'Mercados', ar: 'الأسواق' },
    millions: 98,
    usual: 58,
  },
];

export interface Kind {
  code: string;
  names: Words;
  /** Of every hundred of a head. */
  share: number;
  /** How much more, or less, of every hundred planned is spent than the head's usual. */
  drift: number;
}

/** Economic kinds by the groups of GFSM 2014: 21 pay, 22 goods, 24 interest, 26 grants, 28 other, 31 assets. */
export const kinds: readonly Kind[] = [
  {
    code: '21100',
    names: { en: 'Pay', es: 'Remuneraciones', fr: 'Salaires', pt: 'Remunerações', ar: 'الأجور' },
    share: 41,
    drift: 3,
  },
  {
    code: '22100',
    names: {
      en: 'Goods and services',
      es: 'Bienes y servicios',
      fr: 'Biens et services',
      pt: 'Bens e serviços',
      ar: 'السلع والخدمات',
    },
    share: 27,
    drift: 0,
  },
  {
    code: '26300',
    names: {
      en: 'Grants to community groups',
      es: 'Ayudas a organizaciones vecinales',
      fr: 'Subventions aux associations',
      pt: 'Subsídios a associações',
      ar: 'منح الجمعيات',
    },
    share: 6,
    drift: -4,
  },
  {
    code: '31100',
    names: {
      en: 'Works and equipment',
      es: 'Obras y equipos',
      fr: 'Travaux et équipements',
      pt: 'Obras e equipamentos',
      ar: 'الأشغال والتجهيزات',
    },
    share: 26,
    drift: -9,
  },
];

export const interest: Kind = {
  code: '24200',
  names: { en: 'Interest', es: 'Intereses', fr: 'Intérêts', pt: 'Juros', ar: 'الفوائد' },
  share: 100,
  drift: 0,
};

export const contingency: Kind = {
  code: '28200',
  names: {
    en: 'Contingency',
    es: 'Contingencia',
    fr: 'Dépenses imprévues',
    pt: 'Contingência',
    ar: 'النفقات الطارئة',
  },
  share: 100,
  drift: 0,
};

export interface RevenueSource {
  code: string;
  names: Words;
  millions: number;
  usual: number;
}

export const revenueSources: readonly RevenueSource[] = [
  {
    code: '11300',
    names: {
      en: 'Property rates',
      es: 'Impuesto predial',
      fr: 'Taxe foncière',
      pt: 'Imposto predial',
      ar: 'الضريبة على العقارات',
    },
    millions: 310,
    usual: 78,
  },
  {
    code: '11400',
    names: {
      en: 'Market fees',
      es: 'Derechos de mercado',
      fr: 'Droits de marché',
      pt: 'Taxas de mercado',
      ar: 'معاليم الأسواق',
    },
    millions: 96,
    usual: 88,
  },
  {
    code: '11600',
    names: {
      en: 'Parking and transport fees',
      es: 'Tasas de estacionamiento y transporte',
      fr: 'Stationnement et transport',
      pt: 'Estacionamento e transportes',
      ar: 'معاليم الوقوف والنقل',
    },
    millions: 84,
    usual: 93,
  },
  {
    code: '13300',
    names: {
      en: 'Equitable share from national government',
      es: 'Transferencia general del Estado',
      fr: 'Dotation générale de l’État',
      pt: 'Transferência geral do Estado',
      ar: 'المنحة العامة من الدولة',
    },
    millions: 986,
    usual: 99,
  },
  {
    code: '13310',
    names: {
      en: 'Road maintenance grant',
      es: 'Transferencia para vías',
      fr: 'Dotation pour la voirie',
      pt: 'Transferência para estradas',
      ar: 'منحة صيانة الطرق',
    },
    millions: 182,
    usual: 61,
  },
  {
    code: '14200',
    names: {
      en: 'Water charges',
      es: 'Tarifas de agua',
      fr: 'Redevances d’eau',
      pt: 'Tarifas de água',
      ar: 'معاليم الماء',
    },
    millions: 128,
    usual: 104,
  },
  {
    code: '14300',
    names: {
      en: 'Licences and permits',
      es: 'Licencias y permisos',
      fr: 'Licences et permis',
      pt: 'Licenças e alvarás',
      ar: 'الرخص والتصاريح',
    },
    millions: 71,
    usual: 90,
  },
];
