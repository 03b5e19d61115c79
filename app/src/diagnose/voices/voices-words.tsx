import type { Child } from 'hono/jsx';
import { type Column, DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { nameOfGroup } from './groups.ts';
import { SCALE } from './voices.ts';
import type { VoicesDocument } from './voices-document.ts';

type GroupTold = VoicesDocument['groups'][number];
type LeafTold = VoicesDocument['leaves'][number];

const percent = (tongue: Tongue, tenths: number): string => tongue.percent(tenths / (Number(SCALE) / 100), 0);

/** `30% (11% to 60%)` */
export const sayShareOf = (
  tongue: Tongue,
  heard: number,
  of: number,
  share: { low: number; high: number } | null,
): string =>
  share === null
    ? ''
    : tongue.t('voices.share', {
        share: tongue.percent((100 * heard) / of, 0),
        low: percent(tongue, share.low),
        high: percent(tongue, share.high),
      });

/** What everybody may know of who was heard, as it is signed and published. */
export function VoicesTold({
  tongue,
  voices,
  titles,
}: {
  tongue: Tongue;
  voices: VoicesDocument;
  titles: ReadonlyMap<string, string>;
}): Child {
  const rows = voices.groups.filter(({ heard, counted }) => heard !== 0 || counted !== null);
  const silent = voices.groups.filter(({ heard }) => heard === 0).map((each) => nameOfGroup(tongue, each));
  const names = new Map(voices.groups.map((each) => [each.key, nameOfGroup(tongue, each)]));
  return (
    <>
      <p>{tongue.t('voices.heard', { count: voices.heard })}</p>
      {rows.length > 0 && (
        <DataTable
          tongue={tongue}
          id="voices-groups"
          caption={tongue.t('voices.by-group')}
          cards
          columns={columnsOf(tongue, voices.heard)}
          rows={rows}
        />
      )}
      <p class="quiet">
        {tongue.t('voices.few-says')}
        {voices.unsaid > 0 && <> {tongue.t('voices.unsaid', { count: voices.unsaid })}</>}
      </p>
      {silent.length > 0 && <p>{tongue.t('voices.not-heard', { groups: tongue.list(silent) })}</p>}
      {voices.leaves.length > 0 && (
        <DataTable
          tongue={tongue}
          id="voices-leaves"
          caption={tongue.t('voices.by-leaf')}
          cards
          columns={leafColumns(tongue, titles, names)}
          rows={voices.leaves}
        />
      )}
    </>
  );
}

const columnsOf = (tongue: Tongue, of: number): Column<GroupTold>[] => [
  {
    head: tongue.t('interview.group'),
    heading: true,
    words: true,
    cell: (group) => <bdi>{nameOfGroup(tongue, group)}</bdi>,
  },
  {
    head: tongue.t('voices.share-heard'),
    numeric: true,
    cell: ({ heard, share }) =>
      heard === null ? tongue.t('voices.few') : sayShareOf(tongue, heard, of, share),
  },
  {
    head: tongue.t('voices.share-lives'),
    numeric: true,
    cell: ({ counted }) =>
      counted === null
        ? tongue.t('voices.not-counted')
        : tongue.percent((100 * counted.people) / counted.outOf, 1),
  },
  {
    head: tongue.t('voices.source'),
    words: true,
    cell: ({ counted }) =>
      counted ? (
        <span>
          <bdi>{counted.source}</bdi> {tongue.year(counted.year)}
        </span>
      ) : (
        ''
      ),
  },
];

const leafColumns = (
  tongue: Tongue,
  titles: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Column<LeafTold>[] => [
  {
    head: tongue.t('assessment.dimension'),
    heading: true,
    words: true,
    cell: ({ id }) => <bdi>{titles.get(id) ?? id}</bdi>,
  },
  { head: tongue.t('voices.speakers'), numeric: true, cell: ({ speakers }) => tongue.number(speakers) },
  { head: tongue.t('voices.problem'), numeric: true, cell: ({ problem }) => tongue.number(problem) },
  {
    head: tongue.t('voices.by-group'),
    words: true,
    cell: ({ groups }) =>
      tongue.list(
        groups.map(({ key, problem, speakers }) =>
          tongue.t('voices.of-group', { group: names.get(key) ?? key, problem, speakers }),
        ),
      ),
  },
];
