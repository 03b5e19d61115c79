import type { Child } from 'hono/jsx';
import { Button, DefinitionList, Form, Select, TextField } from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { Engagement } from './engagements-store.ts';
import type { NamedHolding } from './holdings-store.ts';
import { at, DayField, type Desk, type FormState, peoplePage, span, type Values } from './parts.tsx';
import type { Post } from './posts-store.ts';
import { titled } from './structure-page.tsx';

export interface HoldingShown {
  holding: NamedHolding;
  /** Other posts this person could move to: vacant ones. */
  vacant: readonly Post[];
  engagement: Engagement | null;
}

/** One holding, and the three things that may be done with it: end it, lengthen it, move on to another post. */
export function holdingPage(
  context: Desk,
  { holding, vacant, engagement }: HoldingShown,
  sent: { form: 'end' | 'extend' | 'move' | null; values: Values; problem: Problem | null },
): PageContent {
  const { tongue } = context;
  const title = tongue.t('people.holding-title', { person: holding.person, post: holding.post });
  const base = at(context, 'holdings', holding.holdingId);
  const part = (name: 'end' | 'extend' | 'move') => ({
    values: sent.form === name ? sent.values : { ...sent.values, ...DEFAULTS },
    problem: sent.form === name ? sent.problem : null,
    action: `${base}/${name}`,
  });
  return peoplePage(
    context,
    title,
    <>
      <DefinitionList
        items={[
          { term: tongue.t('people.held'), says: span(tongue, holding.starts, holding.until) },
          ...(engagement
            ? [{ term: tongue.t('people.engagement-by'), says: <bdi>{engagement.partner}</bdi> }]
            : []),
        ]}
      />
      <HoldingForm
        context={context}
        title={tongue.t('people.end-holding')}
        {...part('end')}
        fields={(form) => (
          <>
            <DayField
              form={form}
              name="on"
              label={tongue.t('people.last-day')}
              required
              codes={['holding.ended', 'place.last-administrator']}
            />
            <TextField {...form.field('reason', tongue.t('people.reason'))} />
            <Button>{tongue.t('people.end-holding')}</Button>
          </>
        )}
      />
      {holding.to !== null && (
        <HoldingForm
          context={context}
          title={tongue.t('people.extend-holding')}
          {...part('extend')}
          fields={(form) => (
            <>
              <DayField
                form={form}
                name="newTo"
                label={tongue.t('people.new-last-day')}
                hint={tongue.t('people.last-day-hint')}
                codes={['holding.not-longer', 'post.no-seat', 'post.ends']}
              />
              <Button>{tongue.t('people.extend-holding')}</Button>
            </>
          )}
        />
      )}
      {vacant.length > 0 && (
        <HoldingForm
          context={context}
          title={tongue.t('people.move')}
          {...part('move')}
          fields={(form) => (
            <>
              <Select
                {...form.field('postId', tongue.t('people.move-to'))}
                options={vacant.map((post) => ({ value: post.postId, label: titled(tongue, post) }))}
                required
              />
              <DayField
                form={form}
                name="moveFrom"
                label={tongue.t('people.move-from')}
                hint={tongue.t('people.move-from-hint')}
                required
                codes={['post.no-seat', 'holding.twice', 'holding.ended']}
              />
              <DayField
                form={form}
                name="moveTo"
                label={tongue.t('people.last-day')}
                hint={tongue.t('people.last-day-hint')}
              />
              <TextField {...form.field('moveReason', tongue.t('people.reason'))} />
              <Button>{tongue.t('people.move')}</Button>
            </>
          )}
        />
      )}
    </>,
    { problem: sent.problem, crumbs: [{ href: at(context, 'posts', holding.postId), label: holding.post }] },
  );
}

const DEFAULTS = { reason: '', newTo: '', postId: '', moveTo: '', moveReason: '' };

function HoldingForm({
  context,
  title,
  action,
  values,
  problem,
  fields,
}: {
  context: Desk;
  title: string;
  action: string;
  values: Values;
  problem: Problem | null;
  fields(form: FormState): Child;
}) {
  const form = formOf(context.tongue, values, problem);
  const made = fields(form);
  return (
    <section class="card">
      <h2>{title}</h2>
      <Form tongue={context.tongue} action={action} requestId={form.text('requestId')} errors={form.errors()}>
        {made}
      </Form>
    </section>
  );
}
