import { anyone, holders, signedIn } from '../platform/access/access-table.ts';
import { ROLES, type Role } from '../platform/access/roles.ts';
import type { Job } from '../platform/jobs/job.ts';
import { tellByMail } from '../platform/notifications/mail-job.ts';
import type { Slice } from '../platform/slice.ts';
import { apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { editComment, resolveComment, withdrawComment, writeComment } from './comment-actions.ts';
import { allComments } from './comment-store.ts';
import { deskRoutes } from './desk-routes.ts';
import { fileAccess, fileRoutes } from './file-routes.ts';
import { workInvariants } from './invariants.ts';
import { cancelJob, tryJobAgain } from './jobs-actions.ts';
import { JOBS, jobAccess, jobRoutes } from './jobs-routes.ts';
import { messages } from './messages/index.ts';
import { notificationRoutes } from './notification-routes.ts';
import { workProblems } from './problems.ts';
import { recountWaiting } from './recount-job.ts';
import { townRoutes } from './town-routes.ts';

const COMMENT = 'work.comment';
/** Who sees to it that work goes on: mail that did not go out, files that were not checked. */
const RUN_THE_PLACE = new Set<Role>(['administrator', 'clerk', 'programme-manager']);

export const work: Slice = {
  name: 'work',
  permissions: [COMMENT, 'work.share-views', JOBS],
  // Whoever works with a town may speak; what they can speak of is what they may see.
  roles: Object.fromEntries(
    ROLES.map((role) => [role, RUN_THE_PLACE.has(role) ? [COMMENT, JOBS] : [COMMENT]]),
  ),
  access: {
    ...jobAccess,
    ...fileAccess,
    'GET /work': signedIn,
    'GET /work/notifications': signedIn,
    'POST /work/notifications/read': signedIn,
    'GET /work/notifications/settings': signedIn,
    'POST /work/notifications/settings': signedIn,
    'GET /notifications/stop': anyone,
    'POST /notifications/stop': anyone,
    'POST /notifications/stop/confirm': anyone,
    'GET /work/places/:code': holders('places.read'),
    'GET /work/places/:code/search': holders('places.read'),
    'GET /work/places/:code/history': holders('places.read'),
    'GET /work/places/:code/items/:item': holders('places.read'),
    'GET /work/places/:code/comments/:comment': holders('places.read'),
    'POST /work/places/:code/items/:item/comments': holders(COMMENT),
    'POST /work/places/:code/items/:item/comments/:comment/edit': holders(COMMENT),
    'POST /work/places/:code/items/:item/comments/:comment/withdraw': holders(COMMENT),
    'POST /work/places/:code/items/:item/comments/:comment/resolve': holders(COMMENT),
    'GET /api/v1/work/places/:code/history': holders('places.read'),
    'POST /api/v1/work/places/:code/items/:item/comments': holders(COMMENT),
    'action work.comment': holders(COMMENT),
    'action work.edit-comment': holders(COMMENT),
    'action work.withdraw-comment': holders(COMMENT),
    'action work.resolve-comment': holders(COMMENT),
  },
  routes: [...townRoutes, ...notificationRoutes, ...jobRoutes, ...fileRoutes, ...deskRoutes, ...apiRoutes],
  actions: [writeComment, editComment, withdrawComment, resolveComment, cancelJob, tryJobAgain],
  measures: [],
  kinds: [],
  itemPages: {
    comment: { permission: 'places.read', path: (code, id) => `/work/places/${code}/comments/${id}` },
  },
  jobs: [tellByMail, recountWaiting] as unknown as readonly Job<never>[],
  notices: ['notice.comment-mentioned', 'notice.comment-replied'],
  async searchable(tx, kindPermissions) {
    return (await allComments(tx)).map((each) => ({
      itemId: each.commentId,
      kind: 'comment',
      title: each.title,
      text: each.text ?? '',
      permission: kindPermissions.get(each.itemKind) ?? 'places.read',
    }));
  },
  problems: workProblems.table,
  invariants: workInvariants,
  messages,
  commands,
  tabs: [],
  deskLinks: [
    { path: '/history', message: 'history.link', part: 'record' },
    { path: '/jobs', message: 'jobs.link', part: 'record' },
  ],
  programmeLinks: [{ path: '/work/jobs', message: 'jobs.queue-title' }],
  migrations: 'work/migrations',
};
