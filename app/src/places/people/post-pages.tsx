import {
  Button,
  DefinitionList,
  Details,
  EmptyState,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { LocalizedFields } from '../municipality-settings-parts.tsx';
import type { Body } from './bodies-store.ts';
import type { Deputy, NamedHolding } from './holdings-store.ts';
import { type Offered, PermissionBoxes } from './offered-permissions.tsx';
import {
  at,
  DayField,
  Deputies,
  type Desk,
  Ended,
  type FormState,
  formPage,
  HistoryLink,
  may,
  PersonName,
  peoplePage,
  Steps,
  span,
  Vacant,
  type Values,
} from './parts.tsx';
import type { Post } from './posts-store.ts';
import { isRole } from './role-permissions.ts';
import { titled } from './structure-page.tsx';
import { emptySince } from './vacancy.ts';

export interface PostShown {
  post: Post;
  body: Body;
  superior: Post | null;
  inferiors: readonly Post[];
  permissions: readonly string[];
  holdings: readonly NamedHolding[];
  deputies: readonly Deputy[];
  lastHeld: string | undefined;
  today: string;
}

/** One post: who sits on it, who stands in, what it may do, whom it answers to. */
export function postPage(context: Desk, shown: PostShown): PageContent {
  const { tongue, actor } = context;
  const { post, body, today, holdings } = shown;
  const over = post.to !== null && post.to < today;
  const now = holdings.filter((each) => each.starts <= today && (each.until === null || each.until >= today));
  const empty = over ? 0 : Math.max(0, post.seats - now.length);
  const appoints = may(actor, 'places.appoint') && !over;
  const linkTo = (each: Post) => (
    <a class="ds-link" href={at(context, 'posts', each.postId)}>
      <bdi>{titled(tongue, each)}</bdi>
    </a>
  );
  return peoplePage(
    context,
    titled(tongue, post),
    <>
      {over && <Ended tongue={tongue} />}
      {empty > 0 && (
        <p>
          <Vacant
            tongue={tongue}
            seats={empty}
            since={now.length > 0 ? null : emptySince(post, shown.lastHeld)}
          />
        </p>
      )}
      <Steps
        links={[
          {
            href: at(context, 'posts', post.postId, 'fill'),
            label: tongue.t('people.fill'),
            show: appoints && (empty > 0 || now.some((each) => each.until !== null)),
          },
          {
            href: at(context, 'posts', post.postId, 'deputy'),
            label: tongue.t('people.name-deputy'),
            show: appoints,
          },
          {
            href: at(context, 'posts', post.postId, 'change'),
            label: tongue.t('people.change'),
            show: may(actor, 'places.organise'),
          },
          {
            href: at(context, 'posts', post.postId, 'end'),
            label: tongue.t('people.end-post'),
            show: may(actor, 'places.organise') && !over,
          },
        ]}
      />
      <h2>{tongue.t('people.held-by')}</h2>
      <Holdings context={context} holdings={holdings} today={today} by="person" />
      <h2>{tongue.t('people.deputies')}</h2>
      <Deputies context={context} deputies={shown.deputies} today={today} />
      <h2>{tongue.t('people.about-post')}</h2>
      <DefinitionList
        items={[
          {
            term: tongue.t('people.body'),
            says: (
              <a class="ds-link" href={at(context, 'bodies', body.bodyId)}>
                <bdi>{nameIn(tongue.language, body)}</bdi>
              </a>
            ),
          },
          {
            term: tongue.t('people.role'),
            says: post.role ? tongue.t(`role.${post.role}`) : tongue.t('people.no-role'),
          },
          { term: tongue.t('people.seats'), says: tongue.number(post.seats) },
          {
            term: tongue.t('people.reports-to'),
            says: shown.superior ? linkTo(shown.superior) : tongue.t('people.reports-to-nobody'),
          },
          ...(shown.inferiors.length > 0
            ? [
                {
                  term: tongue.t('people.leads'),
                  says: (
                    <ul>
                      {shown.inferiors.map((each) => (
                        <li>{linkTo(each)}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          {
            term: tongue.t('people.legal-basis'),
            says: post.legalBasis ? <bdi>{post.legalBasis}</bdi> : tongue.t('people.not-stated'),
          },
          { term: tongue.t('people.exists'), says: span(tongue, post.from, post.to) },
          {
            term: tongue.t('people.official'),
            says: tongue.t(post.official ? 'people.official-yes' : 'people.official-no'),
          },
          {
            term: tongue.t('people.permissions'),
            says:
              shown.permissions.length === 0 ? (
                tongue.t('people.permissions-none')
              ) : (
                <ul>
                  {shown.permissions.map((each) => (
                    <li>{tongue.t(`permission.${each}`)}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <HistoryLink context={context} id={post.postId} />
    </>,
    { crumbs: [{ href: at(context, 'bodies', body.bodyId), label: nameIn(tongue.language, body) }] },
  );
}

/** Who held what, the latest first; each leads to where it is ended, lengthened or moved. */
export function Holdings({
  context,
  holdings,
  today,
  by,
}: {
  context: Desk;
  holdings: readonly NamedHolding[];
  today: string;
  by: 'person' | 'post';
}) {
  const { tongue, actor } = context;
  if (holdings.length === 0) return <p class="quiet">{tongue.t('people.never-held')}</p>;
  return (
    <ul>
      {holdings.map((each) => {
        const over = each.until !== null && each.until < today;
        return (
          <li>
            {by === 'person' ? (
              <PersonName context={context} id={each.personId} name={each.person} />
            ) : (
              <a class="ds-link" href={at(context, 'posts', each.postId)}>
                <bdi>{nameIn(tongue.language, { name: each.post, names: each.titles })}</bdi>
              </a>
            )}{' '}
            <span class="quiet">{span(tongue, each.starts, each.until)}</span>{' '}
            {each.engagementId && (
              <a class="ds-link" href={at(context, 'engagements', each.engagementId)}>
                {tongue.t('people.by-engagement')}
              </a>
            )}{' '}
            {over && <Ended tongue={tongue} />}
            {!over && may(actor, 'places.appoint') && (
              <a
                class="ds-link"
                href={at(context, 'holdings', each.holdingId)}
                aria-label={tongue.t('people.change-holding-of', { person: each.person, post: each.post })}
              >
                {tongue.t('people.change-holding')}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export interface PostForm {
  post: Post | null;
  body: Body;
  bodies: readonly Body[];
  /** Posts it could answer to. */
  superiors: readonly Post[];
  /** What whoever fills in the form may give, and what the post has already. */
  permissions: readonly Offered[];
}

/** A new post, or what one is called and may do. */
export function postFormPage(
  context: Desk,
  form: PostForm,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const { post, body } = form;
  const chosen = new Set([values['permissions'] ?? []].flat());
  return formPage(context, {
    title: post
      ? tongue.t('people.change-post')
      : tongue.t('people.add-post-in', { body: nameIn(tongue.language, body) }),
    action: post ? at(context, 'posts', post.postId, 'change') : at(context, 'posts', 'new'),
    values,
    problem,
    crumbs: post
      ? [{ href: at(context, 'posts', post.postId), label: titled(tongue, post) }]
      : [{ href: at(context, 'bodies', body.bodyId), label: nameIn(tongue.language, body) }],
    lead: tongue.t('people.post-lead'),
    fields: (state) => (
      <>
        <TextField {...state.field('title', tongue.t('people.post-title'))} required />
        <TitlesFields context={context} state={state} />
        <Select
          {...state.field('bodyId', tongue.t('people.body'))}
          options={form.bodies.map((each) => ({ value: each.bodyId, label: nameIn(tongue.language, each) }))}
          required
        />
        <input type="hidden" name="role" value={state.text('role')} />
        <p>
          {isRole(state.text('role'))
            ? tongue.t('people.role-is', { role: tongue.t(`role.${state.text('role')}`) })
            : tongue.t('people.role-is-none')}
        </p>
        <PermissionBoxes
          tongue={tongue}
          legend={tongue.t('people.permissions')}
          hint={tongue.t('people.permissions-hint')}
          offered={form.permissions}
          chosen={chosen}
        />
        <TextField
          {...state.field('seats', tongue.t('people.seats'), ['post.too-few-seats'])}
          inputmode="numeric"
          size={5}
          hint={tongue.t('people.seats-hint')}
          required
        />
        <Select
          {...state.field('reportsTo', tongue.t('people.reports-to'))}
          options={form.superiors.map((each) => ({ value: each.postId, label: titled(tongue, each) }))}
        />
        <TextField
          {...state.field('legalBasis', tongue.t('people.legal-basis'))}
          hint={tongue.t('people.legal-basis-hint')}
        />
        <label class="check">
          <input
            class="ds-input"
            type="checkbox"
            name="official"
            value="yes"
            checked={values['official'] === 'yes'}
          />
          {tongue.t('people.official-label')}
        </label>
        <TextField
          {...state.field('publicMail', tongue.t('people.public-mail'))}
          type="email"
          hint={tongue.t('people.public-hint')}
        />
        <TextField {...state.field('publicPhone', tongue.t('people.public-phone'))} type="tel" />
        <DayField form={state} name="from" label={tongue.t('people.first-day')} />
        <Button>{tongue.t('people.save')}</Button>
      </>
    ),
  });
}

const TitlesFields = ({ context: { tongue }, state }: { context: Desk; state: FormState }) => (
  <Details summary={tongue.t('people.other-languages')}>
    <LocalizedFields
      tongue={tongue}
      form={state}
      name="titles"
      legend={tongue.t('people.other-languages-legend')}
    />
  </Details>
);

/** What the post is for comes first: it proposes what the post may do. */
export function chooseRolePage(context: Desk, body: Body, roles: readonly string[]): PageContent {
  const { tongue } = context;
  const address = (role: string) => `${at(context, 'posts', 'new')}?body=${body.bodyId}&role=${role}`;
  return peoplePage(
    context,
    tongue.t('people.choose-role'),
    <>
      <ul>
        {roles.map((role) => (
          <li>
            <a class="ds-link" href={address(role)}>
              {tongue.t(`role.${role}`)}
            </a>
          </li>
        ))}
        <li>
          <a class="ds-link" href={address('none')}>
            {tongue.t('people.other-role')}
          </a>
        </li>
      </ul>
    </>,
    {
      crumbs: [{ href: at(context, 'bodies', body.bodyId), label: nameIn(tongue.language, body) }],
      lead: tongue.t('people.choose-role-lead'),
    },
  );
}

/** A post cannot stand alone: first there is a body. */
export const bodyFirstPage = (context: Desk, bodies: readonly Body[]): PageContent => {
  const { tongue } = context;
  return peoplePage(
    context,
    tongue.t('people.add-post'),
    bodies.length === 0 ? (
      <EmptyState
        title={tongue.t('people.no-bodies-title')}
        action={{ href: at(context, 'bodies', 'new'), label: tongue.t('people.add-body') }}
      >
        {tongue.t('people.no-bodies')}
      </EmptyState>
    ) : (
      <>
        <p class="lead">{tongue.t('people.choose-body')}</p>
        <ul>
          {bodies.map((each) => (
            <li>
              <a class="ds-link" href={`${at(context, 'posts', 'new')}?body=${each.bodyId}`}>
                <bdi>{nameIn(tongue.language, each)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  );
};

/** A post ends, and everything held of it. */
export function endPostPage(
  context: Desk,
  post: Post,
  holders: readonly string[],
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t('people.end-post-title', { post: titled(tongue, post) }),
    action: at(context, 'posts', post.postId, 'end'),
    values,
    problem,
    crumbs: [{ href: at(context, 'posts', post.postId), label: titled(tongue, post) }],
    lead:
      holders.length > 0
        ? tongue.t('people.end-post-lead', { names: holders })
        : tongue.t('people.end-post-lead-empty'),
    fields: (form) => (
      <>
        <DayField form={form} name="on" label={tongue.t('people.last-day')} required codes={['post.ended']} />
        <TextField {...form.field('reason', tongue.t('people.reason'))} />
        <Button>{tongue.t('people.end-post')}</Button>
      </>
    ),
  });
}
