import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../../platform/db/transaction.ts';
import { settingsNamed } from '../settings/settings-store.ts';
import type { AnswerRow, FlagRow, IndicatorRow } from './reading.ts';
import { standingOf } from './reading-store.ts';
import { readPublished } from './renew.ts';

interface Kept {
  standsOn: string[];
  settingsHash: string | null;
  processes: number;
  asked: number;
  codes: string[];
  gaps: string[];
}

/** Sources that have published something, and those that have a reading. */
async function sourcesToAsk(tx: Transaction): Promise<number[]> {
  const { rows } = await tx.client.query<{ no: number }>(
    `select split_part(current.key, '/', 1)::integer as no from public_record.current as current
     where place_id = $1 and kind = 'procurement'
     union select source_no from public_record.procure_reading where place_id = $1
     union select source_no from public_record.procure_flag where place_id = $1
     union select source_no from public_record.procure_indicator where place_id = $1
     union select source_no from public_record.procure_answer where place_id = $1`,
    [tx.placeId],
  );
  return rows.map(({ no }) => no);
}

async function rowsOf<Row extends object>(
  tx: Transaction,
  no: number,
  what: string,
  from: string,
): Promise<Row[]> {
  const { rows } = await tx.client.query<Row>(
    `select ${what} from public_record.${from} where place_id = $1 and source_no = $2`,
    [tx.placeId, no],
  );
  return rows;
}

/** What is kept of a source's flags against what its published parts and settings say, read again. */
export async function flagsApart(tx: Transaction): Promise<string[]> {
  const broken: string[] = [];
  for (const no of await sourcesToAsk(tx)) {
    const standing = await standingOf(tx, no);
    const [kept] = await rowsOf<Kept>(
      tx,
      no,
      'stands_on as "standsOn", settings_hash as "settingsHash", processes, asked, codes, gaps',
      'procure_reading',
    );
    const flags = await rowsOf<FlagRow>(
      tx,
      no,
      'flag_id, code, about, subject, process_id, facts, names, tenderers, party_keys',
      'procure_flag',
    );
    const indicators = await rowsOf<IndicatorRow>(
      tx,
      no,
      'code, about, flagged, clear, unable, because, populations, parameters',
      'procure_indicator',
    );
    const answers = await rowsOf<AnswerRow>(tx, no, 'process_id, answers, told, flags', 'procure_answer');
    if (!standing) {
      const rows = flags.length + indicators.length + answers.length + (kept ? 1 : 0);
      if (rows > 0) broken.push(`source ${no} has published nothing, and ${rows} rows of flags`);
      continue;
    }
    const settingsHash = kept?.settingsHash ?? null;
    const named = await settingsNamed(tx, no, settingsHash);
    if (!named) {
      broken.push(`source ${no} was read by settings that it has not published`);
      continue;
    }
    const again = await readPublished(tx, no, named.settings);
    const { standsOn } = standing;
    const { processes, asked, codes, gaps } = again;
    const pairs: [string, unknown, unknown][] = [
      ['reading', kept, { standsOn, settingsHash, processes, asked, codes, gaps }],
      ['flags', sorted(flags, flagName), sorted(again.flags, flagName)],
      ['indicators', sorted(indicators, indicatorName), sorted(again.indicators, indicatorName)],
      ['answers', sorted(answers, answerName), sorted([...again.answers()], answerName)],
    ];
    for (const [what, had, wanted] of pairs)
      if (!isDeepStrictEqual(plain(had), plain(wanted)))
        broken.push(`the ${what} of source ${no} are not what its published parts say`);
  }
  return broken;
}

const flagName = ({ flag_id }: FlagRow): string => flag_id;
const indicatorName = ({ code, about }: IndicatorRow): string => `${code} ${about}`;
const answerName = ({ process_id }: AnswerRow): string => process_id;

const sorted = <Row>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] =>
  rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

/** As JSON has it: what a column gives back has lost its undefined members. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
