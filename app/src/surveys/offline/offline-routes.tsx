import { randomUUID } from 'node:crypto';
import type { Form } from '@groundwork-gov/forms';
import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../../platform/access/access-table.ts';
import { Trap } from '../../platform/html/components/index.ts';
import { deskPage, publicFormPage, type Route } from '../../platform/http/route.ts';
import { workerScript } from '../../platform/offline/scripts.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { AboutSurvey, PaperNumber } from '../filling/fill-parts.tsx';
import { languageFor } from '../filling/form-language.ts';
import { atDeskSurvey, openedBy, tongueFor } from '../filling/opened.ts';
import { closedPage } from '../filling/sent-pages.tsx';
import { atLink, atSurvey, deskPath, LINKED, linkPath, none, ONE } from '../paths.ts';
import { surveyById, surveyByLink } from '../survey-store.ts';
import { offlinePage } from './offline-page.tsx';

const spoken = z.strictObject({ in: z.coerce.number().int().min(0).max(200).optional() });

const languagesOf = (form: Form, language: string, path: string) =>
  form.languages.map((each, at) => ({
    label: each,
    href: `${path}?in=${at}`,
    isCurrent: each === language,
  }));

export const offlineRoutes: readonly Route[] = [
  publicFormPage({
    path: `${LINKED}/offline/form`,
    params: atLink,
    query: spoken,
    async answer(context) {
      const { house, tongue, params, query } = context;
      const opened = await openedBy(context);
      if (!opened.isOpen) return { page: closedPage(context, opened.survey) };
      const { form, survey, no } = opened;
      const language = form.languages[query.in ?? -1] ?? languageFor(form, tongue.language);
      const speaking = tongueFor(house, tongue, language);
      const online = linkPath(params.code, params.link);
      return {
        page: offlinePage({
          tongue: speaking,
          survey,
          form,
          no,
          language,
          requestId: randomUUID(),
          action: online,
          online,
          languages: languagesOf(form, language, linkPath(params.code, params.link, '/offline/form')),
          takeBack: linkPath(params.code, params.link, '/take-back'),
          above: <AboutSurvey tongue={speaking} survey={survey} />,
          carried: <Trap tongue={speaking} />,
        }),
      };
    },
  }),
  publicFormPage({
    path: `${LINKED}/offline/worker.js`,
    params: atLink,
    query: none,
    async answer({ read, params }) {
      const survey = await read((tx) => surveyByLink(tx, params.link));
      if (!survey?.isPublic) throw problem('request.not-found');
      return { worker: workerScript() };
    },
  }),
  deskPage({
    path: `${ONE}/offline/form`,
    params: atSurvey,
    query: spoken,
    async answer(context) {
      const { house, tongue, params, query } = context;
      const { form, survey, no } = await atDeskSurvey(context);
      const language = form.languages[query.in ?? -1] ?? languageFor(form, tongue.language);
      const speaking = tongueFor(house, tongue, language);
      const online = deskPath(params.code, params.survey, '/fill');
      return {
        page: offlinePage({
          tongue: speaking,
          survey,
          form,
          no,
          language,
          requestId: randomUUID(),
          action: online,
          online,
          owner: context.actor.personId,
          languages: languagesOf(form, language, deskPath(params.code, params.survey, '/offline/form')),
          above: <AboutSurvey tongue={speaking} survey={survey} />,
          carried: <PaperNumber tongue={speaking} isPaper={false} isFirst={false} paper="" />,
        }),
      };
    },
  }),
  deskPage({
    path: `${ONE}/offline/worker.js`,
    params: atSurvey,
    query: none,
    async answer({ tx, params }) {
      if (!(await surveyById(tx, params.survey))) throw problem('request.not-found');
      return { worker: workerScript() };
    },
  }),
];

export const offlineAccess: AccessTable = {
  [`GET ${LINKED}/offline/form`]: anyone,
  [`GET ${LINKED}/offline/worker.js`]: anyone,
  [`GET ${ONE}/offline/form`]: holders('surveys.collect'),
  [`GET ${ONE}/offline/worker.js`]: holders('surveys.collect'),
};
