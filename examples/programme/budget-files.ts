import { currencyOf } from '@groundwork-gov/money';
import type { Language } from '../../app/src/platform/i18n/languages.ts';
import {
  contingency,
  departments,
  type Head,
  heads,
  interest,
  type Kind,
  kinds,
  revenueSources,
} from './chart.ts';
import { isPlanted } from './planted.ts';
import { createRandom } from './random.ts';
import { type Town, YEARS } from './towns.ts';

/** The columns as the accounting of a town heads them, in its own language. */
export const COLUMNS: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        | 'department'
        | 'departmentName'
        | 'programme'
        | 'programmeName'
        | 'account'
        | 'accountName'
        | 'approved'
        | 'revised'
        | 'committed'
        | 'spent'
        | 'received',
        string
      >
    >
  >
> = {
  en: {
    department: 'Department',
    departmentName: 'Department name',
    programme: 'Programme',
    programmeName: 'Programme name',
    account: 'Account',
    accountName: 'Account name',
    approved: 'Approved',
    revised: 'Revised',
    committed: 'Committed',
    spent: 'Paid or due',
    received: 'Received',
  },
  es: {
    department: 'Órgano',
    departmentName: 'Nombre del órgano',
    programme: 'Programa',
    programmeName: 'Nombre del programa',
    account: 'Cuenta',
    accountName: 'Nombre de la cuenta',
    approved: 'Inicial',
    revised: 'Modificado',
    committed: 'Comprometido',
    spent: 'Devengado',
    received: 'Recaudado',
  },
  fr: {
    department: 'Service',
    departmentName: 'Nom du service',
    programme: 'Programme',
    programmeName: 'Nom du programme',
    account: 'Compte',
    accountName: 'Intitulé du compte',
    approved: 'Primitif',
    revised: 'Modifié',
    committed: 'Engagé',
    spent: 'Mandaté',
    received: 'Recouvré',
  },
  pt: {
    department: 'Órgão',
    departmentName: 'Nome do órgão',
    programme: 'Programa',
    programmeName: 'Nome do programa',
    account: 'Conta',
    accountName: 'Nome da conta',
    approved: 'Inicial',
    revised: 'Atualizado',
    committed: 'Cativado',
    spent: 'Realizado',
    received: 'Cobrado',
  },
  ar: {
    department: 'المصلحة',
    departmentName: 'اسم المصلحة',
    programme: 'البرنامج',
    programmeName: 'اسم البرنامج',
    account: 'الحساب',
    accountName: 'اسم الحساب',
    approved: 'الأصلي',
    revised: 'المعدل',
    committed: 'الملتزم به',
    spent: 'المصروف',
    received: 'المحصل',
  },
};

/** How a town's files write a number and end a cell: as its spreadsheet does. */
export function marksOf(town: Town): { delimiter: ',' | ';'; decimal: '.' | ',' } {
  const comma = town.language === 'es' || town.language === 'fr' || town.language === 'pt';
  return comma ? { delimiter: ';', decimal: ',' } : { delimiter: ',', decimal: '.' };
}

export const fileName = (town: Town, year: number, side: 'spending' | 'revenue'): string =>
  `${town.code.toLowerCase()}-${year}-${side}.csv`;

const GROWTH = 1.06;

const grownTo = (year: number): number => GROWTH ** (year - YEARS[0]);

/** The spending file of a year, or of a part of it, as the town's accounting would write it. */
export function spendingCsv(town: Town, year: number, part = 1): string {
  const random = createRandom(year * 31 + 7 + town.seed * 7919);
  const head = COLUMNS[town.language];
  const rows: string[][] = [
    [
      head.department,
      head.departmentName,
      head.programme,
      head.programmeName,
      head.account,
      head.accountName,
      head.approved,
      head.revised,
      head.committed,
      head.spent,
    ],
  ];
  for (const each of heads) {
    for (const kind of kindsOf(each)) rows.push(spendingRow(town, year, each, kind, random, part));
  }
  return written(town, rows);
}

function spendingRow(
  town: Town,
  year: number,
  head: Head,
  kind: Kind,
  random: () => number,
  part: number,
): string[] {
  const planned = rounded((head.millions * grownTo(year) * 1e6 * town.scale * kind.share) / 100);
  const of100 = Math.max(
    0,
    usualOf(town, head) + kind.drift + shockOf(town, year, head) + (random() - 0.5) * 8,
  );
  const overspent = isPlanted('overspend', town.code, year);
  const actual = head.usual === 0 ? 0 : (planned * (overspent ? Math.max(of100, 104) + 5 : of100)) / 100;
  const revised = overspent ? planned : rounded(Math.max(planned, actual));
  const code = codesOf(town, year, head);
  const department = departments.find((each) => each.code === head.department);
  return [
    code.department,
    code.isMerged ? MERGED[town.language] : (department?.names[town.language] ?? ''),
    code.programme,
    head.names[town.language],
    kind.code,
    kind.names[town.language],
    ...[planned, revised, actual * 1.01 * part, actual * part].map((amount) => amountOf(town, amount)),
  ];
}

/** Round thousands, as plans are; small currencies in round units. */
const rounded = (amount: number): number => Math.round(amount / 1000) * 1000;

/** Each town has habits of its own; the first is as the chart says. */
function usualOf(town: Town, head: Head): number {
  if (town.seed === 0 || head.usual === 0) return head.usual;
  const habit = createRandom(town.seed * 613 + Number(head.programme));
  return Math.min(103, head.usual + 12 * (habit() - 0.35));
}

function shockOf(town: Town, year: number, head: Head): number {
  if (!isPlanted('flood', town.code, year)) return 0;
  if (head.department === '30') return -34;
  return head.programme === '6101' ? 41 : 0;
}

const MERGED: Readonly<Record<Language, string>> = {
  en: 'Works and trade',
  es: 'Obras y comercio',
  fr: 'Travaux et commerce',
  pt: 'Obras e comércio',
  ar: 'الأشغال والتجارة',
};

/** Where two departments became one, its programmes carry its number from then on. */
export function codesOf(town: Town, year: number, head: Head) {
  const isMerged =
    isPlanted('reorganisation', town.code, year) && (head.department === '30' || head.department === '60');
  if (!isMerged) return { department: head.department, programme: head.programme, isMerged };
  return {
    department: '35',
    programme: `35${head.programme.slice(0, 1)}${head.programme.slice(-1)}`,
    isMerged,
  };
}

function kindsOf(head: Head): readonly Kind[] {
  if (head.programme === '1202') return [interest];
  if (head.programme === '1203') return [contingency];
  return kinds;
}

/** The revenue file of a year. */
export function revenueCsv(town: Town, year: number): string {
  const random = createRandom(year * 17 + 3 + town.seed * 7919);
  const head = COLUMNS[town.language];
  const rows: string[][] = [[head.account, head.accountName, head.approved, head.revised, head.received]];
  for (const source of revenueSources) {
    const planned = rounded(source.millions * grownTo(year) * 1e6 * town.scale);
    const flood = isPlanted('flood', town.code, year) ? -9 : 0;
    const habit = town.seed === 0 ? 0 : 10 * (createRandom(town.seed * 389 + Number(source.code))() - 0.4);
    const actual = (planned * (source.usual + habit + flood + (random() - 0.5) * 7)) / 100;
    rows.push([
      source.code,
      source.names[town.language],
      ...[planned, planned, actual].map((amount) => amountOf(town, amount)),
    ]);
  }
  return written(town, rows);
}

/** With the decimals that ISO 4217 gives the currency, and the mark the town uses. */
function amountOf(town: Town, amount: number): string {
  return amount.toFixed(currencyOf(town.currency).digits).replace('.', marksOf(town).decimal);
}

function written(town: Town, rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(marksOf(town).delimiter)}\n`).join('');
}
