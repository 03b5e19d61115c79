import { between, createRandom, oneOf } from './random.ts';
import type { Town } from './towns.ts';

/** The programme is that of the chart, for a budget the payments stand under; that of the gardens is not in it. */
type Supplier = readonly [name: string, category: string, programme: string];

/** What is paid for, to whom, in the language of the town's own files. */
const SUPPLIERS: Record<
  'en' | 'ar',
  readonly [Supplier, Supplier, Supplier, Supplier, Supplier, ...Supplier[]]
> = {
  en: [
    ['Mwangaza Power', 'Street lighting', '4102'],
    ['Bahari Fuel Stores', 'Fuel', '1102'],
    ['Tumaini Cleaners', 'Cleaning', '5103'],
    ['Savanna Builders', 'Road works', '4101'],
    ['Kijani Gardens', 'Parks', '5109'],
    ['Daftari Stationers', 'Office supplies', '1102'],
    ['Maji Safi Pumps', 'Water', '5101'],
    ['Upendo Catering', 'Meetings', '1101'],
  ],
  ar: [
    ['شركة الضياء للكهرباء', 'الإنارة العمومية', '4102'],
    ['محطات الساحل للوقود', 'الوقود', '1102'],
    ['مؤسسة النقاء للتنظيف', 'التنظيف', '5103'],
    ['مقاولات المرجان', 'أشغال الطرق', '4101'],
    ['حدائق الواحة', 'الحدائق', '5109'],
    ['مكتبة القلم', 'لوازم المكاتب', '1102'],
    ['مضخات العين', 'المياه', '5101'],
    ['مطعم الياسمين', 'الاجتماعات', '1101'],
  ],
};

const PAYMENTS_A_MONTH = 110;
const LIMIT = 5000;

export const ledgerMapping = (town: Town) => ({
  mapping: 'groundwork.payment-mapping@1',
  title: 'The example ledger',
  currency: town.currency,
  date: 'date',
  amount: 'amount',
  columns: {
    supplier: 'supplier',
    bankAccount: 'account number',
    invoice: 'invoice',
    unit: 'unit',
    category: 'category',
    account: 'programme',
  },
  budget: { programme: 'account' },
});

/** The sum from which three offers are asked for, in the town's own currency. */
export const quotationsLimit = (town: Town): string => amountOf(LIMIT * town.scale * 10);

/**
 * A month of payments. February holds what the screens are there to ask about: an invoice that was paid twice, and three
 * payments to one supplier just under the limit. Like all of the programme it is made up, and always the same.
 */
export function ledgerCsv(town: Town, month: 1 | 2 | 3): string {
  const random = createRandom(town.seed * 97 + month);
  const names = town.language === 'ar' ? SUPPLIERS.ar : SUPPLIERS.en;
  const rows = ['date,supplier,account number,invoice,unit,category,programme,amount'];
  const add = (day: number, [supplier, category, programme]: Supplier, invoice: string, sum: number) => {
    const date = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const at = names.findIndex(([name]) => name === supplier);
    rows.push(
      [date, supplier, `XX${1000 + at}`, invoice, category, category, programme, amountOf(sum)].join(','),
    );
  };
  const scale = town.scale * 10;
  for (let at = 0; at < PAYMENTS_A_MONTH; at += 1) {
    // Prices of works and goods spread over powers of ten, as real ones do.
    const sum = 10 ** (1.5 + random() * 2.1);
    add(between(random, 1, 28), oneOf(random, names), `${month}-${1000 + at}`, sum * scale);
  }
  if (month === 2) {
    const [builders, garden] = [names[3], names[4]];
    add(11, builders, '2-7731', 8412.5 * scale);
    add(11, builders, '2-7731', 8412.5 * scale);
    for (const [at, day] of [5, 9, 16].entries())
      add(day, garden, `2-88${at}`, (LIMIT - 60 + at * 11) * scale);
  }
  return `${rows.join('\n')}\n`;
}

const amountOf = (sum: number): string => sum.toFixed(2);
