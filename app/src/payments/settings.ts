import { currencyOf, parseAmount } from '@groundwork-gov/money';
import type { ScreenSettings, Threshold } from '@groundwork-gov/payments';
import { z } from 'zod';
import { fiscalCalendar, legalSetting, workingCalendar } from '../places/api.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { paymentProblems } from './problems.ts';

const day = z.iso.date();

/** What whoever screens may say themselves; anything left out is taken from what the place has set. */
export const settingsInput = z.strictObject({
  thresholds: z
    .array(
      z.strictObject({
        /** A plain decimal of the place's currency: `"5000.00"`. */
        limit: z.string().regex(/^\d{1,12}(\.\d{1,4})?$/),
        name: z.string().trim().min(1).max(200),
        from: day.nullable().default(null),
        until: day.nullable().default(null),
      }),
    )
    .max(20)
    .optional(),
  /** Minutes since midnight between which payments are entered. */
  opens: z.number().int().min(0).max(1439).nullable().default(null),
  closes: z.number().int().min(0).max(1440).nullable().default(null),
  capacity: z.number().int().min(1).max(1000).default(50),
  rate: z.number().gt(0).lt(1).default(0.1),
});

export type SettingsInput = z.infer<typeof settingsInput>;

/** The settings of a screening as they are frozen: plain JSON. */
export interface FrozenSettings {
  thresholds: { limit: string; name: string; from: string | null; until: string | null }[];
  calendar: { weekend: number[]; holidays: string[]; opens: number | null; closes: number | null };
  yearEnd: string;
  capacity: number;
  rate: number;
}

const LIMITS = [
  'procurement.direct-limit',
  'procurement.quotations-limit',
  'procurement.open-tender-from',
] as const;

/** What the place's law, calendar and fiscal year say, with what was said beside. */
export async function freezeSettings(
  tx: Transaction,
  said: SettingsInput,
  currency: string,
  today: string,
): Promise<{ frozen: FrozenSettings; settings: ScreenSettings }> {
  const { digits } = currencyOf(currency);
  const { workingDays, holidays } = await workingCalendar(tx);
  const { fiscalYearStart } = await fiscalCalendar(tx);
  const thresholds: Threshold[] = said.thresholds
    ? said.thresholds.map((each) => ({ ...each, limit: minor(each.limit, digits) }))
    : await thresholdsOf(tx, today);
  const calendar = {
    // Monday is 1 and Sunday 7 in the place's calendar; Sunday is 0 for the screens.
    weekend: [1, 2, 3, 4, 5, 6, 7]
      .filter((weekday) => !workingDays.has(weekday))
      .map((weekday) => weekday % 7),
    holidays: [...holidays].toSorted(),
    opens: said.opens,
    closes: said.closes,
  };
  const yearEnd = addDays(`2001-${fiscalYearStart}`, -1).slice(5);
  const { capacity, rate } = said;
  return {
    settings: { thresholds, calendar, yearEnd, capacity, rate },
    frozen: {
      thresholds: thresholds.map(({ limit, name, from, until }) => ({
        limit: limit.toString(),
        name,
        from,
        until,
      })),
      calendar,
      yearEnd,
      capacity,
      rate,
    },
  };
}

async function thresholdsOf(tx: Transaction, today: string): Promise<Threshold[]> {
  const found: Threshold[] = [];
  for (const key of LIMITS) {
    const setting = await legalSetting(tx, key, today);
    if (setting?.value.type !== 'amount' || setting.value.minor <= 0n) continue;
    found.push({
      limit: setting.value.minor,
      name: [setting.law, setting.article].filter(Boolean).join(', '),
      from: setting.validFrom,
      until: setting.validTo,
    });
  }
  return found;
}

function minor(text: string, digits: number): bigint {
  const amount = parseAmount(text, digits, { decimal: '.', thousands: '' });
  if (typeof amount !== 'bigint')
    throw paymentProblems.problem('payments.settings-unreadable', { why: text });
  return amount;
}
