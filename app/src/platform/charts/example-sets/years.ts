import type { Tongue } from '../../i18n/index.ts';
import type { Point } from '../chart.ts';

export const years = (tongue: Tongue, values: readonly (number | null)[], first = 2017): Point[] =>
  values.map((value, i) => ({ label: tongue.year(first + i), value }));
