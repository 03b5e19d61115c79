import type { Child } from 'hono/jsx';
import type { Actor } from '../../platform/access/action.ts';
import type { Day } from '../../platform/calendar/days.ts';
import {
  Breadcrumbs,
  Details,
  Form,
  LinkButton,
  Select,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { LocalizedFields } from '../municipality-settings-parts.tsx';
import type { Deputy } from './holdings-store.ts';

export type Desk = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;
export type Values = Record<string, unknown>;
export type FormState = ReturnType<typeof formOf>;

/** The address of something of a place's people. */
export const at = ({ place }: Pick<Desk, 'place'>, ...parts: readonly string[]): string =>
  ['/work/places', place.code, ...parts].join('/');

export const may = (actor: Pick<Actor, 'permissions'>, permission: string): boolean =>
  actor.permissions.has(permission);

export interface Crumb {
  href: string;
  label: string;
}

/** A page with the way back: the desk, what is about people, and what is nearer. */
export function peoplePage(
  context: Desk,
  title: string,
  body: Child,
  {
    crumbs = [],
    problem = null,
    lead,
  }: { crumbs?: readonly Crumb[]; problem?: Problem | null; lead?: Child } = {},
): PageContent {
  const { tongue, place } = context;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: at(context), label: place.name },
            ...(title === tongue.t('people.title')
              ? []
              : [{ href: at(context, 'people'), label: tongue.t('people.title') }]),
            ...crumbs,
          ]}
        />
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {body}
      </>
    ),
  };
}

/** A form of its own page, as it was typed: fields are made first, so that the summary knows what they found. */
export function formPage(
  context: Desk,
  page: {
    title: string;
    action: string;
    values: Values;
    problem: Problem | null;
    crumbs?: readonly Crumb[];
    lead?: Child;
    above?: Child;
    fields(form: FormState): Child;
  },
): PageContent {
  const form = formOf(context.tongue, page.values, page.problem);
  const fields = page.fields(form);
  return peoplePage(
    context,
    page.title,
    <>
      {page.above}
      <Form {...form.props()} action={page.action}>
        {fields}
      </Form>
    </>,
    page,
  );
}

/** A name as the place writes it, and in other languages for whoever wants to give them. */
export const NameFields = ({
  tongue,
  form,
  name,
  label,
}: {
  tongue: Tongue;
  form: FormState;
  name: string;
  label: string;
}) => (
  <>
    <TextField {...form.field(name, label)} required />
    <Details summary={tongue.t('people.other-languages')}>
      <LocalizedFields
        tongue={tongue}
        form={form}
        name={`${name}s`}
        legend={tongue.t('people.other-languages-legend')}
      />
    </Details>
  </>
);

export const DayField = ({
  form,
  name,
  label,
  hint,
  required = false,
  codes = [],
}: {
  form: FormState;
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  codes?: readonly string[];
}) => (
  <TextField
    {...form.field(name, label, codes)}
    type="date"
    {...(hint === undefined ? {} : { hint })}
    required={required}
  />
);

export const KindSelect = ({
  tongue,
  form,
  name,
  label,
  kinds,
  words,
  hint,
  required = true,
}: {
  tongue: Tongue;
  form: FormState;
  name: string;
  label: string;
  kinds: readonly string[];
  /** The kind's word is the message of this name and the kind. */
  words: string;
  hint?: string;
  required?: boolean;
}) => (
  <Select
    {...form.field(name, label)}
    options={kinds.map((value) => ({ value, label: tongue.t(`${words}.${value}`) }))}
    {...(hint === undefined ? {} : { hint })}
    required={required}
  />
);

/** Empty seats, by shape and word. */
export const Vacant = ({ tongue, seats, since }: { tongue: Tongue; seats: number; since: Day | null }) => (
  <>
    <StateTag tongue={tongue} state="ask" word={tongue.t('people.vacant', { count: seats })} />
    {since !== null && (
      <span class="quiet"> {tongue.t('people.vacant-since', { since: tongue.date(since) })}</span>
    )}
  </>
);

export const Ended = ({ tongue }: { tongue: Tongue }) => (
  <StateTag tongue={tongue} state="none" word={tongue.t('people.ended')} />
);

/** From a day to a day, in words. */
export const span = (tongue: Tongue, from: Day | null, to: Day | null): string => {
  if (from !== null && to !== null)
    return tongue.t('people.from-to', { from: tongue.date(from), to: tongue.date(to) });
  if (from !== null) return tongue.t('people.from-on', { from: tongue.date(from) });
  return to === null ? tongue.t('people.no-dates') : tongue.t('people.until', { to: tongue.date(to) });
};

/** What may be done next: links that look like what they are, and nothing one may not do. */
export const Steps = ({ links }: { links: readonly { href: string; label: string; show?: boolean }[] }) => {
  const shown = links.filter((link) => link.show !== false);
  if (shown.length === 0) return null;
  return (
    <ul class="steps">
      {shown.map(({ href, label }) => (
        <li>
          <LinkButton href={href} variant="secondary">
            {label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
};

export const HistoryLink = ({ context, id }: { context: Desk; id: string }) => (
  <p>
    <a class="ds-link" href={at(context, 'items', id)}>
      {context.tongue.t('people.history')}
    </a>
  </p>
);

/** A person's name, with a way to their page for whoever may see people. */
export const PersonName = ({ context, id, name }: { context: Desk; id: string; name: string }) =>
  may(context.actor, 'places.see-people') ? (
    <a class="ds-link" href={at(context, 'persons', id)}>
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );

/** Who stands in, for what, until when. */
export const Deputies = ({
  context,
  deputies,
  today,
}: {
  context: Desk;
  deputies: readonly Deputy[];
  today: Day;
}) => {
  const { tongue, actor } = context;
  if (deputies.length === 0) return <p class="quiet">{tongue.t('people.no-deputies')}</p>;
  return (
    <ul>
      {deputies.map((deputy) => {
        const isOver = deputy.to < today || (deputy.endedOn !== null && deputy.endedOn <= today);
        return (
          <li>
            {tongue.rich(
              'people.deputy-line',
              { span: span(tongue, deputy.from, deputy.to) },
              {
                person: () => <PersonName context={context} id={deputy.personId} name={deputy.person} />,
                stead: () => <bdi>{deputy.stead}</bdi>,
              },
            )}{' '}
            {isOver ? (
              <Ended tongue={tongue} />
            ) : (
              may(actor, 'places.appoint') && (
                <a class="ds-link" href={at(context, 'deputies', deputy.deputyId)}>
                  {tongue.t('people.deputy-end')}
                </a>
              )
            )}
          </li>
        );
      })}
    </ul>
  );
};
