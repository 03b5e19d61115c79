import { type Texts, textIn } from '@groundwork-gov/forms';
import { type Column, DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { codeOf } from '../filling/form-language.ts';
import type { ResultsDocument } from './document.ts';

export type ShownResults = Pick<ResultsDocument, 'groups' | 'questions' | 'answers'>;
type Question = ResultsDocument['questions'][number];

/** A form's text for a reader: in their language where the form has it. */
export function wordsFor(tongue: Tongue, texts: Texts, otherwise: string): string {
  const language = Object.keys(texts).find((each) => codeOf(each) === tongue.language) ?? '';
  return textIn(texts, language, 'default').replace(/\$\{[^{}]*\}/gu, '…') || otherwise;
}

/** Every question with counts and shares; a dash where a count is hidden. */
export const Results = ({ tongue, results }: { tongue: Tongue; results: ShownResults }) => (
  <>
    {results.questions.map((question) => (
      <QuestionResults tongue={tongue} results={results} question={question} />
    ))}
  </>
);

interface Props {
  tongue: Tongue;
  results: ShownResults;
  question: Question;
}

function QuestionResults({ tongue, results, question }: Props) {
  const title = wordsFor(tongue, question.label, question.path);
  return (
    <section>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p class="quiet">
        {question.n === null
          ? tongue.t('survey.too-few')
          : tongue.t('survey.n-of', {
              n: question.n,
              of: results.answers,
              missing: question.missing ?? 0,
            })}
      </p>
      {question.kind === 'number' ? (
        <Numbers tongue={tongue} question={question} />
      ) : (
        <DataTable
          tongue={tongue}
          id={`results-${question.path.replace(/[^\w-]/g, '-')}`}
          caption={title}
          captionHidden
          columns={columnsOf(tongue, results, question)}
          rows={question.cells.map((cell, at) => ({ cell, at }))}
        />
      )}
    </section>
  );
}

const Numbers = ({ tongue, question: { mean, median } }: { tongue: Tongue; question: Question }) =>
  mean === null || median === null ? null : (
    <p>{tongue.t('survey.mean-median', { mean: round(tongue, mean), median: round(tongue, median) })}</p>
  );

const round = (tongue: Tongue, value: number): string => tongue.number(Math.round(value * 100) / 100);

interface Row {
  cell: Question['cells'][number];
  at: number;
}

function columnsOf(tongue: Tongue, results: ShownResults, question: Question): Column<Row>[] {
  const hidden = '–';
  const counted = (count: number | null | undefined, n: number | null | undefined): string => {
    if (count === null || count === undefined) return hidden;
    if (!n) return tongue.number(count);
    return tongue.t('survey.count-share', { count, share: tongue.number(Math.round((count / n) * 100)) });
  };
  const groups = question.byGroup.map(
    (group, at): Column<Row> => ({
      head: wordsFor(
        tongue,
        results.groups[at]?.label ?? {},
        results.groups[at]?.name || tongue.t('survey.unsaid'),
      ),
      numeric: true,
      cell: (row) => counted(group.counts[row.at], group.n),
    }),
  );
  return [
    {
      head: tongue.t('survey.answer'),
      heading: true,
      words: true,
      cell: ({ cell }) => (
        <bdi>
          {wordsFor(tongue, cell.label, cell.name === 'OK' ? tongue.t('survey.acknowledge') : cell.name)}
        </bdi>
      ),
    },
    {
      head: tongue.t('survey.all'),
      numeric: true,
      cell: ({ cell }) => counted(cell.count, question.n),
    },
    ...groups,
  ];
}
