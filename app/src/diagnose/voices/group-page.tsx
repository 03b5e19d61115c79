import { Button, Form, NumberField, TextField } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { deskPath } from '../assessment/paths.ts';
import type { HeardContext } from '../interviews/at-interview.ts';
import { Crumbs } from '../interviews/words.tsx';
import { type Group, nameOfGroup } from './groups.ts';

interface Shown {
  assessment: { assessmentId: string; title: string };
  /** Null: a new one. */
  group: Group | null;
}

/** What a group is called here, and how many residents it counts by which source. */
export function groupPage(
  context: HeardContext,
  { assessment, group }: Shown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = group ? nameOfGroup(tongue, group) : tongue.t('voices.group-new');
  const form = formOf(tongue, values, problem);
  const fields = {
    name: form.field('name', tongue.t('voices.group-name')),
    people: form.field('people', tongue.t('voices.people'), ['diagnose.count-incomplete']),
    outOf: form.field('outOf', tongue.t('voices.out-of')),
    year: form.field('year', tongue.t('voices.year')),
    source: form.field('source', tongue.t('voices.source')),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} assessment={assessment} />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{tongue.t('voices.group-says')}</p>
        <Form
          {...form.props()}
          action={`${deskPath(place.code, assessment.assessmentId)}/groups/${group?.key ?? 'new'}`}
        >
          <TextField
            {...fields.name}
            hint={tongue.t(group ? 'voices.group-name-hint' : 'voices.group-new-hint')}
            most={80}
          />
          <NumberField {...fields.people} value={form.text('people')} />
          <NumberField {...fields.outOf} value={form.text('outOf')} />
          <NumberField {...fields.year} size={4} value={form.text('year')} />
          <TextField {...fields.source} hint={tongue.t('voices.source-hint')} most={300} />
          <Button>{tongue.t('interview.keep')}</Button>
        </Form>
      </>
    ),
  };
}
