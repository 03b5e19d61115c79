import { currencyOf } from '@groundwork-gov/money';
import type { Child } from 'hono/jsx';
import { type Residents, residentsIn } from '../places/api.ts';
import { Breadcrumbs, type Column, DataTable } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { compact, perResident, upToOf } from './amounts.tsx';
import { type Functions, FunctionsNote } from './crosswalk/functions.tsx';
import { groupingSearch, type HeadRule } from './groupings.ts';
import { ResidentsNote, YearsChart } from './money-page.tsx';
import type { Paid } from './paid.ts';
import { PaidSection } from './paid-section.tsx';
import type { Phase } from './phases.ts';
import type { PublicHead } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { groupWord, headLabel, phaseWord, sideTitle, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** The same head in another year: its words then, and its sums. */
export interface HeadYear {
  document: BudgetDocument;
  head: PublicHead | null;
}

export interface OpenedHead {
  document: BudgetDocument;
  by: HeadRule;
  functions: Functions | null;
  head: PublicHead;
  /** All heads of the year in this grouping: what this one is a part of. */
  whole: Partial<Record<Phase, bigint>>;
  years: readonly HeadYear[];
  /** What it is made of, by each other grouping and by its own whole codes. */
  made: readonly { by: HeadRule; heads: readonly PublicHead[]; isOwn: boolean }[];
  residents: readonly Residents[];
}

/** One head of a year: sentences, its figures phase by phase, over the years, and what it is made of. */
export function headPage(
  { tongue, place }: Context,
  opened: OpenedHead,
  paid: Paid | null,
  talk: Child,
): PageContent {
  const { document, by, functions, head, made, residents } = opened;
  const label = headLabel(tongue, document, by, head.code);
  const base = `/places/${place.code}/budget/${document.year}/${document.side}`;
  const lines = `${base}/lines?by=${by.classification}&head=${encodeURIComponent(head.code)}${by.take === null || head.code === '' ? '&whole=1' : ''}&counted=1`;
  return {
    title: `${label.name} · ${sideTitle(tongue, document)}`,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') },
            { href: `${base}?${groupingSearch(by)}`, label: sideTitle(tongue, document) },
          ]}
        />
        <h1>
          <bdi>{label.name}</bdi> {label.code && <bdi class="code">{label.code}</bdi>}
        </h1>
        <FunctionsNote tongue={tongue} code={place.code} by={by} functions={functions} />
        {sentences(tongue, opened).map((each) => (
          <p class="say">{each}</p>
        ))}
        <Phases tongue={tongue} opened={opened} />
        <ResidentsNote tongue={tongue} residents={residents} year={document.year} />
        <OverYears tongue={tongue} code={place.code} opened={opened} />
        {made.map((part) => (
          <MadeOf tongue={tongue} base={base} opened={opened} part={part} />
        ))}
        {paid && by.classification !== 'cofog' && (
          <PaidSection
            tongue={tongue}
            code={place.code}
            document={document}
            classification={by.classification}
            paid={paid}
          />
        )}
        {by.classification !== 'cofog' && (
          <p>
            <a class="ds-link" href={lines}>
              {tongue.t('budget.all-lines', { n: head.lines })}
            </a>
          </p>
        )}
        {talk}
      </>
    ),
  };
}

/** What the figures say: its part of the whole, and how far the plan held. */
function sentences(tongue: Tongue, { document, head, whole }: OpenedHead) {
  const { side } = document;
  const year = tongue.year(document.year);
  const b = { b: (children: unknown[]) => <b>{children}</b> };
  const isKnown = head.amounts.executed !== undefined && whole.executed && upToOf(document) === null;
  const phase: Phase = isKnown ? 'executed' : 'original';
  const part = head.amounts[phase];
  const all = whole[phase];
  const { original, executed } = head.amounts;
  return [
    ...(part !== undefined && all && all > 0n && part >= 0n
      ? [tongue.rich(`budget.head-part.${side}.${phase}`, { n: hundredths(tongue, part, all), year }, b)]
      : []),
    ...(original !== undefined && original > 0n && executed !== undefined && upToOf(document) === null
      ? [tongue.rich(`budget.head-held.${side}`, { n: wholeOf100(executed, original) }, b)]
      : []),
  ];
}

/** Of every hundred; what is less than one keeps a decimal, so that it is not told as nothing. */
function hundredths(tongue: Tongue, part: bigint, all: bigint): string {
  const share = (Number(part) / Number(all)) * 100;
  return tongue.number(share, { maximumFractionDigits: share < 1 ? 2 : 0 });
}

function Phases({ tongue, opened }: { tongue: Tongue; opened: OpenedHead }) {
  const { document, head, residents } = opened;
  const unit = currencyOf(document.currency);
  const count = residentsIn(residents, document.year);
  type Row = BudgetDocument['phases'][number];
  const columns: Column<Row>[] = [
    {
      head: tongue.t('budget.phase'),
      heading: true,
      cell: ({ phase }) => phaseWord(tongue, phase, document.side),
    },
    {
      head: tongue.t('budget.amount'),
      numeric: true,
      cell: ({ phase }) => {
        const amount = head.amounts[phase];
        return amount === undefined
          ? tongue.t('word.not-known')
          : tongue.money(amount, unit, 'exact', { currency: false });
      },
    },
    ...(count
      ? [
          {
            head: tongue.t('budget.per-resident'),
            numeric: true,
            cell: ({ phase }: Row) => perResident(tongue, head.amounts[phase] ?? null, count, unit),
          },
        ]
      : []),
    {
      head: tongue.t('budget.as-of-column'),
      whole: true,
      cell: ({ asOf }) => tongue.date(asOf),
    },
  ];
  return (
    <DataTable
      tongue={tongue}
      id="phases"
      caption={tongue.t('budget.head-phases', { currency: document.currency })}
      columns={columns}
      rows={document.phases}
    />
  );
}

function OverYears({ tongue, code, opened }: { tongue: Tongue; code: string; opened: OpenedHead }) {
  const { document, by, head, years } = opened;
  if (years.length < 2) return null;
  const unit = currencyOf(document.currency);
  const here = headLabel(tongue, document, by, head.code).name;
  const nameThen = ({ document: of, head: then }: HeadYear) =>
    then ? headLabel(tongue, of, by, head.code).name : tongue.t('budget.no-such-head');
  // What is known of a part of a year is not set beside whole ones.
  const amount = (year: HeadYear, phase: Phase) =>
    phase === 'executed' && upToOf(year.document) !== null ? null : (year.head?.amounts[phase] ?? null);
  const columns: Column<HeadYear>[] = [
    {
      head: tongue.t('budget.year'),
      heading: true,
      cell: ({ document: of, head: then }) =>
        then ? (
          <a
            class="ds-link"
            href={`/places/${code}/budget/${of.year}/${of.side}/head?${groupingSearch(by)}&code=${encodeURIComponent(head.code)}`}
            aria-current={of.year === document.year ? 'page' : undefined}
          >
            {tongue.year(of.year)}
          </a>
        ) : (
          tongue.year(of.year)
        ),
    },
    {
      head: phaseWord(tongue, 'original', document.side),
      numeric: true,
      cell: (year) => compact(tongue, amount(year, 'original'), unit),
    },
    {
      head: phaseWord(tongue, 'executed', document.side),
      numeric: true,
      cell: (year) => compact(tongue, amount(year, 'executed'), unit),
    },
    ...(years.some((year) => nameThen(year) !== here)
      ? [
          {
            head: tongue.t('budget.name-then'),
            words: true,
            cell: (year: HeadYear) => <bdi>{nameThen(year)}</bdi>,
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2>{tongue.t('budget.over-years')}</h2>
      {years.length > 2 && (
        <YearsChart
          tongue={tongue}
          side={document.side}
          currency={document.currency}
          rows={years.map((year) => ({
            year: year.document.year,
            planned: amount(year, 'original'),
            actual: amount(year, 'executed'),
          }))}
        />
      )}
      <DataTable
        tongue={tongue}
        id="years"
        caption={tongue.t(`budget.years-table.${document.side}`, { currency: document.currency })}
        captionHidden
        columns={columns}
        rows={years}
      />
    </section>
  );
}

interface MadeOfProps {
  tongue: Tongue;
  base: string;
  opened: OpenedHead;
  part: OpenedHead['made'][number];
}

function MadeOf({ tongue, base, opened, part }: MadeOfProps) {
  const { document, by, head } = opened;
  const unit = currencyOf(document.currency);
  const href = (code: string) =>
    part.isOwn
      ? `${base}/head?by=${part.by.classification}&code=${encodeURIComponent(code)}`
      : `${base}/lines?by=${by.classification}&head=${encodeURIComponent(head.code)}${by.take === null ? '&whole=1' : ''}&and=${part.by.classification}&andHead=${encodeURIComponent(code)}&counted=1`;
  const columns: Column<PublicHead>[] = [
    {
      head: groupWord(tongue, part.by, document.heads),
      heading: true,
      cell: ({ code }) => {
        const label = headLabel(tongue, document, part.by, code);
        return (
          <>
            {code === '' ? (
              <bdi>{label.name}</bdi>
            ) : (
              <a class="ds-link" href={href(code)}>
                <bdi>{label.name}</bdi>
              </a>
            )}{' '}
            {label.code && <bdi class="code">{label.code}</bdi>}
          </>
        );
      },
    },
    ...document.phases
      .filter(({ phase }) => phase === 'original' || phase === 'executed')
      .map(({ phase }) => ({
        head: phaseWord(tongue, phase, document.side),
        numeric: true,
        cell: (row: PublicHead) => compact(tongue, row.amounts[phase] ?? null, unit),
      })),
  ];
  const word = groupWord(tongue, part.by, document.heads);
  const title =
    part.isOwn && by.classification !== 'cofog'
      ? tongue.t('budget.made-own')
      : tongue.t('budget.made-by', { what: word });
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        tongue={tongue}
        id={`made-${part.by.classification}${part.isOwn ? '-own' : ''}`}
        caption={`${title}, ${document.currency}`}
        captionHidden
        columns={columns}
        rows={part.heads}
      />
      {part.heads.length === MOST_PARTS && (
        <p class="quiet">{tongue.t('budget.largest-only', { n: MOST_PARTS })}</p>
      )}
    </section>
  );
}

export const MOST_PARTS = 20;
