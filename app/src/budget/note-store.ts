import { type SelectQueryBuilder, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { Figure } from './figure.ts';
import type { Side } from './phases.ts';

export interface Note extends Figure {
  noteId: string;
  version: number;
  /** Null when it was taken back. */
  text: string | null;
  post: string;
  writtenOn: string;
}

const newest = (tx: Transaction) =>
  tx.db
    .selectFrom('live.budget_note as note')
    .innerJoin('live.budget_note_state as state', (join) =>
      join.onRef('state.place_id', '=', 'note.place_id').onRef('state.note_id', '=', 'note.note_id'),
    )
    .where('note.place_id', '=', tx.placeId)
    .where(
      sql<boolean>`state.version = (select max(other.version) from live.budget_note_state as other
        where other.place_id = note.place_id and other.note_id = note.note_id)`,
    );

const COLUMNS = [
  'note.note_id as noteId',
  'note.year',
  'note.side',
  'note.figure as about',
  'note.label',
  'state.version',
  'state.text',
  'state.post',
  'state.written_on as writtenOn',
] as const;

type Row = Omit<Note, 'side'> & { side: string };
const noted = (row: Row): Note => ({ ...row, side: row.side as Side });

/** Notes in their newest state, for a list: what was taken back too. */
export const noteRows = (tx: Transaction) =>
  newest(tx).select(COLUMNS) as unknown as SelectQueryBuilder<
    DB & { note: DB['live.budget_note']; state: DB['live.budget_note_state'] },
    'note' | 'state',
    Row
  >;

export async function noteById(tx: Transaction, noteId: string): Promise<Note | undefined> {
  const row = await newest(tx).select(COLUMNS).where('note.note_id', '=', noteId).executeTakeFirst();
  return row && noted(row);
}

/** The notes of one budget in their newest state, and how many states they had. Held, so that two who publish take turns. */
export async function notesOfBudget(
  tx: Transaction,
  { year, side }: Pick<Figure, 'year' | 'side'>,
): Promise<Note[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notes ${tx.placeId} ${year}/${side}`}, 0))`.execute(
    tx.db,
  );
  const rows = await newest(tx)
    .select(COLUMNS)
    .where('note.year', '=', year)
    .where('note.side', '=', side)
    .orderBy('note.figure')
    .execute();
  return rows.map(noted);
}

export async function insertNote(tx: Transaction, note: Figure & { noteId: string }): Promise<void> {
  const { noteId, year, side, about, label } = note;
  await tx.db
    .insertInto('live.budget_note')
    .values({ place_id: tx.placeId, note_id: noteId, year, side, figure: about, label })
    .execute();
}

export async function insertState(
  tx: Transaction,
  state: Pick<Note, 'noteId' | 'version' | 'text' | 'post' | 'writtenOn'> & { personId: string; at: Date },
): Promise<void> {
  const { noteId, version, text, post, writtenOn, personId, at } = state;
  await tx.db
    .insertInto('live.budget_note_state')
    .values({
      place_id: tx.placeId,
      note_id: noteId,
      version,
      text,
      post,
      person_id: personId,
      written_on: writtenOn,
      written_at: at,
    })
    .execute();
}
