import type { Route } from '../platform/http/route.ts';
import { allMunicipalityRoutes } from './municipality-manifest.ts';
import { peopleRoutes } from './people/people-manifest.ts';

export const routes: readonly Route[] = [...allMunicipalityRoutes, ...peopleRoutes];
