import { classifications, encodings, headNames, phases, sides } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { type Document, listIn, objectIn } from '../../platform/read-files/document.ts';
import type { FoundColumn } from '../../platform/read-files/found.ts';
import { DELIMITERS, markOf as markMeant, THOUSANDS, wordFor } from '../../platform/read-files/marks.ts';
import { roleIn, withRole } from './roles-of-columns.ts';

const line = (most: number) => z.string().trim().max(most).default('');
const several = (most: number) =>
  z
    .union([z.string().max(most), z.array(z.string().max(most)).max(400)])
    .default([])
    .transform((value) => [value].flat().map((each) => each.trim()));

export const SCALES = ['1', '10', '100', '1000', '1000000'] as const;

const headFields = headNames.flatMap((head) => [`head_${head}`, `take_${head}`]);
const dayFields = phases.map((phase) => `asOf_${phase}`);

/** The plain form of a mapping. Its fields are lax: what they come to is checked as any mapping is. */
export const mappingBody = z.strictObject({
  requestId: z.uuid().optional(),
  go: z.enum(['keep', 'preview']).default('keep'),
  title: line(200),
  side: z
    .enum([...sides, 'column'])
    .or(z.literal(''))
    .default(''),
  read: z.enum(sides).or(z.literal('')).default(''),
  from: z.enum(['file-name', 'column', 'fixed']).or(z.literal('')).default(''),
  pattern: line(200),
  fixed: line(10),
  year: line(10),
  until: line(10),
  encoding: z.enum(encodings).or(z.literal('')).default(''),
  delimiter: line(20),
  decimal: z.enum(['.', ',']).or(z.literal('')).default(''),
  thousands: line(20),
  sheet: line(200),
  header: line(10),
  scale: z.enum(SCALES).or(z.literal('')).default(''),
  blank: z.enum(['refuse', 'unknown', 'zero']).or(z.literal('')).default(''),
  minus: several(20),
  as: several(40),
  excludeBy: several(20),
  excludeStarts: several(500),
  excludeReason: several(300),
  contingencyBy: line(20),
  contingencyStarts: line(500),
  interestBy: line(20),
  interestStarts: line(500),
  ...Object.fromEntries([...headFields, ...dayFields].map((name) => [name, line(20)])),
});

export type MappingBody = z.infer<typeof mappingBody>;
type Fields = MappingBody & Readonly<Record<string, unknown>>;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What the fields of the form show of a document. */
export function fieldsOf(document: Document, columns: readonly FoundColumn[]): Record<string, unknown> {
  const file = objectIn(document['file']);
  const year = objectIn(document['year']);
  const allPhases = objectIn(document['phases']);
  const rules = Object.values(allPhases).map(objectIn);
  const excluded = listIn(document['exclude']).map(objectIn);
  const starts = (rule: Document): string => listIn(rule['startsWith']).map(text).join(' ');
  const heads = objectIn(document['heads']);
  return {
    title: text(document['title']),
    side: typeof document['side'] === 'string' ? document['side'] : 'column',
    from: year['from'] ?? (year['fixed'] === undefined ? '' : 'fixed'),
    pattern: text(year['pattern']),
    fixed: text(year['fixed']),
    encoding: text(file['encoding']),
    delimiter: wordFor(DELIMITERS, file['delimiter']),
    decimal: text(file['decimal']),
    thousands: wordFor(THOUSANDS, file['thousands'] ?? ''),
    sheet: text(file['sheet']),
    header: text(file['header']),
    scale: text(file['scale'] ?? 1),
    blank: text(rules[0]?.['blank'] ?? 'refuse'),
    minus: Object.keys(allPhases).filter((phase) => objectIn(allPhases[phase])['minus'] === true),
    as: columns.map(({ name }) => roleIn(document, name)),
    excludeBy: excluded.map((rule) => text(rule['classification'])),
    excludeStarts: excluded.map(starts),
    excludeReason: excluded.map((rule) => text(rule['reason'])),
    ...Object.fromEntries(
      (['contingency', 'interest'] as const).flatMap((name) => {
        const rule = objectIn(document[name]);
        return [
          [`${name}By`, text(rule['classification'])],
          [`${name}Starts`, starts(rule)],
        ];
      }),
    ),
    ...Object.fromEntries(
      headNames.flatMap((head) => [
        [`head_${head}`, text(objectIn(heads[head])['classification'])],
        [`take_${head}`, text(objectIn(heads[head])['take'])],
      ]),
    ),
    ...Object.fromEntries(phases.map((phase) => [`asOf_${phase}`, text(objectIn(allPhases[phase])['asOf'])])),
  };
}

const ANSWERS = {
  'programme-area': 'function',
  administrative: 'administrative',
  economic: 'economic',
  'revenue-type': 'revenue',
} as const;

const whole = (typed: string): number | undefined => (/^\d{1,6}$/.test(typed) ? Number(typed) : undefined);
const words = (typed: string): string[] => typed.split(/[\s,;]+/).filter((word) => word !== '');

/** The document as the form says it now. What the form has no field for stays as it was. */
export function documentOf(before: Document, body: MappingBody, columns: readonly FoundColumn[]): Document {
  const fields = body as Fields;
  let document: Document = { ...before, mapping: 'groundwork.budget-mapping@2' };
  if (body.as.length === columns.length)
    columns.forEach(({ name }, at) => {
      const role = body.as[at] ?? '';
      if (name !== '' && role !== roleIn(document, name)) document = withRole(document, name, role);
    });
  const known = classifications.filter((each) => objectIn(document['codes'])[each] !== undefined);
  const heads = headsOf(objectIn(before['heads']), fields, known);
  const { exclude: _, contingency: __, interest: ___, ...rest } = document;
  return {
    ...rest,
    title: body.title,
    side: body.side === 'column' || body.side === '' ? before['side'] : body.side,
    year: yearOf(document, body),
    years: yearsOf(before, body),
    file: fileOf(objectIn(before['file']), body),
    key: keyOf(before, known),
    phases: phasesOf(objectIn(document['phases']), fields),
    exclude: body.excludeBy.flatMap((classification, at) => {
      const startsWith = words(body.excludeStarts[at] ?? '');
      const reason = body.excludeReason[at] ?? '';
      return classification === '' && startsWith.length === 0 && reason === ''
        ? []
        : [{ classification, startsWith, reason }];
    }),
    heads,
    answers: answersOf(objectIn(before['answers']), heads),
    ...markOf('contingency', body.contingencyBy, body.contingencyStarts),
    ...markOf('interest', body.interestBy, body.interestStarts),
  };
}

const markOf = (name: string, classification: string, starts: string): Document =>
  classification === '' ? {} : { [name]: { classification, startsWith: words(starts) } };

function keyOf(before: Document, known: readonly string[]): unknown[] {
  const kept = listIn(before['key']).filter((each) => known.includes(String(each)));
  const fresh = known.filter((each) => objectIn(before['codes'])[each] === undefined);
  return kept.length === 0 ? [...known] : [...kept, ...fresh.filter((each) => !kept.includes(each))];
}

function yearOf(document: Document, { from, pattern, fixed }: MappingBody): unknown {
  const stands = objectIn(document['year']);
  if (from === 'file-name') return { from: 'file-name', pattern };
  if (from === 'fixed') return { fixed: whole(fixed) ?? fixed };
  if (from === 'column' && stands['from'] !== 'column') return { from: 'column', column: '' };
  return document['year'];
}

/** A year that the sender states is one for which they checked the mapping. */
function yearsOf(before: Document, { from, fixed, year }: MappingBody): unknown {
  const stands = objectIn(before['years']);
  const named = [whole(from === 'fixed' ? fixed : ''), whole(year)].filter((each) => each !== undefined);
  const all = [stands['from'], stands['to']].filter((each) => typeof each === 'number').concat(named);
  return all.length === 0 ? before['years'] : { from: Math.min(...all), to: Math.max(...all) };
}

function fileOf(before: Document, body: MappingBody): Document {
  const { header: _, sheet: __, ...rest } = before;
  const isText = (before['kind'] ?? 'csv') === 'csv';
  const delimiter = markMeant(DELIMITERS, body.delimiter);
  const thousands = markMeant(THOUSANDS, body.thousands);
  return {
    ...rest,
    ...(isText && body.encoding !== '' ? { encoding: body.encoding } : {}),
    ...(isText && delimiter !== undefined ? { delimiter } : {}),
    ...(body.decimal === '' ? {} : { decimal: body.decimal }),
    ...(thousands === undefined ? {} : { thousands }),
    ...(body.header === ''
      ? {}
      : { header: body.header === 'none' ? 'none' : (whole(body.header) ?? body.header) }),
    ...(isText || body.sheet === '' ? {} : { sheet: body.sheet }),
    ...(body.scale === '' ? {} : { scale: Number(body.scale) }),
  };
}

function phasesOf(stands: Document, fields: Fields): Document {
  return Object.fromEntries(
    Object.entries(stands).map(([phase, value]) => {
      const { minus, ...rule } = objectIn(value);
      const asOf = fields[`asOf_${phase}`];
      return [
        phase,
        {
          ...rule,
          ...(typeof asOf === 'string' && asOf !== '' ? { asOf } : {}),
          ...(fields.blank === '' ? {} : { blank: fields.blank }),
          ...(fields.minus.includes(phase) ? { minus: true } : typeof minus === 'object' ? { minus } : {}),
        },
      ];
    }),
  );
}

function headsOf(before: Document, fields: Fields, known: readonly string[]): Document {
  return Object.fromEntries(
    headNames.flatMap((head) => {
      const classification = String(fields[`head_${head}`] ?? '');
      if (!known.includes(classification)) return [];
      const { take: _, ...rest } = objectIn(before[head]);
      const take = whole(String(fields[`take_${head}`] ?? ''));
      return [[head, { ...rest, classification, ...(take === undefined ? {} : { take }) }]];
    }),
  );
}

function answersOf(before: Document, heads: Document): Document {
  const stands = Object.entries(before).filter(([, head]) => heads[String(head)] !== undefined);
  const fresh = Object.entries(ANSWERS).filter(
    ([head, question]) => heads[head] !== undefined && !stands.some(([asked]) => asked === question),
  );
  return Object.fromEntries([...stands, ...fresh.map(([head, question]) => [question, head])]);
}
