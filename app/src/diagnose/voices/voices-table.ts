import type { Cell, Table } from '@groundwork-gov/sheets';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { titlesOf } from '../bottlenecks/ranking-words.tsx';
import { nameOfGroup } from './groups.ts';
import { leavesInOrder, nameInSurvey, type SurveyTold, sayAs } from './surveys-words.tsx';
import type { VoicesDocument } from './voices-document.ts';

const HEADS = ['heard-in', 'dimension', 'group', 'counted-as', 'speakers', 'problem', 'mixed'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['speakers', 'problem', 'mixed']);
type Row = readonly [string, string, string, string, Cell, Cell, Cell];

/**
 * Who was heard as a sheet: of interviews and of each survey all together, by group, by dimension, and by both, as far as everybody
 * may know; null where nobody was.
 */
export function voicesTable(
  tongue: Tongue,
  { voices, surveys, nodes }: Pick<SignedDocument, 'voices' | 'surveys' | 'nodes'>,
): Table | null {
  if (!voices && !surveys) return null;
  const titles = titlesOf(tongue, nodes);
  return {
    sheet: tongue.t('voices.sheet'),
    columns: HEADS.map((head) => ({
      head: tongue.t(`voices.column.${head}`),
      type: NUMBERS.has(head) ? 'number' : 'text',
    })),
    rows: [
      ...(voices ? ofInterviews(tongue, voices, titles) : []),
      ...(surveys ?? []).flatMap((survey) => ofSurvey(tongue, survey, titles)),
    ],
    rightToLeft: tongue.dir === 'rtl',
  };
}

type Titles = ReadonlyMap<string, string>;

function ofInterviews(tongue: Tongue, { heard, groups, leaves }: VoicesDocument, titles: Titles): Row[] {
  const from = tongue.t('voices.interviews');
  const few = tongue.t('voices.few');
  const names = new Map(groups.map((each) => [each.key, nameOfGroup(tongue, each)]));
  return [
    [from, '', '', '', heard, '', ''],
    ...groups.map((group): Row => [from, '', names.get(group.key) ?? '', '', group.heard ?? few, '', '']),
    ...leaves.flatMap(({ id, speakers, problem, groups: spoke }): Row[] => {
      const title = titles.get(id) ?? id;
      return [
        [from, title, '', '', speakers, problem, ''],
        ...spoke.map(
          (cell): Row => [from, title, names.get(cell.key) ?? cell.key, '', cell.speakers, cell.problem, ''],
        ),
      ];
    }),
  ];
}

function ofSurvey(tongue: Tongue, survey: SurveyTold, titles: Titles): Row[] {
  const from = survey.title;
  const few = tongue.t('voices.few');
  const groups = new Map(
    survey.groups.map((each) => [each.name, [nameInSurvey(tongue, each), sayAs(tongue, each)] as const]),
  );
  const named = (name: string): readonly [string, string] => groups.get(name) ?? [name, ''];
  return [
    [from, '', '', '', survey.answers, '', ''],
    ...survey.groups.map(({ name, heard }): Row => [from, '', ...named(name), heard ?? few, '', '']),
    ...leavesInOrder(survey, titles).flatMap(
      ({ id, speakers, problem, mixed = '', groups: spoke }): Row[] => {
        const title = titles.get(id) ?? id;
        return [
          [from, title, '', '', speakers, problem, mixed],
          ...spoke.map(
            (cell): Row => [from, title, ...named(cell.name), cell.speakers, cell.problem, cell.mixed ?? ''],
          ),
        ];
      },
    ),
    ...survey.quiet.map((id): Row => [from, titles.get(id) ?? id, '', '', few, few, '']),
  ];
}
