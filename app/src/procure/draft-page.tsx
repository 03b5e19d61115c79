import type { JsonObject } from '@groundwork-gov/ocds';
import { Breadcrumbs } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import { crumbsTo } from './desk-lists.tsx';
import { ProcessStory, storyTitle } from './process-story.tsx';
import { processPath } from './public-lists.tsx';
import { factsOf } from './record/facts.ts';

interface Draft {
  processId: string;
  ocid: string;
  source: string;
  releases: number;
  compiled: JsonObject;
  /** Whether residents can read it, as it stood when somebody published it. */
  isPublic: boolean;
}

/** A process as it stands at the desk, in the words of the public page: what somebody reads before they make it public. */
export function draftPage(context: DeskContext<unknown, unknown>, draft: Draft): PageContent {
  const { tongue, place } = context;
  const { ocid, compiled, isPublic, processId, source, releases } = draft;
  const facts = factsOf(compiled, () => undefined);
  const title = storyTitle(tongue, facts);
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>{tongue.t('procure.draft-of', { source, count: releases })}</p>
        {isPublic ? (
          <p>
            <a class="ds-link" href={processPath(place.code, processId)}>
              {tongue.t('procure.draft-public')}
            </a>
          </p>
        ) : (
          <p>{tongue.t('procure.draft-not-public')}</p>
        )}
        <ProcessStory tongue={tongue} code={null} ocid={ocid} compiled={compiled} facts={facts} />
      </>
    ),
  };
}
