import type { Transaction } from '../platform/db/transaction.ts';
import type { Found, ListQuery } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';

export interface ProcessRow {
  processId: string;
  ocid: string;
  sourceNo: number;
  source: string;
  year: number;
  title: string | null;
  buyer: string | null;
  stage: string;
  day: string | null;
  releases: number;
}

/** Processes as they stand at the desk, published or not. */
export const listedProcesses = (tx: Transaction, query: ListQuery): Found<ProcessRow> =>
  listed(
    tx,
    tx.db
      .selectFrom('live.procure_process as process')
      .innerJoin('live.procure_source as source', (join) =>
        join
          .onRef('source.place_id', '=', 'process.place_id')
          .onRef('source.source_id', '=', 'process.source_id'),
      )
      .select([
        'process.process_id as processId',
        'process.ocid',
        'source.source_no as sourceNo',
        'source.name as source',
        'process.year',
        'process.title',
        'process.buyer',
        'process.stage',
        'process.day',
        'process.releases',
      ])
      .where('process.place_id', '=', tx.placeId),
    {
      sort: {
        title: { text: 'process.title' },
        day: 'process.day',
        releases: 'process.releases',
      },
      unique: ['process.source_id', 'process.ocid'],
      search: [{ folded: 'process.folded' }],
      filters: {
        stage: (eb, value) => eb('process.stage', '=', value),
        source: (eb, value) => eb('source.name', '=', value),
        from: (eb, value) => eb('process.day', '>=', value),
        until: (eb, value) => eb('process.day', '<=', value),
      },
    },
    query,
  );

/** A process as it stands at the desk, with all that its releases say together. */
export const draftProcess = (tx: Transaction, processId: string) =>
  tx.db
    .selectFrom('live.procure_process as process')
    .innerJoin('live.procure_source as source', (join) =>
      join
        .onRef('source.place_id', '=', 'process.place_id')
        .onRef('source.source_id', '=', 'process.source_id'),
    )
    .select(['process.ocid', 'process.releases', 'process.compiled', 'source.name as source'])
    .where('process.place_id', '=', tx.placeId)
    .where('process.process_id', '=', processId)
    .executeTakeFirst();

export interface LoadRow {
  loadId: string;
  loadNo: number;
  source: string;
  file: string;
  loadedAt: Date;
  releases: number;
  added: number;
  processes: number;
  findingCount: number;
  backReason: string | null;
}

export const listedLoads = (tx: Transaction, query: ListQuery): Found<LoadRow> =>
  listed(
    tx,
    tx.db
      .selectFrom('live.procure_load as load')
      .innerJoin('live.procure_source as source', (join) =>
        join.onRef('source.place_id', '=', 'load.place_id').onRef('source.source_id', '=', 'load.source_id'),
      )
      .leftJoin('live.procure_load_taken_back as back', (join) =>
        join.onRef('back.place_id', '=', 'load.place_id').onRef('back.load_id', '=', 'load.load_id'),
      )
      .select([
        'load.load_id as loadId',
        'load.load_no as loadNo',
        'source.name as source',
        'load.file_name as file',
        'load.loaded_at as loadedAt',
        'load.releases',
        'load.added',
        'load.processes',
        'load.finding_count as findingCount',
        'back.reason as backReason',
      ])
      .where('load.place_id', '=', tx.placeId),
    {
      sort: {
        number: 'load.load_no',
        file: { text: 'load.file_name' },
        findings: 'load.finding_count',
        added: 'load.added',
      },
      unique: ['load.load_id'],
      search: ['load.file_name', 'source.name'],
    },
    query,
  );

export interface FindingRow {
  loadNo: number;
  file: string;
  findingNo: number;
  code: string;
  line: number;
  path: string;
  value: string | null;
  expected: string | null;
}

const findings = (tx: Transaction) =>
  tx.db
    .selectFrom('live.procure_finding as finding')
    .innerJoin('live.procure_load as load', (join) =>
      join.onRef('load.place_id', '=', 'finding.place_id').onRef('load.load_id', '=', 'finding.load_id'),
    )
    .select([
      'load.load_no as loadNo',
      'load.file_name as file',
      'finding.finding_no as findingNo',
      'finding.code',
      'finding.line',
      'finding.path',
      'finding.value',
      'finding.expected',
    ])
    .where('finding.place_id', '=', tx.placeId);

export const listedFindings = (tx: Transaction, query: ListQuery): Found<FindingRow> =>
  listed(
    tx,
    findings(tx),
    {
      sort: { load: 'load.load_no', line: 'finding.line', code: 'finding.code' },
      unique: ['load.load_no', 'finding.finding_no'],
      search: ['finding.path', 'finding.value', 'load.file_name'],
      filters: {
        code: (eb, value) => eb('finding.code', '=', value),
        // What is no number is no load.
        load: (eb, value) => eb('load.load_no', '=', /^\d{1,9}$/.test(value) ? Number(value) : 0),
      },
    },
    query,
  );

/** The first findings of a load, in their order. */
export const firstFindings = (tx: Transaction, loadId: string, most: number): Promise<FindingRow[]> =>
  findings(tx).where('finding.load_id', '=', loadId).orderBy('finding.finding_no').limit(most).execute();
