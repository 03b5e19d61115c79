import { Button, Form } from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { Forget } from '../../platform/offline/outbox-words.tsx';
import { interviewsPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import type { SeenInterview } from './interview-store.ts';
import { PASSAGE, TIMES, TYPED } from './note-body.ts';
import { headFields, passageFields } from './note-fields.tsx';
import { OnPhone } from './on-phone.tsx';
import { Crumbs, leafTitles } from './words.tsx';

interface Shown extends Heard {
  /** Kept before; null: who is heard now. */
  interview: SeenInterview | null;
  names: ReadonlyMap<string, string>;
  requestId: string;
}

/** The sign for the number of a passage, which the phone puts there. */
const MARK = '[#0]';

/**
 * A note on a page that a phone keeps and opens without a net. Nothing of any interview stands on it, since it stays on the phone
 * when all that was written is sent.
 */
export function offlineNotePage(context: HeardContext, shown: Shown): PageContent {
  const { tongue, place, actor } = context;
  const { assessment, interview, requestId } = shown;
  const base = interviewsPath(place.code, assessment.assessmentId);
  const title = interview
    ? tongue.t('interview.offline-add', { no: tongue.number(interview.no) })
    : tongue.t('interview.offline-new');
  // Nothing more is told than somebody chose to tell: what is narrowest stands there first.
  const values = {
    [`${TYPED}interviewerId`]: actor.personId,
    [`${TYPED}noteFor`]: 'assessors',
    [`${TYPED}groupFor`]: 'assessors',
    [`${TYPED}nameFor`]: 'interviewer',
    [`${TYPED}answered`]: 'unknown',
    [`${TYPED}${PASSAGE}${MARK}/direction`]: 'neither',
  };
  const form = formOf(tongue, values, null);
  const head = interview === null && headFields(tongue, form, shown, TYPED);
  const passage = passageFields(tongue, form, leafTitles(tongue, assessment), {
    before: `${TYPED}${PASSAGE}${MARK}/`,
    isNeeded: false,
  });
  const online = interview ? `${base}/${interview.interviewId}/passages/new` : `${base}/new`;
  return {
    title,
    offline: true,
    body: (
      <>
        <Crumbs context={context} assessment={assessment} {...(interview ? { interview } : {})} />
        <h1>{title}</h1>
        <noscript>
          <p>
            {tongue.t('interview.needs-net')}{' '}
            <a class="ds-link" href={online}>
              {tongue.t(interview ? 'interview.passage-new' : 'interview.new')}
            </a>
          </p>
        </noscript>
        <OnPhone tongue={tongue} worker="worker.js" />
        <p class="lead">{tongue.t('interview.form-says')}</p>
        <Form
          tongue={tongue}
          action={`${base}/offline/note`}
          requestId={requestId}
          outbox={{
            to: `${base}/offline/note`,
            owner: actor.personId,
            carry: { by: actor.personId, interview: interview?.interviewId ?? '' },
          }}
        >
          {head}
          <input type="hidden" name={TIMES + PASSAGE} value="0" />
          <template data-times={PASSAGE} data-mark={MARK} data-first>
            <fieldset class="survey-time" data-time>
              <legend>
                {tongue.t('interview.passage')} <span data-number />
              </legend>
              {passage}
            </fieldset>
          </template>
          <button class="ds-button" type="button" data-variant="secondary" data-add={PASSAGE}>
            {tongue.t('interview.passage-new')}
          </button>
          <Button>{tongue.t('interview.offline-keep')}</Button>
          <Forget tongue={tongue} />
        </Form>
      </>
    ),
  };
}

/** What a phone takes for the confirmation; somebody without script reads it too. */
export function notedPage(context: HeardContext, { assessment }: Pick<Heard, 'assessment'>): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('interview.noted-title');
  return {
    title,
    body: (
      <>
        <Crumbs context={context} assessment={assessment} />
        <h1>{title}</h1>
        <p>
          <a class="ds-link" href={interviewsPath(place.code, assessment.assessmentId)}>
            {tongue.t('interview.title')}
          </a>
        </p>
      </>
    ),
  };
}
