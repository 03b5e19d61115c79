import { z } from 'zod';
import {
  Breadcrumbs,
  Confirm,
  DataTable,
  DefinitionList,
  LinkButton,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { crumbsTo } from './desk-lists.tsx';
import { findingKey } from './intake/findings.ts';
import type { FindingRow } from './lists-store.ts';
import type { LoadFacts } from './load-store.ts';

export const atLoad = z.strictObject({ code: z.string().max(20), arrival: z.uuid() });
type Context = DeskContext<z.infer<typeof atLoad>, unknown>;

/** What a file brought, and what was found in it, by line and path: nothing is passed over in silence. */
export function loadPage(context: Context, load: LoadFacts, findings: readonly FindingRow[]): PageContent {
  const { tongue, place, actor } = context;
  const base = `/work/places/${place.code}/procurement`;
  return {
    title: load.file,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            ...crumbsTo({ tongue, place }),
            { href: `${base}/loads`, label: tongue.t('procure.loads') },
          ]}
        />
        <h1>
          <bdi>{load.file}</bdi>
        </h1>
        <p class="lead">
          {tongue.t('procure.load-says', {
            releases: load.releases,
            added: load.added,
            processes: load.processes,
          })}
        </p>
        <p>{tongue.t(load.takenBackAt === null ? 'procure.draft-says' : 'procure.taken-back-said')}</p>
        <DefinitionList
          items={[
            { term: tongue.t('procure.source'), says: <bdi>{load.source}</bdi> },
            ...Object.entries(load.findingCodes as Record<string, number>).map(([code, count]) => ({
              term: tongue.t(findingKey(code)),
              says: tongue.number(count),
            })),
          ]}
        />
        {load.takenBackAt === null && actor.permissions.has('procure.import') && (
          <div class="acts">
            <LinkButton href={base} variant="secondary">
              {tongue.t('procure.processes')}
            </LinkButton>
            <LinkButton href={`${base}/loads/${load.loadId}/take-back`} variant="tertiary">
              {tongue.t('procure.take-back')}
            </LinkButton>
          </div>
        )}
        <h2>{tongue.t('procure.findings')}</h2>
        {findings.length === 0 ? (
          <p>{tongue.t('procure.no-findings')}</p>
        ) : (
          <>
            <FindingTable tongue={tongue} findings={findings} />
            <p>
              <a class="ds-link" href={`${base}/findings?load=${load.loadNo}`}>
                {tongue.t('procure.findings-all', { count: load.findingCount })}
              </a>
            </p>
          </>
        )}
      </>
    ),
  };
}

function FindingTable({ tongue, findings }: { tongue: Context['tongue']; findings: readonly FindingRow[] }) {
  return (
    <DataTable
      tongue={tongue}
      id="findings"
      caption={tongue.t('procure.findings')}
      captionHidden
      cards
      rows={findings}
      columns={[
        {
          head: tongue.t('procure.finding'),
          heading: true,
          words: true,
          cell: ({ code }) => tongue.t(findingKey(code)),
        },
        { head: tongue.t('procure.line'), numeric: true, cell: ({ line }) => tongue.number(line) },
        { head: tongue.t('procure.path'), cell: ({ path }) => <bdi>{path}</bdi> },
        { head: tongue.t('procure.came'), cell: ({ value }) => <bdi>{value}</bdi> },
      ]}
    />
  );
}

/** A load that counts no more stays in the record: what goes, what stays, and why. */
export function takeBackForm(
  { tongue, place }: Pick<Context, 'tongue' | 'place'>,
  load: LoadFacts,
  values: Record<string, unknown>,
  refused: Problem | null,
): PageContent {
  const title = tongue.t('procure.take-back-title', { file: load.file });
  const form = formOf(tongue, values, refused);
  const reason = form.field('reason', tongue.t('procure.take-back-reason'));
  const back = `/work/places/${place.code}/procurement/loads`;
  return {
    title: titleOf(tongue, title, refused),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[...crumbsTo({ tongue, place }), { href: back, label: tongue.t('procure.loads') }]}
        />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('procure.take-back-says')}
          what={[
            { term: tongue.t('procure.file'), says: <bdi>{load.file}</bdi> },
            { term: tongue.t('procure.added'), says: tongue.number(load.added) },
          ]}
          canBeUndone={false}
          action={`${back}/${load.loadId}/take-back`}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('procure.take-back')}
          back={back}
        >
          <TextField {...reason} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}
