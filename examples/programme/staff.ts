import type { Role } from '../../app/src/platform/access/roles.ts';
import type { Language } from '../../app/src/platform/i18n/languages.ts';
import { isPlanted } from './planted.ts';
import { between, createRandom } from './random.ts';
import { type Town, YEARS } from './towns.ts';

type Words = Readonly<Record<Language, string>>;

export interface ExampleBody {
  key: string;
  kind: 'council' | 'office' | 'department';
  names: Words;
  parent: string | null;
  /** Set where a reorganisation is planted. */
  to?: string;
  from?: string;
}

export interface ExamplePost {
  key: string;
  body: string;
  role: Role;
  titles: Words;
  /** Held through the partner's engagement, and ends with it. */
  byPartner: boolean;
  /** Nobody where the post stands vacant. */
  holder: { name: string; email: string; from: string } | null;
}

const bodies: readonly ExampleBody[] = [
  {
    key: 'council',
    kind: 'council',
    parent: null,
    names: {
      en: 'Municipal council',
      es: 'Concejo municipal',
      fr: 'Conseil municipal',
      pt: 'Assembleia municipal',
      ar: 'المجلس البلدي',
    },
  },
  {
    key: 'mayor',
    kind: 'office',
    parent: 'council',
    names: {
      en: 'Office of the mayor',
      es: 'Alcaldía',
      fr: 'Cabinet du maire',
      pt: 'Presidência do município',
      ar: 'رئاسة البلدية',
    },
  },
  {
    key: 'finance',
    kind: 'department',
    parent: 'mayor',
    names: { en: 'Finance', es: 'Hacienda', fr: 'Finances', pt: 'Finanças', ar: 'المالية' },
  },
  {
    key: 'procurement',
    kind: 'department',
    parent: 'mayor',
    names: {
      en: 'Procurement',
      es: 'Contrataciones',
      fr: 'Marchés publics',
      pt: 'Contratação pública',
      ar: 'الصفقات العمومية',
    },
  },
  {
    key: 'services',
    kind: 'department',
    parent: 'mayor',
    names: {
      en: 'Services to residents',
      es: 'Atención a la ciudadanía',
      fr: 'Services aux habitants',
      pt: 'Atendimento aos munícipes',
      ar: 'خدمات المتساكنين',
    },
  },
  {
    key: 'audit',
    kind: 'office',
    parent: 'council',
    names: {
      en: 'Internal audit',
      es: 'Auditoría interna',
      fr: 'Audit interne',
      pt: 'Auditoria interna',
      ar: 'التدقيق الداخلي',
    },
  },
  {
    key: 'ombudsperson',
    kind: 'office',
    parent: null,
    names: {
      en: 'Ombudsperson',
      es: 'Defensoría ciudadana',
      fr: 'Médiation municipale',
      pt: 'Provedoria do munícipe',
      ar: 'الموفق الإداري',
    },
  },
];

const REORGANISED = {
  before: [
    {
      key: 'works',
      names: { en: 'Works', es: 'Obras', fr: 'Travaux', pt: 'Obras', ar: 'الأشغال' },
    },
    {
      key: 'trade',
      names: { en: 'Trade', es: 'Comercio', fr: 'Commerce', pt: 'Comércio', ar: 'التجارة' },
    },
  ],
  after: {
    key: 'works-and-trade',
    names: {
      en: 'Works and trade',
      es: 'Obras y comercio',
      fr: 'Travaux et commerce',
      pt: 'Obras e comércio',
      ar: 'الأشغال والتجارة',
    },
  },
} as const;

/** The bodies of a town; where a reorganisation is planted, two departments end and one follows them. */
export function bodiesOf(town: Town): ExampleBody[] {
  const department = { kind: 'department', parent: 'mayor' } as const;
  const year = YEARS.find((each) => isPlanted('reorganisation', town.code, each));
  if (!year) return [...bodies, ...REORGANISED.before.map((body) => ({ ...department, ...body }))];
  return [
    ...bodies,
    ...REORGANISED.before.map((body) => ({ ...department, ...body, to: `${year - 1}-12-31` })),
    { ...department, ...REORGANISED.after, from: `${year}-01-01` },
  ];
}

interface PostPlan {
  key: string;
  body: string;
  role: Role;
  titles: Words;
  byPartner?: boolean;
}

const POSTS: readonly PostPlan[] = [
  {
    key: 'mayor',
    body: 'mayor',
    role: 'mayor',
    titles: { en: 'Mayor', es: 'Alcaldía', fr: 'Maire', pt: 'Presidente do município', ar: 'رئيس البلدية' },
  },
  ...[1, 2, 3].map(
    (number): PostPlan => ({
      key: `councillor-${number}`,
      body: 'council',
      role: 'councillor',
      titles: {
        en: `Councillor, seat ${number}`,
        es: `Concejalía, puesto ${number}`,
        fr: `Conseil municipal, siège ${number}`,
        pt: `Vereação, lugar ${number}`,
        ar: `عضو المجلس، المقعد ${number}`,
      },
    }),
  ),
  {
    key: 'clerk',
    body: 'mayor',
    role: 'clerk',
    titles: {
      en: 'Town clerk',
      es: 'Secretaría general',
      fr: 'Secrétariat général',
      pt: 'Secretaria municipal',
      ar: 'الكاتب العام',
    },
  },
  {
    key: 'head-of-finance',
    body: 'finance',
    role: 'finance-officer',
    titles: {
      en: 'Head of finance',
      es: 'Jefatura de hacienda',
      fr: 'Direction des finances',
      pt: 'Direção de finanças',
      ar: 'مدير المالية',
    },
  },
  {
    key: 'accountant',
    body: 'finance',
    role: 'finance-officer',
    titles: { en: 'Accountant', es: 'Contaduría', fr: 'Comptabilité', pt: 'Contabilidade', ar: 'المحاسب' },
  },
  {
    key: 'procurement-officer',
    body: 'procurement',
    role: 'procurement-officer',
    titles: {
      en: 'Procurement officer',
      es: 'Especialista en contrataciones',
      fr: 'Responsable des marchés',
      pt: 'Responsável de contratação',
      ar: 'مسؤول الصفقات',
    },
  },
  {
    key: 'service-officer',
    body: 'services',
    role: 'service-officer',
    titles: {
      en: 'Service officer',
      es: 'Atención al público',
      fr: 'Accueil des habitants',
      pt: 'Atendimento ao público',
      ar: 'مسؤول الخدمات',
    },
  },
  {
    key: 'internal-auditor',
    body: 'audit',
    role: 'internal-auditor',
    titles: {
      en: 'Internal auditor',
      es: 'Auditoría interna',
      fr: 'Auditeur interne',
      pt: 'Auditor interno',
      ar: 'المدقق الداخلي',
    },
  },
  {
    key: 'external-auditor',
    body: 'audit',
    role: 'external-auditor',
    titles: {
      en: 'External auditor',
      es: 'Auditoría externa',
      fr: 'Auditeur externe',
      pt: 'Auditor externo',
      ar: 'المدقق الخارجي',
    },
  },
  {
    key: 'ombudsperson',
    body: 'ombudsperson',
    role: 'ombudsperson',
    titles: {
      en: 'Ombudsperson',
      es: 'Defensoría ciudadana',
      fr: 'Médiation',
      pt: 'Provedor do munícipe',
      ar: 'الموفق',
    },
  },
  {
    key: 'adviser',
    body: 'finance',
    role: 'adviser',
    byPartner: true,
    titles: {
      en: 'Adviser on public finance',
      es: 'Asesoría en finanzas públicas',
      fr: 'Conseil en finances publiques',
      pt: 'Assessoria em finanças públicas',
      ar: 'مستشار المالية العمومية',
    },
  },
  {
    key: 'mentor',
    body: 'procurement',
    role: 'mentor',
    byPartner: true,
    titles: {
      en: 'Mentor for procurement',
      es: 'Mentoría en contrataciones',
      fr: 'Mentorat marchés publics',
      pt: 'Mentoria em contratação',
      ar: 'مرافق الصفقات',
    },
  },
  {
    key: 'trainer',
    body: 'mayor',
    role: 'trainer',
    byPartner: true,
    titles: { en: 'Trainer', es: 'Capacitación', fr: 'Formation', pt: 'Formação', ar: 'المكوّن' },
  },
  {
    key: 'trainee',
    body: 'finance',
    role: 'trainee',
    titles: {
      en: 'Trainee in finance',
      es: 'Prácticas en hacienda',
      fr: 'Stage aux finances',
      pt: 'Estágio em finanças',
      ar: 'متدرب بالمالية',
    },
  },
  {
    key: 'civil-society',
    body: 'council',
    role: 'civil-society',
    titles: {
      en: 'Speaker of the residents’ forum',
      es: 'Vocería del foro vecinal',
      fr: 'Porte-parole du forum des habitants',
      pt: 'Porta-voz do fórum de moradores',
      ar: 'ناطق باسم منتدى المتساكنين',
    },
  },
  {
    key: 'evaluator',
    body: 'audit',
    role: 'evaluator',
    byPartner: true,
    titles: {
      en: 'External evaluator',
      es: 'Evaluación externa',
      fr: 'Évaluation externe',
      pt: 'Avaliação externa',
      ar: 'المقيّم الخارجي',
    },
  },
];

const NAMES: Readonly<Record<Language, { given: readonly string[]; family: readonly string[] }>> = {
  en: {
    given: [
      'Achieng',
      'Baraka',
      'Chebet',
      'Daudi',
      'Esther',
      'Faraji',
      'Grace',
      'Hamisi',
      'Imani',
      'Juma',
      'Kezia',
      'Lemayian',
    ],
    family: [
      'Akinyi',
      'Barasa',
      'Cheruiyot',
      'Mutiso',
      'Naliaka',
      'Odera',
      'Wairimu',
      'Mwakio',
      'Sankale',
      'Tanui',
      'Kiprono',
    ],
  },
  es: {
    given: [
      'Amparo',
      'Bruno',
      'Carmela',
      'Diógenes',
      'Elvira',
      'Fermín',
      'Gloria',
      'Hilario',
      'Inés',
      'Joaquín',
      'Leonor',
      'Marcial',
    ],
    family: [
      'Quispe Rojas',
      'Ayala Díaz',
      'Montes Huamán',
      'Peña Soto',
      'Ñahui León',
      'Vera Campos',
      'Ibáñez Cruz',
      'Lazo Mori',
    ],
  },
  fr: {
    given: [
      'Aïssatou',
      'Bocar',
      'Coumba',
      'Demba',
      'Élodie',
      'Fatoumata',
      'Gaël',
      'Henriette',
      'Ibrahima',
      'Joëlle',
      'Khady',
      'Lamine',
    ],
    family: [
      'Diatta',
      'Sané',
      'Kébé',
      'Faye-Ndiaye',
      'Mané',
      'D’Almeida',
      'Ba',
      'Coly',
      'Thioune',
      'Goudiaby',
    ],
  },
  pt: {
    given: [
      'Amélia',
      'Bento',
      'Celeste',
      'Domingos',
      'Ercília',
      'Filipe',
      'Graça',
      'Hélder',
      'Isaura',
      'João',
      'Laura',
      'Moisés',
    ],
    family: [
      'Macuácua',
      'Cossa',
      'Langa',
      'Muianga da Luz',
      'Nhantumbo',
      'Sitoe',
      'Tembe',
      'Chirindza Vaz',
      'Bila',
      'Matsinhe',
    ],
  },
  ar: {
    given: ['أمينة', 'بلال', 'تقوى', 'جمال', 'حياة', 'خالد', 'درة', 'رشيد', 'سلوى', 'صابر', 'فاطمة', 'نوفل'],
    family: ['بن عمر', 'الزواري', 'المهيري', 'القاسمي', 'بالحاج', 'الورتاني', 'العياري', 'الشابي', 'الدريدي'],
  },
};

/** Everybody at work in a town, in every role; one post in five towns stands vacant. */
export function postsOf(town: Town): ExamplePost[] {
  const random = createRandom(town.seed * 271 + 19);
  const names = NAMES[town.language];
  const used = new Set<string>();
  return POSTS.map(({ byPartner = false, ...post }) => {
    const name = unusedName(random, names, used);
    const since = `${between(random, YEARS[0], YEARS[0] + 3)}-0${between(random, 1, 9)}-01`;
    const isVacant = post.key === 'trainee' && town.seed % 5 === 2;
    const email = `${post.key}@${town.code.toLowerCase()}.example`;
    return { ...post, byPartner, holder: isVacant ? null : { name, email, from: since } };
  });
}

function unusedName(
  random: () => number,
  { given, family }: { given: readonly string[]; family: readonly string[] },
  used: Set<string>,
): string {
  for (;;) {
    const name = `${given[between(random, 0, given.length - 1)]} ${family[between(random, 0, family.length - 1)]}`;
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}
