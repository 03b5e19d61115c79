import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

/** As PEFA writes them: A to D, with a plus for a better mean, and D* for not enough information. */
export type Grade = 'A' | 'B+' | 'B' | 'C+' | 'C' | 'D+' | 'D' | 'D*';

const steps = ['D', 'C', 'B', 'A'] as const;
const letters = { A: 'grade.a', B: 'grade.b', C: 'grade.c', D: 'grade.d' } as const;

/** The letter, what it means in a word, and steps climbed. Without a grade it says so and shows no step. */
export function GradeBadge({ tongue, grade }: { tongue: Tongue<PlatformKey>; grade: Grade | null }) {
  const letter = grade === null || grade === 'D*' ? undefined : (grade[0] as 'A' | 'B' | 'C' | 'D');
  const meaning = tongue.t(letter === undefined ? 'grade.none' : letters[letter]);
  const climbed = letter === undefined ? 0 : steps.indexOf(letter) + 1;
  return (
    <span class={`grade ${letter === undefined ? 'grade-none' : `grade-${letter.toLowerCase()}`}`}>
      <svg class="grade-steps" viewBox="0 0 23 16" aria-hidden="true">
        {steps.map((_, i) => (
          <rect
            class={i < climbed ? 'on' : 'off'}
            x={i * 6 + 0.5}
            y={11 - i * 3.5}
            width="4"
            height={4.5 + i * 3.5}
          />
        ))}
      </svg>
      <b>
        <bdi>{grade ?? '–'}</bdi>
      </b>
      <span>{meaning}</span>
    </span>
  );
}
