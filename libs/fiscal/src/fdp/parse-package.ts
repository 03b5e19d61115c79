import { z } from 'zod';
import { FiscalError } from '../fiscal-error.ts';
import { plainCut } from '../plain-cut.ts';
import type { DescribedPackage } from './described.ts';
import { type Model03, tablesOf03 } from './version-03.ts';
import { tablesOf10 } from './version-10.ts';

const text = z.string().max(2000);
const names = z.union([text, z.array(text).max(50)]);

const measure = z.looseObject({
  source: text.optional(),
  resource: text.optional(),
  currency: text.optional(),
  factor: z.number().optional(),
  direction: text.optional(),
  phase: text.optional(),
});
const attribute = z.looseObject({
  source: text.optional(),
  resource: text.optional(),
  constant: z.unknown().optional(),
  parent: names.optional(),
  labelfor: text.optional(),
});
const dimension = z.looseObject({
  dimensionType: text.optional(),
  classificationType: text.optional(),
  primaryKey: names.optional(),
  attributes: z.record(z.string(), attribute),
});
const model = z.looseObject({
  measures: z.record(z.string(), measure),
  dimensions: z.record(z.string(), dimension).default({}),
});
const field = z.looseObject({
  name: text,
  columnType: text.optional(),
  normalize: z.record(z.string(), z.unknown()).optional(),
  constant: z.unknown().optional(),
});
const resource = z.looseObject({
  name: text.optional(),
  path: names.optional(),
  url: text.optional(),
  format: text.optional(),
  encoding: text.optional(),
  schema: z
    .looseObject({ fields: z.array(field).max(2000), extraFields: z.array(field).max(200).optional() })
    .optional(),
  extraFields: z.array(field).max(200).optional(),
  groundworkMapping: z.unknown().optional(),
});
const descriptor = z.looseObject({
  title: text.optional(),
  name: text.optional(),
  granularity: text.optional(),
  resources: z.array(resource).min(1).max(100),
  mapping: model.optional(),
  model: model.optional(),
});
export type Descriptor = z.infer<typeof descriptor>;
export type Resource = z.infer<typeof resource>;

/**
 * What a `datapackage.json` says, of Fiscal Data Package 0.3 (`mapping` or `model` with measures and dimensions) or 1.0 (a `columnType` for
 * each field). Unknown properties are passed over. Pure.
 *
 * @throws FiscalError `fiscal.package-invalid`, also for a package without measures and for paths that leave it
 */
export function parsePackage(json: unknown): DescribedPackage {
  const read = descriptor.safeParse(typeof json === 'string' ? fromText(json) : json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refusal(
      (issue?.path ?? []).map(String).join('.'),
      issue?.message ?? 'a data package',
      'something else',
    );
  }
  const { data } = read;
  for (const [at, each] of data.resources.entries()) {
    const [first, ...more] = [each.path ?? each.url ?? []].flat();
    each.path = [first ?? [], more].flat();
    const named = first === undefined ? null : nameInUrl(first);
    if (named !== null) {
      each.url = first;
      each.path = [named, ...more];
    } else delete each.url;
    for (const one of each.path)
      if (isOutside(one))
        throw refusal(`resources.${at}.path`, 'the path of a file in the package', plainCut(one));
  }
  const title = data.title ?? data.name ?? '';
  const old: Model03 | undefined = data.mapping ?? data.model;
  const version = old ? '0.3' : '1.0';
  const tables = old ? tablesOf03(data, old) : tablesOf10(data);
  if (tables.length === 0)
    throw refusal('resources', 'a table with at least one measure (columnType "value")', 'none');
  return { version, title, tables };
}

function fromText(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw refusal('', 'a JSON document', plainCut(error instanceof Error ? error.message : 'other text'));
  }
}

const refusal = (path: string, expected: string, came: string): FiscalError =>
  new FiscalError('fiscal.package-invalid', { path, expected, came });

/** The name of a file that lies on the web; null of what is no such address. */
function nameInUrl(path: string): string | null {
  if (!/^https?:\/\//i.test(path) || !URL.canParse(path)) return null;
  const last = new URL(path).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Frictionless Data Package: a path is relative, below the descriptor, with `/`; what lies elsewhere is never fetched. */
const isOutside = (path: string): boolean =>
  path === '' ||
  /^[/\\]|^[a-z][a-z0-9+.-]*:|\\|\p{Cc}/iu.test(path) ||
  path.split('/').some((step) => step === '..' || step === '.');
