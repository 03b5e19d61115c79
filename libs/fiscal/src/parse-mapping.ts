import type { z } from 'zod';
import { type BudgetMapping, budgetMappingShapes, classificationsOf, phasesOf } from './budget-mapping.ts';
import { cameAt } from './came-at.ts';
import { FiscalError } from './fiscal-error.ts';
import type { versionTwo } from './mapping/version-2.ts';
import type { Side } from './mapping/words.ts';
import { plainCut } from './plain-cut.ts';

/** One thing wrong in a mapping: where, what belongs there, what stands there. */
export interface Trouble {
  readonly path: string;
  readonly expected: string;
  readonly came: string;
}

/**
 * The mapping that a JSON document states. `json` is its text or what `JSON.parse` made of it. Documents of version 1 are read
 * as ever.
 *
 * @param side which side is to be read, where a document is for both; what is made then reads that side alone.
 * @throws FiscalError `fiscal.mapping-invalid` with the first fault's path, what was expected there and what came, and the
 * other faults as `path: expected`; `fiscal.side-not-chosen`, `fiscal.side-differs`
 */
export function parseMapping(json: unknown, { side }: { side?: Side | undefined } = {}): BudgetMapping {
  const document = typeof json === 'string' ? fromText(json) : json;
  const read = shapeFor(document).safeParse(document);
  if (!read.success) throw refusal(read.error.issues.flatMap((issue) => troublesOf(issue, document)));
  const mapping = ofSide(read.data, side);
  const troubles = contradictionsIn(mapping);
  if (troubles.length > 0) throw refusal(troubles);
  return mapping;
}

/**
 * A mapping of any shape, read and refused in the one way: strict, with the path of the first fault and a list of the others.
 *
 * @throws FiscalError `fiscal.mapping-invalid`
 */
export function parseDocument<T>(
  shape: z.ZodType<T>,
  json: unknown,
  contradictions: (document: T) => readonly Trouble[],
): T {
  const document = typeof json === 'string' ? fromText(json) : json;
  const read = shape.safeParse(document);
  if (!read.success) throw refusal(read.error.issues.flatMap((issue) => troublesOf(issue, document)));
  const troubles = contradictions(read.data);
  if (troubles.length > 0) throw refusal(troubles);
  return read.data;
}

type Document = z.infer<(typeof budgetMappingShapes)[keyof typeof budgetMappingShapes]>;

function shapeFor(document: unknown) {
  const known = Object.keys(budgetMappingShapes) as (keyof typeof budgetMappingShapes)[];
  const name = known.find((one) => cameAt(document, ['mapping']) === JSON.stringify(one));
  if (name === undefined)
    throw refusal([
      {
        path: 'mapping',
        expected: known.map((one) => JSON.stringify(one)).join(' or '),
        came: cameAt(document, ['mapping']),
      },
    ]);
  return budgetMappingShapes[name];
}

/** A document for both sides becomes one that keeps the rows of the side that is asked for. */
function ofSide(document: Document, wanted: Side | undefined): BudgetMapping {
  if (typeof document.side === 'string') {
    if (wanted !== undefined && wanted !== document.side)
      throw new FiscalError('fiscal.side-differs', { given: wanted, found: document.side });
    return { ...document, side: document.side };
  }
  if (wanted === undefined) throw new FiscalError('fiscal.side-not-chosen', { title: document.title });
  const { column, [wanted]: is } = document.side;
  const { keep = [], ...rest } = document as z.infer<typeof versionTwo>;
  return { ...rest, side: wanted, keep: [...keep, { column, is }] };
}

function fromText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const came = error instanceof Error ? error.message : 'text that is not JSON';
    throw refusal([{ path: '', expected: 'a JSON document', came: plainCut(came) }]);
  }
}

function refusal(troubles: readonly Trouble[]): FiscalError {
  const [first = { path: '', expected: 'a budget mapping', came: '' }, ...others] = troubles;
  const more = others.slice(0, 20).map((trouble) => `${trouble.path}: ${trouble.expected}`);
  return new FiscalError('fiscal.mapping-invalid', { ...first, more });
}

function troublesOf(issue: z.core.$ZodIssue, document: unknown): Trouble[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, plainCut(key)].join('.'),
      expected: 'no such field in a mapping; check its spelling',
      came: plainCut(key),
    }));
  }
  return [{ path: path.join('.'), expected: issue.message, came: cameAt(document, path) }];
}

/** What each field allows by itself but not together. */
function contradictionsIn(mapping: BudgetMapping): Trouble[] {
  const troubles: Trouble[] = [];
  const refuse = (path: string, expected: string, came: string) => troubles.push({ path, expected, came });
  const known = classificationsOf(mapping);
  const needCode = (path: string, name: string) => {
    if (!known.some((one) => one === name))
      refuse(path, `a classification described under codes (${known.join(', ')})`, name);
  };

  if (mapping.years.from > mapping.years.to) {
    refuse(
      'years',
      'a first year that is not after the last',
      `${mapping.years.from} to ${mapping.years.to}`,
    );
  }
  if (mapping.file.decimal === mapping.file.thousands) {
    refuse('file.thousands', 'another mark than the decimal mark', mapping.file.thousands);
  }
  if ('pattern' in mapping.year && mapping.year.pattern.split('*').length > 4) {
    refuse('year.pattern', 'at most three *', mapping.year.pattern);
  }
  if (known.length === 0) refuse('codes', 'at least one classification', 'none');
  if (phasesOf(mapping).length === 0) refuse('phases', 'at least one phase', 'none');
  if (new Set(mapping.key).size !== mapping.key.length)
    refuse('key', 'each classification once', mapping.key.join(', '));
  mapping.key.forEach((name, index) => {
    needCode(`key.${index}`, name);
  });
  mapping.exclude.forEach((rule, index) => {
    needCode(`exclude.${index}.classification`, rule.classification);
  });
  for (const [name, head] of Object.entries(mapping.heads))
    needCode(`heads.${name}.classification`, head.classification);
  const { file } = mapping;
  if (file.sheet !== undefined && (file.kind ?? 'csv') === 'csv')
    refuse('file.sheet', 'a sheet only where "kind" is "xlsx" or "ods"', String(file.sheet));
  const long = phasesOf(mapping).filter((phase) => mapping.phases[phase]?.when !== undefined);
  if (long.length > 0 && long.length < phasesOf(mapping).length)
    refuse('phases', '"when" in every phase or in none', long.join(', '));
  for (const name of ['contingency', 'interest', 'own', 'transfers', 'earmarked'] as const) {
    const rule = mapping[name];
    if (rule) needCode(`${name}.classification`, rule.classification);
  }
  for (const [question, head] of Object.entries(mapping.answers)) {
    if (head !== undefined && mapping.heads[head] === undefined) {
      refuse(
        `answers.${question}`,
        `a grouping described under heads (${Object.keys(mapping.heads).join(', ')})`,
        head,
      );
    }
  }
  return troubles;
}
