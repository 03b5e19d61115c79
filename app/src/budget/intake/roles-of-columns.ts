import { type Classification, classifications, type Phase, phases } from '@groundwork-gov/fiscal';
import type { Tongue } from '../../platform/i18n/index.ts';
import { type Document, listIn, objectIn } from '../../platform/read-files/document.ts';
import type { Side } from '../phases.ts';
import { phaseWord } from '../words.ts';

/** What a column is, as the form says it: '' nothing, `year`, `code.X`, `derived.X`, `label.X`, `phase.X`. */
export type ColumnRole = string;

export const columnRoles: readonly ColumnRole[] = [
  'year',
  ...phases.map((phase) => `phase.${phase}`),
  ...classifications.flatMap((each) => [`code.${each}`, `label.${each}`, `derived.${each}`]),
];

type Part = Record<string, unknown>;

/** A mapping names a column by its name, or by one of several. */
const names = (spec: unknown, column: string): boolean =>
  listIn(spec).some((name) => typeof name === 'string' && name.trim().replace(/\s+/g, ' ') === column);

const partsOf = (rule: Document): Part[] => listIn(rule['code']).map(objectIn);
const labelsOf = (rule: Document): unknown[] => listIn(rule['label']);

/** What the document makes of a column; of several uses the first that the form can say. */
export function roleIn(document: Document, column: string): ColumnRole {
  const year = objectIn(document['year']);
  if (year['from'] === 'column' && names(year['column'], column)) return 'year';
  for (const phase of phases) {
    const rule = objectIn(objectIn(document['phases'])[phase]);
    if (names(rule['column'], column) || listIn(rule['columns']).some((each) => names(each, column)))
      return `phase.${phase}`;
  }
  const codes = objectIn(document['codes']);
  for (const each of classifications) {
    const part = partsOf(objectIn(codes[each])).find((one) => names(one['column'], column));
    if (part) return part['derive'] === true ? `derived.${each}` : `code.${each}`;
  }
  const label = classifications.find((each) =>
    labelsOf(objectIn(codes[each])).some((one) => names(one, column)),
  );
  return label ? `label.${label}` : '';
}

/** The document with another role for one column. What it says of other columns stays as it is. */
export function withRole(document: Document, column: string, role: ColumnRole): Document {
  const without = withoutColumn(document, column);
  const [kind, of = ''] = role.split('.');
  if (kind === 'year') return { ...without, year: { from: 'column', column } };
  if (kind === 'phase') {
    const all = objectIn(without['phases']);
    return { ...without, phases: { ...all, [of]: phaseWith(objectIn(all[of]), column, of as Phase) } };
  }
  if (kind !== 'code' && kind !== 'label' && kind !== 'derived') return without;
  const codes = objectIn(without['codes']);
  const rule = objectIn(codes[of as Classification]);
  const label = kind === 'code' ? labelsOf(rule) : [...labelsOf(rule), column];
  const code =
    kind === 'label'
      ? partsOf(rule)
      : [...partsOf(rule), { column, ...(kind === 'derived' ? { derive: true } : {}) }];
  const made = { ...rule, code, ...(label.length === 0 ? {} : { label }) };
  return { ...without, codes: { ...codes, [of]: made } };
}

function phaseWith(rule: Document, column: string, phase: Phase): Document {
  if (rule['columns'] !== undefined) return { ...rule, columns: [...listIn(rule['columns']), column] };
  if (rule['column'] === undefined)
    return { asOf: phase === 'original' ? 'year-start' : 'year-end', ...rule, column };
  const { column: first, ...rest } = rule;
  return { ...rest, columns: [first, column] };
}

function withoutColumn(document: Document, column: string): Document {
  const phasesLeft = Object.entries(objectIn(document['phases'])).flatMap(([phase, value]) => {
    const rule = objectIn(value);
    if (names(rule['column'], column)) return [];
    if (rule['columns'] === undefined) return [[phase, rule]];
    const { columns: _, ...rest } = rule;
    const columns = listIn(rule['columns']).filter((each) => !names(each, column));
    if (columns.length === 0) return [];
    return [[phase, columns.length === 1 ? { ...rest, column: columns[0] } : { ...rest, columns }]];
  });
  const codesLeft = Object.entries(objectIn(document['codes'])).flatMap(([each, value]) => {
    const { label: _, ...rule } = objectIn(value);
    const code = partsOf(rule).filter((part) => !names(part['column'], column));
    const label = labelsOf(objectIn(value)).filter((one) => !names(one, column));
    if (code.length === 0 && label.length === 0) return [];
    return [[each, { ...rule, code, ...(label.length === 0 ? {} : { label }) }]];
  });
  return { ...document, phases: Object.fromEntries(phasesLeft), codes: Object.fromEntries(codesLeft) };
}

export function roleWord(tongue: Tongue, role: ColumnRole, side: Side): string {
  const [kind = '', of = ''] = role.split('.');
  if (kind === 'year') return tongue.t('budget.year');
  if (kind === 'phase') return tongue.t('budget.role.phase', { phase: phaseWord(tongue, of as Phase, side) });
  return tongue.t(`budget.role.${kind}`, { what: tongue.t(`reading.classification.${of}`) });
}
