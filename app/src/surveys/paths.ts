import { z } from 'zod';
import { REFERENCE } from '../platform/http/reference.ts';

/** Where a survey is worked on, and where whoever has its link answers. */
export const BASE = '/work/places/:code/surveys';
export const ONE = `${BASE}/:survey`;
export const LINKED = '/places/:code/surveys/:link';

export const atPlace = z.strictObject({ code: z.string().max(20) });
export const atSurvey = z.strictObject({ ...atPlace.shape, survey: z.uuid() });
export const atLink = z.strictObject({ ...atPlace.shape, link: z.string().regex(REFERENCE) });
export const none = z.strictObject({});

export const deskPath = (code: string, surveyId?: string, below = ''): string =>
  `/work/places/${code}/surveys${surveyId === undefined ? '' : `/${surveyId}`}${below}`;

export const linkPath = (code: string, link: string, below = ''): string =>
  `/places/${code}/surveys/${link}${below}`;

type AtSurvey = { params: { code: string; survey: string } };

export const backTo =
  (below = '') =>
  (_result: unknown, { params }: AtSurvey): string =>
    deskPath(params.code, params.survey, below);
