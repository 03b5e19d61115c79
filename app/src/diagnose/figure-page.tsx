import { currencyOf, formatMinor } from '@groundwork-gov/money';
import type { PublishedSource } from '../budget/api.ts';
import {
  Bar,
  Breadcrumbs,
  type Column,
  DataTable,
  DownloadList,
  Formula,
  Thread,
} from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublicSnapshot } from '../platform/publication/store.ts';
import type { PublishedFigure, PublishedMeasure, ReliabilityDocument } from './snapshot.ts';
import { missingSentence, sayFigure } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;
type Row = PublishedFigure['rows'][number];

interface Opened {
  document: ReliabilityDocument;
  measure: PublishedMeasure;
  figure: PublishedFigure;
  snapshot: PublicSnapshot;
  source: PublishedSource | null;
}

/** One figure, opened: the sentence, the formula with its numbers, what was added up, the lines, where they come from. */
export function figurePage({ tongue, place }: Context, opened: Opened): PageContent {
  const { document, measure, figure } = opened;
  const title = tongue.t('figure.title', {
    title: tongue.t(`measure.${measure.id}.title`),
    year: tongue.year(figure.period),
  });
  const base = `/places/${place.code}/reliability`;
  return {
    title,
    tab: '/reliability',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: base, label: tongue.t('diagnose.title', { place: place.name }) }]}
        />
        <h1>{title}</h1>
        <p class="say">
          {figure.value === null
            ? `${tongue.t('figure.not-computable', { year: tongue.year(figure.period) })} ${missingSentence(tongue, figure)}`
            : sayFigure(tongue, measure, figure)}
        </p>
        <Formula
          tongue={tongue}
          words={tongue.t(`measure.${measure.id}.formula`)}
          steps={steps(tongue, document, measure, figure)}
          version={String(measure.formulaVersion)}
        />
        <p class="quiet">
          {tongue.t('figure.limits')}: {tongue.t(`measure.${measure.id}.limits`)}
        </p>
        {figure.value !== null && <Rows tongue={tongue} place={place} opened={opened} />}
        <WhereFrom tongue={tongue} place={place} opened={opened} />
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${base}/${measure.id}/${figure.period}/rows.csv`, format: 'csv' },
            { href: `${base}/${measure.id}/${figure.period}/rows.json`, format: 'json' },
          ]}
        />
        <OtherYears tongue={tongue} base={base} measure={measure} figure={figure} />
      </>
    ),
  };
}

function steps(
  tongue: Tongue,
  document: ReliabilityDocument,
  measure: PublishedMeasure,
  figure: PublishedFigure,
) {
  if (figure.value === null || figure.numerator === null || figure.denominator === null) return [];
  const { digits } = currencyOf(document.currency);
  const kind =
    measure.dimension === 'pi-2.3' ? 'contingency' : isComposition(measure) ? 'composition' : 'aggregate';
  const amount = (minor: string) => formatMinor(BigInt(minor), digits);
  return [
    {
      says: tongue.t(`figure.step.${kind}`),
      works: `${amount(figure.numerator)} ÷ ${amount(figure.denominator)} × 100 = ${figure.value.toPrecision(6)}`,
    },
  ];
}

const isComposition = (measure: PublishedMeasure): boolean =>
  measure.dimension === 'pi-2.1' || measure.dimension === 'pi-2.2' || measure.dimension === 'pi-3.2';

function Rows({ tongue, place, opened }: { tongue: Tongue; place: Context['place']; opened: Opened }) {
  const { document, measure, figure, source } = opened;
  const link = source ? linesLink(place.code, measure, figure) : null;
  return (
    <section>
      <h2>{tongue.t('figure.rows', { currency: document.currency })}</h2>
      {figure.rows.length === 0 ? (
        <p>{tongue.t('figure.no-rows')}</p>
      ) : (
        <DataTable
          tongue={tongue}
          id="rows"
          caption={tongue.t('figure.rows', { currency: document.currency })}
          captionHidden
          columns={rowColumns(tongue, document, measure, figure, link)}
          rows={figure.rows}
        />
      )}
      <p>
        {link ? (
          <a class="ds-link" href={link(null)}>
            {tongue.t('figure.all-lines')}
          </a>
        ) : (
          tongue.t('figure.lines-closed')
        )}
      </p>
      {source && figure.budget !== source.hash && <p class="note">{tongue.t('figure.lines-newer')}</p>}
      {isComposition(measure) && (
        <p class="quiet">{tongue.t('figure.coverage', { share: tongue.percent(figure.coverage * 100) })}</p>
      )}
      {source && source.exclusions.length > 0 && (
        <p class="quiet">{tongue.t('figure.left-out', { reasons: source.exclusions })}</p>
      )}
    </section>
  );
}

/** The address of exactly the lines that the formula counted, for one head or for all. */
function linesLink(code: string, measure: PublishedMeasure, figure: PublishedFigure) {
  const side = sideOf(measure);
  return (head: string | null): string => {
    const search = new URLSearchParams({ counted: '1' });
    if (measure.dimension === 'pi-2.1') search.set('interest', 'without');
    if (measure.dimension === 'pi-2.1' || measure.dimension === 'pi-2.2')
      search.set('contingency', 'without');
    if (measure.dimension === 'pi-2.3' && head !== null) search.set('contingency', 'only');
    if (head !== null && figure.heads) {
      search.set('by', figure.heads.classification);
      search.set('head', head);
    }
    return `/places/${code}/budget/${figure.period}/${side}/lines?${search.toString()}`;
  };
}

export const sideOf = (measure: Pick<PublishedMeasure, 'dimension'>): 'expenditure' | 'revenue' =>
  measure.dimension.startsWith('pi-3') ? 'revenue' : 'expenditure';

function rowColumns(
  tongue: Tongue,
  document: ReliabilityDocument,
  measure: PublishedMeasure,
  figure: PublishedFigure,
  link: ((head: string | null) => string) | null,
): Column<Row>[] {
  const unit = currencyOf(document.currency);
  const money = (minor: string | null) =>
    minor === null ? '–' : tongue.money(BigInt(minor), unit, 'exact', { currency: false });
  const longest = figure.rows.reduce(
    (most, row) => Math.max(most, Number(row.budget), Number(row.outturn)),
    0,
  );
  const composed = isComposition(measure);
  return [
    {
      head: tongue.t('figure.head'),
      heading: true,
      cell: (row) => {
        const name =
          row.code === '' ? tongue.t('figure.rest') : [row.code, row.label].filter(Boolean).join(' ');
        return link && row.code !== '' ? (
          <a class="ds-link" href={link(row.code)}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        );
      },
    },
    {
      head: '',
      roomy: true,
      cell: (row) => (
        <Bar
          plan={Number(composed ? row.adjusted : row.budget)}
          actual={Number(row.outturn)}
          longest={longest}
          label={tongue.t('word.planned-and-done', {
            planned: money(composed ? row.adjusted : row.budget),
            actual: money(row.outturn),
          })}
        />
      ),
    },
    { head: tongue.t('figure.planned'), numeric: true, cell: (row) => money(row.budget) },
    ...(composed
      ? [{ head: tongue.t('figure.adjusted'), numeric: true, cell: (row: Row) => money(row.adjusted) }]
      : []),
    { head: tongue.t('figure.actual'), numeric: true, cell: (row) => money(row.outturn) },
    ...(composed
      ? [{ head: tongue.t('figure.distance'), numeric: true, cell: (row: Row) => money(row.deviation) }]
      : []),
    { head: tongue.t('figure.lines'), numeric: true, cell: (row) => tongue.number(row.lines) },
  ];
}

/** The thread of this figure: the computation, the budget it read, the files the budget was read from. */
function WhereFrom({ tongue, place, opened }: { tongue: Tongue; place: Context['place']; opened: Opened }) {
  const { measure, figure, snapshot, source } = opened;
  const budget = `/places/${place.code}/budget/${figure.period}/${sideOf(measure)}`;
  return (
    <section>
      <h2>{tongue.t('figure.thread-title')}</h2>
      <Thread
        tongue={tongue}
        steps={[
          ...(source?.files ?? []).map((file) => ({
            label: tongue.t('figure.thread.file', { file: file.name }),
            href: budget,
            day: file.loadedOn,
            done: true,
          })),
          source
            ? {
                label: tongue.t('figure.thread.budget'),
                href: budget,
                day: source.publishedAt.toISOString().slice(0, 10),
                done: true,
              }
            : { label: tongue.t('figure.thread.budget'), note: tongue.t('figure.lines-closed'), done: false },
          {
            label: tongue.t('figure.thread.figure'),
            day: snapshot.publishedAt.toISOString().slice(0, 10),
            done: true,
          },
        ]}
      />
      <p class="quiet">{tongue.t('figure.run', { run: measure.run, hash: measure.rowsHash })}</p>
    </section>
  );
}

function OtherYears({
  tongue,
  base,
  measure,
  figure,
}: {
  tongue: Tongue;
  base: string;
  measure: PublishedMeasure;
  figure: PublishedFigure;
}) {
  return (
    <nav class="choices" aria-label={tongue.t('figure.other-years')}>
      <span>{tongue.t('figure.other-years')}</span>
      <ul>
        {measure.figures.map((each) => (
          <li>
            <a
              class="ds-link"
              href={`${base}/${measure.id}/${each.period}`}
              aria-current={each.period === figure.period ? 'true' : undefined}
            >
              {tongue.year(each.period)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
