import type { Transaction } from '../../platform/db/transaction.ts';

/** Who may read the answers to a question: whoever reads the survey, the team alone, or nobody beyond the page of the answer. */
export const MARKS = ['open', 'team', 'never'] as const;
export type Mark = (typeof MARKS)[number];

export interface QuestionMark {
  path: string;
  mark: Mark;
  /** The dimension of the assessment of which it speaks. */
  leaf: string | null;
  /** Names of the choices that mean a problem. */
  problem: readonly string[];
}

/** What the desk said of questions, by path. */
export async function marksOf(tx: Transaction, surveyId: string): Promise<Map<string, QuestionMark>> {
  const rows = await tx.db
    .selectFrom('live.survey_question')
    .select(['path', 'mark', 'leaf', 'problem'])
    .where('place_id', '=', tx.placeId)
    .where('survey_id', '=', surveyId)
    .execute();
  return new Map(rows.map((row) => [row.path, row as unknown as QuestionMark]));
}

export async function putMark(tx: Transaction, surveyId: string, given: QuestionMark): Promise<void> {
  const said = { mark: given.mark, leaf: given.leaf, problem: JSON.stringify(given.problem) };
  await tx.db
    .insertInto('live.survey_question')
    .values({ place_id: tx.placeId, survey_id: surveyId, path: given.path, ...said })
    .onConflict((conflict) => conflict.columns(['place_id', 'survey_id', 'path']).doUpdateSet(said))
    .execute();
}
