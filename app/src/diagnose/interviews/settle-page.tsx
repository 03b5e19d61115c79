import { Button, Form, RadioGroup } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { interviewsPath } from '../assessment/paths.ts';
import type { HeardContext } from './at-interview.ts';
import type { Branch } from './branch-store.ts';
import { STANDS } from './note-actions.ts';
import type { PassageShown } from './passage-page.tsx';
import type { Passage } from './passage-store.ts';
import { Codes, Crumbs, leafTitles } from './words.tsx';

interface Shown extends PassageShown {
  passage: Passage;
  /** What waits beside it. */
  waiting: readonly Branch[];
}

/** What stands of a passage and all that phones brought for it, one beside the other, for a person who says which is to stand. */
export function settlePassagePage(
  context: HeardContext,
  shown: Shown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { assessment, interview, passage, waiting, names } = shown;
  const title = tongue.t('interview.settle');
  const form = formOf(tongue, values, problem);
  const titles = leafTitles(tongue, assessment);
  const said = ({ personId, keptAt }: Pick<Passage, 'personId' | 'keptAt'>): string =>
    tongue.t('interview.passage-was', {
      person: names.get(personId) ?? '',
      at: tongue.dateTime(keptAt, place.timeZone),
    });
  const sides = [
    { value: STANDS, words: passage, label: tongue.t('interview.settle-stands', { who: said(passage) }) },
    ...waiting.map((branch) => ({
      value: branch.branchId,
      words: branch,
      label: tongue.t('interview.settle-phone', { who: said(branch) }),
    })),
  ];
  const choice = form.choice(
    'choice',
    tongue.t('interview.settle-choice'),
    sides.map(({ value, label }) => ({ value, label })),
  );
  const base = interviewsPath(place.code, assessment.assessmentId, interview.interviewId);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} assessment={assessment} interview={interview} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('interview.settle-says')}</p>
        {sides.map(({ words, label }) => (
          <section class="card">
            <h2>{label}</h2>
            <p dir="auto">{words.says}</p>
            <Codes tongue={tongue} titles={titles} passage={words} />
          </section>
        ))}
        <Form {...form.props()} action={`${base}/passages/${passage.passageId}/settle`}>
          <input type="hidden" name="seen" value={String(waiting.length)} />
          <RadioGroup {...choice} required />
          <Button>{tongue.t('interview.settle-do')}</Button>
        </Form>
      </>
    ),
  };
}
