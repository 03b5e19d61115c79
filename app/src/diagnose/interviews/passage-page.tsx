import { Alert, Button, Form } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { Forget } from '../../platform/offline/outbox-words.tsx';
import type { Problem } from '../../platform/problems/problem.ts';
import { interviewsPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import type { SeenInterview } from './interview-store.ts';
import { passageFields } from './note-fields.tsx';
import { OnPhone } from './on-phone.tsx';
import type { Passage } from './passage-store.ts';
import { Codes, Crumbs, leafTitles } from './words.tsx';

export interface PassageShown extends Heard {
  interview: SeenInterview;
  /** Null: a new one. */
  passage: Passage | null;
  before: readonly Omit<Passage, 'passageId' | 'interviewId'>[];
  names: ReadonlyMap<string, string>;
  /** Whether other words of it wait for a person. */
  isInConflict: boolean;
}

/** One passage of a note: what was said, what it is about, and what it said before. */
export function passagePage(
  context: HeardContext,
  shown: PassageShown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const title = tongue.t(shown.passage ? 'interview.passage' : 'interview.passage-new');
  return {
    title: titleOf(tongue, title, problem),
    ...(shown.mayWrite ? { offline: true as const } : {}),
    body: (
      <>
        <Crumbs context={context} assessment={shown.assessment} interview={shown.interview} />
        <h1>{title}</h1>
        {shown.isInConflict && (
          <Alert tongue={tongue} kind="ask" title={tongue.t('interview.in-conflict')}>
            <a
              class="ds-link"
              href={`${interviewsPath(context.place.code, shown.assessment.assessmentId, shown.interview.interviewId)}/passages/${shown.passage?.passageId ?? ''}/settle`}
            >
              {tongue.t('interview.settle')}
            </a>
          </Alert>
        )}
        {shown.mayWrite && <OnPhone tongue={tongue} />}
        {shown.mayWrite ? (
          <PassageForm context={context} shown={shown} values={values} problem={problem} />
        ) : (
          shown.passage && (
            <>
              <p dir="auto">{shown.passage.says}</p>
              <Codes tongue={tongue} titles={leafTitles(tongue, shown.assessment)} passage={shown.passage} />
            </>
          )
        )}
        <Before context={context} shown={shown} />
      </>
    ),
  };
}

function PassageForm({
  context: { tongue, place, actor },
  shown: { assessment, interview, passage },
  values,
  problem,
}: {
  context: HeardContext;
  shown: PassageShown;
  values: Record<string, unknown>;
  problem: Problem | null;
}) {
  const form = formOf(tongue, values, problem);
  const base = interviewsPath(place.code, assessment.assessmentId, interview.interviewId);
  const fields = passageFields(tongue, form, leafTitles(tongue, assessment));
  return (
    <Form
      {...form.props()}
      action={`${base}/passages/${passage?.passageId ?? 'new'}`}
      outbox={{
        to: `${base}/passages/bring`,
        owner: actor.personId,
        onward: base,
        carry: { by: actor.personId, passage: passage?.passageId ?? '' },
        ...(passage ? { answer: passage.passageId } : {}),
      }}
    >
      {fields}
      <Button>{tongue.t('interview.keep')}</Button>
      <Forget tongue={tongue} />
    </Form>
  );
}

/** Nothing that was noted is lost when it is said better. */
function Before({ context: { tongue, place }, shown }: { context: HeardContext; shown: PassageShown }) {
  if (shown.before.length === 0) return null;
  const titles = leafTitles(tongue, shown.assessment);
  return (
    <section>
      <h2>{tongue.t('interview.passage-before')}</h2>
      {shown.before.map((each) => (
        <section class="card">
          <p class="quiet">
            {tongue.t('interview.passage-was', {
              person: shown.names.get(each.personId) ?? '',
              at: tongue.dateTime(each.keptAt, place.timeZone),
            })}
          </p>
          <p dir="auto">{each.says}</p>
          <Codes tongue={tongue} titles={titles} passage={each} />
        </section>
      ))}
    </section>
  );
}
