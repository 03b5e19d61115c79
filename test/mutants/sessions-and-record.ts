import type { Mutant } from './mutant.ts';

/** Group 6: sessions, other sites, and the record itself. */
export const sessionsAndRecord: readonly Mutant[] = [
  {
    cases: ['48a'],
    does: 'leaves every session open when the password changes',
    file: 'app/src/account/password.ts',
    text: '    await deleteSessionsOf(tx.db, me.id);\n',
    instead: '',
    test: 'test/abuse/6-sign-in.test.ts',
    title: 'abuse 48a: with a new password',
  },
  {
    cases: ['48b'],
    does: 'takes forms that a neighbouring site sends',
    file: 'app/src/platform/http/same-origin.ts',
    text: "return site === 'same-origin' || site === 'none';",
    instead: "return site === 'same-origin' || site === 'none' || site === 'same-site';",
    test: 'test/abuse/6-cross-site.test.ts',
    title: 'abuse 48b: no form',
  },
  {
    cases: ['48c'],
    does: 'follows a path that begins with two slashes',
    file: 'app/src/platform/http/safe-path.ts',
    text: '(?![/\\\\])',
    instead: '',
    test: 'test/abuse/6-cross-site.test.ts',
    title: 'abuse 48c: signing in leads',
  },
  {
    cases: ['48d'],
    does: 'allows twice as many tries as it says',
    file: 'app/src/platform/auth/attempts-store.ts',
    text: 'return row.count <= allowance.most;',
    instead: 'return row.count <= 2 * allowance.most;',
    test: 'test/abuse/6-sign-in.test.ts',
    title: 'abuse 48d: of a thousand tries',
  },
  {
    cases: ['48e'],
    does: 'writes the name of a file into a header as it is',
    file: 'app/src/platform/files/serve-file.ts',
    text: "const plain = name.replace(/[^\\w.-]/g, '_');",
    instead: 'const plain = name;',
    test: 'test/abuse/6-lines.test.ts',
    title: 'abuse 48e: what names a file',
  },
  {
    cases: ['48f'],
    does: 'does not look which line is the first that is bad',
    file: 'libs/tlog/src/find/first-difference.ts',
    text: '  while (sizes.length > 0) {',
    instead: '  while (sizes.length > 1_000_000) {',
    test: 'test/abuse/6-record.test.ts',
    title: 'abuse 48f',
  },
];
