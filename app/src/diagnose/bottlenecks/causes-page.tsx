import { randomUUID } from 'node:crypto';
import type { FrameworkNode } from '@groundwork-gov/frameworks';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  Form,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { causesPath, deskPath, leafPath } from '../assessment/paths.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { titleIn } from '../frameworks/tree.ts';
import { MOST_SAID } from './cause-actions.ts';
import { type Cause, MOST_WHYS } from './cause-store.ts';
import { CauseTree, NextList, sayReasons, titlesOf } from './ranking-words.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export interface CausesShown {
  document: SignedDocument;
  node: FrameworkNode;
  causes: readonly Cause[];
  /** Whether this person may change something here. */
  mayChange: boolean;
}

const Crumbs = ({
  context: { tongue, place },
  document: { assessment, title },
}: {
  context: Context;
  document: Pick<SignedDocument, 'assessment' | 'title'>;
}) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code, assessment), label: title },
      { href: `${deskPath(place.code, assessment)}/ranking`, label: tongue.t('ranking.title') },
    ]}
  />
);

/** One dimension as a bottleneck: why it ranks where it does, what would move it, and what lies behind it. */
export function causesPage(
  context: Context,
  shown: CausesShown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { document, node, causes, mayChange } = shown;
  const title = titleIn(tongue, node);
  const ranked = document.ranking?.ranked.find(({ id }) => id === node.id);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} document={document} />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>
          <a class="ds-link" href={leafPath(place.code, document.assessment, node.id)}>
            {tongue.t('ranking.to-dimension')}
          </a>
        </p>
        {ranked ? (
          <>
            <p class="lead">
              {tongue.t('ranking.ranks', {
                rank: tongue.number(ranked.rank),
                of: tongue.number(document.ranking?.ranked.length ?? 0),
              })}
            </p>
            <p>{sayReasons(tongue, document, ranked)}</p>
            <h2>{tongue.t('ranking.moves')}</h2>
            <NextList tongue={tongue} ranked={ranked} titles={titlesOf(tongue, document.nodes)} />
          </>
        ) : (
          <p class="lead">{tongue.t('ranking.not-ranked')}</p>
        )}
        <section>
          <h2>{tongue.t('ranking.causes')}</h2>
          <p>{tongue.t('ranking.causes-says')}</p>
          {causes.length === 0 ? (
            <EmptyState title={tongue.t('ranking.causes-none-title')}>
              {tongue.t('ranking.causes-none')}
            </EmptyState>
          ) : (
            <Tree context={context} shown={shown} />
          )}
        </section>
        {mayChange && <AddForm context={context} shown={shown} values={values} problem={problem} />}
      </>
    ),
  };
}

function Tree({ context: { tongue, place }, shown }: { context: Context; shown: CausesShown }) {
  const { document, node, causes, mayChange } = shown;
  const base = causesPath(place.code, document.assessment, node.id);
  const byId = new Map(causes.map((each) => [each.causeId, each]));
  const hasBelow = new Set(causes.map(({ underId }) => underId));
  return (
    <CauseTree
      causes={causes.map(({ causeId, leaf, underId, says }) => ({ id: causeId, leaf, under: underId, says }))}
      leaf={node.id}
      beside={({ id }) => (
        <>
          <a class="ds-link" href={`/work/places/${place.code}/items/${id}`}>
            {tongue.t('ranking.cause-thread')}
          </a>{' '}
          {mayChange && (
            <a class="ds-link" href={`${base}/${id}`}>
              {tongue.t('ranking.cause-change')}
            </a>
          )}
          {mayChange && !hasBelow.has(id) && (
            <Form tongue={tongue} action={`${base}/${id}/remove`} requestId={randomUUID()}>
              <input type="hidden" name="version" value={byId.get(id)?.version} />
              <Button variant="tertiary">{tongue.t('ranking.cause-remove')}</Button>
            </Form>
          )}
        </>
      )}
    />
  );
}

function AddForm({
  context: { tongue, place },
  shown: { document, node, causes },
  values,
  problem,
}: {
  context: Context;
  shown: CausesShown;
  values: Record<string, unknown>;
  problem: Problem | null;
}) {
  const form = formOf(tongue, values, problem);
  const under = form.choice(
    'under',
    tongue.t('ranking.cause-under'),
    [
      { value: 'dimension', label: titleIn(tongue, node) },
      ...causes
        .filter(({ depth }) => depth < MOST_WHYS)
        .map(({ causeId, says }) => ({ value: causeId, label: says })),
    ],
    ['diagnose.enough-whys'],
  );
  const says = form.field('says', tongue.t('ranking.cause-says'), ['diagnose.not-agreed']);
  return (
    <section>
      <h2>{tongue.t('ranking.cause-add')}</h2>
      <Form {...form.props()} action={causesPath(place.code, document.assessment, node.id)}>
        <Select {...under} hint={tongue.t('ranking.cause-under-hint')} value={form.text('under')} required />
        <TextField {...says} hint={tongue.t('ranking.cause-says-hint')} rows={2} most={MOST_SAID} required />
        <Button>{tongue.t('ranking.cause-add')}</Button>
      </Form>
    </section>
  );
}

export function changeCausePage(
  context: Context,
  { document, node, causeId }: Pick<CausesShown, 'document' | 'node'> & { causeId: string },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('ranking.cause-change');
  const form = formOf(tongue, values, problem);
  const says = form.field('says', tongue.t('ranking.cause-says'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} document={document} />
        <h1>{title}</h1>
        <p>
          <bdi>{titleIn(tongue, node)}</bdi>
        </p>
        <Form {...form.props()} action={`${causesPath(place.code, document.assessment, node.id)}/${causeId}`}>
          <TextField {...says} rows={2} most={MOST_SAID} required />
          <Button>{tongue.t('ranking.cause-keep')}</Button>
        </Form>
      </>
    ),
  };
}
