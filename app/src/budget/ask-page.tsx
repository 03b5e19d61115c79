import { currencyOf } from '@groundwork-gov/money';
import {
  Breadcrumbs,
  Button,
  DefinitionList,
  Form,
  TextField,
  Trap,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent, PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { type Figure, figurePath, readAbout } from './figure.ts';
import { figureWords } from './figure-words.tsx';
import { CLASSIFICATIONS } from './phases.ts';
import type { PublicLine } from './public-store.ts';
import { MOST_OF_NAME, MOST_OF_QUESTION } from './question-actions.ts';
import { KEPT_DAYS } from './question-jobs.ts';
import { Notes, Questions } from './question-parts.tsx';
import type { BudgetDocument } from './snapshot.ts';
import type { Talk } from './talk.tsx';
import { phaseWord, sideTitle } from './words.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'tongue' | 'place'>;

export interface Asking {
  figure: Figure;
  document: BudgetDocument;
  /** Where it is about one: the line as it is published. */
  line: PublicLine | undefined;
  talk: Talk;
}

/** One figure and all that is said about it, and a form for whoever wants to ask: who they are is nobody's business. */
export function askPage(
  { tongue, place }: Context,
  { figure, document, line, talk }: Asking,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const words = figureWords(tongue, figure);
  const title = tongue.t('question.ask-title', { figure: words });
  const base = `/places/${place.code}/budget/${figure.year}/${figure.side}`;
  return {
    title: titleOf(tongue, title, problem),
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') },
            { href: base, label: sideTitle(tongue, figure) },
          ]}
        />
        <h1>{title}</h1>
        {problem && <AskForm context={{ tongue, place }} figure={figure} values={values} problem={problem} />}
        {line && <Line tongue={tongue} document={document} line={line} />}
        <p>
          <a class="ds-link" href={linesPath(base, figure.about)}>
            {tongue.t('question.see-lines')}
          </a>
        </p>
        {talk.notes.length > 0 && <h2>{tongue.t('note.title')}</h2>}
        <Notes tongue={tongue} place={place} budget={figure} notes={talk.notes} />
        {talk.total > 0 && <h2>{tongue.t('question.already')}</h2>}
        <Questions tongue={tongue} place={place} questions={talk.questions} />
        {!problem && <AskForm context={{ tongue, place }} figure={figure} values={values} problem={null} />}
      </>
    ),
  };
}

function linesPath(base: string, about: string): string {
  const { of, ...head } = readAbout(about);
  if (of !== 'head' || !('code' in head)) return of === 'budget' ? base : `${base}/lines`;
  const { classification, code } = head;
  const whole = code === '' ? '&whole=1' : '';
  return `${base}/lines?by=${classification}&head=${encodeURIComponent(code)}${whole}&counted=1`;
}

/** What the file says in this line. */
function Line({ tongue, document, line }: { tongue: Tongue; document: BudgetDocument; line: PublicLine }) {
  const unit = currencyOf(document.currency);
  const codes = CLASSIFICATIONS.flatMap((each) => {
    const code = line[each];
    return code === null
      ? []
      : [
          {
            term: tongue.t(`reading.classification.${each}`),
            says: <bdi>{document.codes[each]?.[code] ?? code}</bdi>,
          },
        ];
  });
  const amounts = document.phases.flatMap(({ phase }) => {
    const amount = line[phase];
    return amount === null
      ? []
      : [{ term: phaseWord(tongue, phase, document.side), says: tongue.money(amount, unit) }];
  });
  return <DefinitionList items={[...codes, ...amounts]} />;
}

interface AskFormProps {
  context: Context;
  figure: Figure;
  values: Record<string, unknown>;
  problem: Problem | null;
}

function AskForm({ context: { tongue, place }, figure, values, problem }: AskFormProps) {
  const form = formOf(tongue, values, problem);
  const question = form.field('question', tongue.t('question.yours'));
  const name = form.field('name', tongue.t('question.name'));
  const email = form.field('email', tongue.t('question.email'));
  return (
    <section id="ask">
      <h2>{tongue.t('question.ask')}</h2>
      <p>{tongue.t('question.ask-says', { place: place.name })}</p>
      <Form {...form.props()} action={figurePath(place.code, { ...figure, about: '' })}>
        <input type="hidden" name="about" value={figure.about} />
        <TextField
          {...question}
          hint={tongue.t('question.yours-hint')}
          rows={5}
          most={MOST_OF_QUESTION}
          required
        />
        <TextField {...name} hint={tongue.t('question.name-hint')} most={MOST_OF_NAME} />
        <TextField
          {...email}
          type="email"
          autocomplete="email"
          hint={tongue.t('question.email-hint', { days: KEPT_DAYS })}
        />
        <Trap tongue={tongue} />
        <Button>{tongue.t('question.send')}</Button>
      </Form>
    </section>
  );
}
