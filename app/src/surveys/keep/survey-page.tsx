import { filePath } from '../../platform/files/files.ts';
import {
  Breadcrumbs,
  type Column,
  DataTable,
  DefinitionList,
  LinkButton,
} from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { answersPath } from '../answers/answer-page.tsx';
import type { FormHead } from '../form-store.ts';
import { deskPath, linkPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';
import { stateOf } from './state.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor' | 'house'>;

export interface SurveyShown {
  survey: Survey;
  forms: readonly FormHead[];
  /** How many answers there are, by state. */
  counts: ReadonlyMap<string, number>;
  today: string;
}

/** One survey at the desk: how it stands, its link, its versions, and what can be done. */
export function surveyPage(context: Context, shown: SurveyShown): PageContent {
  const { tongue, place } = context;
  const { survey, forms } = shown;
  return {
    title: survey.title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: deskPath(place.code), label: tongue.t('survey.desk.title') }]}
        />
        <h1>
          <bdi>{survey.title}</bdi>
        </h1>
        <p class="lead">
          <bdi>{survey.purpose}</bdi>
        </p>
        <Acts context={context} shown={shown} />
        <DefinitionList items={factsOf(context, shown)} />
        <h2>{tongue.t('survey.versions')}</h2>
        <DataTable
          tongue={tongue}
          id="versions"
          caption={tongue.t('survey.versions')}
          captionHidden
          cards
          columns={versionColumns(context)}
          rows={forms}
        />
      </>
    ),
  };
}

function factsOf({ tongue, place, house }: Context, { survey, counts, today }: SurveyShown) {
  const address = new URL(linkPath(place.code, survey.link), house.baseUrl).href;
  const count = (state: string): number => counts.get(state) ?? 0;
  return [
    { term: tongue.t('survey.state'), says: stateOf(tongue, survey, today) },
    { term: tongue.t('survey.asked-by'), says: <bdi>{survey.askedBy}</bdi> },
    { term: tongue.t('survey.consent'), says: <bdi>{survey.consent}</bdi> },
    ...(survey.isPublic
      ? [
          {
            term: tongue.t('survey.link'),
            says: (
              <a class="ds-link survey-address" href={linkPath(place.code, survey.link)} dir="ltr">
                {address}
              </a>
            ),
          },
        ]
      : []),
    ...(survey.assessmentId === null
      ? []
      : [
          {
            term: tongue.t('survey.assessment'),
            says: (
              <a class="ds-link" href={`/work/places/${place.code}/items/${survey.assessmentId}`}>
                {tongue.t('survey.assessment-see')}
              </a>
            ),
          },
        ]),
    {
      term: tongue.t('survey.answers'),
      says: tongue.t('survey.answers-count', {
        count: count('stands') + count('conflict'),
        conflicts: count('conflict'),
        erased: count('erased'),
      }),
    },
  ];
}

function Acts({
  context: { tongue, place, actor },
  shown: { survey },
}: {
  context: Context;
  shown: SurveyShown;
}) {
  const may = (permission: string): boolean => actor.permissions.has(permission);
  const to = (below: string): string => deskPath(place.code, survey.surveyId, below);
  const link = (below: string, words: string) => (
    <a class="ds-link" href={to(below)}>
      {tongue.t(words)}
    </a>
  );
  return (
    <>
      <p class="acts">
        {may('surveys.collect') && (
          <>
            <LinkButton href={to('/fill')}>{tongue.t('survey.interview')}</LinkButton>
            <LinkButton href={to('/fill?way=paper')} variant="secondary">
              {tongue.t('survey.from-paper')}
            </LinkButton>
            {link('/offline/form', 'survey.offline-link')}
          </>
        )}
        {link('/paper', 'survey.print')}
      </p>
      <p class="acts">
        {tongue.t('survey.answers-files')}{' '}
        {(['csv', 'xlsx', 'json'] as const).map((as) => (
          <a class="ds-link" href={to(`/answers/file.${as}`)}>
            {as.toUpperCase()}
          </a>
        ))}
      </p>
      <p class="acts">
        <a class="ds-link" href={answersPath(place.code, survey)}>
          {tongue.t('survey.answers-see')}
        </a>
        {link('/results', 'survey.results')}
        {link('/questions', 'survey.questions')}
        {may('surveys.keep') && (
          <>
            {link('/open', 'survey.open')}
            {link('/edit', 'survey.describe')}
            {link('/versions/new', 'survey.add-version')}
          </>
        )}
      </p>
    </>
  );
}

const versionColumns = ({ tongue, place }: Context): Column<FormHead>[] => [
  { head: tongue.t('survey.version'), heading: true, cell: ({ no }) => tongue.number(no) },
  {
    head: tongue.t('survey.file'),
    words: true,
    cell: ({ fileName, fileId }) => (
      <a class="ds-link" href={filePath(place.code, fileId)}>
        <bdi>{fileName}</bdi>
      </a>
    ),
  },
  {
    head: tongue.t('survey.question-count'),
    numeric: true,
    cell: ({ questions }) => tongue.number(questions),
  },
  {
    head: tongue.t('survey.languages'),
    words: true,
    cell: ({ languages }) => <bdi>{languages.join(', ')}</bdi>,
  },
  {
    head: tongue.t('survey.added'),
    whole: true,
    cell: ({ addedAt }) => tongue.dateTime(addedAt, place.timeZone),
  },
];
