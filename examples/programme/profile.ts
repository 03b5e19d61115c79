import type { Language } from '../../app/src/platform/i18n/languages.ts';
import { between, createRandom } from './random.ts';
import { NEWEST, type Town } from './towns.ts';

/** The law of the made-up country, how one of its articles is named, and what it asks for from an amount on, in the language of a town. */
const LAWS: Readonly<Record<Language, { title: string; article: string; openTender: string }>> = {
  en: { title: 'Local Government Act (example)', article: 'section', openTender: 'Open tender' },
  es: { title: 'Ley de municipalidades (ejemplo)', article: 'artículo', openTender: 'Licitación abierta' },
  fr: { title: 'Loi des collectivités (exemple)', article: 'article', openTender: 'Appel d’offres ouvert' },
  pt: { title: 'Lei das autarquias (exemplo)', article: 'artigo', openTender: 'Concurso aberto' },
  ar: { title: 'قانون الجماعات المحلية (مثال)', article: 'الفصل', openTender: 'طلب عروض مفتوح' },
};
export const lawOf = ({ language }: Town) => LAWS[language];

interface Band {
  sex: 'female' | 'male';
  fromAge: number;
  toAge: number | null;
  people: number;
}

const AGES = [
  [0, 14],
  [15, 24],
  [25, 34],
  [35, 49],
  [50, 64],
  [65, null],
] as const;

/** Shares of a young and of an old population, of every thousand. */
const YOUNG = [391, 208, 151, 147, 70, 33];
const OLD = [236, 165, 158, 203, 148, 90];

/** The people of a town in a year, by sex and age: they grow by two of a hundred a year, and add up. */
export function bandsOf(town: Town, year: number): Band[] {
  const random = createRandom(town.seed * 97 + 41);
  const total = Math.round(town.population * 1.02 ** (year - NEWEST));
  const shares = town.country === 'TN' || town.country === 'PE' ? OLD : YOUNG;
  const women = 505 + between(random, -6, 9);
  return AGES.flatMap(([fromAge, toAge], at) => {
    const people = Math.round((total * (shares[at] ?? 0)) / 1000);
    const female = Math.round((people * women) / 1000);
    return [
      { sex: 'female' as const, fromAge, toAge, people: female },
      { sex: 'male' as const, fromAge, toAge, people: people - female },
    ];
  });
}

/** What the law of the made-up country sets; the council's own deadline is the one that the late town misses. */
export function lawsOf(town: Town): { key: string; value: string; article: string }[] {
  const threshold = Math.round(2_500_000 * town.scale);
  return [
    { key: 'budget.approval-due', value: '12-31', article: '14' },
    { key: 'procurement.open-tender-from', value: String(threshold), article: '27' },
    { key: 'procurement.bid-period', value: '12', article: '29' },
    { key: 'procurement.standstill', value: '7', article: '33' },
    { key: 'complaint.resolve-within', value: '20', article: '52' },
    { key: 'information.answer-within', value: '15', article: '61' },
  ];
}

/** Holidays of the newest year: two of the calendar and the day of the town. */
export function holidaysOf(town: Town): { day: string; name: Record<string, string> }[] {
  const random = createRandom(town.seed * 61 + 29);
  const own = new Date(Date.UTC(NEWEST, between(random, 1, 10), between(random, 2, 26)));
  return [
    {
      day: `${NEWEST}-01-01`,
      name: { en: 'New Year', es: 'Año Nuevo', fr: 'Jour de l’an', pt: 'Ano Novo', ar: 'رأس السنة' },
    },
    {
      day: `${NEWEST}-05-01`,
      name: {
        en: 'Labour Day',
        es: 'Día del Trabajo',
        fr: 'Fête du travail',
        pt: 'Dia do Trabalhador',
        ar: 'عيد الشغل',
      },
    },
    {
      day: own.toISOString().slice(0, 10),
      name: {
        en: `Day of ${town.name}`,
        es: `Día de ${town.name}`,
        fr: `Fête de ${town.name}`,
        pt: `Dia de ${town.name}`,
        ar: `عيد ${town.names.ar ?? town.name}`,
      },
    },
  ];
}
