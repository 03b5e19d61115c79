import { currencyOf } from '@groundwork-gov/money';
import type { Child } from 'hono/jsx';
import { type Residents, residentsIn } from '../places/api.ts';
import { Treemap } from '../platform/charts/index.ts';
import {
  BarKey,
  Breadcrumbs,
  CheckLink,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  DownloadList,
  Hash,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import { AdoptionSays } from './adoption/adoption-says.tsx';
import { compact, largest, PlanBar, perResident, sentence, upToOf } from './amounts.tsx';
import { type Functions, FunctionsNote } from './crosswalk/functions.tsx';
import { groupingSearch, groupingsOf, type HeadRule, isSameGrouping } from './groupings.ts';
import { ResidentsNote } from './money-page.tsx';
import type { Phase } from './phases.ts';
import type { PublicHead } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { groupWord, headLabel, phaseWord, sideTitle, wholeOf100 } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

export interface ShownYear {
  document: BudgetDocument;
  snapshot: PublicSnapshot;
  by: HeadRule;
  functions: Functions | null;
  heads: readonly PublicHead[];
  residents: readonly Residents[];
  /** The first day of its year; null where the place has not published its calendar. */
  begins: string | null;
}

/** One year of one side: the sentence, its heads with bars, where it comes from. */
export function budgetPage({ tongue, place }: Context, shown: ShownYear, talk: Child): PageContent {
  const { document, snapshot, by, functions, heads, residents, begins } = shown;
  const title = sideTitle(tongue, document);
  const base = `/places/${place.code}/budget/${document.year}/${document.side}`;
  const upTo = upToOf(document);
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
        {upTo !== null && (
          <p>
            {tongue.t('budget.within.open', { year: tongue.year(document.year), day: tongue.date(upTo) })}
          </p>
        )}
        <p>
          <a class="ds-link" href={`${base}/within`}>
            {tongue.t('budget.within.way')}
          </a>
        </p>
        <GroupBy tongue={tongue} base={base} heads={groupingsOf(document, functions)} by={by} />
        <FunctionsNote tongue={tongue} code={place.code} by={by} functions={functions} />
        <HeadTree tongue={tongue} document={document} by={by} heads={heads} />
        <HeadTable
          tongue={tongue}
          base={base}
          document={document}
          by={by}
          heads={heads}
          residents={residents}
        />
        <ResidentsNote tongue={tongue} residents={residents} year={document.year} />
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
            { href: `${base}/lines.xlsx`, format: 'xlsx' },
          ]}
        />
        {talk}
        <p>
          <a class="ds-link" href={`${base}/package.zip`} download="">
            {tongue.t('budget.package')}
          </a>
        </p>
        <AdoptionSays tongue={tongue} document={document} begins={begins} />
        <Sources tongue={tongue} place={place} document={document} snapshot={snapshot} />
      </>
    ),
  };
}

interface GroupByProps {
  tongue: Tongue;
  base: string;
  heads: readonly HeadRule[];
  by: HeadRule;
}

function GroupBy({ tongue, base, heads, by }: GroupByProps) {
  if (heads.length < 2) return null;
  return (
    <nav class="choices" aria-label={tongue.t('budget.by')}>
      <span>{tongue.t('budget.by')}</span>
      <ul>
        {heads.map((head, at) => (
          <li>
            <a
              href={at === 0 ? base : `${base}?${groupingSearch(head)}`}
              aria-current={isSameGrouping(head, by) ? 'page' : undefined}
            >
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
  residents: readonly Residents[];
}

const MOST_TILES = 24;

/** What the whole is made of: what happened, or what was planned where that is all there is. */
function HeadTree({ tongue, document, by, heads }: Omit<HeadTableProps, 'base' | 'residents'>) {
  if (heads.length < 2) return null;
  const unit = currencyOf(document.currency);
  const phase: Phase = document.totals.executed ? 'executed' : 'original';
  const parts = heads
    .map((head) => ({
      label: headLabel(tongue, document, by, head.code).name,
      value: head.amounts[phase] === undefined ? null : Number(head.amounts[phase]),
    }))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const rest = parts.slice(MOST_TILES - 1);
  const shown =
    parts.length <= MOST_TILES
      ? parts
      : [
          ...parts.slice(0, MOST_TILES - 1),
          {
            label: tongue.t('budget.flow.others', { n: rest.length }),
            value: rest.reduce((sum, { value }) => sum + (value ?? 0), 0),
          },
        ];
  return (
    <Treemap
      tongue={tongue}
      id="tree"
      title={`${phaseWord(tongue, phase, document.side)}, ${tongue.year(document.year)}`}
      description={tongue.t('budget.tree-says')}
      labelHead={tongue.t('budget.head')}
      parts={shown}
      format={(n) => compact(tongue, BigInt(Math.round(n)), unit)}
    />
  );
}

/** A head, or the line below all heads. */
type HeadRow = PublicHead & { sum?: string };

function totals(heads: readonly PublicHead[]): PublicHead['amounts'] {
  const sum = (phase: Phase) => heads.reduce((all, { amounts }) => all + (amounts[phase] ?? 0n), 0n);
  return { original: sum('original'), executed: sum('executed') };
}

function HeadTable({ tongue, base, document, by, heads, residents }: HeadTableProps) {
  const count = residentsIn(residents, document.year);
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
            href={`${base}/head?${groupingSearch(by)}&code=${encodeURIComponent(row.code)}`}
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
    ...(count
      ? [
          {
            head: tongue.t('budget.per-resident'),
            numeric: true,
            cell: ({ amounts }: HeadRow) =>
              perResident(tongue, amounts.executed ?? amounts.original ?? null, count, unit),
          },
        ]
      : []),
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
  place,
  document,
  snapshot,
}: {
  tongue: Tongue;
  place: Context['place'];
  document: BudgetDocument;
  snapshot: PublicSnapshot;
}) {
  const unit = currencyOf(document.currency);
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
          {file.control?.map((control) => (
            <p>
              {tongue.t(control.reason === null ? 'budget.control.equal' : 'budget.control.differs', {
                phase: phaseWord(tongue, control.phase, document.side),
                stated: tongue.money(BigInt(control.stated), unit),
                found: tongue.money(BigInt(control.found), unit),
                reason: control.reason ?? '',
              })}
            </p>
          ))}
          <Details summary={tongue.t('budget.fingerprint')}>
            <Hash value={file.sha256} />
          </Details>
        </>
      ))}
      <p class="quiet">
        {tongue.rich(
          'budget.published-on',
          { day: tongue.date(snapshot.publishedAt), hash: <Hash value={snapshot.hash} /> },
          {},
        )}{' '}
        <CheckLink tongue={tongue} place={place} hash={snapshot.hash} />
      </p>
    </section>
  );
}
