import { z } from 'zod';
import { type AccessTable, holders } from '../platform/access/access-table.ts';
import { deskForm, deskPage, type Route } from '../platform/http/route.ts';
import { countQueue } from '../platform/jobs/queue-store.ts';
import { jobById } from '../platform/jobs/store.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import { cancelJob, tryJobAgain } from './jobs-actions.ts';
import { jobsList } from './jobs-list.tsx';
import { jobPage, queuePage } from './jobs-page.tsx';

export const JOBS = 'work.see-jobs';
const place = z.strictObject({ code: z.string().max(20) });
const job = z.strictObject({ ...place.shape, job: z.uuid() });
const body = z.strictObject({ requestId: z.uuid() });
const back = (_result: unknown, { params }: { params: { code: string; job: string } }): string =>
  `/work/places/${params.code}/jobs/${params.job}`;

const list = deskList({ path: '/work/places/:code/jobs', params: place, permission: JOBS, list: jobsList });

/** How often a page that somebody watches loads itself; only because they asked for it (WCAG 2.2.1). */
const WATCH_SECONDS = '5';

export const jobRoutes: readonly Route[] = [
  ...list.routes,
  deskPage({
    path: '/work/jobs',
    params: z.strictObject({}),
    query: z.strictObject({}),
    answer: async (context) => ({ page: queuePage(context, await countQueue(context.tx)) }),
  }),
  deskPage({
    path: '/work/places/:code/jobs/:job',
    params: job,
    query: z.strictObject({ watch: z.literal('yes').optional() }),
    async answer(context) {
      const { house, tx, params, query } = context;
      const found = await jobById(tx, params.job);
      if (!found) throw problem('request.not-found');
      const names = await house.people.namesOf(tx, found.askedBy === null ? [] : [found.askedBy]);
      const watching = query.watch === 'yes' && ['running', 'waiting'].includes(found.state);
      return {
        page: jobPage(context, { job: found, askedBy: names.get(found.askedBy ?? '') ?? null, watching }),
        ...(watching ? { headers: new Headers({ Refresh: WATCH_SECONDS }) } : {}),
      };
    },
  }),
  deskForm({
    path: '/work/places/:code/jobs/:job/cancel',
    params: job,
    body,
    action: cancelJob,
    input: ({ params }) => ({ jobId: params.job }),
    done: back,
  }),
  deskForm({
    path: '/work/places/:code/jobs/:job/again',
    params: job,
    body,
    action: tryJobAgain,
    input: ({ params }) => ({ jobId: params.job }),
    done: back,
  }),
];

export const jobAccess: AccessTable = {
  ...list.access,
  'GET /work/jobs': holders(JOBS),
  'GET /work/places/:code/jobs/:job': holders(JOBS),
  'POST /work/places/:code/jobs/:job/cancel': holders(JOBS),
  'POST /work/places/:code/jobs/:job/again': holders(JOBS),
  'action work.cancel-job': holders(JOBS),
  'action work.try-job-again': holders(JOBS),
};
