import type { Mutant } from './mutant.ts';

/** Group 2: what is not public yet, and who must stay unknown. */
export const notPublic: readonly Mutant[] = [
  {
    cases: ['14'],
    does: 'lets the role behind public pages read remarks',
    file: 'app/src/work/migrations/040-work.sql',
    text: 'grant select, insert, delete on live.comment_before to groundwork_app;',
    instead:
      'grant select, insert, delete on live.comment_before to groundwork_app; grant usage on schema live to groundwork_public; grant select on live.comment to groundwork_public;',
    test: 'test/abuse/2-not-yet-public.test.ts',
    title: 'abuse 14: the role behind',
  },
  {
    cases: ['15'],
    does: 'lets browsers and proxies keep what is of one person alone',
    file: 'app/src/platform/http/response-headers.ts',
    text: "PRIVATE = 'private, no-store'",
    instead: "PRIVATE = 'private, max-age=600'",
    test: 'test/abuse/2-private-files.test.ts',
    title: 'abuse 15: the address of a private file',
  },
  {
    cases: ['15'],
    does: 'never ends a session by itself',
    file: 'app/src/platform/auth/sessions.ts',
    text: 'if (row.expiresAt.getTime() <= now || row.seenAt.getTime() + row.idleSeconds * 1000 <= now)',
    instead: 'if (row.expiresAt.getTime() <= 0)',
    test: 'test/abuse/2-private-files.test.ts',
    title: 'abuse 15: an address that was kept',
  },
  {
    cases: ['16'],
    does: 'writes every file that is made under one name',
    file: 'app/src/platform/lists/spool.ts',
    text: "  const path = join(folder, `${randomUUID()}.export`);\n  const file = await open(path, 'wx+', 0o600);",
    instead: "  const path = join(folder, 'list.export');\n  const file = await open(path, 'w+', 0o600);",
    test: 'test/abuse/2-exports.test.ts',
    title: 'abuse 16',
  },
  {
    cases: ['19'],
    does: 'writes the letter before it answers, where somebody has the address',
    file: 'app/src/account/forgotten.ts',
    text: '  return { page: sentPage(tongue), afterwards };',
    instead: '  await afterwards();\n  return { page: sentPage(tongue) };',
    test: 'test/abuse/2-enumeration.test.ts',
    title: 'abuse 19: asking for a new password',
  },
  {
    cases: ['20'],
    does: 'keeps something unique over all places',
    file: 'app/src/platform/db/migrations/007-history-search-notifications.sql',
    text: 'create index notification_of_person on live.notification (place_id, person_id, at desc);',
    instead:
      'create index notification_of_person on live.notification (place_id, person_id, at desc); create unique index told_once on live.notification (notification_id);',
    test: 'test/abuse/2-existence.test.ts',
    title: 'abuse 20: nothing of a place',
  },
];
