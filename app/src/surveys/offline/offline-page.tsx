import type { AskedItem, AskedQuestion, Form as SurveyForm } from '@groundwork-gov/forms';
import type { Child } from 'hono/jsx';
import { Button } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { Forget, OutboxWords } from '../../platform/offline/outbox-words.tsx';
import { ANSWER, type Pair, TIMES } from '../filling/answer-fields.ts';
import { directionOf } from '../filling/form-language.ts';
import { QuestionField } from '../filling/question-field.tsx';
import type { Survey } from '../survey-store.ts';
import { askedIf, choosableIf } from './conditions.ts';
import { choicesOf, everythingOf, mark } from './everything.ts';

export interface OfflinePage {
  tongue: Tongue;
  survey: Survey;
  form: SurveyForm;
  no: number;
  language: string;
  requestId: string;
  action: string;
  /** The script that opens this page without a net, seen from it; beside it unless told, null where the page is not to be kept. */
  worker?: string | null;
  /** Where one goes on to once it is sent. */
  onward?: string;
  /** Where the same form is answered page by page. */
  online: string;
  /** The paths of this page in the form's other languages. */
  languages: readonly { label: string; href: string; isCurrent: boolean }[];
  above: Child;
  carried: Child;
  /** Where answers are taken back by their code; none where no code is given. */
  takeBack?: string;
  /** Whose page it is, at the desk: nobody else sends what they wrote. */
  owner?: string;
  /** The set of answers that is mended, with its fields; none for a new one. */
  mending?: { answerId: string; fields: readonly Pair[] };
}

/** The whole form on one page, which a phone keeps and opens without a net. */
export function offlinePage(page: OfflinePage): PageContent {
  const { tongue, survey, form, language } = page;
  return {
    title: survey.title,
    noindex: true,
    offline: true,
    body: (
      <div lang={tongue.language} dir={tongue.dir} class="survey">
        <h1>
          <bdi>{survey.title}</bdi>
        </h1>
        <noscript>
          <p>
            {tongue.t('survey.needs-net')}{' '}
            <a class="ds-link" href={page.online}>
              {tongue.t('survey.answer-online')}
            </a>
          </p>
        </noscript>
        <OutboxWords
          tongue={tongue}
          {...(page.worker === null ? {} : { worker: page.worker ?? 'worker.js' })}
        >
          {page.takeBack && (
            <div hidden>
              <h2>{tongue.t('survey.take-back')}</h2>
              <p>{tongue.t('survey.take-back-offline')}</p>
              <ul data-shows="codes" />
              <p>
                <a class="ds-link" href={page.takeBack}>
                  {tongue.t('survey.take-back-do')}
                </a>
              </p>
            </div>
          )}
        </OutboxWords>
        {page.above}
        {page.languages.length > 1 && (
          <p class="acts" role="group" aria-label={tongue.t('survey.languages')}>
            {page.languages.map(({ label, href, isCurrent }) =>
              isCurrent ? (
                <b dir="auto">{label}</b>
              ) : (
                <a class="ds-link" href={href} dir="auto">
                  {label}
                </a>
              ),
            )}
          </p>
        )}
        <form
          method="post"
          action={page.action}
          class="form"
          novalidate
          data-outbox={page.action}
          data-owner={page.owner}
          data-carry={page.owner && JSON.stringify({ by: page.owner })}
          data-onward={page.onward}
          data-answer={page.mending?.answerId}
          data-fields={page.mending && JSON.stringify(page.mending.fields)}
        >
          <input type="hidden" name="requestId" value={page.requestId} />
          <input type="hidden" name="form" value={String(page.no)} />
          <input type="hidden" name="page" value="0" />
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="go" value="send" />
          {page.carried}
          <div dir={directionOf(language)} class="survey-questions">
            <Items page={page} items={everythingOf(form, language)} depth={0} />
          </div>
          <Button>{tongue.t('survey.send')}</Button>
          {page.mending && <Forget tongue={tongue} />}
        </form>
      </div>
    ),
  };
}

interface ItemsProps {
  page: OfflinePage;
  items: readonly AskedItem[];
  depth: number;
}

const Items = ({ page, items, depth }: ItemsProps) => (
  <>
    {items.map((item) => {
      if (item.kind === 'question') return <Question page={page} asked={item} />;
      const condition = askedIf(page.form, item.group);
      return (
        <section data-if={condition ?? undefined}>
          {item.label !== '' && <h2>{item.label}</h2>}
          <Unknown page={page} rule={condition === null ? item.group.relevant : null} />
          {item.hint !== '' && <p class="quiet">{item.hint}</p>}
          {item.kind === 'group' ? (
            <Items page={page} items={item.items} depth={depth} />
          ) : (
            <Repeat page={page} item={item} depth={depth} />
          )}
        </section>
      );
    })}
  </>
);

function Question({ page, asked }: { page: OfflinePage; asked: AskedQuestion }) {
  const { form, tongue } = page;
  const { question } = asked;
  const condition = askedIf(form, question);
  const choices = new Map((choicesOf(form, question) ?? []).map((choice) => [choice.name, choice]));
  const choiceIf = (name: string): string | undefined => {
    const choice = choices.get(name);
    return choice && choosableIf(form, question, choice);
  };
  if (asked.isReadonly) return null;
  return (
    <div
      data-if={condition ?? undefined}
      data-required={asked.isRequired && question.answer !== 'file' ? ANSWER + asked.path : undefined}
    >
      <Unknown page={page} rule={condition === null ? question.relevant : null} />
      <QuestionField tongue={tongue} asked={asked} error={undefined} choiceIf={choiceIf} />
      {asked.isRequired && question.answer !== 'file' && (
        <p class="ds-validation-message" data-missing hidden>
          {tongue.t('survey.fault.required')}
        </p>
      )}
    </div>
  );
}

/** When something is asked, where the phone cannot find out: whoever asks decides, and what was not asked is left out later. */
const Unknown = ({ page, rule }: { page: OfflinePage; rule: { text: string } | null }) =>
  rule && (
    <p class="quiet">
      {page.tongue.t('survey.skip.only-if', { when: page.tongue.t('survey.skip.rule', { rule: rule.text }) })}
    </p>
  );

function Repeat({
  page,
  item,
  depth,
}: {
  page: OfflinePage;
  item: Extract<AskedItem, { kind: 'repeat' }>;
  depth: number;
}) {
  const { tongue } = page;
  const label = item.label || item.group.name;
  return (
    <>
      <input type="hidden" name={TIMES + item.path} value="0" />
      <template data-times={item.path} data-mark={mark(depth)}>
        <fieldset class="survey-time" data-time>
          <legend>
            <bdi>{label}</bdi> <span data-number />
          </legend>
          <Items page={page} items={item.times.flatMap(({ items }) => items)} depth={depth + 1} />
        </fieldset>
      </template>
      <button class="ds-button" type="button" data-variant="secondary" data-add={item.path}>
        {tongue.t('survey.add', { label })}
      </button>
    </>
  );
}
