import type { Child } from 'hono/jsx';
import { DotPlot } from '../../platform/charts/index.ts';
import { type Column, DataTable, EmptyState } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import { deskPath } from '../assessment/paths.ts';
import { titleIn, treeOf } from '../frameworks/tree.ts';
import type { Heard, HeardContext } from '../interviews/at-interview.ts';
import { Crumbs, leafTitles } from '../interviews/words.tsx';
import { type Group, nameOfGroup } from './groups.ts';
import { heardOnce } from './heard-once.ts';
import type { Speaker } from './said-store.ts';
import { SurveysPart, type SurveysShown } from './surveys-part.tsx';
import { byGroup, byLeaf, SCALE, shareOf } from './voices.ts';
import type { VoicesDocument } from './voices-document.ts';
import { sayShareOf, VoicesTold } from './voices-words.tsx';

interface Shown extends Heard {
  speakers: readonly Speaker[];
  /** What everybody may know, for who has no seat. */
  told: VoicesDocument | null;
  surveys: SurveysShown;
}

/** Who was heard against who lives here; for the team by what each of them may know, for others as it will be told. */
export function voicesPage(context: HeardContext, shown: Shown): PageContent {
  const { tongue } = context;
  const { assessment, speakers, told, reader } = shown;
  const title = tongue.t('voices.title');
  return {
    title,
    body: (
      <>
        <Crumbs context={context} assessment={assessment} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('voices.says')}</p>
        <h2>{tongue.t('interview.title')}</h2>
        {speakers.length === 0 || !told ? (
          <EmptyState title={tongue.t('voices.none-title')}>{tongue.t('voices.none')}</EmptyState>
        ) : reader.seat === null ? (
          <VoicesTold tongue={tongue} voices={told} titles={leafTitles(tongue, assessment)} />
        ) : (
          <OfTeam context={context} shown={shown} />
        )}
        <SurveysPart context={context} shown={shown.surveys} told={told} />
        <GroupList context={context} shown={shown} />
      </>
    ),
  };
}

const percent = (tenths: number): number => tenths / (Number(SCALE) / 100);

interface GroupRow {
  group: Group;
  heard: number;
}

function OfTeam({ context, shown }: { context: HeardContext; shown: Shown }) {
  const { tongue } = context;
  const { speakers, groups } = shown;
  const known = speakers.filter(({ may }) => may.group);
  const counts = byGroup(known);
  const rows = groups.map((group) => ({ group, heard: counts.get(group.key) ?? 0 }));
  const heard = rows.filter((row) => row.heard > 0 || row.group.counted !== null);
  const silent = rows.filter((row) => row.heard === 0).map(({ group }) => nameOfGroup(tongue, group));
  const secret = speakers.length - known.length;
  return (
    <>
      <p>{tongue.t('voices.heard', { count: speakers.length })}</p>
      {secret > 0 && <p class="quiet">{tongue.t('voices.unsaid', { count: secret })}</p>}
      <DotPlot
        tongue={tongue}
        id="shares"
        title={tongue.t('voices.shares')}
        description={tongue.t('voices.shares-says')}
        valueLabel={tongue.t('voices.share-heard')}
        intervalLabel={tongue.t('voices.interval')}
        labelHead={tongue.t('interview.group')}
        format={(value) => tongue.percent(value, 0)}
        tableBeside
        rows={heard.map((row) => {
          const share = shareOf(row.heard, speakers.length);
          return {
            label: nameOfGroup(tongue, row.group),
            value: (100 * row.heard) / speakers.length,
            low: share ? percent(share.low) : null,
            high: share ? percent(share.high) : null,
          };
        })}
      />
      <DataTable
        tongue={tongue}
        id="groups"
        caption={tongue.t('voices.by-group')}
        cards
        columns={groupColumns(context, speakers.length)}
        rows={heard}
      />
      {silent.length > 0 && <p>{tongue.t('voices.not-heard', { groups: tongue.list(silent) })}</p>}
      <Leaves context={context} shown={shown} />
    </>
  );
}

const groupColumns = ({ tongue }: HeardContext, of: number): Column<GroupRow>[] => [
  {
    head: tongue.t('interview.group'),
    heading: true,
    words: true,
    cell: ({ group }) => <bdi>{nameOfGroup(tongue, group)}</bdi>,
  },
  { head: tongue.t('voices.speakers'), numeric: true, cell: ({ heard }) => tongue.number(heard) },
  {
    head: tongue.t('voices.share-heard'),
    numeric: true,
    cell: ({ heard }) => sayShareOf(tongue, heard, of, shareOf(heard, of)),
  },
  {
    head: tongue.t('voices.share-lives'),
    numeric: true,
    cell: ({ group: { counted } }) =>
      counted === null
        ? tongue.t('voices.not-counted')
        : tongue.percent((100 * counted.people) / counted.outOf, 1),
  },
  {
    head: tongue.t('voices.weight'),
    words: true,
    cell: ({ heard, group }) => tongue.t(`voices.against.${against(heard, of, group)}`),
  },
];

/** Whether chance alone could have brought so many or few of a group into so small a circle. */
function against(
  heard: number,
  of: number,
  { counted }: Pick<Group, 'counted'>,
): 'fewer' | 'as-many' | 'more' | 'unknown' {
  const share = shareOf(heard, of);
  if (counted === null || share === null) return 'unknown';
  const lives = SCALE * BigInt(counted.people);
  if (lives > BigInt(share.high) * BigInt(counted.outOf)) return 'fewer';
  if (lives < BigInt(share.low) * BigInt(counted.outOf)) return 'more';
  return 'as-many';
}

interface LeafRow {
  id: string;
  speakers: number;
  problem: number;
  groups: readonly string[];
}

/** By dimension, from the notes that this reader may read; by group where they may know that as well. */
function Leaves({ context: { tongue }, shown }: { context: HeardContext; shown: Shown }): Child {
  const { assessment, groups } = shown;
  const readable = heardOnce(shown.speakers, shown.surveys.surveys).filter(({ may }) => may.note);
  const all = byLeaf(readable);
  const ofGroup = groups.map((group) => ({
    name: nameOfGroup(tongue, group),
    leaves: byLeaf(readable.filter((each) => each.may.group && each.group === group.key)),
  }));
  const rows: LeafRow[] = treeOf(assessment.document).leaves.flatMap((node) => {
    const voices = all.get(node.id);
    if (!voices) return [];
    const told = ofGroup.flatMap(({ name, leaves }) => {
      const own = leaves.get(node.id);
      return own
        ? [tongue.t('voices.of-group', { group: name, problem: own.problem, speakers: own.speakers })]
        : [];
    });
    return [{ id: titleIn(tongue, node), ...voices, groups: told }];
  });
  const secret = shown.speakers.length - readable.length;
  return (
    <>
      {secret > 0 && <p class="quiet">{tongue.t('interview.secret', { count: secret })}</p>}
      {rows.length === 0 ? (
        <p>{tongue.t('voices.no-codes')}</p>
      ) : (
        <DataTable
          tongue={tongue}
          id="leaves"
          caption={tongue.t('voices.by-leaf')}
          cards
          columns={[
            {
              head: tongue.t('assessment.dimension'),
              heading: true,
              words: true,
              cell: ({ id }) => <bdi>{id}</bdi>,
            },
            {
              head: tongue.t('voices.speakers'),
              numeric: true,
              cell: ({ speakers }) => tongue.number(speakers),
            },
            {
              head: tongue.t('voices.problem'),
              numeric: true,
              cell: ({ problem }) => tongue.number(problem),
            },
            { head: tongue.t('voices.by-group'), words: true, cell: (row) => tongue.list([...row.groups]) },
          ]}
          rows={rows}
        />
      )}
    </>
  );
}

/** The list of groups, each stated on a page of its own. */
function GroupList({ context: { tongue, place }, shown }: { context: HeardContext; shown: Shown }) {
  const base = `${deskPath(place.code, shown.assessment.assessmentId)}/groups`;
  return (
    <section>
      <h2>{tongue.t('voices.groups')}</h2>
      <p>{tongue.t('voices.groups-says')}</p>
      <ul>
        {shown.groups.map((group) => (
          <li>
            {shown.mayWrite ? (
              <a class="ds-link" href={`${base}/${group.key}`}>
                <bdi>{nameOfGroup(tongue, group)}</bdi>
              </a>
            ) : (
              <bdi>{nameOfGroup(tongue, group)}</bdi>
            )}{' '}
            {group.counted && (
              <span class="quiet">
                {tongue.t('voices.counted', {
                  people: group.counted.people,
                  of: group.counted.outOf,
                  year: tongue.year(group.counted.year),
                  source: group.counted.source,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {shown.mayWrite && (
        <p>
          <a class="ds-link" href={`${base}/new`}>
            {tongue.t('voices.group-new')}
          </a>
        </p>
      )}
    </section>
  );
}
