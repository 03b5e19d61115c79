import type { Child } from 'hono/jsx';
import { type Column, DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { type Counted, nameOfGroup } from './groups.ts';
import type { SurveysDocument } from './surveys-document.ts';
import { sayShareOf } from './voices-words.tsx';

export type SurveyTold = SurveysDocument[number];
type GroupTold = SurveyTold['groups'][number];
type LeafTold = SurveyTold['leaves'][number];

/** A group in the words of the survey's form: in the reader's language, where the form has it. */
export const nameInSurvey = (tongue: Tongue, { name, names }: Pick<GroupTold, 'name' | 'names'>): string =>
  name === ''
    ? tongue.t('voices.group-unsaid')
    : (names[tongue.language] ?? names['default'] ?? names['en'] ?? Object.values(names)[0] ?? name);

/** What it is counted as among the groups of the assessment. */
export const sayAs = (tongue: Tongue, { name, as }: Pick<GroupTold, 'name' | 'as'>): string => {
  if (name === '') return '';
  return as ? nameOfGroup(tongue, as) : tongue.t('voices.by-itself');
};

export const sayLives = (tongue: Tongue, counted: Counted | null): string =>
  counted === null
    ? tongue.t('voices.not-counted')
    : tongue.percent((100 * counted.people) / counted.outOf, 1);

/** `Women: 28 of 60; Young people: 0 of 12` */
export function sayGroups(tongue: Tongue, { groups }: SurveyTold, leaf: LeafTold): string {
  const names = new Map(groups.map((group) => [group.name, nameInSurvey(tongue, group)]));
  return tongue.list(
    leaf.groups.map(({ name, problem, speakers, mixed = 0 }) => {
      const counts = { group: names.get(name) ?? name, problem, speakers };
      return mixed > 0
        ? tongue.t('voices.of-group-mixed', { ...counts, mixed })
        : tongue.t('voices.of-group', counts);
    }),
  );
}

/** The dimensions of which a survey tells, as the framework has them one after the other; their titles are in that order. */
export function leavesInOrder({ leaves }: Pick<SurveyTold, 'leaves'>, titles: ReadonlyMap<string, string>) {
  const at = new Map([...titles.keys()].map((id, index) => [id, index]));
  return leaves.toSorted((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0));
}

/** How many told of a problem, and how many of them not in all that they answered. */
export const sayProblem = (tongue: Tongue, { problem, mixed = 0 }: LeafTold): string =>
  mixed > 0 ? tongue.t('voices.problem-mixed', { problem, mixed }) : tongue.number(problem);

/** How many answered, and when what they said was taken in. */
export const sayAnswered = (tongue: Tongue, { answers, form, taken }: SurveyTold): string =>
  tongue.t('voices.answered', { count: answers, form, day: tongue.date(new Date(taken)) });

/** What is said of a survey beside its tables: groups that match none, and dimensions of which nothing is told. */
export function surveyRemarks(
  tongue: Tongue,
  { groups, leaves, quiet }: SurveyTold,
  titles: ReadonlyMap<string, string>,
): string[] {
  const alone = groups.filter(({ name, as }) => name !== '' && as === null);
  return [
    ...(leaves.some(({ mixed }) => mixed !== undefined) ? [tongue.t('voices.mixed-says')] : []),
    ...(alone.length === 0
      ? []
      : [
          tongue.t('voices.unmatched', {
            groups: tongue.list(alone.map((each) => nameInSurvey(tongue, each))),
          }),
        ]),
    ...(quiet.length === 0
      ? []
      : [tongue.t('voices.quiet', { dimensions: tongue.list(quiet.map((id) => titles.get(id) ?? id)) })]),
  ];
}

/** What everybody may know of what surveys say, each under its title. */
export const SurveysTold = ({
  tongue,
  surveys,
  titles,
}: {
  tongue: Tongue;
  surveys: SurveysDocument;
  titles: ReadonlyMap<string, string>;
}): Child => (
  <>
    {surveys.map((survey) => (
      <section>
        <h3>
          {tongue.t('voices.survey')} <bdi>{survey.title}</bdi>
        </h3>
        <p>{sayAnswered(tongue, survey)}</p>
        {survey.groups.length > 0 && (
          <DataTable
            tongue={tongue}
            id={`groups-${survey.id}`}
            caption={tongue.t('voices.by-group')}
            cards
            columns={groupColumns(tongue, survey)}
            rows={survey.groups.filter(({ heard }) => heard !== 0)}
          />
        )}
        {survey.leaves.length > 0 && (
          <DataTable
            tongue={tongue}
            id={`leaves-${survey.id}`}
            caption={tongue.t('voices.by-leaf')}
            cards
            columns={leafColumns(tongue, survey, titles)}
            rows={leavesInOrder(survey, titles)}
          />
        )}
        {surveyRemarks(tongue, survey, titles).map((says) => (
          <p class="quiet">{says}</p>
        ))}
      </section>
    ))}
  </>
);

const groupColumns = (tongue: Tongue, { answers }: SurveyTold): Column<GroupTold>[] => [
  {
    head: tongue.t('voices.group-of-survey'),
    heading: true,
    words: true,
    cell: (group) => <bdi>{nameInSurvey(tongue, group)}</bdi>,
  },
  { head: tongue.t('voices.counted-as'), words: true, cell: (group) => <bdi>{sayAs(tongue, group)}</bdi> },
  {
    head: tongue.t('voices.share-answered'),
    numeric: true,
    cell: ({ heard, share }) =>
      heard === null ? tongue.t('voices.few') : sayShareOf(tongue, heard, answers, share),
  },
  {
    head: tongue.t('voices.share-lives'),
    numeric: true,
    cell: ({ as }) => (as ? sayLives(tongue, as.counted) : ''),
  },
];

const leafColumns = (
  tongue: Tongue,
  survey: SurveyTold,
  titles: ReadonlyMap<string, string>,
): Column<LeafTold>[] => [
  {
    head: tongue.t('assessment.dimension'),
    heading: true,
    words: true,
    cell: ({ id }) => <bdi>{titles.get(id) ?? id}</bdi>,
  },
  { head: tongue.t('voices.spoke'), numeric: true, cell: ({ speakers }) => tongue.number(speakers) },
  { head: tongue.t('voices.problem'), numeric: true, cell: (leaf) => sayProblem(tongue, leaf) },
  {
    head: tongue.t('voices.by-group'),
    words: true,
    cell: (leaf) => sayGroups(tongue, survey, leaf),
  },
];
