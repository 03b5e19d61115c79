import type { Template, TemplateColumn, TemplateSheet, ValueType } from '@groundwork-gov/sheets';

const column = (key: string, en: string, hint?: string, type: ValueType = 'text'): TemplateColumn => ({
  key,
  head: { en },
  type,
  ...(hint === undefined ? {} : { hint: { en: hint } }),
  ...(type === 'text' ? { max: 2_000 } : {}),
});

const choice = (key: string, en: string, choices: readonly string[], required = false): TemplateColumn => ({
  ...column(key, en, undefined, 'choice'),
  choices: choices.map((one) => ({ key: one, label: { en: one } })),
  required,
});

const must = (one: TemplateColumn): TemplateColumn => ({ ...one, required: true });

export const languages = ['en', 'es', 'fr', 'pt', 'ar'] as const;

const named: readonly TemplateColumn[] = [
  column('en', 'English'),
  column('es', 'Spanish'),
  column('fr', 'French'),
  column('pt', 'Portuguese'),
  column('ar', 'Arabic'),
];

const sourced: readonly TemplateColumn[] = [
  choice('provenance', 'Checked', ['confirmed', 'unconfirmed']),
  column('source', 'Source', 'Where it stands: document, edition, table'),
];

const ids = 'Ids, with a comma between them';

const sheet = (
  key: string,
  en: string,
  columns: readonly TemplateColumn[],
  optional = false,
): TemplateSheet => ({
  key,
  name: { en },
  columns,
  ...(optional ? { optional } : {}),
});

/** A framework as a workbook. A sheet says in its column Part what a row is about, where there is more than one thing. */
export const frameworkTemplate: Template = {
  id: 'groundwork.framework',
  version: 1,
  title: { en: 'Assessment framework' },
  sheets: [
    sheet('framework', 'Framework', [
      must(column('id', 'Id', 'Lower-case letters, figures, dots and dashes')),
      must(column('version', 'Version')),
      ...named,
      ...sourced,
      column('replacesId', 'Replaces id'),
      column('replacesVersion', 'Replaces version'),
    ]),
    sheet('nodes', 'Nodes', [
      must(column('id', 'Id')),
      column('parent', 'Parent', 'The id of the node above; empty at the top'),
      must(column('level', 'Level', 'A level of the sheet Scales')),
      column('code', 'Code', 'As the framework prints it'),
      ...named,
      column('scale', 'Scale', 'A scale of the sheet Scales; empty where the rule is none'),
      choice('rule', 'Rule', [
        'weakest-link',
        'weakest-link-plus',
        'table',
        'weighted-mean',
        'share',
        'none',
      ]),
      column(
        'with',
        'Rule with',
        'The table; or which steps count towards a share, with a comma between them',
      ),
      column('weight', 'Weight', 'In the mean or share of the node above', 'whole'),
      column('measure', 'Measure', 'The measure that proposes the score'),
      ...sourced,
    ]),
    sheet(
      'asks',
      'Evidence and criteria',
      [
        must(column('node', 'Node')),
        choice('part', 'Part', ['evidence', 'criterion'], true),
        column('step', 'Step', 'Of a criterion: which step asks it'),
        ...named,
        ...sourced,
      ],
      true,
    ),
    sheet(
      'limits',
      'Limits',
      [
        must(column('node', 'Node')),
        choice('part', 'Part', ['rule', 'figure', 'limit'], true),
        choice('rule', 'Rule', ['two-of-three-years', 'mean-of-three-years', 'one-year']),
        column('rest', 'Else', 'The step where no row is kept to'),
        column('figure', 'Figure'),
        choice('unit', 'Unit', ['percent', 'weeks', 'months', 'count']),
        column('step', 'Step', 'Of a limit: best step first'),
        column('from', 'From', undefined, 'whole'),
        column('fromIncluded', 'From included', undefined, 'yes-no'),
        column('to', 'To', undefined, 'whole'),
        column('toIncluded', 'To included', undefined, 'yes-no'),
        ...named,
        ...sourced,
      ],
      true,
    ),
    sheet('scales', 'Scales', [
      choice('part', 'Part', ['level', 'range', 'step', 'counts-as', 'drops-out'], true),
      must(column('id', 'Id', 'Of the level or the scale')),
      column('step', 'Step', 'Best step first'),
      column('as', 'Counts as'),
      column('points', 'Points', 'From 0 to 100', 'whole'),
      column('from', 'From', undefined, 'whole'),
      column('to', 'To', undefined, 'whole'),
      choice('better', 'Better', ['high', 'low']),
      ...named,
    ]),
    sheet(
      'tables',
      'Tables',
      [
        must(column('table', 'Table')),
        must(column('scores', 'Scores', 'Worst first, written together: CCB')),
        must(column('gives', 'Gives')),
        column('otherwise', 'Otherwise', 'Where the cell is in doubt: what else it could be'),
        ...sourced,
      ],
      true,
    ),
    sheet(
      'conditions',
      'Screening and overrides',
      [
        choice('part', 'Part', ['question', 'answer', 'override'], true),
        must(column('id', 'Id', 'Of the question or the override')),
        column('answer', 'Answer'),
        ...named,
        column('nodes', 'Nodes', `${ids}: what an answer switches off, or what an override concerns`),
        column('above', 'Above per cent', undefined, 'whole'),
        column('gives', 'Gives'),
        ...sourced,
      ],
      true,
    ),
    sheet(
      'links',
      'Links',
      [
        column('old', 'Old node'),
        column('new', 'New node'),
        choice('change', 'Change', ['none', 'method', 'subject'], true),
        ...named,
      ],
      true,
    ),
  ],
};
