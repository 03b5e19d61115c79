import type { Ledger } from './read/read-ledger.ts';
import { doubleLoads } from './screens/double-loads.ts';
import { exactDuplicates } from './screens/exact-duplicates.ts';
import type { Screening, View } from './screens/screen.ts';
import { splits } from './screens/splits.ts';
import type { ScreenSettings } from './settings.ts';
import { vendorsOf } from './vendors.ts';

/** Every screen in its order: double loads first, whose copies no other screen sees. */
export function runScreens(
  ledger: Ledger,
  settings: ScreenSettings,
): { view: View; screenings: Screening[] } {
  const { payments, files } = ledger;
  const { screening, rows } = doubleLoads(payments, files);
  const view: View = { payments, rows, vendors: vendorsOf(payments) };
  return {
    view,
    screenings: [screening, exactDuplicates(view), splits(view, settings.thresholds ?? [])],
  };
}
