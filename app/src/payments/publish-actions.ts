import type { RuleReport } from '@groundwork-gov/payments';
import { z } from 'zod';
import { ensureProfilePublished, fiscalCalendar } from '../places/api.ts';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { contentAddress, encode } from '../platform/db/codec.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publish, withdraw } from '../platform/publication/publication.ts';
import { PUBLIC_FIELDS, type PublicField } from './fields.ts';
import { digestOf } from './ledger.ts';
import { budgetsOfLoads, type StandingLoad, standingLoads, takeTurn } from './load-store.ts';
import type { Outcome, QuestionState } from './outcomes.ts';
import { paymentProblems } from './problems.ts';
import * as publishing from './publishing-store.ts';
import * as questions from './question-store.ts';
import { FORMAT, type PaymentsDocument, paymentsDocument, ROW_FIELDS } from './snapshot.ts';
import { type Year, yearThatBegan } from './year.ts';

const year = z.number().int().min(1900).max(2200);

/** Payments of a year become part of the public record, with the checks that were made of them. */
export const publishPayments = defineAction({
  name: 'payments.publish',
  stepUp: true,
  records: ['payments.published', 'place.published'],
  authority: 'place',
  input: z.strictObject({
    year,
    /** The loads that stood when somebody decided: what is published is what they saw. */
    ledger: z.string().regex(/^[0-9a-f]{64}$/),
    /** Which texts are told. A bank account is not among what can be chosen. */
    fields: z.array(z.enum(PUBLIC_FIELDS as [PublicField, ...PublicField[]])).max(PUBLIC_FIELDS.length),
    /** Suppliers whose name is withheld, natural persons above all, as the ledger writes them. */
    withheld: z.array(z.string().min(1).max(500)).max(20_000).default([]),
  }),
  async run(context, { year: began, ledger, fields, withheld }) {
    const { tx } = context;
    await takeTurn(tx);
    const standing = await standingLoads(tx);
    if (digestOf(standing) !== ledger) throw problem('version.stale');
    const screening = await mayBePublished(context, ledger);
    const span = yearThatBegan(await fiscalCalendar(tx), began);
    const told = tellerOf(fields, withheld);
    const sums = await sumUp(tx, span, told);
    if (sums.payments === 0) throw paymentProblems.problem('payments.nothing-in-year', { year: span.name });
    await ensureProfilePublished(context);
    const checks = await checksOf(context, screening);
    const inYear = standing.filter(({ firstDay, lastDay }) => isWithin(span, firstDay, lastDay));
    const budget = await budgetHeldBy(tx, inYear, fields);
    const document = paymentsDocument.parse(
      documentOf(context, { span, inYear, standing, fields, budget, sums, checks }),
    );
    const { hash, before } = await publish(context, {
      kind: 'payments',
      key: String(began),
      format: FORMAT,
      act: 'payments.published',
      subject: `payments/${began}`,
      detail: { year: span.name, payments: sums.payments },
      document,
    });
    let part = 0;
    for await (const bytes of partsOf(tx, span, told)) {
      await publishing.insertPart(tx, { snapshotHash: hash, part, hash: contentAddress(bytes), bytes });
      part += 1;
    }
    await publishing.dropProjections(tx, before === null ? [] : [before]);
    await publishing.project(tx, hash);
    return { answer: { year: began, payments: sums.payments, hash } };
  },
});

/**
 * Screened as it stands, no double load unanswered, and by four eyes: whoever answered a question that the publication
 * counts does not publish it. (docs/decisions/payment-questions.md)
 */
async function mayBePublished({ tx, actor }: ActContext, ledger: string): Promise<questions.Screening> {
  const screening = await questions.latestScreening(tx);
  if (!screening || screening.ledgerDigest !== ledger) throw paymentProblems.problem('payments.not-screened');
  const doubled = await questions.openDoubleLoads(tx);
  if (doubled > 0) throw paymentProblems.problem('payments.loads-doubled', { count: doubled });
  if (await questions.hasAnswered(tx, actor.personId)) throw paymentProblems.problem('payments.own-answers');
  return screening;
}

type Teller = (row: publishing.SourceRow, number: number) => (string | number | boolean | null)[];

/** One payment as the public gets it: only fields that were chosen, and of a withheld supplier nothing that names them. */
function tellerOf(fields: readonly PublicField[], withheld: readonly string[]): Teller {
  const isTold = PUBLIC_FIELDS.map((field) => fields.includes(field));
  const naming = new Set<PublicField>(['supplier', 'supplierId', 'invoice', 'description']);
  const names = PUBLIC_FIELDS.map((field) => naming.has(field));
  const hidden = new Set(withheld);
  const supplierAt = PUBLIC_FIELDS.indexOf('supplier');
  return ({ day, amount, texts }, number) => {
    const isHidden = hidden.has(texts[supplierAt] ?? '');
    return [
      number,
      day,
      amount.toString(),
      ...texts.map((text, at) => (isTold[at] && !(isHidden && names[at]) ? text : null)),
      isHidden,
    ];
  };
}

/** The parts of a year, one after the other. They are made twice, for the hashes and for keeping: memory holds one. */
async function* partsOf(tx: ActContext['tx'], { from, until }: Year, told: Teller): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const rows of publishing.paymentsBetween(tx, from, until)) {
    yield Buffer.from(encode(rows.map((row) => told(row, ++number))));
  }
}

interface Sums {
  payments: number;
  total: bigint;
  withheld: number;
  months: Map<string, { payments: number; amount: bigint }>;
  parts: PaymentsDocument['parts'];
}

async function sumUp(tx: ActContext['tx'], { from, until }: Year, told: Teller): Promise<Sums> {
  const sums: Sums = { payments: 0, total: 0n, withheld: 0, months: new Map(), parts: [] };
  for await (const rows of publishing.paymentsBetween(tx, from, until)) {
    const lines = rows.map((row, at) => told(row, sums.payments + at + 1));
    for (const [at, { day, amount }] of rows.entries()) {
      const name = day.slice(0, 7);
      const month = sums.months.get(name) ?? { payments: 0, amount: 0n };
      sums.months.set(name, { payments: month.payments + 1, amount: month.amount + amount });
      sums.total += amount;
      if (lines[at]?.at(-1) === true) sums.withheld += 1;
    }
    sums.payments += rows.length;
    sums.parts.push({ hash: contentAddress(Buffer.from(encode(lines))), payments: rows.length });
  }
  return sums;
}

function documentOf(
  { place }: ActContext,
  made: {
    span: Year;
    inYear: readonly StandingLoad[];
    standing: readonly StandingLoad[];
    fields: readonly PublicField[];
    budget: NonNullable<PaymentsDocument['budget']>;
    sums: Sums;
    checks: PaymentsDocument['checks'];
  },
): PaymentsDocument {
  const { span, inYear, standing, fields, budget, sums, checks } = made;
  return {
    format: 'groundwork.payments@1',
    place: { code: place.code, name: place.name, isExample: place.isExample },
    year: span.began,
    yearName: span.name,
    from: span.from,
    until: span.until,
    currency: place.currency,
    files: inYear.map(({ file, sha256, loadedAt }) => ({
      name: file,
      sha256,
      loadedOn: loadedAt.toISOString().slice(0, 10),
    })),
    fields: PUBLIC_FIELDS.filter((field) => fields.includes(field)),
    ...(Object.keys(budget).length === 0 ? {} : { budget }),
    payments: sums.payments,
    total: sums.total.toString(),
    withheld: sums.withheld,
    months: [...sums.months]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { payments, amount }]) => ({ month, payments, amount: amount.toString() })),
    unknownDays: standing.reduce((sum, load) => sum + load.unknownDays, 0),
    checks,
    rowFields: [...ROW_FIELDS],
    parts: sums.parts,
  };
}

const isWithin = ({ from, until }: Year, firstDay: string | null, lastDay: string | null): boolean =>
  (firstDay ?? '9') <= until && (lastDay ?? '') >= from;

/** Which text holds a classification of the budget, of those that are told; of two mappings the newest load's holds. */
async function budgetHeldBy(
  tx: ActContext['tx'],
  loads: readonly StandingLoad[],
  fields: readonly PublicField[],
): Promise<NonNullable<PaymentsDocument['budget']>> {
  const ids = new Set(loads.map(({ loadId }) => loadId));
  const said = (await budgetsOfLoads(tx)).filter(({ loadId }) => ids.has(loadId));
  const all = Object.assign({}, ...said.map(({ budget }) => budget)) as PaymentsDocument['budget'] & object;
  return Object.fromEntries(Object.entries(all).filter(([, field]) => fields.includes(field)));
}

/** Which checks were made and what came of them, in counts alone. */
async function checksOf(
  { tx }: ActContext,
  screening: questions.Screening,
): Promise<PaymentsDocument['checks']> {
  const counts = await questions.countsByRule(tx);
  return {
    screenedOn: screening.at.toISOString().slice(0, 10),
    payments: screening.screened,
    rules: (screening.rules as RuleReport[]).map(({ rule, computed, lacks }) => {
      const states: Partial<Record<QuestionState, number>> = {};
      const outcomes: Partial<Record<Outcome, number>> = {};
      for (const each of counts.filter((one) => one.rule === rule)) {
        const state = (each.outcome === null ? each.state : 'answered') as QuestionState;
        states[state] = (states[state] ?? 0) + each.questions;
        if (each.outcome === null) continue;
        const outcome = each.outcome as Outcome;
        outcomes[outcome] = (outcomes[outcome] ?? 0) + each.questions;
      }
      return {
        rule,
        computed,
        lacks: lacks.map(({ needs, missing, of }) => ({ needs, missing, of })),
        states,
        outcomes,
      };
    }),
  };
}

/** Published payments are taken back: they go from every public page, their hash, date and the reason stay. */
export const withdrawPayments = defineAction({
  name: 'payments.withdraw',
  stepUp: true,
  records: ['payments.withdrawn'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ year, reason: z.string().trim().min(1).max(500) }),
  async run(context, input) {
    const gone = await withdraw(context, {
      detail: { year: String(input.year) },
      kind: 'payments',
      key: String(input.year),
      reason: input.reason,
      act: 'payments.withdrawn',
      subject: `payments/${input.year}`,
    });
    await publishing.dropProjections(context.tx, gone.gone);
    return { answer: { hash: gone.hash } };
  },
});
