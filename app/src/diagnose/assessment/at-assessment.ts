import { z } from 'zod';
import type { DeskContext } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { type Assessment, assessmentById } from './assessment-store.ts';
import { deskPath } from './paths.ts';

/** The pages and forms of one assessment: their path, what it names, and what they begin with. */
export const BASE = '/work/places/:code/assessments';
export const ONE = `${BASE}/:assessment`;
export const atPlace = z.strictObject({ code: z.string().max(20) });
export const atAssessment = z.strictObject({ ...atPlace.shape, assessment: z.uuid() });

export type At = DeskContext<z.infer<typeof atAssessment>, unknown>;

export async function assessmentAt({ tx, params }: Pick<At, 'tx' | 'params'>): Promise<Assessment> {
  const assessment = await assessmentById(tx, params.assessment);
  if (!assessment) throw problem('request.not-found');
  return assessment;
}

export const backTo =
  (page = '') =>
  (_result: unknown, { params }: { params: { code: string; assessment: string } }): string =>
    `${deskPath(params.code, params.assessment)}${page}`;
