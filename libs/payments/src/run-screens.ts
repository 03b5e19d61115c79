import type { Ledger } from './read/read-ledger.ts';
import { benford } from './screens/benford.ts';
import { concentration } from './screens/concentration.ts';
import { doubleLoads } from './screens/double-loads.ts';
import { exactDuplicates } from './screens/exact-duplicates.ts';
import { fuzzyDuplicates } from './screens/fuzzy-duplicates.ts';
import { nearThreshold } from './screens/near-threshold.ts';
import { oddDays } from './screens/odd-days.ts';
import { relativeSize } from './screens/relative-size.ts';
import { roundSums } from './screens/round-sums.ts';
import type { Screening, View } from './screens/screen.ts';
import { sharedAccounts } from './screens/shared-accounts.ts';
import { splits } from './screens/splits.ts';
import { unusualSize } from './screens/unusual-size.ts';
import { yearEndRush } from './screens/year-end-rush.ts';
import type { ScreenSettings } from './settings.ts';
import { vendorsOf } from './vendors.ts';

/** Every screen in its order: double loads first, whose copies no other screen sees. */
export function runScreens(
  ledger: Ledger,
  settings: ScreenSettings,
): { view: View; screenings: Screening[] } {
  const { payments, files } = ledger;
  const { thresholds = [], calendar, yearEnd = '12-31' } = settings;
  const { screening, rows } = doubleLoads(payments, files);
  const view: View = { payments, rows, vendors: vendorsOf(payments) };
  return {
    view,
    screenings: [
      screening,
      exactDuplicates(view),
      fuzzyDuplicates(view),
      splits(view, thresholds),
      nearThreshold(view, thresholds),
      benford(view, ledger.digits),
      roundSums(view, ledger.digits),
      oddDays(view, calendar),
      yearEndRush(view, yearEnd),
      concentration(view),
      relativeSize(view),
      sharedAccounts(view),
      unusualSize(view),
    ],
  };
}
