import { currencyOf } from '@groundwork-gov/money';
import {
  Bar,
  BarKey,
  Breadcrumbs,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  DownloadList,
  EmptyState,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import type { Phase, Side } from './phases.ts';
import type { PublicHead } from './public-store.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';
import { groupings, groupWord, headLabel, phaseWord, sideTitle, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

interface YearRow {
  year: number;
  planned: bigint | null;
  actual: bigint | null;
}

/** All published years of both sides: a sentence, a chart, a table that opens each year. */
export function moneyPage({ tongue, place }: Context, snapshots: readonly PublicSnapshot[]): PageContent {
  const documents = snapshots.flatMap((each) => (each.bytes ? [readBudgetDocument(each.bytes)] : []));
  const title = tongue.t('budget.money-title');
  return {
    title,
    description: tongue.t('budget.money-lead', { place: place.name }),
    tab: '/budget',
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.money-lead', { place: place.name })}</p>
        {documents.length === 0 && (
          <EmptyState title={tongue.t('budget.none-title')}>{tongue.t('budget.none-says')}</EmptyState>
        )}
        {(['expenditure', 'revenue'] as const).map((side) => (
          <SideOverYears
            tongue={tongue}
            place={place}
            side={side}
            documents={documents.filter((each) => each.side === side)}
          />
        ))}
      </>
    ),
  };
}

interface SideProps {
  tongue: Tongue;
  place: Context['place'];
  side: Side;
  documents: readonly BudgetDocument[];
}

function SideOverYears({ tongue, place, side, documents }: SideProps) {
  const latest = documents[0];
  if (!latest) return null;
  const unit = currencyOf(latest.currency);
  const rows: YearRow[] = documents.map((document) => ({
    year: document.year,
    planned: amountOf(document, 'original'),
    actual: amountOf(document, 'executed'),
  }));
  const longest = largest(rows.flatMap((row) => [row.planned, row.actual]));
  const columns: Column<YearRow>[] = [
    {
      head: tongue.t('budget.year'),
      heading: true,
      cell: (row) => (
        <a class="ds-link" href={`/places/${place.code}/budget/${row.year}/${side}`}>
          {tongue.year(row.year)}
        </a>
      ),
    },
    {
      head: (
        <BarKey plan={phaseWord(tongue, 'original', side)} actual={phaseWord(tongue, 'executed', side)} />
      ),
      roomy: true,
      cell: (row) => (
        <PlanBar tongue={tongue} planned={row.planned} actual={row.actual} longest={longest} unit={unit} />
      ),
    },
    {
      head: phaseWord(tongue, 'original', side),
      numeric: true,
      cell: (row) => compact(tongue, row.planned, unit),
    },
    {
      head: phaseWord(tongue, 'executed', side),
      numeric: true,
      cell: (row) => compact(tongue, row.actual, unit),
    },
    {
      head: tongue.t('budget.of-100'),
      numeric: true,
      cell: (row) =>
        row.planned && row.actual !== null ? tongue.number(wholeOf100(row.actual, row.planned)) : '–',
    },
  ];
  return (
    <section>
      <h2>{tongue.t(`budget.side.${side}`)}</h2>
      <p class="say">{sentence(tongue, latest)}</p>
      <DataTable
        tongue={tongue}
        id={`years-${side}`}
        caption={tongue.t(`budget.years-table.${side}`, { currency: latest.currency })}
        columns={columns}
        rows={rows}
      />
    </section>
  );
}

/** "103 of every 100 planned were spent", from exact amounts. */
function sentence(tongue: Tongue, document: BudgetDocument) {
  const planned = amountOf(document, 'original');
  const actual = amountOf(document, 'executed');
  if (!planned || actual === null) return tongue.t('budget.say.unknown');
  return tongue.rich(
    `budget.say.${document.side}`,
    { n: wholeOf100(actual, planned) },
    { b: (children) => <b>{children}</b> },
  );
}

function amountOf(document: BudgetDocument, phase: Phase): bigint | null {
  const total = document.totals[phase];
  return total ? BigInt(total.counted) : null;
}

type Unit = ReturnType<typeof currencyOf>;

const compact = (tongue: Tongue, amount: bigint | null, unit: Unit): string =>
  amount === null ? tongue.t('word.not-known') : tongue.money(amount, unit, 'compact');

const largest = (amounts: readonly (bigint | null | undefined)[]): number =>
  amounts.reduce<number>((most, each) => Math.max(most, Number(each ?? 0n)), 0);

interface PlanBarProps {
  tongue: Tongue;
  planned: bigint | null;
  actual: bigint | null;
  longest: number;
  unit: Unit;
}

function PlanBar({ tongue, planned, actual, longest, unit }: PlanBarProps) {
  return (
    <Bar
      plan={Number(planned ?? 0n)}
      actual={actual === null ? null : Number(actual)}
      longest={longest}
      label={tongue.t('word.planned-and-done', {
        planned: compact(tongue, planned, unit),
        actual: compact(tongue, actual, unit),
      })}
    />
  );
}

/** One year of one side: the sentence, its heads with bars, where it comes from. */
export function budgetPage(
  { tongue, place }: Context,
  document: BudgetDocument,
  snapshot: PublicSnapshot,
  by: BudgetDocument['heads'][number],
  heads: readonly PublicHead[],
): PageContent {
  const title = sideTitle(tongue, document);
  const base = `/places/${place.code}/budget/${document.year}/${document.side}`;
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
        <p class="say">{sentence(tongue, document)}</p>
        <GroupBy tongue={tongue} base={base} heads={groupings(document)} by={by} />
        <HeadTable tongue={tongue} base={base} document={document} by={by} heads={heads} />
        {document.exclusions.length > 0 && (
          <p class="quiet">{tongue.t('budget.left-out', { reasons: document.exclusions })}</p>
        )}
        <p>
          <a class="ds-link" href={`${base}/lines`}>
            {tongue.t('budget.all-lines', { n: document.lines })}
          </a>
        </p>
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${base}/lines.csv`, format: 'csv' },
            { href: `${base}/lines.json`, format: 'json' },
          ]}
        />
        <Sources tongue={tongue} document={document} snapshot={snapshot} />
      </>
    ),
  };
}

interface GroupByProps {
  tongue: Tongue;
  base: string;
  heads: BudgetDocument['heads'];
  by: BudgetDocument['heads'][number];
}

function GroupBy({ tongue, base, heads, by }: GroupByProps) {
  if (heads.length < 2) return null;
  return (
    <nav class="choices" aria-label={tongue.t('budget.by')}>
      <span>{tongue.t('budget.by')}</span>
      <ul>
        {heads.map((head, at) => (
          <li>
            <a href={at === 0 ? base : `${base}?by=${at}`} aria-current={head === by ? 'page' : undefined}>
              {groupWord(tongue, head, heads)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface HeadTableProps extends Omit<GroupByProps, 'heads'> {
  document: BudgetDocument;
  heads: readonly PublicHead[];
}

/** A head, or the line below all heads. */
type HeadRow = PublicHead & { sum?: string };

function totals(heads: readonly PublicHead[]): PublicHead['amounts'] {
  const sum = (phase: Phase) => heads.reduce((all, { amounts }) => all + (amounts[phase] ?? 0n), 0n);
  return { original: sum('original'), executed: sum('executed') };
}

function HeadTable({ tongue, base, document, by, heads }: HeadTableProps) {
  const unit = currencyOf(document.currency);
  const longest = largest(heads.flatMap((head) => [head.amounts.original, head.amounts.executed]));
  const rows: HeadRow[] = heads.toSorted((a, b) =>
    Number((b.amounts.original ?? 0n) - (a.amounts.original ?? 0n)),
  );
  const columns: Column<HeadRow>[] = [
    {
      head: tongue.t('budget.head'),
      heading: true,
      cell: (row) =>
        row.sum ?? (
          <HeadLink
            label={headLabel(tongue, document, by, row.code)}
            href={`${base}/lines?by=${by.classification}&head=${encodeURIComponent(row.code)}${by.take === null || row.code === '' ? '&whole=1' : ''}&counted=1`}
          />
        ),
    },
    {
      head: (
        <BarKey
          plan={phaseWord(tongue, 'original', document.side)}
          actual={phaseWord(tongue, 'executed', document.side)}
        />
      ),
      roomy: true,
      cell: (row) =>
        row.sum === undefined ? (
          <PlanBar
            tongue={tongue}
            planned={row.amounts.original ?? null}
            actual={row.amounts.executed ?? null}
            longest={longest}
            unit={unit}
          />
        ) : null,
    },
    ...document.phases
      .filter(({ phase }) => phase === 'original' || phase === 'executed')
      .map(({ phase }) => ({
        head: phaseWord(tongue, phase, document.side),
        numeric: true,
        cell: (row: HeadRow) => compact(tongue, row.amounts[phase] ?? null, unit),
      })),
    {
      head: tongue.t('budget.of-100'),
      numeric: true,
      cell: ({ amounts: { original, executed } }) =>
        original && original > 0n && executed !== undefined
          ? tongue.number(wholeOf100(executed, original))
          : '–',
    },
  ];
  return (
    <DataTable
      tongue={tongue}
      id="heads"
      caption={tongue.t('budget.by-head', { currency: document.currency })}
      columns={columns}
      rows={rows}
      foot={[{ sum: tongue.t('budget.totals'), code: '', amounts: totals(heads), lines: document.lines }]}
    />
  );
}

function HeadLink({ label, href }: { label: ReturnType<typeof headLabel>; href: string }) {
  return (
    <>
      <a class="ds-link" href={href}>
        <bdi>{label.name}</bdi>
      </a>{' '}
      {label.code && <bdi class="code">{label.code}</bdi>}
    </>
  );
}

function Sources({
  tongue,
  document,
  snapshot,
}: {
  tongue: Tongue;
  document: BudgetDocument;
  snapshot: PublicSnapshot;
}) {
  return (
    <section id="files">
      <h2>{tongue.t('budget.sources')}</h2>
      <p>{tongue.t('budget.source-says')}</p>
      {document.files.map((file, at) => (
        <>
          <p>
            {tongue.t('budget.source', {
              file: file.name,
              size: tongue.fileSize(file.bytes),
              day: tongue.date(file.loadedOn),
            })}
          </p>
          <DefinitionList
            items={document.phases
              .filter((phase) => phase.file === at)
              .map((phase) => ({
                term: phaseWord(tongue, phase.phase, document.side),
                says: tongue.t('budget.as-of', { day: tongue.date(phase.asOf) }),
              }))}
          />
          <Details summary={tongue.t('budget.fingerprint')}>
            <code class="hash" dir="ltr">
              {file.sha256}
            </code>
          </Details>
        </>
      ))}
      <p class="hash">
        {tongue.t('budget.published-on', { day: tongue.date(snapshot.publishedAt), hash: snapshot.hash })}
      </p>
    </section>
  );
}

/** What remains of a withdrawn budget: when, why, and the address of what stood here. */
export function withdrawnPage({ tongue }: Context, snapshot: PublicSnapshot): PageContent {
  return {
    title: tongue.t('budget.withdrawn-title'),
    tab: '/budget',
    body: (
      <>
        <h1>{tongue.t('budget.withdrawn-title')}</h1>
        <p class="lead">
          {tongue.t('budget.withdrawn-says', {
            day: snapshot.withdrawnAt ? tongue.date(snapshot.withdrawnAt) : '',
            reason: snapshot.withdrawnReason ?? '',
          })}
        </p>
        <p class="hash">{tongue.t('budget.withdrawn-hash', { hash: snapshot.hash })}</p>
      </>
    ),
  };
}
