import { type Language, languageFacts } from './languages.ts';

/** An ISO 4217 code and its number of minor digits (EUR 2, JPY 0, TND 3). */
export interface CurrencyUnit {
  code: string;
  digits: number;
}

export type MoneyStyle = 'exact' | 'compact';

export interface Numbers {
  /** A plain number, with the language's grouping. */
  number(n: number | bigint, options?: Intl.NumberFormatOptions): string;
  /** `n` is already in percent: 88.2 gives "88.2%". One digit after the mark unless told. */
  percent(n: number, digits?: number): string;
  /**
   * An amount in minor units. `exact` writes every digit, from the bigint and never through a float, with the
   * currency's code. `compact` rounds to three digits ("312 m") and leaves the currency to the caption; `currency`
   * overrides either.
   */
  money(minor: bigint, unit: CurrencyUnit, style?: MoneyStyle, show?: { currency?: boolean }): string;
  /** A year, ungrouped. */
  year(n: number): string;
  /** The size of a file in bytes, in the unit a person would use. */
  fileSize(bytes: number): string;
}

type Decimal = `${number}`;

const MOST_YEARS = 1000;

/** `(-1234567n, 2)` is `-12345.67`. */
export function decimalOf(minor: bigint, digits: number): Decimal {
  if (digits === 0) return minor.toString() as Decimal;
  const sign = minor < 0n ? '-' : '';
  const figures = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}` as Decimal;
}

/** English newspapers write 312 m; CLDR's short form for `en` is 312M, which reads as a product number. */
const englishSteps: Record<string, string> = { K: ' k', M: ' m', B: ' bn', T: ' tn' };

export function createNumbers(language: Language): Numbers {
  const { locale, dir } = languageFacts(language);
  const kept = new Map<string, Intl.NumberFormat>();
  // A page says the same dozen years a hundred times.
  const years = new Map<number, string>();

  const formatter = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    let format = kept.get(key);
    if (format === undefined) kept.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  };

  const compact = (amount: Decimal): string => {
    // From a thousand on always three digits, so that 5.80 bn and 5.88 bn stand under each other as equals.
    const minimumSignificantDigits = Math.abs(Number(amount)) < 1000 ? 1 : 3;
    const format = formatter(`compact${minimumSignificantDigits}`, {
      notation: 'compact',
      minimumSignificantDigits,
      maximumSignificantDigits: 3,
    });
    if (language !== 'en') return format.format(amount);
    return format
      .formatToParts(amount)
      .map((part) => (part.type === 'compact' ? (englishSteps[part.value] ?? part.value) : part.value))
      .join('');
  };

  return {
    number: (n, options) =>
      (options === undefined ? formatter('', {}) : formatter(JSON.stringify(options), options)).format(n),
    percent: (n, digits = 1) =>
      formatter(`%${digits}`, {
        style: 'unit',
        unit: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(n),
    money(minor, { code, digits }, style = 'exact', show) {
      const amount = decimalOf(minor, digits);
      const named = show?.currency ?? style === 'exact';
      const figure =
        style === 'compact'
          ? compact(amount)
          : formatter(`${code}${digits}${named}`, {
              ...(named ? { style: 'currency', currency: code, currencyDisplay: 'code' } : {}),
              minimumFractionDigits: digits,
              maximumFractionDigits: digits,
            }).format(amount);
      if (!named || style === 'exact') return figure;
      // A Latin code in front would turn the whole amount round: "million 45.2" for who reads from the right.
      return dir === 'rtl' ? `${figure}\u00a0${code}` : `${code}\u00a0${figure}`;
    },
    year(n) {
      let text = years.get(n);
      if (text === undefined) {
        text = formatter('year', { useGrouping: false, maximumFractionDigits: 0 }).format(n);
        if (years.size < MOST_YEARS) years.set(n, text);
      }
      return text;
    },
    fileSize(bytes) {
      const [unit, divisor]: [string, number] =
        bytes < 1000
          ? ['byte', 1]
          : bytes < 1e6
            ? ['kilobyte', 1e3]
            : bytes < 1e9
              ? ['megabyte', 1e6]
              : ['gigabyte', 1e9];
      const unitDisplay = unit === 'byte' ? 'long' : 'short';
      return formatter(unit, {
        style: 'unit',
        unit,
        unitDisplay,
        maximumSignificantDigits: 3,
      }).format(bytes / divisor);
    },
  };
}
