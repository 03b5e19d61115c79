import type { JsonObject } from '@groundwork-gov/ocds';
import type { Child } from 'hono/jsx';
import { todayIn } from '../platform/calendar/days.ts';
import { DefinitionList, Details } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';
import { EventList } from './event-list.tsx';
import { Linked } from './linked.tsx';
import type { ProcessFacts } from './record/facts.ts';
import { documentsOf, gapsOf } from './record/missing.ts';
import { objectAt, textAt } from './record/reach.ts';
import { eventsOf } from './record/timeline.ts';
import { itemsOf } from './record/titles.ts';
import { Parties } from './taking-part.tsx';
import { callWord, methodWord } from './words.ts';

/** So many documents and items are shown; the record behind the page has all. */
const SHOWN = 100;

interface Props {
  tongue: Tongue;
  /** Of the place whose public pages tell of buyers and suppliers; null where what is told may not be public. */
  code: string | null;
  ocid: string;
  compiled: JsonObject;
  /** What it says (`factsOf`). */
  facts: ProcessFacts;
  /** What stands between what happened and what is missing. */
  children?: Child;
}

export const storyTitle = (tongue: Tongue, { title }: ProcessFacts): string =>
  title ?? tongue.t('procure.untitled');

/** A process in plain words: what happened when, who, for how much, and what nobody says. */
export function ProcessStory({ tongue, code, ocid, compiled, facts, children }: Props) {
  const title = storyTitle(tongue, facts);
  const gaps = gapsOf(compiled, facts);
  const description = textAt(objectAt(compiled, 'tender'), 'description');
  return (
    <>
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
                <Linked href={code === null ? null : `/places/${code}/contracts/buyers/${facts.buyer.key}`}>
                  {facts.buyer.name}
                </Linked>
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
          { term: tongue.t('procure.ocid'), says: <bdi>{ocid}</bdi> },
        ]}
      />
      <h2>{tongue.t('procure.timeline')}</h2>
      <EventList tongue={tongue} title={title} events={eventsOf(compiled, facts)} />
      {children}
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
      <Parties tongue={tongue} code={code} compiled={compiled} facts={facts} />
      <Items tongue={tongue} compiled={compiled} />
      <Documents tongue={tongue} compiled={compiled} />
    </>
  );
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
