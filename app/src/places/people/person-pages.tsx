import {
  Button,
  DefinitionList,
  Form,
  Select,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { type Language, languages } from '../../platform/i18n/languages.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { Deputy, NamedHolding } from './holdings-store.ts';
import { type InvitationState, invitationStates } from './invitation-state.ts';
import { AGE_BANDS, SEXES } from './kinds.ts';
import {
  at,
  Deputies,
  type Desk,
  formPage,
  HistoryLink,
  KindSelect,
  may,
  peoplePage,
  Steps,
  type Values,
} from './parts.tsx';
import type { Person } from './people-store.ts';
import { Holdings } from './post-pages.tsx';

export interface PersonShown {
  person: Person;
  holdings: readonly NamedHolding[];
  deputies: readonly Deputy[];
  invitation: InvitationShown | null;
  today: string;
  requestIds: { invite: string; withdraw: string };
}

export interface InvitationShown {
  invitationId: string;
  state: InvitationState;
  email: string;
  at: Date;
}

/** One person: how they are reached, what they hold, whom they stand in for, whether they can sign in. */
export function personPage(context: Desk, shown: PersonShown): PageContent {
  const { tongue, actor } = context;
  const { person, today } = shown;
  const said = (text: string) => (text ? <bdi>{text}</bdi> : tongue.t('people.not-stated'));
  return peoplePage(
    context,
    person.name,
    <>
      <Steps
        links={[
          {
            href: at(context, 'persons', person.personId, 'change'),
            label: tongue.t('people.change'),
            show: may(actor, 'places.keep-people'),
          },
          {
            href: at(context, 'persons', person.personId, 'deputy'),
            label: tongue.t('people.name-deputy'),
            show: may(actor, 'places.appoint'),
          },
        ]}
      />
      <h2>{tongue.t('people.posts')}</h2>
      <Holdings context={context} holdings={shown.holdings} today={today} by="post" />
      <h2>{tongue.t('people.deputies')}</h2>
      <Deputies context={context} deputies={shown.deputies} today={today} />
      <h2>{tongue.t('people.contact')}</h2>
      <DefinitionList
        items={[
          { term: tongue.t('people.mail'), says: said(person.email) },
          { term: tongue.t('people.phone'), says: said(person.phone) },
          {
            term: tongue.t('people.language'),
            says: person.language ? tongue.languageName(person.language) : tongue.t('people.not-stated'),
          },
          {
            term: tongue.t('people.sex'),
            says: tongue.t(person.sex ? `sex.${person.sex}` : 'people.not-offered'),
          },
          {
            term: tongue.t('people.age'),
            says: tongue.t(person.ageBand ? `age-band.${person.ageBand}` : 'people.not-offered'),
          },
        ]}
      />
      <h2>{tongue.t('people.account')}</h2>
      <Account context={context} {...shown} />
      <HistoryLink context={context} id={person.personId} />
    </>,
    { crumbs: [{ href: at(context, 'persons'), label: tongue.t('people.all-people') }] },
  );
}

/** Whether the person can sign in, and what became of the invitation. */
function Account({
  context,
  person,
  invitation,
  requestIds,
}: { context: Desk } & Pick<PersonShown, 'person' | 'invitation' | 'requestIds'>) {
  const { tongue, actor } = context;
  const open = invitation !== null && invitation.state === 'sent';
  const waits = open || invitation?.state === 'expired' || invitation?.state === 'withdrawn';
  const again = invitation !== null && waits;
  const path = at(context, 'persons', person.personId);
  return (
    <>
      {invitation ? (
        <p>
          <StateTag
            tongue={tongue}
            state={invitationStates[invitation.state]}
            word={tongue.t(`invitation-state.${invitation.state}`)}
          />{' '}
          {tongue.t('people.invitation-to', { email: invitation.email, at: tongue.date(invitation.at) })}
        </p>
      ) : (
        <p>{tongue.t(person.identityId ? 'people.has-account' : 'people.no-account')}</p>
      )}
      {may(actor, 'places.appoint') && person.email === '' && (
        <p class="quiet">{tongue.t('people.invite-needs-mail')}</p>
      )}
      {may(actor, 'places.appoint') && person.email !== '' && (again || person.identityId === null) && (
        <Form tongue={tongue} action={`${path}/invite`} requestId={requestIds.invite}>
          <Button variant="secondary">{tongue.t(again ? 'people.invite-again' : 'people.invite')}</Button>
        </Form>
      )}
      {may(actor, 'places.appoint') && open && (
        <Form tongue={tongue} action={`${path}/withdraw-invitation`} requestId={requestIds.withdraw}>
          <input type="hidden" name="invitationId" value={invitation.invitationId} />
          <Button variant="tertiary">{tongue.t('people.invite-withdraw')}</Button>
        </Form>
      )}
    </>
  );
}

export function personFormPage(
  context: Desk,
  person: Person | null,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t(person ? 'people.change-person' : 'people.add-person'),
    action: person ? at(context, 'persons', person.personId, 'change') : at(context, 'persons', 'new'),
    values,
    problem,
    crumbs: person
      ? [{ href: at(context, 'persons', person.personId), label: person.name }]
      : [{ href: at(context, 'persons'), label: tongue.t('people.all-people') }],
    lead: tongue.t(person ? 'people.change-person-lead' : 'people.add-person-lead'),
    fields: (form) => (
      <>
        <TextField {...form.field('name', tongue.t('people.person-name'))} required />
        <TextField
          {...form.field('email', tongue.t('people.mail'))}
          type="email"
          hint={tongue.t('people.person-mail-hint')}
        />
        <TextField {...form.field('phone', tongue.t('people.phone'))} type="tel" />
        <Select
          {...form.field('language', tongue.t('people.language'))}
          options={languages.map((value: Language) => ({ value, label: tongue.languageName(value) }))}
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{tongue.t('people.only-if-offered')}</legend>
          <p class="quiet">{tongue.t('people.only-if-offered-hint')}</p>
          <KindSelect
            tongue={tongue}
            form={form}
            name="sex"
            label={tongue.t('people.sex')}
            kinds={SEXES}
            words="sex"
            required={false}
          />
          <KindSelect
            tongue={tongue}
            form={form}
            name="ageBand"
            label={tongue.t('people.age')}
            kinds={AGE_BANDS}
            words="age-band"
            required={false}
          />
        </fieldset>
        <Button>{tongue.t('people.save')}</Button>
      </>
    ),
  });
}
