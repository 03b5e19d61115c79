import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import type { Action } from '../../platform/access/action.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import type { Route } from '../../platform/http/route.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { clearWorkbooks } from './clean-job.ts';
import { filledMunicipalities, filledPeople } from './filled-rows.ts';
import { importMunicipalities } from './municipalities-actions.ts';
import { addMunicipalities } from './municipalities-job.ts';
import { planMunicipalities } from './municipalities-plan.ts';
import { presentPlaces } from './municipalities-store.ts';
import { municipalitiesTemplate } from './municipalities-template.ts';
import { addMunicipality } from './municipality-from-row.ts';
import { importPeople } from './people-actions.ts';
import { carryOutPeople } from './people-carry-out.ts';
import { takePeople } from './people-job.ts';
import { planPeople } from './people-plan.ts';
import { presentPeople } from './people-present.ts';
import { peopleTemplate } from './people-template.ts';
import { receiveMunicipalities, receivePeople } from './receive-actions.ts';
import { workbookDesk } from './workbook-routes.ts';

const code = z.string().max(20);

const municipalitiesDesk = workbookDesk({
  kind: 'municipalities',
  path: '/work/programme/municipalities/workbook',
  params: z.strictObject({}),
  one: z.strictObject({ workbook: z.uuid() }),
  permission: 'places.add',
  template: municipalitiesTemplate,
  filled: ({ tx }) => filledMunicipalities(tx),
  plan: async ({ tx }, reading) => planMunicipalities(reading, await presentPlaces(tx)),
  receive: receiveMunicipalities,
  take: importMunicipalities,
  back: ({ tongue }) => ({
    href: '/work/programme/municipalities',
    label: tongue.t('places.programme-list'),
  }),
});

const peopleDesk = workbookDesk({
  kind: 'people',
  path: '/work/places/:code/people/workbook',
  params: z.strictObject({ code }),
  one: z.strictObject({ code, workbook: z.uuid() }),
  permission: 'places.keep-people',
  template: peopleTemplate,
  filled: ({ tx, place }) => filledPeople(tx, todayIn(place.timeZone)),
  plan: async ({ tx, actor, place }, reading) =>
    planPeople(reading, { present: await presentPeople(tx), actor, today: todayIn(place.timeZone) }),
  receive: receivePeople,
  take: importPeople,
  back: ({ tongue, place }) => ({
    href: `/work/places/${place.code}/people`,
    label: tongue.t('people.title'),
  }),
});

export const templateRoutes: readonly Route[] = [...municipalitiesDesk.routes, ...peopleDesk.routes];

export const templateAccess: AccessTable = {
  ...municipalitiesDesk.access,
  ...peopleDesk.access,
  'action places.add-from-workbook': holders('places.add'),
  'action places.carry-out-people': holders('places.keep-people'),
};

export const templateActions: readonly Pick<Action, 'name' | 'records'>[] = [
  receiveMunicipalities,
  receivePeople,
  importMunicipalities,
  importPeople,
  carryOutPeople,
  addMunicipality,
];

export const templateJobs = [
  addMunicipalities,
  takePeople,
  clearWorkbooks,
] as unknown as readonly Job<never>[];

export const templateNotices = ['sheet.notice-filled'] as const;
