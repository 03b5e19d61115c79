import { Breadcrumbs, CheckLink, Hash } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import { type FlagsOfProcess, ProcessFlags } from './flags/process-flags.tsx';
import { ProcessStory, storyTitle } from './process-story.tsx';
import { processPath } from './public-lists.tsx';
import type { PublishedRecord } from './public-record.ts';
import { factsOf } from './record/facts.ts';
import type { PublicSaid } from './replies/public-store.ts';
import { SaidBeside, SaidOfGone } from './replies/said-parts.tsx';
import type { ProcurementDocument } from './snapshot.ts';
import { SourceNote } from './source-note.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** A published process as a story, with what was asked and said about it, and where it comes from. */
export function processPage(
  context: Context,
  found: PublishedRecord,
  document: ProcurementDocument,
  { said, ...flags }: FlagsOfProcess & { said: readonly PublicSaid[] },
): PageContent {
  const { tongue, place } = context;
  const { compiled, ocid } = found;
  const facts = factsOf(compiled, () => undefined);
  const title = storyTitle(tongue, facts);
  return {
    title,
    tab: '/contracts',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: `/places/${place.code}/contracts`, label: tongue.t('procure.public-title') }]}
        />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <ProcessStory tongue={tongue} code={place.code} ocid={ocid} compiled={compiled} facts={facts}>
          <ProcessFlags
            tongue={tongue}
            code={place.code}
            {...flags}
            below={({ flagId }) => <SaidBeside tongue={tongue} place={place} flagId={flagId} said={said} />}
          />
          <SaidOfGone tongue={tongue} place={place} said={said} />
        </ProcessStory>
        <h2>{tongue.t('procure.source')}</h2>
        <SourceNote tongue={tongue} document={document} />
        <p>
          <a class="ds-link" href={`${processPath(place.code, found.processId)}/record.json`}>
            {tongue.t('procure.record-file')}
          </a>
        </p>
        <p class="quiet">
          <Hash value={found.snapshotHash} />{' '}
          <CheckLink tongue={tongue} place={place} hash={found.snapshotHash} />
        </p>
      </>
    ),
  };
}
