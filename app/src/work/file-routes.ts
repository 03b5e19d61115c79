import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../platform/access/access-table.ts';
import { fileProblems } from '../platform/files/problems.ts';
import { fileAnswer } from '../platform/files/serve-file.ts';
import { type FileRow, fileById, publicFile } from '../platform/files/store.ts';
import { deskPage, publicPage, type Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';

const code = z.string().max(20);

export const fileRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/files/:file',
    params: z.strictObject({ code, file: z.uuid() }),
    query: z.strictObject({}),
    async answer({ house, tx, place, actor, params }) {
      const file = await fileById(tx, params.file);
      // Who may not see what holds it learns nothing of the file, not even that it is there.
      if (!file || !mayOpen(file)) throw problem('request.not-found');
      if (file.state === 'waiting') throw fileProblems.problem('file.being-checked');
      if (file.state === 'infected') throw fileProblems.problem('file.infected');
      return { file: await fileAnswer(house, place.id, file) };

      function mayOpen({ kind, uploadedBy }: FileRow): boolean {
        if (kind === null) return uploadedBy === actor.personId;
        const needed = house.performing.kindPermissions.get(kind);
        return needed !== undefined && actor.permissions.has(needed);
      }
    },
  }),
  publicPage({
    path: '/places/:code/files/:hash',
    params: z.strictObject({ code, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    query: z.object({}),
    cached: false,
    async answer({ house, place, params }) {
      const file = await publicFile(house.connections.published, place.placeId, `sha256:${params.hash}`);
      if (!file) throw problem('request.not-found');
      return { file: await fileAnswer(house, place.placeId, file) };
    },
  }),
];

export const fileAccess: AccessTable = {
  'GET /work/places/:code/files/:file': holders('places.read'),
  'GET /places/:code/files/:hash': anyone,
};
