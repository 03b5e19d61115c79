import type { Day } from '../../platform/calendar/days.ts';
import { Button, Select, TextField } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { languages } from '../../platform/i18n/languages.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { type Choice, PersonChoice, PersonSearch } from './choose-person.tsx';
import type { Engagement } from './engagements-store.ts';
import type { Deputy } from './holdings-store.ts';
import { at, DayField, Deputies, type Desk, formPage, span, type Values } from './parts.tsx';
import type { Post } from './posts-store.ts';
import { titled } from './structure-page.tsx';

export interface Filling {
  post: Post;
  choices: readonly Choice[];
  engagements: readonly Engagement[];
  q: string;
}

/** Somebody takes a post: one of the place's people, or somebody new who is invited by mail. */
export function fillPage(
  context: Desk,
  filling: Filling,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const { post, choices, q } = filling;
  const path = at(context, 'posts', post.postId, 'fill');
  return formPage(context, {
    title: tongue.t('people.fill-title', { post: titled(tongue, post) }),
    action: path,
    values,
    problem,
    crumbs: [{ href: at(context, 'posts', post.postId), label: titled(tongue, post) }],
    lead: tongue.t('people.fill-lead'),
    above: <PersonSearch tongue={tongue} path={path} q={q} />,
    fields: (form) => (
      <>
        <input type="hidden" name="q" value={q} />
        <PersonChoice
          tongue={tongue}
          form={form}
          legend={tongue.t('people.who')}
          choices={choices}
          other={
            <>
              <TextField
                {...form.field('name', tongue.t('people.person-name'))}
                hint={tongue.t('people.new-name-hint')}
              />
              <TextField
                {...form.field('email', tongue.t('people.mail'), ['person.mail-taken'])}
                type="email"
                hint={tongue.t('people.mail-hint')}
              />
              <Select
                {...form.field('language', tongue.t('people.language'))}
                options={languages.map((value) => ({ value, label: tongue.languageName(value) }))}
              />
            </>
          }
        />
        <label class="check">
          <input
            class="ds-input"
            type="checkbox"
            name="invite"
            value="yes"
            checked={values['invite'] === 'yes'}
          />
          {tongue.t('people.invite-too')}
        </label>
        <DayField form={form} name="from" label={tongue.t('people.first-day')} required codes={FROM_CODES} />
        <DayField
          form={form}
          name="to"
          label={tongue.t('people.last-day')}
          hint={tongue.t('people.last-day-hint')}
          codes={['post.ends']}
        />
        {filling.engagements.length > 0 && (
          <Select
            {...form.field('engagementId', tongue.t('people.engagement-by'), ENGAGEMENT_CODES)}
            hint={tongue.t('people.engagement-by-hint')}
            options={filling.engagements.map((each) => ({
              value: each.engagementId,
              label: `${each.partner} (${span(tongue, each.from, each.to)})`,
            }))}
          />
        )}
        <Button>{tongue.t('people.fill-submit')}</Button>
      </>
    ),
  });
}

const FROM_CODES = ['post.no-seat', 'holding.twice', 'holding.outside-engagement'];
const ENGAGEMENT_CODES = ['holding.engagement-needed', 'engagement.over'];

/** Somebody stands in: for a post, or for a person in all of theirs. */
export function deputyPage(
  context: Desk,
  stead: { label: string; path: string; back: string },
  choices: readonly Choice[],
  q: string,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t('people.deputy-title', { stead: stead.label }),
    action: stead.path,
    values,
    problem,
    crumbs: [{ href: stead.back, label: stead.label }],
    lead: tongue.t('people.deputy-lead'),
    above: <PersonSearch tongue={tongue} path={stead.path} q={q} />,
    fields: (form) => (
      <>
        <input type="hidden" name="q" value={q} />
        <PersonChoice
          tongue={tongue}
          form={form}
          legend={tongue.t('people.who-stands-in')}
          choices={choices}
        />
        <DayField form={form} name="from" label={tongue.t('people.first-day')} required />
        <DayField form={form} name="to" label={tongue.t('people.last-day')} required />
        <TextField
          {...form.field('reason', tongue.t('people.reason'))}
          hint={tongue.t('people.deputy-reason-hint')}
        />
        <Button>{tongue.t('people.name-deputy')}</Button>
      </>
    ),
  });
}

export function endDeputyPage(
  context: Desk,
  deputy: Deputy,
  today: Day,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return formPage(context, {
    title: tongue.t('people.deputy-end'),
    action: at(context, 'deputies', deputy.deputyId),
    values,
    problem,
    lead: tongue.t('people.deputy-end-lead'),
    above: <Deputies context={context} deputies={[deputy]} today={today} />,
    fields: (form) => (
      <>
        <DayField
          form={form}
          name="on"
          label={tongue.t('people.ends-on')}
          hint={tongue.t('people.ends-on-hint')}
          required
          codes={['deputy.ended']}
        />
        <Button>{tongue.t('people.deputy-end')}</Button>
      </>
    ),
  });
}
