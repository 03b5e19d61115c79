import type { AskedItem, Form as SurveyForm } from '@groundwork-gov/forms';
import type { Child } from 'hono/jsx';
import { Alert, Button, Form, type FormError } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import type { Survey } from '../survey-store.ts';
import { ANSWER, MOST_TIMES, type Pair, TIMES } from './answer-fields.ts';
import { faultSays } from './fault-words.ts';
import { directionOf } from './form-language.ts';
import { isShown, questionsIn, type Step } from './go-on.ts';
import { pagesOf } from './pages.ts';
import { QuestionField } from './question-field.tsx';

export interface FillPage {
  /** Of the language in which the form speaks, where it is one of ours. */
  tongue: Tongue;
  survey: Survey;
  form: SurveyForm;
  no: number;
  language: string;
  requestId: string;
  action: string;
  step: Step;
  /** A problem of the whole form, in words. */
  problem?: string | undefined;
  /** What stands above the first page, and what the form carries beside answers. */
  above: Child;
  carried: Child;
}

/** One page of a form, with all that was answered on the others carried along: no script, no cookie, nothing kept here. */
export function fillPage(page: FillPage): PageContent {
  const { tongue, survey, form, language, step } = page;
  const says = new Map(
    step.faults.map((fault) => [fault.path, faultSays(tongue, form, language, fault)] as const),
  );
  const errors: FormError[] = [
    ...(page.problem === undefined ? [] : [{ says: page.problem }]),
    ...[...says].map(([path, each]) => ({ ...(path === '' ? {} : { field: ANSWER + path }), says: each })),
  ];
  const isFailed = errors.length > 0;
  const title = isFailed ? tongue.t('shell.failed-title', { title: survey.title }) : survey.title;
  const hasBefore = step.page > 0;
  return {
    title,
    noindex: true,
    body: (
      <div lang={tongue.language} dir={tongue.dir} class="survey">
        <h1>
          <bdi>{survey.title}</bdi>
        </h1>
        {!hasBefore && page.above}
        {step.pages > 1 && (
          <p class="quiet">{tongue.t('survey.page-of', { page: step.page + 1, pages: step.pages })}</p>
        )}
        {step.hasMore && (
          <Alert tongue={tongue} kind="info">
            <p>{tongue.t('survey.has-more')}</p>
          </Alert>
        )}
        <Form tongue={tongue} action={page.action} requestId={page.requestId} errors={errors}>
          {/* Whoever presses Enter in a field goes on, and adds or takes away nothing. */}
          <button class="ds-sr-only" name="go" value="next" tabindex={-1} aria-hidden="true">
            {tongue.t('survey.next')}
          </button>
          <input type="hidden" name="form" value={String(page.no)} />
          <input type="hidden" name="page" value={String(step.page)} />
          <input type="hidden" name="language" value={language} />
          {page.carried}
          <Elsewhere step={step} form={form} />
          <Languages page={page} />
          <div dir={directionOf(language)} class="survey-questions">
            <Items page={page} items={step.asked.items} says={says} depth={2} />
          </div>
          <div class="acts">
            <Button name="go" value="next">
              {tongue.t(step.page + 1 < step.pages ? 'survey.next' : 'survey.send')}
            </Button>
            {hasBefore && (
              <Button name="go" value="back" variant="secondary">
                {tongue.t('survey.back')}
              </Button>
            )}
          </div>
        </Form>
      </div>
    ),
  };
}

/** Answers of other pages, and those that are not asked for now. */
function Elsewhere({ step, form }: { step: Step; form: SurveyForm }) {
  const { pageOf } = pagesOf(form);
  const here = new Set(
    questionsIn(step.asked.items)
      .filter(
        ({ question, isReadonly }) =>
          pageOf.get(question) === step.page && !isReadonly && question.answer !== 'file',
      )
      .map(({ path }) => ANSWER + path),
  );
  const away = step.pairs.filter(([name]: Pair) => !here.has(name));
  return (
    <>
      {away.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Languages({ page: { tongue, form, language } }: { page: FillPage }) {
  if (form.languages.length < 2) return null;
  return (
    <p class="acts" role="group" aria-label={tongue.t('survey.languages')}>
      {form.languages.map((each, at) =>
        each === language ? (
          <b dir="auto">{nameOf(each)}</b>
        ) : (
          <Button variant="tertiary" name="speak" value={String(at)}>
            <bdi>{nameOf(each)}</bdi>
          </Button>
        ),
      )}
    </p>
  );
}

const nameOf = (language: string): string => language.replace(/\s*\([^()]*\)\s*$/u, '') || language;

interface ItemsProps {
  page: FillPage;
  items: readonly AskedItem[];
  says: ReadonlyMap<string, string>;
  depth: number;
}

function Items({ page, items, says, depth }: ItemsProps) {
  return (
    <>
      {items.map((item) => {
        if (!isHere(page, item)) return null;
        if (item.kind === 'question')
          return (
            <div>
              <QuestionField tongue={page.tongue} asked={item} error={says.get(item.path)} />
            </div>
          );
        if (item.kind === 'repeat') return <Repeat page={page} item={item} says={says} depth={depth} />;
        return (
          <section>
            <Heading depth={depth} label={item.label} />
            {item.hint !== '' && <p class="quiet">{item.hint}</p>}
            <Items page={page} items={item.items} says={says} depth={depth + 1} />
          </section>
        );
      })}
    </>
  );
}

function isHere(page: FillPage, item: AskedItem): boolean {
  const { pageOf } = pagesOf(page.form);
  if (item.kind === 'question') return pageOf.get(item.question) === page.step.page && isShown(item);
  if (item.kind === 'repeat') return pageOf.get(item.group) === page.step.page;
  return item.items.some((each) => isHere(page, each));
}

const Heading = ({ depth, label }: { depth: number; label: string }) => {
  if (label === '') return null;
  if (depth <= 2) return <h2>{label}</h2>;
  return depth === 3 ? <h3>{label}</h3> : <h4>{label}</h4>;
};

interface RepeatProps extends Omit<ItemsProps, 'items'> {
  item: Extract<AskedItem, { kind: 'repeat' }>;
}

/** As often as it applies: one more, or one less, with a press. Where the form says how often, nobody presses. */
function Repeat({ page, item, says, depth }: RepeatProps) {
  const { tongue } = page;
  const isFree = item.wanted === null;
  const label = item.label || item.group.name;
  return (
    <section>
      <Heading depth={depth} label={label} />
      {item.hint !== '' && <p class="quiet">{item.hint}</p>}
      {/* Carried on this page too: how often it was answered is no question's answer. */}
      {!page.step.pairs.some(([name]) => name === TIMES + item.path) && (
        <input type="hidden" name={TIMES + item.path} value={String(item.times.length)} />
      )}
      {item.times.map((time, at) => (
        <fieldset class="survey-time">
          <legend>{tongue.t('survey.time', { label, at: at + 1 })}</legend>
          <Items page={page} items={time.items} says={says} depth={depth + 1} />
          {isFree && (
            <Button name="drop" value={`${item.path}[${at + 1}]`} variant="secondary">
              {tongue.t('survey.drop', { label, at: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {isFree && item.times.length < MOST_TIMES && (
        <Button name="add" value={item.path} variant="secondary">
          {tongue.t('survey.add', { label })}
        </Button>
      )}
    </section>
  );
}
