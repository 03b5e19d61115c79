/** A ratio as it is shown: four decimals. What is compared is not rounded. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** 0.1234 as `12.34 %`. */
export const percent = (value: string | number | undefined): string =>
  `${Math.round(Number(value) * 10_000) / 100} %`;

/** ` (lot 3)`, or nothing where there are none. */
export const inLot = (lot: string | number | undefined): string =>
  lot === undefined || lot === '' ? '' : ` (lot ${lot})`;
