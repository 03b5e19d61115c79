/** A ratio as it is shown: four decimals. What is compared is not rounded. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** 0.1234 as `12.34 %`. */
export const percent = (value: string | number | undefined): string =>
  `${Math.round(Number(value) * 10_000) / 100} %`;

/** ` (lot 3 and 2 more)`, or nothing where there are none. */
export const inLot = (lot: string | number | undefined, lots: string | number | undefined = 1): string =>
  lot === undefined || lot === ''
    ? ''
    : ` (lot ${lot}${Number(lots) > 1 ? ` and ${Number(lots) - 1} more` : ''})`;

/** `1 day`, `2 days`. */
export const counted = (count: string | number | undefined, one: string, many: string): string =>
  `${count} ${Number(count) === 1 ? one : many}`;
