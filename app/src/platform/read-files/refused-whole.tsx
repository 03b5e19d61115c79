import { Alert } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import { type Details, Problem } from '../problems/problem.ts';
import { broughtSentences, problemSentence } from '../problems/sentence.ts';

/** A file that cannot be read with the mapping at all. */
export interface RefusedFile {
  name: string;
  refused: { code: string; details: Details };
}

export const RefusedWhole = ({ tongue, file: { refused } }: { tongue: Tongue; file: RefusedFile }) => {
  const lines = broughtSentences(tongue, refused.details['lines']);
  return (
    <Alert tongue={tongue} kind="bad">
      <p>{problemSentence(tongue, new Problem(refused.code, 422, refused.details))}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
};
