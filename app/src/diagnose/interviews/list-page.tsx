import type { Child } from 'hono/jsx';
import {
  Alert,
  Button,
  type Column,
  DataTable,
  DownloadList,
  EmptyState,
  LinkButton,
  Select,
  StateTag,
  TextField,
} from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { deskPath, interviewsPath } from '../assessment/paths.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import { findPassages, isAsked, type PassageQuestion, piecesOf } from './find-passages.ts';
import type { SeenInterview } from './interview-store.ts';
import type { Passage } from './passage-store.ts';
import { Codes, Crumbs, leafTitles, sayGroup } from './words.tsx';

interface Shown extends Heard {
  passages: readonly Passage[];
  asked: PassageQuestion;
  /** Passages for which a phone brought other words. */
  conflicts: ReadonlySet<string>;
  /** Words that are still printed although their speaker took them back. */
  printed: number;
}

/** Who was heard, as far as whoever looks may know; and what was said, found by words and by dimension. */
export function interviewsPage(context: HeardContext, shown: Shown): PageContent {
  const { tongue, place } = context;
  const { assessment, interviews, mayWrite, asked } = shown;
  const base = interviewsPath(place.code, assessment.assessmentId);
  const title = tongue.t('interview.title');
  return {
    title,
    body: (
      <>
        <Crumbs context={context} assessment={assessment} isFirst />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('interview.says')}</p>
        {shown.printed > 0 && (
          <Alert
            tongue={tongue}
            kind="ask"
            title={tongue.t('interview.still-printed', { count: shown.printed })}
          >
            <a class="ds-link" href={`${deskPath(place.code, assessment.assessmentId)}/check`}>
              {tongue.t('assessment.check')}
            </a>
          </Alert>
        )}
        {mayWrite && interviews.length > 0 && (
          <p>
            <LinkButton href={`${base}/new`}>{tongue.t('interview.new')}</LinkButton>
          </p>
        )}
        {mayWrite && (
          <p>
            <a class="ds-link" href={`${base}/offline/new`}>
              {tongue.t('interview.offline-new')}
            </a>{' '}
            <span class="quiet">{tongue.t('interview.offline-says')}</span>
          </p>
        )}
        {interviews.length === 0 ? (
          <EmptyState
            title={tongue.t('interview.none-title')}
            {...(mayWrite ? { action: { href: `${base}/new`, label: tongue.t('interview.new') } } : {})}
          >
            {tongue.t('interview.none')}
          </EmptyState>
        ) : (
          <>
            <Search context={context} shown={shown} />
            {isAsked(asked) ? (
              <Found context={context} shown={shown} />
            ) : (
              <Table context={context} shown={shown} />
            )}
          </>
        )}
        <Onwards context={context} shown={shown} />
      </>
    ),
  };
}

function Onwards({ context: { tongue, place }, shown }: { context: HeardContext; shown: Shown }) {
  const { assessmentId } = shown.assessment;
  const base = deskPath(place.code, assessmentId);
  return (
    <section>
      <h2>{tongue.t('interview.onwards')}</h2>
      <ul>
        {(['voices', 'saturation', 'quotations'] as const).map((page) => (
          <li>
            <a class="ds-link" href={`${base}/${page}`}>
              {tongue.t(`${page}.title`)}
            </a>
          </li>
        ))}
      </ul>
      {shown.passages.length > 0 && (
        <DownloadList
          tongue={tongue}
          downloads={(['csv', 'xlsx'] as const).map((format) => ({
            href: `${base}/passages.${format}`,
            format,
            label: tongue.t('interview.passages'),
          }))}
        />
      )}
    </section>
  );
}

function Search({ context: { tongue, place }, shown }: { context: HeardContext; shown: Shown }) {
  const titles = leafTitles(tongue, shown.assessment);
  const coded = new Set(shown.passages.flatMap(({ leaves }) => leaves));
  const options = [...titles].filter(([leaf]) => coded.has(leaf) || leaf === shown.asked.leaf);
  return (
    <form
      class="form"
      method="get"
      action={interviewsPath(place.code, shown.assessment.assessmentId)}
      role="search"
    >
      <TextField
        tongue={tongue}
        name="q"
        label={tongue.t('interview.find')}
        type="search"
        value={shown.asked.q}
      />
      <Select
        tongue={tongue}
        name="leaf"
        label={tongue.t('assessment.dimension')}
        options={options.map(([value, label]) => ({ value, label }))}
        value={shown.asked.leaf}
      />
      <Button variant="secondary">{tongue.t('interview.find-do')}</Button>
    </form>
  );
}

function Found({ context, shown }: { context: HeardContext; shown: Shown }): Child {
  const { tongue, place } = context;
  const { assessment, interviews, asked, passages } = shown;
  const found = findPassages(passages, asked);
  const titles = leafTitles(tongue, assessment);
  const byId = new Map(interviews.map((each) => [each.interviewId, each]));
  if (found.length === 0)
    return (
      <EmptyState title={tongue.t('interview.not-found-title')}>{tongue.t('interview.not-found')}</EmptyState>
    );
  return (
    <>
      <p role="status">{tongue.t('interview.found', { count: found.length })}</p>
      <ol class="found">
        {found.map((passage) => {
          const interview = byId.get(passage.interviewId);
          return (
            <li>
              <a
                class="ds-link"
                href={`${interviewsPath(place.code, assessment.assessmentId, passage.interviewId)}#p-${passage.passageId}`}
              >
                {tongue.t('interview.of-number', { no: tongue.number(interview?.no ?? 0) })}
              </a>{' '}
              <span class="quiet">
                <bdi>{sayGroup(tongue, shown.groups, interview?.group ?? null)}</bdi>
              </span>
              <p dir="auto">
                {piecesOf(passage.says, asked.q).map(({ says, isMatch }) =>
                  isMatch ? <mark>{says}</mark> : says,
                )}
              </p>
              <Codes tongue={tongue} titles={titles} passage={passage} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Table({ context, shown }: { context: HeardContext; shown: Shown }) {
  const { tongue } = context;
  const secret = shown.interviews.filter(({ may }) => !may.note).length;
  return (
    <>
      {secret > 0 && <p class="quiet">{tongue.t('interview.secret', { count: secret })}</p>}
      <DataTable
        tongue={tongue}
        id="interviews"
        caption={tongue.t('interview.title')}
        captionHidden
        cards
        columns={columnsOf(context, shown)}
        rows={shown.interviews}
      />
    </>
  );
}

function columnsOf({ tongue, place }: HeardContext, shown: Shown): Column<SeenInterview>[] {
  const { assessment, groups, passages, conflicts } = shown;
  const open = new Set(
    passages.flatMap(({ interviewId, passageId }) => (conflicts.has(passageId) ? [interviewId] : [])),
  );
  const counts = new Map<string, number>();
  for (const { interviewId } of passages) counts.set(interviewId, (counts.get(interviewId) ?? 0) + 1);
  const told = (row: SeenInterview, says: string): Child =>
    row.may.note && !row.isWithdrawn ? says : tongue.t('interview.not-told');
  return [
    {
      head: tongue.t('interview.interview'),
      heading: true,
      cell: ({ interviewId, no }) => (
        <>
          <a class="ds-link" href={interviewsPath(place.code, assessment.assessmentId, interviewId)}>
            {tongue.t('interview.of-number', { no: tongue.number(no) })}
          </a>{' '}
          {open.has(interviewId) && (
            <StateTag tongue={tongue} state="ask" word={tongue.t('interview.conflict')} />
          )}
        </>
      ),
    },
    {
      head: tongue.t('interview.group'),
      words: true,
      cell: ({ group }) => <bdi>{sayGroup(tongue, groups, group)}</bdi>,
    },
    {
      head: tongue.t('interview.speaker'),
      cell: ({ may, name, isWithdrawn }) =>
        isWithdrawn ? (
          tongue.t('interview.withdrawn')
        ) : may.name ? (
          <bdi>{name ?? tongue.t('interview.speaker-none')}</bdi>
        ) : (
          tongue.t('interview.not-told')
        ),
    },
    {
      head: tongue.t('interview.held-on'),
      whole: true,
      cell: (row) => told(row, row.about ? tongue.date(row.about.heldOn) : ''),
    },
    {
      head: tongue.t('interview.passages'),
      numeric: true,
      cell: (row) => told(row, tongue.number(counts.get(row.interviewId) ?? 0)),
    },
  ];
}
