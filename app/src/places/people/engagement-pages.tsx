import type { Day } from '../../platform/calendar/days.ts';
import {
  Button,
  DataTable,
  DefinitionList,
  EmptyState,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { nameIn } from '../../platform/i18n/localized.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { engagementState } from './engagement-state.ts';
import type { Engagement } from './engagements-store.ts';
import type { NamedHolding } from './holdings-store.ts';
import {
  at,
  type Crumb,
  DayField,
  type Desk,
  formPage,
  HistoryLink,
  may,
  PersonName,
  peoplePage,
  Steps,
  span,
  type Values,
} from './parts.tsx';

const TAGS = { 'to-come': 'none', running: 'good', 'ends-soon': 'ask', over: 'none' } as const;

const EngagementTag = ({
  tongue,
  engagement,
  today,
}: {
  tongue: Tongue;
  engagement: Engagement;
  today: Day;
}) => {
  const state = engagementState(engagement, today);
  return <StateTag tongue={tongue} state={TAGS[state]} word={tongue.t(`engagement-state.${state}`)} />;
};

/** Which partners are here, what for and until when. */
export function engagementsPage(context: Desk, engagements: readonly Engagement[], today: Day): PageContent {
  const { tongue, actor } = context;
  const mayAdd = may(actor, 'places.engage');
  const add = { href: at(context, 'engagements', 'new'), label: tongue.t('people.add-engagement') };
  return peoplePage(
    context,
    tongue.t('people.engagements'),
    engagements.length === 0 ? (
      <EmptyState title={tongue.t('people.no-engagements-title')} {...(mayAdd ? { action: add } : {})}>
        {tongue.t('people.no-engagements')}
      </EmptyState>
    ) : (
      <>
        <Steps links={[{ ...add, show: mayAdd }]} />
        <DataTable
          tongue={tongue}
          id="engagements"
          caption={tongue.t('people.engagements')}
          captionHidden
          rows={engagements}
          columns={[
            {
              head: tongue.t('people.partner'),
              heading: true,
              cell: (row) => (
                <a class="ds-link" href={at(context, 'engagements', row.engagementId)}>
                  <bdi>{row.partner}</bdi>
                </a>
              ),
            },
            { head: tongue.t('people.engagement-term'), cell: (row) => span(tongue, row.from, row.to) },
            {
              head: tongue.t('people.state'),
              cell: (row) => <EngagementTag tongue={tongue} engagement={row} today={today} />,
            },
          ]}
        />
      </>
    ),
    { lead: tongue.t('people.engagements-lead') },
  );
}

/** One engagement: who is here by it, and when what they may do ends. */
export function engagementPage(
  context: Desk,
  engagement: Engagement,
  holdings: readonly NamedHolding[],
  today: Day,
): PageContent {
  const { tongue, actor } = context;
  const over = engagementState(engagement, today) === 'over';
  const mayChange = may(actor, 'places.engage') && engagement.endedOn === null;
  return peoplePage(
    context,
    engagement.partner,
    <>
      <p>
        <EngagementTag tongue={tongue} engagement={engagement} today={today} />{' '}
        {tongue.t(over ? 'people.engagement-over-says' : 'people.engagement-says')}
      </p>
      <Steps
        links={[
          {
            href: at(context, 'engagements', engagement.engagementId, 'change'),
            label: tongue.t('people.change'),
            show: mayChange,
          },
          {
            href: at(context, 'engagements', engagement.engagementId, 'end'),
            label: tongue.t('people.end-engagement'),
            show: may(actor, 'places.engage') && !over,
          },
        ]}
      />
      <DefinitionList
        items={[
          { term: tongue.t('people.purpose'), says: <bdi>{engagement.purpose}</bdi> },
          { term: tongue.t('people.engagement-term'), says: span(tongue, engagement.from, engagement.to) },
          ...(engagement.endedOn === null
            ? []
            : [
                {
                  term: tongue.t('people.ended-early'),
                  says: (
                    <>
                      {tongue.date(engagement.endedOn)} <bdi>{engagement.endReason}</bdi>
                    </>
                  ),
                },
              ]),
          {
            term: tongue.t('people.contact'),
            says: engagement.contact ? <bdi>{engagement.contact}</bdi> : tongue.t('people.not-stated'),
          },
        ]}
      />
      <h2>{tongue.t('people.here-by-it')}</h2>
      {holdings.length === 0 ? (
        <p class="quiet">{tongue.t('people.nobody-by-it')}</p>
      ) : (
        <ul>
          {holdings.map((each) => (
            <li>
              <PersonName context={context} id={each.personId} name={each.person} />
              {' · '}
              <a class="ds-link" href={at(context, 'posts', each.postId)}>
                <bdi>{nameIn(tongue.language, { name: each.post, names: each.titles })}</bdi>
              </a>{' '}
              <span class="quiet">{span(tongue, each.starts, each.until)}</span>
            </li>
          ))}
        </ul>
      )}
      <HistoryLink context={context} id={engagement.engagementId} />
    </>,
    { crumbs: [listCrumb(context)] },
  );
}

const listCrumb = (context: Desk): Crumb => ({
  href: at(context, 'engagements'),
  label: context.tongue.t('people.engagements'),
});

export function engagementFormPage(
  context: Desk,
  engagement: Engagement | null,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t(engagement ? 'people.change-engagement' : 'people.add-engagement'),
    action: engagement
      ? at(context, 'engagements', engagement.engagementId, 'change')
      : at(context, 'engagements', 'new'),
    values,
    problem,
    crumbs: [
      listCrumb(context),
      ...(engagement
        ? [{ href: at(context, 'engagements', engagement.engagementId), label: engagement.partner }]
        : []),
    ],
    lead: tongue.t('people.engagement-lead'),
    fields: (form) => (
      <>
        <TextField {...form.field('partner', tongue.t('people.partner'))} required />
        <TextField
          {...form.field('purpose', tongue.t('people.purpose'))}
          hint={tongue.t('people.purpose-hint')}
          rows={3}
          required
        />
        <TextField {...form.field('contact', tongue.t('people.contact'))} />
        {engagement === null && (
          <DayField form={form} name="from" label={tongue.t('people.first-day')} required />
        )}
        <DayField
          form={form}
          name="to"
          label={tongue.t('people.last-day')}
          hint={tongue.t('people.engagement-end-hint')}
          required
          codes={['engagement.ends-before-it-begins', 'engagement.own']}
        />
        <Button>{tongue.t('people.save')}</Button>
      </>
    ),
  });
}

/** Ending it takes everything away that was given by it: who that is stands above the button. */
export function endEngagementPage(
  context: Desk,
  engagement: Engagement,
  names: readonly string[],
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t('people.end-engagement-title', { partner: engagement.partner }),
    action: at(context, 'engagements', engagement.engagementId, 'end'),
    values,
    problem,
    crumbs: [
      listCrumb(context),
      { href: at(context, 'engagements', engagement.engagementId), label: engagement.partner },
    ],
    lead:
      names.length > 0
        ? tongue.t('people.end-engagement-lead', { names: [...names] })
        : tongue.t('people.end-engagement-lead-nobody'),
    fields: (form) => (
      <>
        <DayField
          form={form}
          name="on"
          label={tongue.t('people.ends-on')}
          hint={tongue.t('people.ends-on-hint')}
          required
          codes={['engagement.end-too-late', 'engagement.over']}
        />
        <TextField {...form.field('reason', tongue.t('people.reason'))} required />
        <Button>{tongue.t('people.end-engagement')}</Button>
      </>
    ),
  });
}
