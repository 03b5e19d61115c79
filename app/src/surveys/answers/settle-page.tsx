import { Button, Form, RadioGroup } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { AnswerCrumbs, type AnswerShown, answerPath } from './answer-page.tsx';
import type { Difference } from './differences.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

/** Before the name of a field: which state's answer is to stand there. */
export const CHOICE = 's.';

/** Both sides of all that differs. Where one side alone changed something, its answer is proposed. */
export function settlePage(
  context: Context,
  shown: AnswerShown & { differences: readonly Difference[]; names: ReadonlyMap<string, string> },
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { survey, answer, states, differences, names } = shown;
  const title = tongue.t('survey.settle-title');
  const form = formOf(tongue, values, problem);
  const whose = (no: number): string =>
    names.get(states.find((each) => each.no === no)?.personId ?? '') ?? '';
  const fields = differences.map((difference) => {
    const options = difference.says.map(({ no, values: given }) => ({
      value: String(no),
      label: given.filter(Boolean).join(', ') || tongue.t('survey.no-answer'),
      hint: tongue.t(no === answer.version ? 'survey.stands-by' : 'survey.branch-by', { person: whose(no) }),
    }));
    const name = CHOICE + difference.name;
    const field = form.choice(name, difference.name.slice(2), options);
    const proposed = difference.proposed === null ? [] : [String(difference.proposed)];
    return <RadioGroup {...field} chosen={name in values ? field.chosen : proposed} required />;
  });
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <AnswerCrumbs context={context} survey={survey} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.settle-says')}</p>
        <Form {...form.props()} action={answerPath(place.code, survey, answer, '/settle')}>
          <input type="hidden" name="seen" value={String(states.length)} />
          {fields}
          <Button>{tongue.t('survey.settle')}</Button>
        </Form>
      </>
    ),
  };
}
