import type { Day } from '../../platform/calendar/days.ts';
import { Button, DefinitionList, Form, StateTag, TextField } from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { type Choice, PersonChoice, PersonSearch } from './choose-person.tsx';
import { ORGANISATION_KINDS, STANDINGS } from './kinds.ts';
import type { Organisation, Speaker, StandingRow } from './organisations-store.ts';
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
  PersonName,
  peoplePage,
  Steps,
  span,
  type Values,
} from './parts.tsx';

export interface OrganisationShown {
  organisation: Organisation;
  standings: readonly StandingRow[];
  speakers: readonly Speaker[];
  today: Day;
  /** The form for a new standing, as it was typed. */
  values: Values;
  problem: Problem | null;
  /** One for each thing that may be ended. */
  newRequest(): string;
}

const listCrumb = (context: Desk): Crumb => ({
  href: at(context, 'organisations'),
  label: context.tongue.t('people.organisations'),
});

/** One organisation: what it is, what it may do here, who speaks for it. */
export function organisationPage(context: Desk, shown: OrganisationShown): PageContent {
  const { tongue, actor } = context;
  const { organisation, today } = shown;
  const path = at(context, 'organisations', organisation.organisationId);
  const mayChange = may(actor, 'places.recognise');
  const said = (text: string) => (text ? <bdi>{text}</bdi> : tongue.t('people.not-stated'));
  return peoplePage(
    context,
    nameIn(tongue.language, organisation),
    <>
      <Steps links={[{ href: `${path}/change`, label: tongue.t('people.change'), show: mayChange }]} />
      <DefinitionList
        items={[
          { term: tongue.t('people.kind'), says: tongue.t(`organisation-kind.${organisation.kind}`) },
          { term: tongue.t('people.registration'), says: said(organisation.registration) },
          { term: tongue.t('people.mail'), says: said(organisation.email) },
          { term: tongue.t('people.phone'), says: said(organisation.phone) },
        ]}
      />
      <h2>{tongue.t('people.standing')}</h2>
      {shown.standings.length === 0 && <p class="quiet">{tongue.t('people.no-standing')}</p>}
      <ul>
        {shown.standings.map((row) => (
          <li>
            <Standing
              context={context}
              shown={shown}
              row={row}
              path={path}
              mayChange={mayChange}
              today={today}
            />
          </li>
        ))}
      </ul>
      {mayChange && <GiveStanding context={context} shown={shown} path={path} />}
      <h2>{tongue.t('people.speakers')}</h2>
      {shown.speakers.length === 0 && <p class="quiet">{tongue.t('people.no-speakers')}</p>}
      <ul>
        {shown.speakers.map((speaker) => (
          <li>
            <PersonName context={context} id={speaker.personId} name={speaker.name} />{' '}
            <span class="quiet">{span(tongue, speaker.from, speaker.to)}</span>{' '}
            {mayChange && speaker.to === null && (
              <EndForm
                context={context}
                action={`${path}/end-speaker`}
                requestId={shown.newRequest()}
                fields={{ personId: speaker.personId, from: speaker.from, on: today }}
                label={tongue.t('people.end-speaker')}
              />
            )}
          </li>
        ))}
      </ul>
      <Steps links={[{ href: `${path}/speaker`, label: tongue.t('people.add-speaker'), show: mayChange }]} />
      <HistoryLink context={context} id={organisation.organisationId} />
    </>,
    { crumbs: [listCrumb(context)], problem: shown.problem },
  );
}

function Standing({
  context,
  shown,
  row,
  path,
  mayChange,
  today,
}: {
  context: Desk;
  shown: OrganisationShown;
  row: StandingRow;
  path: string;
  mayChange: boolean;
  today: Day;
}) {
  const { tongue } = context;
  const over = row.to !== null && row.to < today;
  const word = tongue.t(`standing.${row.standing}`);
  return (
    <>
      {over ? word : <StateTag tongue={tongue} state="good" word={word} />}{' '}
      <span class="quiet">{span(tongue, row.from, row.to)}</span> {row.basis && <bdi>{row.basis}</bdi>}{' '}
      {over && <Ended tongue={tongue} />}
      {mayChange && !over && row.to === null && (
        <EndForm
          context={context}
          action={`${path}/end-standing`}
          requestId={shown.newRequest()}
          fields={{ standing: row.standing, from: row.from, on: today }}
          label={tongue.t('people.end-standing', { standing: word })}
        />
      )}
    </>
  );
}

const EndForm = ({
  context,
  action,
  requestId,
  fields,
  label,
}: {
  context: Desk;
  action: string;
  requestId: string;
  fields: Readonly<Record<string, string>>;
  label: string;
}) => (
  <Form tongue={context.tongue} action={action} requestId={requestId}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button variant="tertiary">{label}</Button>
  </Form>
);

function GiveStanding({ context, shown, path }: { context: Desk; shown: OrganisationShown; path: string }) {
  const { tongue } = context;
  const form = formOf(tongue, shown.values, shown.problem);
  const fields = (
    <>
      <KindSelect
        tongue={tongue}
        form={form}
        name="standing"
        label={tongue.t('people.standing')}
        kinds={STANDINGS}
        words="standing"
      />
      <DayField
        form={form}
        name="from"
        label={tongue.t('people.first-day')}
        required
        codes={['organisation.has-standing']}
      />
      <DayField
        form={form}
        name="to"
        label={tongue.t('people.last-day')}
        hint={tongue.t('people.last-day-hint')}
      />
      <TextField
        {...form.field('basis', tongue.t('people.legal-basis'))}
        hint={tongue.t('people.basis-hint')}
      />
    </>
  );
  return (
    <section class="card">
      <h3>{tongue.t('people.give-standing')}</h3>
      <Form
        tongue={tongue}
        action={`${path}/standing`}
        requestId={form.text('requestId')}
        errors={form.errors()}
      >
        {fields}
        <Button variant="secondary">{tongue.t('people.give-standing')}</Button>
      </Form>
    </section>
  );
}

export function organisationFormPage(
  context: Desk,
  organisation: Organisation | null,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t(organisation ? 'people.change-organisation' : 'people.add-organisation'),
    action: organisation
      ? at(context, 'organisations', organisation.organisationId, 'change')
      : at(context, 'organisations', 'new'),
    values,
    problem,
    crumbs: [
      listCrumb(context),
      ...(organisation
        ? [
            {
              href: at(context, 'organisations', organisation.organisationId),
              label: nameIn(tongue.language, organisation),
            },
          ]
        : []),
    ],
    fields: (form) => (
      <>
        <NameFields tongue={tongue} form={form} name="name" label={tongue.t('people.organisation-name')} />
        <KindSelect
          tongue={tongue}
          form={form}
          name="kind"
          label={tongue.t('people.kind')}
          kinds={ORGANISATION_KINDS}
          words="organisation-kind"
        />
        <TextField
          {...form.field('registration', tongue.t('people.registration'))}
          hint={tongue.t('people.registration-hint')}
        />
        <TextField {...form.field('email', tongue.t('people.mail'))} type="email" />
        <TextField {...form.field('phone', tongue.t('people.phone'))} type="tel" />
        <Button>{tongue.t('people.save')}</Button>
      </>
    ),
  });
}

/** Somebody speaks for an organisation. */
export function speakerPage(
  context: Desk,
  organisation: Organisation,
  choices: readonly Choice[],
  q: string,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const path = at(context, 'organisations', organisation.organisationId, 'speaker');
  const label = nameIn(tongue.language, organisation);
  return formPage(context, {
    title: tongue.t('people.speaker-title', { organisation: label }),
    action: path,
    values,
    problem,
    crumbs: [listCrumb(context), { href: at(context, 'organisations', organisation.organisationId), label }],
    lead: tongue.t('people.speaker-lead'),
    above: <PersonSearch tongue={tongue} path={path} q={q} />,
    fields: (form) => (
      <>
        <input type="hidden" name="q" value={q} />
        <PersonChoice tongue={tongue} form={form} legend={tongue.t('people.who')} choices={choices} />
        <DayField
          form={form}
          name="from"
          label={tongue.t('people.first-day')}
          required
          codes={['organisation.speaks-already']}
        />
        <Button>{tongue.t('people.add-speaker')}</Button>
      </>
    ),
  });
}
