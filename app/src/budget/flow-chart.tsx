import { currencyOf } from '@groundwork-gov/money';
import { Sankey } from '../platform/charts/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { compact, outturnOf } from './amounts.tsx';
import type { Functions } from './crosswalk/functions.tsx';
import type { HeadRule } from './groupings.ts';
import type { Phase } from './phases.ts';
import type { PublicHead } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { headLabel, phaseWord } from './words.ts';

/** One side of a year as it flows: the budget, how it is grouped, and its heads. */
export interface FlowSide {
  document: BudgetDocument;
  by: HeadRule;
  functions: Functions | null;
  heads: readonly PublicHead[];
}

const MOST_SOURCES = 6;
const MOST_PURPOSES = 8;

interface Part {
  name: string;
  value: number;
}

/** Where the money of a year came from and where it went; what does not meet is named and not hidden. */
export function FlowChart({
  tongue,
  revenue,
  expenditure,
}: {
  tongue: Tongue;
  revenue: FlowSide;
  expenditure: FlowSide;
}) {
  const { year, currency } = expenditure.document;
  const unit = currencyOf(currency);
  const phase = flowPhase(revenue.document, expenditure.document);
  const sources = partsOf(tongue, revenue, phase, MOST_SOURCES);
  const purposes = told(tongue, partsOf(tongue, expenditure, phase, MOST_PURPOSES), sources);
  const budget = tongue.t('budget.flow.budget', { year: tongue.year(year) });
  const gap = sumOf(purposes) - sumOf(sources);
  return (
    <Sankey
      tongue={tongue}
      id="flow"
      title={tongue.t('budget.flow.title', { year: tongue.year(year) })}
      description={tongue.t('budget.flow.says', {
        revenue: phaseWord(tongue, phase, 'revenue'),
        expenditure: phaseWord(tongue, phase, 'expenditure'),
        currency,
      })}
      flows={[
        ...sources.map(({ name, value }) => ({ from: name, to: budget, value })),
        ...(gap > 0 ? [{ from: tongue.t('budget.flow.not-covered'), to: budget, value: gap }] : []),
        ...purposes.map(({ name, value }) => ({ from: budget, to: name, value })),
        ...(gap < 0 ? [{ from: budget, to: tongue.t('budget.flow.not-spent'), value: -gap }] : []),
      ]}
      format={(n) => compact(tongue, BigInt(Math.round(n)), unit)}
    />
  );
}

/** What happened, where both sides know it; what was planned, else. */
function flowPhase(revenue: BudgetDocument, expenditure: BudgetDocument): Phase {
  const isWhole = outturnOf(revenue) !== null && outturnOf(expenditure) !== null;
  return isWhole ? 'executed' : 'original';
}

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { value }) => sum + value, 0);

/** The largest by name, and the others together. Two heads of one name are one: a reader cannot tell them apart. */
function partsOf(tongue: Tongue, { document, by, heads }: FlowSide, phase: Phase, most: number): Part[] {
  const byName = new Map<string, number>();
  for (const head of heads) {
    const { name } = headLabel(tongue, document, by, head.code);
    byName.set(name, (byName.get(name) ?? 0) + Number(head.amounts[phase] ?? 0n));
  }
  const parts = [...byName].map(([name, value]) => ({ name, value })).toSorted((a, b) => b.value - a.value);
  if (parts.length <= most) return parts;
  const rest = parts.slice(most - 1);
  return [
    ...parts.slice(0, most - 1),
    { name: tongue.t('budget.flow.others', { n: rest.length }), value: sumOf(rest) },
  ];
}

/** A purpose that bears the name of a source is told apart from it: a chart of flows goes by names. */
function told(tongue: Tongue, purposes: readonly Part[], sources: readonly Part[]): Part[] {
  const taken = new Set(sources.map(({ name }) => name));
  return purposes.map(({ name, value }) => ({
    name: taken.has(name) ? tongue.t('budget.flow.spent-on', { name }) : name,
    value,
  }));
}
