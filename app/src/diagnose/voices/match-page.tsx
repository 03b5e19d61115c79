import { Button, Form, Select } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { deskPath } from '../assessment/paths.ts';
import type { HeardContext } from '../interviews/at-interview.ts';
import { Crumbs } from '../interviews/words.tsx';
import { type Group, nameOfGroup } from './groups.ts';
import { GROUP } from './survey-actions.ts';
import type { TakenSurvey } from './survey-store.ts';
import { nameInSurvey } from './surveys-words.tsx';

interface Shown {
  assessment: { assessmentId: string; title: string };
  survey: TakenSurvey;
  groups: readonly Group[];
}

/** Which group of the assessment each group of a survey is; nothing is guessed. */
export function matchPage(
  context: HeardContext,
  { assessment, survey, groups }: Shown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('voices.match', { survey: survey.title });
  const form = formOf(tongue, values, problem);
  const options = groups.map((group) => ({ value: group.key, label: nameOfGroup(tongue, group) }));
  const fields = survey.groups
    .filter(({ name }) => name !== '')
    .map((group) => form.select(GROUP + group.name, nameInSurvey(tongue, group), options));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} assessment={assessment} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('voices.match-says')}</p>
        <Form
          {...form.props()}
          action={`${deskPath(place.code, assessment.assessmentId)}/surveys/${survey.surveyId}`}
        >
          {fields.map((field) => (
            <Select {...field} />
          ))}
          <Button>{tongue.t('interview.keep')}</Button>
        </Form>
      </>
    ),
  };
}
