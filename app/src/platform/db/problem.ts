import { ToldProblem } from '../problems/told-problem.ts';

const SENTENCES = {
  'database.unreachable':
    'The database does not answer ({why}). Check DATABASE_URL, that the server runs, and that it admits this machine.',
  'database.too-old':
    'PostgreSQL {expected} or newer is needed and this server is {found}. Upgrade it, or leave DATABASE_URL empty to use the one that comes with Groundwork.',
  'database.role-too-strong':
    'The role {role} is a superuser, so it would see every municipality. Remove that right: alter role {role} nosuperuser nobypassrls.',
  'database.role-locked':
    'The role {role} exists with another password: another Groundwork made it on this server. Set GROUNDWORK_SECRET to the value that one uses, or use another server.',
  'database.migration-changed':
    'The migration {name} was changed after it ran here. Put the old text back and write a new migration for the change.',
  'database.migration-unknown':
    'This database was made by a newer Groundwork (it holds the migration {name}). Start the newer program, or restore the older database.',
  'database.outdated':
    'A newer Groundwork has changed this database (migration {name}) in a way that this one cannot go on with, so it stops. Start the newer program here too.',
  'database.half-restored':
    'A restore into this database has begun and not ended, so only a part may be here. Run npx groundwork restore with the same backup again; nothing else starts before.',
  'database.migration-failed': 'The migration {name} failed and left nothing behind: {why}',
} as const;

export type DatabaseProblemCode = keyof typeof SENTENCES;

/** What is wrong with the database itself, told to whoever starts the program. */
export class DatabaseProblem extends ToldProblem<DatabaseProblemCode> {
  constructor(
    code: DatabaseProblemCode,
    details?: Readonly<Record<string, string | number>>,
    cause?: unknown,
  ) {
    super(SENTENCES, code, details, cause);
  }
}
