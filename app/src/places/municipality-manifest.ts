import { type AccessTable, anyone, holders } from '../platform/access/access-table.ts';
import type { Action } from '../platform/access/action.ts';
import type { Route } from '../platform/http/route.ts';
import { removeHoliday, setHolidays } from './calendar-actions.ts';
import { recordChange, removeChange } from './history-actions.ts';
import { removeLaw, setLaw } from './legal-actions.ts';
import { legalRoutes } from './legal-routes.ts';
import { describePlace, setCalendar, setColour } from './municipality-actions.ts';
import { addPlace } from './municipality-add-actions.ts';
import { describeProgramme } from './municipality-programme-actions.ts';
import { home, municipalityRoutes, programmeDesk } from './municipality-routes.ts';
import { settingsRoutes } from './municipality-settings-routes.ts';
import {
  publishPlace,
  removeCode,
  removePopulation,
  removeTrait,
  setCode,
  setPopulation,
  setTrait,
} from './profile-actions.ts';
import { removeCrest, setCrest } from './profile-crest-actions.ts';
import { profileRoutes } from './profile-routes.ts';

/** What the municipality itself adds to the manifest of the slice: everything but its people. */
export const municipalityPermissions = [
  'places.add',
  'places.settings',
  'places.law',
  'places.restructure',
  'places.publish',
] as const;

const settings = holders('places.settings');
const law = holders('places.law');
const restructure = holders('places.restructure');
const publish = holders('places.publish');
const read = holders('places.read');
const desk = '/work/places/:code/settings';

export const municipalityAccess: AccessTable = {
  ...home.access,
  ...programmeDesk.access,
  'GET /places/:code': anyone,
  'GET /places/:code/about': anyone,
  'GET /places/:code/about.json': anyone,
  'GET /work/places/new': holders('places.add'),
  'POST /work/places/new': holders('places.add'),
  'GET /work/programme': read,
  'POST /work/programme': settings,
  [`GET ${desk}`]: read,
  [`GET ${desk}/profile`]: read,
  [`POST ${desk}/profile`]: settings,
  [`GET ${desk}/population`]: read,
  [`POST ${desk}/population`]: settings,
  [`POST ${desk}/population/remove`]: settings,
  [`GET ${desk}/codes`]: read,
  [`POST ${desk}/codes`]: settings,
  [`POST ${desk}/codes/remove`]: settings,
  [`GET ${desk}/figures`]: read,
  [`POST ${desk}/figures`]: settings,
  [`POST ${desk}/figures/remove`]: settings,
  [`GET ${desk}/calendar`]: read,
  [`POST ${desk}/calendar`]: settings,
  [`GET ${desk}/holidays`]: read,
  [`POST ${desk}/holidays`]: settings,
  [`POST ${desk}/holidays/remove`]: settings,
  [`GET ${desk}/law`]: read,
  [`POST ${desk}/law`]: law,
  [`POST ${desk}/law/remove`]: law,
  [`GET ${desk}/look`]: read,
  [`POST ${desk}/look`]: settings,
  [`POST ${desk}/look/crest`]: settings,
  [`POST ${desk}/look/crest/remove`]: settings,
  [`GET ${desk}/history`]: read,
  [`POST ${desk}/history`]: restructure,
  [`POST ${desk}/history/remove`]: restructure,
  [`GET ${desk}/publish`]: read,
  [`POST ${desk}/publish`]: publish,
  'action places.add': holders('places.add'),
  'action places.describe-programme': settings,
  'action places.describe': settings,
  'action places.set-calendar': settings,
  'action places.set-colour': settings,
  'action places.set-crest': settings,
  'action places.remove-crest': settings,
  'action places.set-holidays': settings,
  'action places.remove-holiday': settings,
  'action places.set-population': settings,
  'action places.remove-population': settings,
  'action places.set-code': settings,
  'action places.remove-code': settings,
  'action places.set-trait': settings,
  'action places.remove-trait': settings,
  'action places.set-law': law,
  'action places.remove-law': law,
  'action places.record-change': restructure,
  'action places.remove-change': restructure,
  'action places.publish': publish,
};

export const allMunicipalityRoutes: readonly Route[] = [
  ...home.routes,
  ...programmeDesk.routes,
  ...municipalityRoutes,
  ...settingsRoutes,
  ...profileRoutes,
  ...legalRoutes,
];

export const municipalityActions: readonly Pick<Action, 'name' | 'records'>[] = [
  addPlace,
  describeProgramme,
  describePlace,
  setCalendar,
  setColour,
  setCrest,
  removeCrest,
  setHolidays,
  removeHoliday,
  setPopulation,
  removePopulation,
  setCode,
  removeCode,
  setTrait,
  removeTrait,
  setLaw,
  removeLaw,
  recordChange,
  removeChange,
  publishPlace,
];
