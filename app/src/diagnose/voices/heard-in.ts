import type { Tongue } from '../../platform/i18n/index.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';

export interface HeardIn {
  /** The title of a survey; null: interviews. */
  survey: string | null;
  speakers: number;
  problem: number;
}

/** Where people spoke of a dimension, as far as everybody may know: in interviews, then in each survey. */
export function heardIn(
  { voices, surveys = [] }: Pick<SignedDocument, 'voices' | 'surveys'>,
  leaf: string,
): HeardIn[] {
  const interviews = voices?.leaves.find(({ id }) => id === leaf);
  return [
    ...(interviews ? [{ survey: null, speakers: interviews.speakers, problem: interviews.problem }] : []),
    ...surveys.flatMap(({ title, leaves }) => {
      const found = leaves.find(({ id }) => id === leaf);
      return found ? [{ survey: title, speakers: found.speakers, problem: found.problem }] : [];
    }),
  ];
}

export const sayHeardIn = (tongue: Tongue, { survey, speakers, problem }: HeardIn): string =>
  survey === null
    ? tongue.t('voices.in-interviews', { problem, speakers })
    : tongue.t('voices.in-survey', { survey, problem, speakers });
