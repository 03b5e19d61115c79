import type { Child } from 'hono/jsx';
import { Button, DefinitionList, Select, TextField } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { ThreadStep } from '../../platform/thread/thread.ts';
import type { Body } from './bodies-store.ts';
import { BODY_KINDS } from './kinds.ts';
import {
  at,
  type Crumb,
  DayField,
  type Desk,
  Ended,
  formPage,
  HistoryLink,
  KindSelect,
  may,
  NameFields,
  peoplePage,
  Steps,
  span,
  type Values,
} from './parts.tsx';
import type { Post } from './posts-store.ts';
import { PostLines, type Structure, titled } from './structure-page.tsx';

export interface BodyShown {
  body: Body;
  parent: Body | null;
  children: readonly Body[];
  posts: readonly Post[];
  seats: Pick<Structure, 'sittings' | 'lastHeld'>;
  cameFrom: readonly ThreadStep[];
  ledTo: readonly ThreadStep[];
  today: string;
}

/** One body: what it is, what it stands under and on, its posts, what it came from and what followed it. */
export function bodyPage(context: Desk, shown: BodyShown): PageContent {
  const { tongue, actor } = context;
  const { body, parent, children, posts, today } = shown;
  const over = body.to !== null && body.to < today;
  const organise = may(actor, 'places.organise') && !over;
  const linkTo = (each: Body) => (
    <a class="ds-link" href={at(context, 'bodies', each.bodyId)}>
      <bdi>{nameIn(tongue.language, each)}</bdi>
    </a>
  );
  return peoplePage(
    context,
    nameIn(tongue.language, body),
    <>
      {over && <Ended tongue={tongue} />}
      <Steps
        links={[
          {
            href: `${at(context, 'posts', 'new')}?body=${body.bodyId}`,
            label: tongue.t('people.add-post'),
            show: organise,
          },
          {
            href: `${at(context, 'bodies', 'new')}?parent=${body.bodyId}`,
            label: tongue.t('people.add-body-under'),
            show: organise,
          },
          {
            href: at(context, 'bodies', body.bodyId, 'change'),
            label: tongue.t('people.change'),
            show: may(actor, 'places.organise'),
          },
          {
            href: at(context, 'bodies', body.bodyId, 'reorganise'),
            label: tongue.t('people.reorganise'),
            show: organise,
          },
        ]}
      />
      <DefinitionList
        items={[
          { term: tongue.t('people.kind'), says: tongue.t(`body-kind.${body.kind}`) },
          {
            term: tongue.t('people.under'),
            says: parent ? linkTo(parent) : tongue.t('people.under-nothing'),
          },
          {
            term: tongue.t('people.legal-basis'),
            says: body.legalBasis ? <bdi>{body.legalBasis}</bdi> : tongue.t('people.not-stated'),
          },
          { term: tongue.t('people.exists'), says: span(tongue, body.from, body.to) },
          ...lineage(context, 'people.came-from', shown.cameFrom),
          ...lineage(context, 'people.followed-by', shown.ledTo),
        ]}
      />
      <h2>{tongue.t('people.posts')}</h2>
      {posts.length === 0 ? (
        <p class="quiet">{tongue.t('people.no-posts-here')}</p>
      ) : (
        <PostLines context={context} structure={shown.seats} posts={posts} />
      )}
      {children.length > 0 && (
        <>
          <h2>{tongue.t('people.bodies-under')}</h2>
          <ul>
            {children.map((each) => (
              <li>{linkTo(each)}</li>
            ))}
          </ul>
        </>
      )}
      <HistoryLink context={context} id={body.bodyId} />
    </>,
  );
}

function lineage(
  context: Desk,
  message: string,
  steps: readonly ThreadStep[],
): { term: string; says: Child }[] {
  const bodies = steps.filter(({ relation, item }) => relation === 'follows' && item.kind === 'body');
  if (bodies.length === 0) return [];
  return [
    {
      term: context.tongue.t(message),
      says: (
        <ul>
          {bodies.map(({ item }) => (
            <li>
              <a class="ds-link" href={at(context, 'bodies', item.id)}>
                <bdi>{item.title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

/** A new body, or what one is called and stands on. */
export function bodyFormPage(
  context: Desk,
  body: Body | null,
  bodies: readonly Body[],
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const others = bodies.filter((each) => each.bodyId !== body?.bodyId);
  return formPage(context, {
    title: body ? tongue.t('people.change-body') : tongue.t('people.add-body'),
    action: body ? at(context, 'bodies', body.bodyId, 'change') : at(context, 'bodies', 'new'),
    values,
    problem,
    crumbs: body ? [crumbOf(context, body)] : [],
    fields: (form) => (
      <>
        <NameFields tongue={tongue} form={form} name="name" label={tongue.t('people.body-name')} />
        <KindSelect
          tongue={tongue}
          form={form}
          name="kind"
          label={tongue.t('people.kind')}
          kinds={BODY_KINDS}
          words="body-kind"
        />
        <Select
          {...form.field('parentId', tongue.t('people.under'))}
          hint={tongue.t('people.under-hint')}
          options={others.map((each) => ({ value: each.bodyId, label: nameIn(tongue.language, each) }))}
        />
        <TextField
          {...form.field('legalBasis', tongue.t('people.legal-basis'))}
          hint={tongue.t('people.legal-basis-hint')}
        />
        <DayField form={form} name="from" label={tongue.t('people.first-day')} />
        <DayField
          form={form}
          name="to"
          label={tongue.t('people.last-day')}
          hint={tongue.t('people.last-day-hint')}
        />
        <Button>{tongue.t('people.save')}</Button>
      </>
    ),
  });
}

const crumbOf = (context: Desk, body: Body): Crumb => ({
  href: at(context, 'bodies', body.bodyId),
  label: nameIn(context.tongue.language, body),
});

/** A body ends, and others follow it. */
export function reorganisePage(
  context: Desk,
  body: Body,
  bodies: readonly Body[],
  posts: readonly Post[],
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const others = bodies.filter((each) => each.bodyId !== body.bodyId);
  const chosen = new Set([values['followedBy'] ?? []].flat());
  return formPage(context, {
    title: tongue.t('people.reorganise-title', { body: nameIn(tongue.language, body) }),
    action: at(context, 'bodies', body.bodyId, 'reorganise'),
    values,
    problem,
    crumbs: [crumbOf(context, body)],
    lead: tongue.t('people.reorganise-lead'),
    fields: (form) => (
      <>
        <DayField form={form} name="on" label={tongue.t('people.last-day')} required codes={ON_CODES} />
        <TextField
          {...form.field('reason', tongue.t('people.reason'))}
          hint={tongue.t('people.reason-law-hint')}
        />
        <TextField
          {...form.field('newNames', tongue.t('people.new-bodies'))}
          hint={tongue.t('people.new-bodies-hint')}
          rows={3}
        />
        {others.length > 0 && (
          <fieldset class="ds-fieldset" id="field-followedBy">
            <legend class="ds-label">{tongue.t('people.followed-by')}</legend>
            {others.map((each) => (
              <label class="check">
                <input
                  class="ds-input"
                  type="checkbox"
                  name="followedBy"
                  value={each.bodyId}
                  checked={chosen.has(each.bodyId)}
                />
                <bdi>{nameIn(tongue.language, each)}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        {posts.length > 0 && (
          <>
            <p>
              {tongue.t('people.posts-left', {
                titles: posts.slice(0, 10).map((post) => titled(tongue, post)),
                count: posts.length,
              })}
            </p>
            <KindSelect
              tongue={tongue}
              form={form}
              name="postsTo"
              label={tongue.t('people.posts-to')}
              kinds={['first-new', 'first-chosen', 'nowhere']}
              words="posts-to"
            />
          </>
        )}
        <Button>{tongue.t('people.reorganise-submit')}</Button>
      </>
    ),
  });
}

const ON_CODES = ['body.ended-before', 'body.reorganised-ahead', 'body.ends-before-it-begins'];
