import { type Cell, writeTable } from '@groundwork-gov/sheets';
import { BYTE_ORDER_MARK, csvCell } from '../../platform/csv.ts';
import type { Answer } from '../../platform/http/route.ts';
import { treeOf } from '../frameworks/tree.ts';
import type { Heard, HeardContext } from './at-interview.ts';
import type { Passage } from './passage-store.ts';
import { sayGroup } from './words.tsx';

const COLUMNS = [
  'interview',
  'day',
  'group',
  'name',
  'passage',
  'dimensions',
  'direction',
  'themes',
] as const;

type Shown = Heard & { passages: readonly Passage[] };

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The coded passages that this reader may read, one a row; groups and names where they may know those too. */
export function passagesFile(context: HeardContext, shown: Shown, as: 'csv' | 'xlsx'): Answer {
  const { tongue, place } = context;
  const rows = rowsOf(context, shown);
  const name = `${place.code}-passages.${as}`.toLowerCase();
  if (as === 'csv') {
    const lines = [COLUMNS.join(','), ...rows.map((row) => row.map(csvCell).join(','))];
    return { download: { name, type: TYPES.csv, body: `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n` } };
  }
  const body = writeTable({
    sheet: tongue.t('interview.passages'),
    columns: COLUMNS.map((column) => ({ head: tongue.t(`interview.column.${column}`), type: 'text' })),
    rows: (async function* () {
      yield* rows as readonly Cell[][];
    })(),
    rightToLeft: tongue.dir === 'rtl',
  });
  return { download: { name, type: TYPES.xlsx, body } };
}

function rowsOf({ tongue }: HeardContext, { assessment, interviews, groups, passages }: Shown): string[][] {
  const { nodes } = treeOf(assessment.document);
  const byId = new Map(interviews.map((each) => [each.interviewId, each]));
  return passages.flatMap((passage) => {
    const interview = byId.get(passage.interviewId);
    if (!interview) return [];
    return [
      [
        String(interview.no),
        interview.about?.heldOn ?? '',
        interview.group === null ? '' : sayGroup(tongue, groups, interview.group),
        interview.name ?? '',
        passage.says,
        passage.leaves.map((leaf) => nodes.get(leaf)?.code ?? leaf).join(' '),
        tongue.t(`interview.direction.${passage.direction}`),
        passage.themes.join(', '),
      ],
    ];
  });
}
