import type { Kysely } from 'kysely';

const SCHEMAS = new Set(['live', 'sign_in', 'public_record', 'ledger']);

// [what a select gives, what an insert takes]; both the same where one stands.
const TYPES: Record<string, readonly [select: string, insert?: string]> = {
  uuid: ['string'],
  text: ['string'],
  _int2: ['number[]'],
  _text: ['string[]'],
  bool: ['boolean'],
  int2: ['number'],
  int4: ['number'],
  float8: ['number'],
  int8: ['bigint'],
  date: ['string'],
  timestamptz: ['Date', 'Date | string'],
  bytea: ['Buffer'],
  jsonb: ['unknown', 'string'],
  // As text, with every digit.
  numeric: ['string'],
  // Searched by, and never read.
  tsvector: ['unknown', 'string'],
};

/**
 * Kysely's types, written from the migrated database itself, so that code and schema cannot part ways. A test
 * compares the committed file with what this gives.
 */
export async function describeTables(db: Kysely<unknown>): Promise<string> {
  const tables = (await db.introspection.getTables()).filter((table) => SCHEMAS.has(table.schema ?? ''));
  tables.sort((a, b) => (`${a.schema}.${a.name}` < `${b.schema}.${b.name}` ? -1 : 1));
  const bodies = tables.map((table) => {
    const columns = table.columns.map((column) => `    ${column.name}: ${columnType(column)};`);
    return `  '${table.schema}.${table.name}': {\n${columns.join('\n')}\n  };`;
  });
  return [
    '// Written by `npm run types` from the migrated database. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely';",
    '',
    'export interface DB {',
    ...bodies,
    '}',
    '',
  ].join('\n');
}

interface Column {
  name: string;
  dataType: string;
  isNullable: boolean;
  hasDefaultValue: boolean;
  isAutoIncrementing: boolean;
}

function columnType(column: Column): string {
  const known = TYPES[column.dataType];
  if (!known)
    throw new Error(`column ${column.name} has the type ${column.dataType}, which tables.ts cannot say yet`);
  const [select, insert = select] = known;
  const orNull = column.isNullable && select !== 'unknown' ? ' | null' : '';
  if (insert !== select) {
    const optional = column.isNullable || column.hasDefaultValue ? ' | null | undefined' : '';
    return `ColumnType<${select}${orNull}, ${insert}${optional}, ${insert}${column.isNullable ? ' | null' : ''}>`;
  }
  const isGiven = column.hasDefaultValue || column.isAutoIncrementing;
  return isGiven ? `Generated<${select}${orNull}>` : `${select}${orNull}`;
}
