import type { Indexed } from '../format/index-of.ts';
import type { FrameworkNode, Scale } from '../format/types.ts';
import type { Ratio } from '../outturn.ts';
import { FrameworksError } from '../problems.ts';
import { lowest } from './rules.ts';

/** What assessors answered. A leaf that is not named is still missing. */
export interface Answers {
  /** By leaf: a step of its scale (`B`, `D*`, `NA`), or a number as plain decimal text (`72.5`). */
  readonly scores: Readonly<Record<string, string>>;
  /** By screening question: the value of the answer. */
  readonly screening?: Readonly<Record<string, string>>;
  /** By override: its figure, where known. */
  readonly figures?: Readonly<Record<string, Ratio>>;
}

export type Answer =
  | { readonly kind: 'step'; readonly step: string; readonly counts: string }
  | { readonly kind: 'number'; readonly value: Ratio }
  | { readonly kind: 'out' };

/** What each leaf was answered. @throws FrameworksError `frameworks.not-a-leaf`, `frameworks.not-on-scale` */
export function readScores(index: Indexed, scores: Answers['scores']): Map<string, Answer> {
  return new Map(
    Object.entries(scores).map(([id, given]) => {
      const node = index.nodes.get(id);
      const scale = index.scales.get(node?.scale ?? '');
      if (!node || !scale || index.children.has(id))
        throw new FrameworksError('frameworks.not-a-leaf', { given: id });
      return [id, readAnswer(node, scale, given)];
    }),
  );
}

function readAnswer(node: FrameworkNode, scale: Scale, given: string): Answer {
  if (scale.dropsOut?.some(({ value }) => value === given)) return { kind: 'out' };
  if (scale.kind === 'number') {
    const value = decimal(given);
    if (value && isWithin(value, scale.from, scale.to)) return { kind: 'number', value };
    const expected = [
      `a number from ${scale.from} to ${scale.to}`,
      ...(scale.dropsOut ?? []).map((one) => one.value),
    ];
    throw new FrameworksError('frameworks.not-on-scale', { node: node.id, given, expected });
  }
  if (scale.steps.some(({ value }) => value === given)) return { kind: 'step', step: given, counts: given };
  const other = scale.countsAs?.find(({ value }) => value === given);
  if (other) return { kind: 'step', step: given, counts: other.as };
  const expected = [...scale.steps, ...(scale.countsAs ?? []), ...(scale.dropsOut ?? [])].map(
    ({ value }) => value,
  );
  throw new FrameworksError('frameworks.not-on-scale', { node: node.id, given, expected });
}

function decimal(text: string): Ratio | null {
  const parts = /^(-?\d{1,7})(?:\.(\d{1,12}))?$/.exec(text);
  if (!parts) return null;
  const fraction = parts[2] ?? '';
  return lowest({ numerator: BigInt(`${parts[1]}${fraction}`), denominator: 10n ** BigInt(fraction.length) });
}

const isWithin = ({ numerator, denominator }: Ratio, from: number, to: number): boolean =>
  numerator >= BigInt(from) * denominator && numerator <= BigInt(to) * denominator;

/** Which nodes the place's answers switch off, and why. @throws FrameworksError `frameworks.screening-unknown` */
export function switchedOff(
  index: Indexed,
  screening: Readonly<Record<string, string>>,
): Map<string, { question: string; answer: string }> {
  const off = new Map<string, { question: string; answer: string }>();
  for (const id of Object.keys(screening).sort()) {
    const answer = screening[id] ?? '';
    const question = index.questions.get(id);
    const chosen = question?.answers.find(({ value }) => value === answer);
    if (!chosen)
      throw new FrameworksError('frameworks.screening-unknown', {
        question: id,
        given: answer,
        expected: question?.answers.map(({ value }) => value) ?? [...index.questions.keys()],
      });
    for (const node of chosen.switchesOff ?? []) if (!off.has(node)) off.set(node, { question: id, answer });
  }
  return off;
}
