import { currencyOf } from '@groundwork-gov/money';
import {
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  DownloadList,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { compact, type Unit } from './amounts.tsx';
import { CrosswalkNote, type Functions, FunctionsNote } from './crosswalk/functions.tsx';
import { groupingSearch, groupingsOf, type HeadRule, isSameGrouping } from './groupings.ts';
import type { Phase } from './phases.ts';
import type { BudgetDocument } from './snapshot.ts';
import { groupWord, headLabel, phaseWord, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** One head in two years; null where a year had no such head. */
export interface ComparedHead {
  code: string;
  before: bigint | null;
  after: bigint | null;
  /** The line below all heads. */
  isTotal?: true;
}

export interface Comparison {
  before: BudgetDocument;
  after: BudgetDocument;
  by: HeadRule;
  functions: Functions | null;
  /** The crosswalk in force that moved heads of one of the years, or of both. */
  crosswalk: { id: string; title: string } | null;
  /** The codes that each year has of itself: a head that a crosswalk alone brought has no page in its year. */
  has: { before: ReadonlySet<string>; after: ReadonlySet<string> };
  phase: Phase;
  heads: readonly ComparedHead[];
  years: readonly number[];
}

/** The word for a head: as the later year calls it, or the earlier one where that alone knows it. */
export function labelOf(
  tongue: Tongue,
  { before, after, by }: Pick<Comparison, 'before' | 'after' | 'by'>,
  row: ComparedHead,
) {
  const [first, second] = row.after === null ? [before, after] : [after, before];
  const label = headLabel(tongue, first, by, row.code);
  return label.code === '' && row.code !== '' ? headLabel(tongue, second, by, row.code) : label;
}

export const changeOf = ({ before, after }: Pick<ComparedHead, 'before' | 'after'>): bigint =>
  (after ?? 0n) - (before ?? 0n);

/** Two years of one side beside each other, the largest change first. */
export function comparePage({ tongue, place }: Context, compared: Comparison): PageContent {
  const { before, after, by, phase, heads } = compared;
  const { side } = after;
  const words = { before: tongue.year(before.year), after: tongue.year(after.year) };
  const title = tongue.t(`budget.compare.title.${side}`, words);
  const path = `/places/${place.code}/budget/compare`;
  const search = `side=${side}&from=${before.year}&to=${after.year}&phase=${phase}&${groupingSearch(by)}`;
  const unit = currencyOf(after.currency);
  const total: ComparedHead = {
    code: '',
    isTotal: true,
    before: sumOf(heads.map((each) => each.before)),
    after: sumOf(heads.map((each) => each.after)),
  };
  return {
    title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') }]}
        />
        <h1>{title}</h1>
        <p class="say">{say(tongue, compared, total, unit)}</p>
        <Choose tongue={tongue} path={path} compared={compared} />
        <Groupings tongue={tongue} path={path} compared={compared} />
        <FunctionsNote tongue={tongue} code={place.code} by={by} functions={compared.functions} />
        {compared.crosswalk && (
          <CrosswalkNote
            tongue={tongue}
            code={place.code}
            message="budget.crosswalk.used"
            crosswalk={compared.crosswalk}
          />
        )}
        <DataTable
          tongue={tongue}
          id="compared"
          caption={tongue.t('budget.compare.caption', {
            currency: after.currency,
            phase: phaseWord(tongue, phase, side),
          })}
          columns={columnsOf(tongue, place.code, compared, unit)}
          rows={heads}
          foot={[total]}
        />
        <p class="quiet">{tongue.t('budget.compare.limits')}</p>
        <DownloadList tongue={tongue} downloads={[{ href: `${path}.csv?${search}`, format: 'csv' }]} />
      </>
    ),
  };
}

const sumOf = (amounts: readonly (bigint | null)[]) =>
  amounts.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n);

function say(tongue: Tongue, { after, before, phase }: Comparison, total: ComparedHead, unit: Unit) {
  const change = changeOf(total);
  const direction = change > 0n ? 'more' : change < 0n ? 'less' : 'same';
  return tongue.rich(
    `budget.compare.say.${after.side}`,
    {
      amount: compact(tongue, change < 0n ? -change : change, unit),
      currency: after.currency,
      direction,
      phase,
      before: tongue.year(before.year),
      after: tongue.year(after.year),
    },
    { b: (children) => <b>{children}</b> },
  );
}

/** A change as a share of what was there; nothing to say where there was nothing. */
function changeIn100(tongue: Tongue, { before, after }: Pick<ComparedHead, 'before' | 'after'>): string {
  if (before === null || before <= 0n || after === null) return '–';
  const n = wholeOf100(after - before, before);
  return tongue.number(n, { signDisplay: 'exceptZero' });
}

function columnsOf(
  tongue: Tongue,
  code: string,
  { before, after, by, has }: Comparison,
  unit: Unit,
): Column<ComparedHead>[] {
  const year = (of: BudgetDocument, amount: (row: ComparedHead) => bigint | null): Column<ComparedHead> => ({
    head: tongue.year(of.year),
    numeric: true,
    cell: (row) =>
      amount(row) === null ? tongue.t('budget.no-such-head') : compact(tongue, amount(row), unit),
  });
  const signed = (amount: bigint) => `${amount > 0n ? '+' : ''}${tongue.money(amount, unit, 'compact')}`;
  return [
    {
      head: tongue.t('budget.head'),
      heading: true,
      cell: (row) => {
        if (row.isTotal) return tongue.t('budget.totals');
        const of = has.after.has(row.code) ? after : has.before.has(row.code) ? before : null;
        const label = labelOf(tongue, { before, after, by }, row);
        return (
          <>
            {of === null ? (
              <bdi>{label.name}</bdi>
            ) : (
              <a
                class="ds-link"
                href={`/places/${code}/budget/${of.year}/${of.side}/head?${groupingSearch(by)}&code=${encodeURIComponent(row.code)}`}
              >
                <bdi>{label.name}</bdi>
              </a>
            )}{' '}
            {label.code && <bdi class="code">{label.code}</bdi>}
          </>
        );
      },
    },
    year(before, (row) => row.before),
    year(after, (row) => row.after),
    { head: tongue.t('budget.compare.change'), numeric: true, cell: (row) => signed(changeOf(row)) },
    { head: tongue.t('budget.compare.change-100'), numeric: true, cell: (row) => changeIn100(tongue, row) },
  ];
}

interface ChoiceProps {
  tongue: Tongue;
  path: string;
  compared: Comparison;
}

function Choose({ tongue, path, compared }: ChoiceProps) {
  const { before, after, by, phase, years } = compared;
  const phases: Phase[] = ['original', 'executed'];
  return (
    <form class="filters" method="get" action={path}>
      <input type="hidden" name="side" value={after.side} />
      <input type="hidden" name="by" value={by.classification} />
      {by.take !== null && <input type="hidden" name="take" value={String(by.take)} />}
      <Pick
        id="from"
        label={tongue.t('budget.compare.from')}
        value={String(before.year)}
        options={years.map((year) => [String(year), tongue.year(year)])}
      />
      <Pick
        id="to"
        label={tongue.t('budget.compare.to')}
        value={String(after.year)}
        options={years.map((year) => [String(year), tongue.year(year)])}
      />
      <Pick
        id="phase"
        label={tongue.t('budget.phase')}
        value={phase}
        options={phases.map((each) => [each, phaseWord(tongue, each, after.side)])}
      />
      <Button variant="secondary">{tongue.t('budget.compare.do')}</Button>
    </form>
  );
}

interface PickProps {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
}

const Pick = ({ id, label, value, options }: PickProps) => (
  <div class="ds-field">
    <label class="ds-label" for={id}>
      {label}
    </label>
    <select class="ds-input" id={id} name={id}>
      {options.map(([each, word]) => (
        <option value={each} selected={each === value}>
          {word}
        </option>
      ))}
    </select>
  </div>
);

function Groupings({ tongue, path, compared }: ChoiceProps) {
  const { before, after, by, functions, phase } = compared;
  const all = groupingsOf(after, functions);
  if (all.length < 2) return null;
  const rest = `side=${after.side}&from=${before.year}&to=${after.year}&phase=${phase}`;
  return (
    <nav class="choices" aria-label={tongue.t('budget.by')}>
      <span>{tongue.t('budget.by')}</span>
      <ul>
        {all.map((each) => (
          <li>
            <a
              href={`${path}?${rest}&${groupingSearch(each)}`}
              aria-current={isSameGrouping(each, by) ? 'page' : undefined}
            >
              {groupWord(tongue, each, all)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
