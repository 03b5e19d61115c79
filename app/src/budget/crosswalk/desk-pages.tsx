import { randomUUID } from 'node:crypto';
import { crosswalkTarget, standardName } from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import {
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  EmptyState,
  Form,
  LinkButton,
} from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { compact } from '../amounts.tsx';
import { phaseWord, sideTitle } from '../words.ts';
import type { KeptCrosswalk } from './crosswalk-store.ts';
import type { Move, Moves, YearMoves } from './moves.ts';
import { Code, kindSaid, RowsTable } from './rows-table.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

const base = (code: string): string => `/work/places/${code}/budgets/crosswalks`;

const stateOf = ({ inForce, no, until }: KeptCrosswalk): string => {
  if (inForce !== null) return inForce === no ? 'in-force' : 'changed';
  return until === null ? 'draft' : 'withdrawn';
};

/** The crosswalks of the town, with the state of each. */
export function crosswalksDesk(
  { tongue, place, actor }: Context,
  all: readonly KeptCrosswalk[],
): PageContent {
  const title = tongue.t('budget.crosswalk.title');
  const columns: Column<KeptCrosswalk>[] = [
    {
      head: tongue.t('budget.crosswalk.name'),
      heading: true,
      cell: ({ crosswalkId, document }) => (
        <a class="ds-link" href={`${base(place.code)}/${crosswalkId}`}>
          <bdi>{document.title}</bdi>
        </a>
      ),
    },
    {
      head: tongue.t('budget.crosswalk.what'),
      words: true,
      cell: ({ document }) => kindSaid(tongue, document),
    },
    {
      head: tongue.t('budget.desk.state'),
      words: true,
      cell: (kept) => tongue.t(`budget.crosswalk.state.${stateOf(kept)}`),
    },
  ];
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/work/places/${place.code}/budgets`, label: tongue.t('budget.desk.title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('budget.crosswalk.says')}</p>
        {actor.permissions.has('budget.import') && (
          <LinkButton href={`${base(place.code)}/new`}>{tongue.t('budget.crosswalk.add')}</LinkButton>
        )}
        {all.length === 0 ? (
          <EmptyState title={tongue.t('budget.crosswalk.none-title')}>
            {tongue.t('budget.crosswalk.none')}
          </EmptyState>
        ) : (
          <DataTable
            tongue={tongue}
            id="crosswalks"
            caption={title}
            captionHidden
            columns={columns}
            rows={all.toSorted((a, b) =>
              crosswalkTarget(a.document) < crosswalkTarget(b.document) ? -1 : 1,
            )}
          />
        )}
      </>
    ),
  };
}

/** One crosswalk, with what it would move in the budgets that are loaded. */
export function crosswalkDesk(context: Context, kept: KeptCrosswalk, moves: Moves): PageContent {
  const { tongue, place, actor } = context;
  const { document, reason, no, version, keptAt, crosswalkId } = kept;
  const own = `${base(place.code)}/${crosswalkId}`;
  const state = stateOf(kept);
  return {
    title: document.title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/work/places/${place.code}/budgets`, label: tongue.t('budget.desk.title') },
            { href: base(place.code), label: tongue.t('budget.crosswalk.title') },
          ]}
        />
        <h1>
          <bdi>{document.title}</bdi>
        </h1>
        <p class="lead">{kindSaid(tongue, document)}</p>
        <DefinitionList
          items={[
            { term: tongue.t('budget.desk.state'), says: tongue.t(`budget.crosswalk.state.${state}`) },
            { term: tongue.t('budget.kept.no'), says: tongue.number(no) },
            { term: tongue.t('budget.kept.kept-at'), says: tongue.dateTime(keptAt, place.timeZone) },
            { term: tongue.t('budget.crosswalk.reason'), says: <bdi>{reason}</bdi> },
          ]}
        />
        <div class="acts">
          {actor.permissions.has('budget.publish') && state !== 'in-force' && (
            <Form tongue={tongue} action={`${own}/publish`} requestId={randomUUID()} version={version}>
              <Button>{tongue.t('budget.crosswalk.publish')}</Button>
            </Form>
          )}
          {actor.permissions.has('budget.import') && (
            <LinkButton href={`${own}/edit`} variant="secondary">
              {tongue.t('budget.crosswalk.change')}
            </LinkButton>
          )}
          {actor.permissions.has('budget.publish') && kept.inForce !== null && (
            <LinkButton href={`${own}/withdraw`} variant="tertiary">
              {tongue.t('budget.crosswalk.withdraw')}
            </LinkButton>
          )}
        </div>
        <h2>{tongue.t('budget.crosswalk.would-move')}</h2>
        <Remarks tongue={tongue} moves={moves} />
        {moves.years.map((year) => (
          <Year context={context} kept={kept} year={year} names={moves.names} />
        ))}
        <RowsTable tongue={tongue} crosswalk={document} names={moves.names} />
      </>
    ),
  };
}

const SHOWN_CODES = 30;

const said = (codes: readonly string[]) => ({ n: codes.length, codes: codes.slice(0, SHOWN_CODES) });

/** What somebody may have mistyped: codes that no file has. */
function Remarks({ tongue, moves }: { tongue: Tongue; moves: Moves }) {
  return (
    <>
      {moves.years.length === 0 && <p>{tongue.t('budget.crosswalk.no-budgets')}</p>}
      {moves.unused.length > 0 && <p>{tongue.t('budget.crosswalk.unused', said(moves.unused))}</p>}
      {moves.unknown.length > 0 && <p>{tongue.t('budget.crosswalk.unknown', said(moves.unknown))}</p>}
    </>
  );
}

const SHOWN_MOVES = 100;

function Year({
  context: { tongue, place },
  kept: { document },
  year,
  names,
}: {
  context: Context;
  kept: KeptCrosswalk;
  year: YearMoves;
  names: Moves['names'];
}) {
  const unit = currencyOf(place.currency);
  const to = (code: string) =>
    document.scheme === 'own'
      ? names.get(code)
      : (standardName(document.scheme, code, tongue.language) ?? undefined);
  const id = `${year.year}-${year.side}`;
  const columns: Column<Move>[] = [
    {
      head: tongue.t(`reading.classification.${document.classification}`),
      heading: true,
      cell: ({ from }) => <Code code={from} name={names.get(from)} />,
    },
    {
      head: tongue.t('budget.crosswalk.to'),
      words: true,
      cell: ({ to: code }) =>
        code === '' ? tongue.t('budget.crosswalk.nowhere') : <Code code={code} name={to(code)} />,
    },
    ...(['original', 'executed'] as const).map((phase) => ({
      head: phaseWord(tongue, phase, year.side),
      numeric: true,
      cell: ({ amounts }: Move) => compact(tongue, amounts[phase] ?? null, unit),
    })),
    { head: tongue.t('budget.crosswalk.lines'), numeric: true, cell: ({ lines }) => tongue.number(lines) },
  ];
  const rows = [...year.unmatched, ...year.moves];
  const says = tongue.t('budget.crosswalk.year-moves', {
    budget: sideTitle(tongue, year),
    lines: year.moves.reduce((sum, { lines }) => sum + lines, 0),
    all: year.lines,
    unmatched: year.unmatched.length,
  });
  if (rows.length === 0) return <p>{says}</p>;
  return (
    <Details summary={says}>
      <DataTable
        tongue={tongue}
        id={`moves-${id}`}
        caption={`${sideTitle(tongue, year)}, ${place.currency}`}
        columns={columns}
        rows={rows.slice(0, SHOWN_MOVES)}
      />
      {rows.length > SHOWN_MOVES && (
        <p class="quiet">{tongue.t('budget.crosswalk.more-rows', { n: rows.length - SHOWN_MOVES })}</p>
      )}
    </Details>
  );
}
