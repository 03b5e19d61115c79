import type { Form } from '@groundwork-gov/forms';
import type { z } from 'zod';
import { placeByCode } from '../../platform/access/store.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { House } from '../../platform/house.ts';
import type { DeskContext, PublicFormContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import { problem as platformProblem } from '../../platform/problems/platform-problems.ts';
import { isOpen } from '../hold.ts';
import { knownForm, newestForm } from '../known-form.ts';
import type { atLink, atSurvey } from '../paths.ts';
import { type Survey, surveyById, surveyByLink } from '../survey-store.ts';
import { ownLanguage } from './form-language.ts';

/** In which words a form's page speaks around its questions: the form's language where it is one of ours. */
export const tongueFor = (house: House, reader: Tongue, language: string): Tongue => {
  const own = ownLanguage(language);
  return own === null ? reader : house.tongues.tongue(own);
};

export type Linked = PublicFormContext<z.infer<typeof atLink>, unknown>;

export interface Opened {
  survey: Survey;
  form: Form;
  no: number;
  timeZone: string;
  /** Whether answers are taken today. */
  isOpen: boolean;
}

/** What is asked through a link, by the version that was asked first or the newest. */
export async function openedBy({ house, params, read }: Linked, no?: number): Promise<Opened> {
  const { timeZone = 'UTC' } = (await placeByCode(house.connections, params.code)) ?? {};
  return read((tx) => openedIn(tx, params.link, timeZone, no));
}

async function openedIn(tx: Transaction, link: string, timeZone: string, no?: number): Promise<Opened> {
  const survey = await surveyByLink(tx, link);
  if (!survey?.isPublic) throw platformProblem('request.not-found');
  return opened(tx, survey, timeZone, no);
}

async function opened(tx: Transaction, survey: Survey, timeZone: string, no?: number): Promise<Opened> {
  const found =
    no === undefined
      ? await newestForm(tx, survey.surveyId)
      : { no, form: await knownForm(tx, survey.surveyId, no) };
  return { survey, ...found, timeZone, isOpen: isOpen(survey, todayIn(timeZone)) };
}

export type Desk = DeskContext<z.infer<typeof atSurvey>, unknown>;

export async function atDeskSurvey({ tx, params, place }: Desk, no?: number): Promise<Opened> {
  const survey = await surveyById(tx, params.survey);
  if (!survey) throw platformProblem('request.not-found');
  return opened(tx, survey, place.timeZone, no);
}
