import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { deskPage, type Route } from '../../platform/http/route.ts';
import { languageFor } from '../filling/form-language.ts';
import { atDeskSurvey, tongueFor } from '../filling/opened.ts';
import { atSurvey, ONE } from '../paths.ts';
import { paperPage } from './paper-page.tsx';

export const paperRoutes: readonly Route[] = [
  deskPage({
    path: `${ONE}/paper`,
    params: atSurvey,
    query: z.strictObject({ in: z.coerce.number().int().min(0).max(200).optional() }),
    async answer(context) {
      const { house, tongue, query } = context;
      const opened = await atDeskSurvey(context);
      const { form } = opened;
      const language = form.languages[query.in ?? -1] ?? languageFor(form, tongue.language);
      return { page: paperPage(context, tongueFor(house, tongue, language), opened, language) };
    },
  }),
];

export const paperAccess: AccessTable = { [`GET ${ONE}/paper`]: holders('surveys.read') };
