import { Alert } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import { type Details, Problem } from '../problems/problem.ts';
import { problemSentence } from '../problems/sentence.ts';

/** A file that cannot be read with the mapping at all. */
export interface RefusedFile {
  name: string;
  refused: { code: string; details: Details };
}

export const RefusedWhole = ({ tongue, file: { refused } }: { tongue: Tongue; file: RefusedFile }) => (
  <Alert tongue={tongue} kind="bad">
    <p>{problemSentence(tongue, new Problem(refused.code, 422, refused.details))}</p>
  </Alert>
);
