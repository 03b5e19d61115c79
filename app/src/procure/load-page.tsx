import { z } from 'zod';
import {
  Breadcrumbs,
  Confirm,
  DefinitionList,
  LinkButton,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { crumbsTo } from './desk-lists.tsx';
import { FINDING_CODES, findingKey } from './intake/findings.ts';
import { type FindingRow, listedFindings } from './lists-store.ts';
import { type LoadFacts, loadById } from './load-store.ts';

export const atLoad = z.strictObject({ code: z.string().max(20), arrival: z.uuid() });
type Context = DeskContext<z.infer<typeof atLoad>, unknown>;

const findings = defineList<FindingRow, Context>({
  name: 'procure.findings',
  title: 'procure.findings',
  sort: 'number',
  search: 'procure.findings-search',
  columns: [
    { name: 'number', head: 'procure.finding-no', type: 'number', sort: true, value: (row) => row.findingNo },
    {
      name: 'code',
      head: 'procure.finding',
      type: 'text',
      heading: true,
      sort: true,
      words: true,
      value: (row) => row.code,
      cell: (row, { tongue }) => tongue.t(findingKey(row.code)),
    },
    { name: 'line', head: 'procure.line', type: 'number', sort: true, value: (row) => row.line },
    { name: 'path', head: 'procure.path', type: 'text', value: (row) => row.path },
    { name: 'value', head: 'procure.came', type: 'text', value: (row) => row.value },
    { name: 'expected', head: 'procure.expected', type: 'text', roomy: true, value: (row) => row.expected },
  ],
  filters: {
    code: choice('procure.finding', FINDING_CODES, (tongue, code) => tongue.t(findingKey(code))),
  },
  empty: { title: 'procure.no-findings-title', says: 'procure.no-findings' },
  rows: (query, { tx, params }) => listedFindings(tx, params.arrival, query),
});

/** What a file brought, and everything that was found in it: by line and path, and nothing passed over in silence. */
export const findingsDesk = deskList<FindingRow, z.infer<typeof atLoad>>({
  // Not the load's own address: the list puts `-views` behind it.
  path: '/work/places/:code/procurement/loads/:arrival/findings',
  params: atLoad,
  permission: 'procure.read',
  list: findings,
  page: async (context, { table }) => {
    const { tongue, place, actor, tx, params } = context;
    const load = await loadById(tx, params.arrival);
    if (!load) throw problem('request.not-found');
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
          <p>{tongue.t('procure.draft-says')}</p>
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
          {table}
        </>
      ),
    };
  },
});

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
