import { Button, Form } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { interviewsPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import type { SeenInterview } from './interview-store.ts';
import { headFields } from './note-fields.tsx';
import { Crumbs } from './words.tsx';

export interface FormShown extends Heard {
  /** Null: a new one. */
  interview: SeenInterview | null;
  /** Names of those with a seat. */
  names: ReadonlyMap<string, string>;
}

/** Who was heard, with which consent, and who may read which of it. */
export function interviewFormPage(
  context: HeardContext,
  shown: FormShown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { assessment, interview, groups, team, names, askedSurveys } = shown;
  const title = tongue.t(interview ? 'interview.change' : 'interview.new');
  const base = interviewsPath(place.code, assessment.assessmentId);
  const form = formOf(tongue, values, problem);
  const fields = headFields(tongue, form, { groups, team, names, askedSurveys });
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} assessment={assessment} {...(interview ? { interview } : {})} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('interview.form-says')}</p>
        <Form
          {...form.props()}
          action={interview ? `${base}/${interview.interviewId}/change` : `${base}/new`}
        >
          {fields}
          <Button>{tongue.t('interview.keep')}</Button>
        </Form>
      </>
    ),
  };
}
