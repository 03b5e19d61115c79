import { currencyOf } from '@groundwork-gov/money';
import type { Child } from 'hono/jsx';
import {
  Breadcrumbs,
  type Column,
  DataTable,
  DownloadList,
  Pager,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Paid } from './paid.ts';
import { PaidSection } from './paid-section.tsx';
import { CLASSIFICATIONS, type Classification, type Phase } from './phases.ts';
import { type PublicLine, SORTS, type Sort } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { headLabel, phaseWord, sideTitle } from './words.ts';

export interface LinesQuery {
  by?: Classification | undefined;
  head?: string | undefined;
  whole?: '1' | undefined;
  contingency?: 'with' | 'without' | 'only' | undefined;
  interest?: 'with' | 'without' | undefined;
  and?: Classification | undefined;
  andHead?: string | undefined;
  counted?: '1' | undefined;
  sort: Sort;
  page: number;
}

interface Found {
  lines: number;
  sums: Partial<Record<Phase, bigint | null>>;
  page: number;
  pages: number;
}

type Context = Pick<PublicContext<unknown, LinesQuery>, 'tongue' | 'place' | 'query'>;

/** The rows behind a figure, as the file stated them: every line with its place in the file. */
export function linesPage(
  context: Context,
  document: BudgetDocument,
  lines: readonly PublicLine[],
  found: Found,
  beside: {
    column: Column<PublicLine>;
    section: Child;
    /** What was paid under the head that the lines are of. */
    under: { classification: Classification; paid: Paid } | null;
  },
): PageContent {
  const { tongue, place, query } = context;
  const base = `/places/${place.code}/budget/${document.year}/${document.side}`;
  const yearTitle = sideTitle(tongue, document);
  const names = headsAsked(tongue, document, query);
  const title =
    names.length > 0
      ? tongue.t('budget.lines-of-head', { head: names })
      : tongue.t('budget.lines-title', { title: yearTitle });
  return {
    title: `${title} · ${yearTitle}`,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') },
            { href: base, label: yearTitle },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{foundSentence(tongue, document, found)}</p>
        <SortBy tongue={tongue} base={base} query={query} />
        <DataTable
          tongue={tongue}
          id="lines"
          caption={tongue.t('budget.lines-caption', { currency: document.currency })}
          columns={columnsOf(
            tongue,
            document,
            query.counted !== '1' && document.exclusions.length > 0,
          ).toSpliced(1, 0, beside.column)}
          rows={lines}
        />
        <Pager
          tongue={tongue}
          page={found.page}
          pages={found.pages}
          href={(page) => `${base}/lines?${search({ ...query, page })}`}
        />
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${base}/lines.csv`, format: 'csv' },
            { href: `${base}/lines.json`, format: 'json' },
          ]}
        />
        {beside.under && (
          <PaidSection tongue={tongue} code={place.code} document={document} {...beside.under} />
        )}
        {beside.section}
      </>
    ),
  };
}

/** The grouping that the address means, for its labels. */
function headOf(document: BudgetDocument, classification: Classification) {
  return (
    document.heads.find((head) => head.classification === classification) ?? { classification, take: null }
  );
}

function headsAsked(tongue: Tongue, document: BudgetDocument, query: LinesQuery): string[] {
  const asked = [
    [query.by, query.head],
    [query.and, query.andHead],
  ] as const;
  return asked.flatMap(([by, head]) =>
    by && head !== undefined ? [headLabel(tongue, document, headOf(document, by), head).name] : [],
  );
}

function foundSentence(tongue: Tongue, document: BudgetDocument, { lines, sums }: Found): string {
  const unit = currencyOf(document.currency);
  const amount = (value: bigint | null | undefined) =>
    value === null || value === undefined ? tongue.t('word.not-known') : tongue.money(value, unit);
  return tongue.t('budget.lines-found', {
    n: lines,
    planned: amount(sums.original),
    actual: amount(sums.executed),
  });
}

/** Which lines measures do not count, and why: only where such lines can be among those shown. */
function leftOutColumn(tongue: Tongue, document: BudgetDocument): Column<PublicLine> {
  return {
    head: tongue.t('budget.left-out-column'),
    words: true,
    cell: (line) => (line.exclusion === null ? '' : <bdi>{document.exclusions[line.exclusion] ?? ''}</bdi>),
  };
}

function columnsOf(tongue: Tongue, document: BudgetDocument, marksLeftOut: boolean): Column<PublicLine>[] {
  const unit = currencyOf(document.currency);
  const used = CLASSIFICATIONS.filter((each) => document.codes[each]);
  return [
    {
      head: tongue.t('budget.line'),
      heading: true,
      cell: (line) => (
        <span
          title={tongue.t('budget.line-of-file', {
            line: line.line,
            file: document.files[line.file]?.name ?? '',
          })}
        >
          {tongue.number(line.line)}
        </span>
      ),
    },
    ...used.map((each) => ({
      head: tongue.t(`reading.classification.${each}`),
      words: true,
      cell: (line: PublicLine) => (
        <Code code={line[each]} label={document.codes[each]?.[line[each] ?? ''] ?? ''} />
      ),
    })),
    ...(marksLeftOut ? [leftOutColumn(tongue, document)] : []),
    ...document.phases.map(({ phase }) => ({
      head: phaseWord(tongue, phase, document.side),
      numeric: true,
      cell: (line: PublicLine) => {
        const value = line[phase];
        return value === null ? '–' : tongue.money(value, unit, 'exact', { currency: false });
      },
    })),
  ];
}

const Code = ({ code, label }: { code: string | null; label: string }) =>
  code === null ? (
    <>–</>
  ) : (
    <>
      <bdi>{label || code}</bdi> {label && <bdi class="code">{code}</bdi>}
    </>
  );

function SortBy({ tongue, base, query }: { tongue: Tongue; base: string; query: LinesQuery }) {
  return (
    <nav class="choices" aria-label={tongue.t('budget.sort')}>
      <span>{tongue.t('budget.sort')}</span>
      <ul>
        {SORTS.map((sort) => (
          <li>
            <a
              href={`${base}/lines?${search({ ...query, sort, page: 1 })}`}
              aria-current={sort === query.sort ? 'page' : undefined}
            >
              {tongue.t(`budget.sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function search(query: LinesQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const usual = (name === 'sort' && value === 'line') || (name === 'page' && value === 1);
    if (value !== undefined && !usual) parameters.set(name, String(value));
  }
  return parameters.toString();
}
