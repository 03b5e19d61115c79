import { randomUUID } from 'node:crypto';
import { currencyOf, parseAmount } from '@groundwork-gov/money';
import { type AskedQuestion, type PaymentScreening, screenPayments } from '@groundwork-gov/payments';
import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { digestOf, ledgerOf, namedLoads } from './ledger.ts';
import { type StandingLoad, standingLoads, takeTurn, waitForComputing } from './load-store.ts';
import { paymentProblems } from './problems.ts';
import * as store from './question-store.ts';
import { freezeSettings, settingsInput } from './settings.ts';

/** Told how far it is, and may throw to stop it. */
export type ScreenProgress = (payments: number, of: number) => Promise<void>;

export const screenInput = z.strictObject({ settings: settingsInput.prefault({}) });

export interface Screened {
  screening: number;
  /** Which payments it looked at, as `payments.publish` asks for it. */
  ledger: string;
  payments: number;
  screened: number;
  counts: PaymentScreening['counts'];
  rules: { rule: string; computed: boolean; questions: number }[];
}

/** Puts every standing payment to every screen, and keeps the questions with the settings that they were asked under. */
export function screenLedger(progress: ScreenProgress = async () => undefined) {
  return defineAction({
    name: 'payments.screen',
    records: ['payments.screened'],
    authority: 'place',
    input: screenInput,
    async run(
      { tx, place, actor, now },
      { settings: said },
    ): Promise<{
      answer: Screened;
      entry: { act: string; subject: string; confidential: true; detail: Record<string, string | number> };
    }> {
      await takeTurn(tx);
      await waitForComputing(tx);
      const standing = await standingLoads(tx);
      if (standing.length === 0) throw paymentProblems.problem('payments.nothing-loaded');
      const loads = namedLoads(standing);
      const total = standing.reduce((sum, load) => sum + load.payments, 0);
      const ledger = await ledgerOf(tx, loads, place.currency, (rows) => progress(rows, total));
      const today = todayIn(place.timeZone, now);
      const { frozen, settings } = await freezeSettings(tx, said, place.currency, today);
      const dispositions = await store.dispositionsOf(tx);
      const found = screenPayments(ledger, { ...settings, dispositions });
      await progress(total, total);
      const screeningNo = ((await store.latestScreening(tx))?.screeningNo ?? 0) + 1;
      const screeningId = randomUUID();
      await store.insertScreening(
        tx,
        {
          screeningId,
          screeningNo,
          personId: actor.personId,
          ledgerDigest: digestOf(standing),
          settings: frozen,
          payments: found.payments,
          screened: found.screened,
          suppliers: found.suppliers,
          counts: found.counts,
          rules: found.rules,
        },
        now,
      );
      const { digits } = currencyOf(place.currency);
      await store.insertQuestions(
        tx,
        screeningId,
        found.questions.map((question) => kept(question, loads, digits)),
      );
      return {
        answer: {
          screening: screeningNo,
          ledger: digestOf(standing),
          payments: found.payments,
          screened: found.screened,
          counts: found.counts,
          rules: found.rules.map(({ rule, computed, questions }) => ({ rule, computed, questions })),
        },
        entry: {
          act: 'payments.screened',
          subject: `payment-screening/${screeningNo}`,
          confidential: true,
          detail: { payments: found.payments, questions: found.counts.queued },
        },
      };
    },
  });
}

function kept(
  { rows, amount, ...question }: AskedQuestion,
  loads: ReadonlyMap<string, StandingLoad>,
  digits: number,
): store.NewQuestion {
  const minor = parseAmount(amount, digits, { decimal: '.', thousands: '' });
  if (typeof minor !== 'bigint') throw new Error(`the library wrote the amount ${amount}`);
  return {
    ...question,
    amount: minor,
    rows: rows.map(({ file, line }) => {
      const load = loads.get(file);
      if (!load) throw new Error('a question is about a file that was not screened');
      return { loadId: load.loadId, line };
    }),
  };
}
