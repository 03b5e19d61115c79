import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import type { Found, ListQuery } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import type { About } from './reading.ts';

/** A flag as the public reads it. */
export interface PublicFlag {
  flagId: string;
  sourceNo: number;
  isOwn: boolean;
  code: string;
  about: About;
  subject: string;
  processId: string | null;
  facts: Record<string, string | number>;
  names: Record<string, string>;
  partyKeys: string[];
  /** Of the process, or the name of the organisation. */
  title: string | null;
  /** How many of those of whom it could be told are flagged. */
  flagged: number;
  computable: number;
}

const flagsOf = (published: Kysely<DB>, placeId: string) =>
  published
    .selectFrom('public_record.procure_flag as flag')
    .innerJoin('public_record.procure_indicator as indicator', (join) =>
      join
        .onRef('indicator.place_id', '=', 'flag.place_id')
        .onRef('indicator.source_no', '=', 'flag.source_no')
        .onRef('indicator.code', '=', 'flag.code')
        .onRef('indicator.about', '=', 'flag.about'),
    )
    .select([
      'flag.flag_id as flagId',
      'flag.source_no as sourceNo',
      'flag.is_own as isOwn',
      'flag.code',
      sql<About>`flag.about`.as('about'),
      'flag.subject',
      'flag.process_id as processId',
      sql<Record<string, string | number>>`flag.facts`.as('facts'),
      sql<Record<string, string>>`flag.names`.as('names'),
      'flag.party_keys as partyKeys',
      'flag.title',
      'indicator.flagged',
      sql<number>`indicator.flagged + indicator.clear`.as('computable'),
    ])
    .where('flag.place_id', '=', placeId);

/** Flags of a place, of one indicator or of all. */
export const publicFlags = (
  published: Kysely<DB>,
  placeId: string,
  code: string | null,
  query: ListQuery,
): Found<PublicFlag> => {
  const base = flagsOf(published, placeId);
  return listed(
    published,
    code === null ? base : base.where('flag.code', '=', code),
    {
      sort: { code: 'flag.code', subject: { text: 'flag.title' } },
      unique: ['flag.source_no', 'flag.subject', 'flag.flag_id'],
      search: ['flag.subject', 'flag.title'],
      filters: {
        code: (eb, value) => eb('flag.code', '=', value),
        about: (eb, value) => eb('flag.about', '=', value),
        whose: (eb, value) => eb('flag.is_own', '=', value === 'own'),
      },
    },
    query,
  );
};

/** The flags of one process. */
export const flagsOfProcess = (
  published: Kysely<DB>,
  placeId: string,
  processId: string,
): Promise<PublicFlag[]> =>
  flagsOf(published, placeId).where('flag.process_id', '=', processId).orderBy('flag.code').execute();

/** Flags about somebody as a whole: a buyer, whoever runs procurements, a bidder. */
export const flagsOfParty = (
  published: Kysely<DB>,
  placeId: string,
  partyKey: string,
  most: number,
): Promise<PublicFlag[]> =>
  flagsOf(published, placeId)
    .where('flag.about', '<>', 'process')
    .where(sql<boolean>`flag.party_keys @> array[${partyKey}]`)
    .orderBy('flag.code')
    .orderBy('flag.flag_id')
    .limit(most)
    .execute();

/** How many processes in which somebody took part have which flag about them. */
export const countsOfParty = (published: Kysely<DB>, placeId: string, partyKey: string) =>
  published
    .selectFrom('public_record.procure_flag')
    .select(['code', sql<number>`count(*)::integer`.as('n')])
    .where('place_id', '=', placeId)
    .where('about', '=', 'process')
    .where(sql<boolean>`party_keys @> array[${partyKey}]`)
    .groupBy('code')
    .orderBy('code')
    .execute();

/** The codes of the flags that processes have, by process. */
export async function codesOfProcesses(
  published: Kysely<DB>,
  placeId: string,
  processIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (processIds.length === 0) return new Map();
  const rows = await published
    .selectFrom('public_record.procure_flag')
    .select(['process_id as processId', sql<string[]>`array_agg(distinct code order by code)`.as('codes')])
    .where('place_id', '=', placeId)
    .where('process_id', 'in', processIds)
    .groupBy('process_id')
    .execute();
  return new Map(rows.map(({ processId, codes }) => [processId ?? '', codes]));
}

export interface PublicReading {
  sourceNo: number;
  source: string;
  isOwn: boolean;
  settingsHash: string | null;
  processes: number;
  data: { code: string; field: string; processes: number }[];
  unknown: { path: string; word: string; count: number; suggested: string | null }[];
}

/** What was read, the town's own word first. */
export async function readings(published: Kysely<DB>, placeId: string): Promise<PublicReading[]> {
  const rows = await published
    .selectFrom('public_record.procure_reading')
    .select([
      'source_no as sourceNo',
      'source',
      'is_own as isOwn',
      'settings_hash as settingsHash',
      'processes',
      'data',
      'unknown',
    ])
    .where('place_id', '=', placeId)
    .orderBy('is_own', 'desc')
    .orderBy('source_no')
    .execute();
  return rows as PublicReading[];
}

export interface Because {
  field: string;
  reason: string;
  count: number;
}

export interface PublicIndicator {
  sourceNo: number;
  code: string;
  about: About;
  flagged: number;
  clear: number;
  unable: number;
  because: Because[];
  populations: { name: string; count: number; fence: number | null; cannot: string | null }[];
  parameters: Record<string, number | null>;
}

/** How indicators were answered in each source: all of them, or one. */
export async function indicatorsOf(
  published: Kysely<DB>,
  placeId: string,
  code: string | null,
): Promise<PublicIndicator[]> {
  let query = published
    .selectFrom('public_record.procure_indicator')
    .select([
      'source_no as sourceNo',
      'code',
      'about',
      'flagged',
      'clear',
      'unable',
      'because',
      'populations',
      'parameters',
    ])
    .where('place_id', '=', placeId);
  if (code !== null) query = query.where('code', '=', code);
  const rows = await query.orderBy('source_no').orderBy('code').orderBy('about').execute();
  return rows as PublicIndicator[];
}

export interface ProcessAnswers {
  clear: string[];
  unable: { code: string; reason: string; field: string }[];
}

/** What the indicators say of one process besides its flags; null where it was never looked at. */
export async function answersOfProcess(
  published: Kysely<DB>,
  placeId: string,
  processId: string,
): Promise<ProcessAnswers | null> {
  const row = await published
    .selectFrom('public_record.procure_answer as answer')
    .innerJoin('public_record.procure_reading as reading', (join) =>
      join
        .onRef('reading.place_id', '=', 'answer.place_id')
        .onRef('reading.source_no', '=', 'answer.source_no'),
    )
    .select(['answer.answers', 'reading.codes', 'reading.gaps'])
    .where('answer.place_id', '=', placeId)
    .where('answer.process_id', '=', processId)
    .executeTakeFirst();
  if (!row) return null;
  const clear: string[] = [];
  const unable: ProcessAnswers['unable'] = [];
  for (const [at, answer] of row.answers.entries()) {
    const code = row.codes[at] ?? '';
    const gap = row.gaps[answer - 3];
    if (answer === 1) clear.push(code);
    else if (gap !== undefined) {
      const cut = gap.indexOf(' ');
      unable.push({ code, reason: gap.slice(0, cut), field: gap.slice(cut + 1) });
    }
  }
  return { clear, unable };
}
