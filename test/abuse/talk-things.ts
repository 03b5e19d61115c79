import { randomUUID } from 'node:crypto';
import type { World } from '../support/town.ts';
import type { Values } from './routes.ts';

/**
 * A question that came and a note, of a town that has published nothing: what is said beside figures takes a published
 * budget, and these towns are to stay silent until a test speaks for them. So the rows are put there by hand.
 */
export async function talkOf(world: World, placeId: string, code: string, year: number): Promise<Values> {
  const [question, note] = [randomUUID(), randomUUID()];
  const text = `Why is this so in ${code}?`;
  const budget = [placeId, year, 'expenditure', ''];
  const run = (statement: string, values: unknown[]) => world.admin.query(statement, values);
  await run(`insert into live.thread_item (place_id, item_id, kind, title) values ($1, $2, 'question', $3)`, [
    placeId,
    question,
    `${year} expenditure`,
  ]);
  await run(
    `insert into live.budget_question (place_id, year, side, figure, question_id, question, reference_hash, label,
       language, asked_at, asked_on) values ($1, $2, $3, $4, $5, $6, $7, '', 'en', now(), '2026-01-05')`,
    [...budget, question, text, question],
  );
  await run(
    `insert into public_record.budget_question (place_id, year, side, figure, question_id, state, asked_on)
     values ($1, $2, $3, $4, $5, 'received', '2026-01-05')`,
    [...budget, question],
  );
  await run(
    `insert into live.budget_note (place_id, year, side, figure, note_id, label) values ($1, $2, $3, $4, $5, '')`,
    [...budget, note],
  );
  await run(
    `insert into live.budget_note_state (place_id, note_id, version, text, post, person_id, written_on, written_at)
     select $1, $2, 1, $3, 'Treasurer', person_id, '2026-01-05', now() from live.person where place_id = $1 limit 1`,
    [placeId, note, `Note of ${code}`],
  );
  return { question, note };
}
