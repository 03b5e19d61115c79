import { z } from 'zod';
import { offsetOf, paging } from '../platform/api/paging.ts';
import { apiPublic } from '../platform/api/route.ts';
import type { Route } from '../platform/http/route.ts';
import { languages } from '../platform/i18n/languages.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { publicMunicipalities } from './municipality-list-store.ts';
import { DIRECTORY, readDirectory } from './people/directory-snapshot.ts';
import { readPlaceDocument } from './profile-snapshot.ts';

const names = z.partialRecord(z.enum(languages), z.string());

const listedPlace = z.object({
  code: z.string(),
  name: z.string(),
  names,
  isExample: z.boolean(),
  population: z.number().nullable(),
  closedFrom: z.iso.date().nullable(),
});

const placeProfile = z.looseObject({
  format: z.string(),
  code: z.string(),
  name: z.string(),
  names,
  currency: z.string(),
  isExample: z.boolean(),
  formerCodes: z.array(z.string()),
  closedFrom: z.iso.date().nullable(),
  successorCode: z.string().nullable(),
  hash: z.string(),
});

const listedBody = z.object({
  id: z.uuid(),
  name: z.string(),
  names,
  kind: z.string(),
  above: z.uuid().nullable(),
  legalBasis: z.string(),
  posts: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      titles: names,
      seats: z.number(),
      mail: z.string(),
      phone: z.string(),
      holders: z.array(z.object({ name: z.string(), from: z.iso.date() })),
      acting: z.array(z.object({ name: z.string(), to: z.iso.date() })),
      vacantSince: z.iso.date().nullable(),
    }),
  ),
});

/** What programs may ask of places: all of it public. */
export const apiRoutes: readonly Route[] = [
  apiPublic({
    path: '/api/v1/places',
    says: 'places.api-list',
    params: z.strictObject({}),
    query: z.strictObject({ q: z.string().max(200).default(''), ...paging }),
    gives: listedPlace,
    isList: true,
    async answer({ house, tongue, query: { q, page, size } }) {
      const found = await publicMunicipalities(house.connections.published, tongue.language, {
        q,
        page,
        size,
        sort: { by: 'code', descending: false },
        filters: {},
        columns: null,
      }).page();
      const items = found.rows.map(({ code, name, names: said, isExample, population, closedFrom }) => ({
        code,
        name,
        names: said,
        isExample,
        population,
        closedFrom,
      }));
      return { items, total: found.total, page: found.page, size };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code',
    says: 'places.api-one',
    params: z.strictObject({ code: z.string().max(20) }),
    query: z.strictObject({}),
    gives: placeProfile,
    isList: false,
    async answer({ house, place }) {
      const { published } = house.connections;
      const snapshot = await currentSnapshot(published, place.placeId, 'place', 'profile');
      if (!snapshot?.bytes) throw problem('request.not-found');
      return { item: { ...readPlaceDocument(snapshot.bytes), hash: snapshot.hash } };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/directory',
    says: 'places.api-directory',
    params: z.strictObject({ code: z.string().max(20) }),
    query: z.strictObject(paging),
    gives: listedBody,
    isList: true,
    async answer({ house, place, query }) {
      const { published } = house.connections;
      const snapshot = await currentSnapshot(published, place.placeId, DIRECTORY.kind, DIRECTORY.key);
      if (!snapshot?.bytes) throw problem('request.not-found');
      const { bodies } = readDirectory(snapshot.bytes);
      const from = offsetOf(query);
      return { items: bodies.slice(from, from + query.size), total: bodies.length, ...query };
    },
  }),
];
