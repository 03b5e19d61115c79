import { Alert, Breadcrumbs, LinkButton, Thread } from '../platform/html/components/index.ts';
import { titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { problemSentence } from '../platform/problems/sentence.ts';
import type { ThreadStep } from '../platform/thread/thread.ts';
import { ActList } from './act-list.tsx';
import { type CommentForms, Comments, isShown } from './comments.tsx';
import type { ItemFound } from './item.ts';
import { threadPath } from './reader.ts';
import { titleOfItem } from './told.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'house' | 'tongue' | 'place' | 'actor'>;

/** One item: who did what with it, where it came from and what came of it, and what people say about it. */
export function itemPage(context: Context, found: ItemFound, forms: CommentForms): PageContent {
  const { tongue, place } = context;
  const title = titleOfItem(context, found.item, found.names);
  const { failed } = forms;
  return {
    title: titleOf(tongue, title, failed?.problem ?? null),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        {failed && !isShown(failed.form, context, found, forms) && (
          <NotTaken tongue={tongue} failed={failed} />
        )}
        {found.ownPath && (
          <p>
            <LinkButton href={found.ownPath} variant="secondary">
              {tongue.t('work.item-open')}
            </LinkButton>
          </p>
        )}
        <section>
          <h2>{tongue.t('work.item-history')}</h2>
          <ActList
            context={context}
            acts={found.acts}
            names={found.names}
            none={tongue.t('work.item-no-history')}
          />
          {found.hasMoreActs && (
            <p>
              <a class="ds-link" href={`/work/places/${place.code}/history?item=${found.item.id}`}>
                {tongue.t('work.item-whole-history')}
              </a>
            </p>
          )}
        </section>
        <Steps context={context} message="thread.came-from" steps={found.cameFrom} names={found.names} />
        <Steps context={context} message="thread.led-to" steps={found.ledTo} names={found.names} />
        <Comments context={context} found={found} forms={forms} />
      </>
    ),
  };
}

/** Where the form that was refused is no longer on the page, what was typed in it still is. */
const NotTaken = ({ tongue, failed }: { tongue: Tongue; failed: NonNullable<CommentForms['failed']> }) => (
  <Alert tongue={tongue} kind="bad">
    <p>{problemSentence(tongue, failed.problem)}</p>
    {typeof failed.values['text'] === 'string' && (
      <p class="comment-text" dir="auto">
        {failed.values['text']}
      </p>
    )}
  </Alert>
);

interface StepsProps {
  context: Context;
  message: 'thread.came-from' | 'thread.led-to';
  steps: readonly ThreadStep[];
  names: ReadonlyMap<string, string>;
}

/** One direction of the thread. Where nothing is linked, the page does not speak of it. */
function Steps({ context, message, steps, names }: StepsProps) {
  const { tongue, place } = context;
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{tongue.t(message)}</h2>
      <Thread
        tongue={tongue}
        steps={steps.map(({ item, relation }) => ({
          label: titleOfItem(context, item, names),
          href: threadPath(place.code, item.id),
          note: tongue.t(`thread.relation.${relation}`),
          done: true,
        }))}
      />
    </section>
  );
}
