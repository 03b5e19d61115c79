import { account } from './account/slice.ts';
import { budget } from './budget/slice.ts';
import { diagnose } from './diagnose/slice.ts';
import { payments } from './payments/slice.ts';
import { places } from './places/slice.ts';
import type { Slice } from './platform/slice.ts';
import { procure } from './procure/slice.ts';
import { publish } from './publish/slice.ts';
import { surveys } from './surveys/slice.ts';
import { work } from './work/slice.ts';

/** The only file that names all slices. Their order is the order of tabs and links. */
export const slices: readonly Slice[] = [
  places,
  account,
  work,
  budget,
  payments,
  procure,
  diagnose,
  surveys,
  publish,
];
