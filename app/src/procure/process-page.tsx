import type { JsonObject } from '@groundwork-gov/ocds';
import { todayIn } from '../platform/calendar/days.ts';
import { Breadcrumbs, CheckLink, DefinitionList, Details, Hash } from '../platform/html/components/index.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';
import { EventList } from './event-list.tsx';
import { type FlagsOfProcess, ProcessFlags } from './flags/process-flags.tsx';
import { processPath } from './public-lists.tsx';
import type { PublishedRecord } from './public-record.ts';
import { factsOf, type ProcessFacts } from './record/facts.ts';
import { documentsOf, gapsOf } from './record/missing.ts';
import { objectAt, textAt } from './record/reach.ts';
import { eventsOf } from './record/timeline.ts';
import { itemsOf } from './record/titles.ts';
import type { PublicSaid } from './replies/public-store.ts';
import { SaidBeside, SaidOfGone } from './replies/said-parts.tsx';
import type { ProcurementDocument } from './snapshot.ts';
import { SourceNote } from './source-note.tsx';
import { Parties } from './taking-part.tsx';
import { callWord, methodWord } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

/** So many documents and items are shown; the record behind the page has all. */
const SHOWN = 100;

/** A process as a story in plain words: what happened when, who, for how much, and what nobody says. */
export function processPage(
  context: Context,
  found: PublishedRecord,
  document: ProcurementDocument,
  { said, ...flags }: FlagsOfProcess & { said: readonly PublicSaid[] },
): PageContent {
  const { tongue, place } = context;
  const { compiled } = found;
  const facts = factsOf(compiled, () => undefined);
  const title = facts.title ?? tongue.t('procure.untitled');
  const gaps = gapsOf(compiled, facts);
  const description = textAt(objectAt(compiled, 'tender'), 'description');
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
        {description !== null && description !== title && (
          <p class="lead">
            <bdi>{description}</bdi>
          </p>
        )}
        <DefinitionList
          items={[
            {
              term: tongue.t('procure.buyer'),
              says:
                facts.buyer === null ? (
                  tongue.t('procure.not-said')
                ) : (
                  <a class="ds-link" href={`/places/${place.code}/contracts/buyers/${facts.buyer.key}`}>
                    <bdi>{facts.buyer.name}</bdi>
                  </a>
                ),
            },
            { term: tongue.t('procure.stage'), says: howFar(tongue, facts, todayIn('UTC')) },
            {
              term: tongue.t('procure.method'),
              says:
                facts.method === null ? (
                  tongue.t('procure.not-said')
                ) : (
                  <bdi>{methodWord(tongue, facts.method)}</bdi>
                ),
            },
            { term: tongue.t('procure.ocid'), says: <bdi>{found.ocid}</bdi> },
          ]}
        />
        <h2>{tongue.t('procure.timeline')}</h2>
        <EventList tongue={tongue} title={title} events={eventsOf(compiled, facts)} />
        <ProcessFlags
          tongue={tongue}
          code={place.code}
          {...flags}
          below={({ flagId }) => <SaidBeside tongue={tongue} place={place} flagId={flagId} said={said} />}
        />
        <SaidOfGone tongue={tongue} place={place} said={said} />
        {gaps.length > 0 && (
          <>
            <h2>{tongue.t('procure.missing')}</h2>
            <p>{tongue.t('procure.missing-says')}</p>
            <ul>
              {gaps.map((gap) => (
                <li>{tongue.t(`procure.gap.${gap}`)}</li>
              ))}
            </ul>
          </>
        )}
        <Parties tongue={tongue} code={place.code} compiled={compiled} facts={facts} />
        <Items tongue={tongue} compiled={compiled} />
        <Documents tongue={tongue} compiled={compiled} />
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

/** The stage; of a call without an award how it stands by its own dates. */
function howFar(tongue: Tongue, { stage, deals, tender }: ProcessFacts, today: string): string {
  const call = deals.find(({ kind }) => kind === 'process');
  const word = call ? callWord(tongue, { status: call.status, until: tender.until }, today) : null;
  return word ?? tongue.t(`procure.stage.${stage}`);
}

interface Part {
  tongue: Tongue;
  compiled: JsonObject;
}

/** What is not shown here is counted: nothing is left out in silence. */
const Rest = ({ tongue, of }: { tongue: Tongue; of: number }) =>
  of > SHOWN ? <li class="quiet">{tongue.t('procure.events-more', { count: of - SHOWN })}</li> : null;

function Items({ tongue, compiled }: Part) {
  const told = itemsOf(compiled).flatMap((item) => {
    const text = textAt(item, 'description') ?? textAt(objectAt(item, 'classification'), 'description');
    if (text === null) return [];
    const unit = textAt(objectAt(item, 'unit'), 'name');
    return [{ text, quantity: [textAt(item, 'quantity'), unit].filter((each) => each !== null).join(' ') }];
  });
  if (told.length === 0) return null;
  return (
    <Details summary={tongue.t('procure.items', { count: told.length })}>
      <ul>
        {told.slice(0, SHOWN).map(({ text, quantity }) => (
          <li>
            <bdi>{text}</bdi>
            {quantity !== '' && (
              <>
                {' '}
                (<bdi>{quantity}</bdi>)
              </>
            )}
          </li>
        ))}
        <Rest tongue={tongue} of={told.length} />
      </ul>
    </Details>
  );
}

/** Where documents lie is the publisher's word: only an address of the web is a link. */
function Documents({ tongue, compiled }: Part) {
  const documents = documentsOf(compiled).flatMap((each) => {
    const url = textAt(each, 'url');
    const title = textAt(each, 'title') ?? textAt(each, 'documentType') ?? url;
    return title === null ? [] : [{ title, url: url !== null && /^https?:\/\//i.test(url) ? url : null }];
  });
  if (documents.length === 0) return null;
  return (
    <Details summary={tongue.t('procure.documents', { count: documents.length })}>
      <ul>
        {documents.slice(0, SHOWN).map(({ title, url }) => (
          <li>
            {url === null ? (
              <bdi>{title}</bdi>
            ) : (
              <a class="ds-link" href={url} rel="nofollow noopener">
                <bdi>{title}</bdi>
              </a>
            )}
          </li>
        ))}
        <Rest tongue={tongue} of={documents.length} />
      </ul>
    </Details>
  );
}
