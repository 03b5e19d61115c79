import type { FilledRow, Value } from '@groundwork-gov/sheets';
import type { Framework, FrameworkNode, Names, Rule, Scale } from '../format/types.ts';

type Cells = Readonly<Record<string, Value | undefined>>;

const row = (cells: Cells): FilledRow => ({
  values: Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, value ?? null])),
});

const called = (names: Names | undefined): Cells => ({ ...names });
const joined = (each: readonly string[] | undefined): string | undefined => each?.join(', ');

/** The rows of every sheet of the workbook. */
export function rowsOfFramework(framework: Framework): Record<string, FilledRow[]> {
  const { id, version, names, provenance, source, replaces } = framework;
  return {
    framework: [
      row({
        id,
        version,
        ...called(names),
        provenance,
        source,
        replacesId: replaces?.id,
        replacesVersion: replaces?.version,
      }),
    ],
    nodes: framework.nodes.map(nodeRow),
    asks: framework.nodes.flatMap(askRows),
    limits: framework.nodes.flatMap(limitRows),
    scales: [
      ...framework.levels.map((level) => row({ part: 'level', id: level.id, ...called(level.names) })),
      ...framework.scales.flatMap(scaleRows),
    ],
    tables: (framework.tables ?? []).flatMap((table) =>
      table.cells.map((cell) =>
        row({ table: table.id, ...cell, provenance: table.provenance, source: table.source }),
      ),
    ),
    conditions: conditionRows(framework),
    links: (replaces?.nodes ?? []).map((link) =>
      row({ old: link.old, new: link.new, change: link.change, ...called(link.note) }),
    ),
  };
}

function nodeRow(node: FrameworkNode): FilledRow {
  const { id, parent, level, code, names, scale, rule, weight, measure, provenance, source } = node;
  return row({
    id,
    parent,
    level,
    code,
    ...called(names),
    scale,
    ...(rule ? ruleCells(rule) : {}),
    weight,
    measure,
    provenance,
    source,
  });
}

function ruleCells(rule: Rule): Cells {
  if (rule.kind === 'weakest-link') return { rule: rule.plus ? 'weakest-link-plus' : 'weakest-link' };
  if (rule.kind === 'table') return { rule: 'table', with: rule.table };
  if (rule.kind === 'share') return { rule: 'share', with: joined(rule.counting) };
  return { rule: rule.kind };
}

function askRows({ id, evidence = [], criteria = [] }: FrameworkNode): FilledRow[] {
  return [
    ...evidence.map((names) => row({ node: id, part: 'evidence', ...called(names) })),
    ...criteria.map(({ step, names, provenance, source }) =>
      row({ node: id, part: 'criterion', step, ...called(names), provenance, source }),
    ),
  ];
}

function limitRows({ id, numeric }: FrameworkNode): FilledRow[] {
  if (!numeric) return [];
  const { rule, rest, provenance, source } = numeric;
  return [
    row({ node: id, part: 'rule', rule, rest, provenance, source }),
    ...numeric.figures.map((figure) =>
      row({ node: id, part: 'figure', figure: figure.id, unit: figure.unit, ...called(figure.names) }),
    ),
    ...numeric.rows.flatMap(({ row: step, limits }) =>
      limits.map(({ figure, from, to }) =>
        row({
          node: id,
          part: 'limit',
          step,
          figure,
          from: from?.value,
          fromIncluded: from?.inclusive,
          to: to?.value,
          toIncluded: to?.inclusive,
        }),
      ),
    ),
  ];
}

function scaleRows(scale: Scale): FilledRow[] {
  const { id, dropsOut = [] } = scale;
  const out = dropsOut.map(({ value, names }) =>
    row({ part: 'drops-out', id, step: value, ...called(names) }),
  );
  if (scale.kind === 'number') {
    const { from, to, better } = scale;
    return [row({ part: 'range', id, from, to, better }), ...out];
  }
  return [
    ...scale.steps.map(({ value, points, names }) =>
      row({ part: 'step', id, step: value, points, ...called(names) }),
    ),
    ...(scale.countsAs ?? []).map(({ value, as, names }) =>
      row({ part: 'counts-as', id, step: value, as, ...called(names) }),
    ),
    ...out,
  ];
}

function conditionRows({ screening = [], overrides = [] }: Framework): FilledRow[] {
  return [
    ...screening.flatMap(({ id, names, answers, provenance, source }) => [
      row({ part: 'question', id, ...called(names), provenance, source }),
      ...answers.map((answer) =>
        row({
          part: 'answer',
          id,
          answer: answer.value,
          ...called(answer.names),
          nodes: joined(answer.switchesOff),
        }),
      ),
    ]),
    ...overrides.map(({ id, names, abovePercent, gives, nodes, provenance, source }) =>
      row({
        part: 'override',
        id,
        ...called(names),
        above: abovePercent,
        gives,
        nodes: joined(nodes),
        provenance,
        source,
      }),
    ),
  ];
}
