import { resolve } from 'node:path';
import { LaunchProblem } from './launch-problem.ts';

/** What the environment says. Paths are absolute. */
export interface Settings {
  /** 0 takes any free port. */
  port: number;
  dataFolder: string;
  /** A PostgreSQL server to use instead of the one that comes along. */
  databaseUrl: string | undefined;
  /** No example municipality. */
  empty: boolean;
  secret: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SHORTEST_SECRET = 32;

/**
 * Reads and checks the settings. A relative GROUNDWORK_DATA is relative to the root of the clone, so that the
 * program and every command mean the same folder wherever they are typed.
 * @throws LaunchProblem launch.setting-invalid
 */
export function readSettings(environment: Environment, root: string): Settings {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  return {
    port: readPort(given('PORT')),
    dataFolder: resolve(root, given('GROUNDWORK_DATA') ?? '.groundwork'),
    databaseUrl: readDatabaseUrl(given('DATABASE_URL')),
    empty: readYesNo('GROUNDWORK_EMPTY', given('GROUNDWORK_EMPTY')),
    secret: readSecret(given('GROUNDWORK_SECRET')),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 3000;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw invalid('PORT', 'a whole number from 0 (any free port) to 65535', text);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.username !== '') return text;
  throw invalid('DATABASE_URL', 'like postgres://user:password@host:5432/database', withoutPassword(text));
}

function readYesNo(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '0' || text === 'false') return false;
  if (text === '1' || text === 'true') return true;
  throw invalid(name, '1 or 0', text);
}

function readSecret(text: string | undefined): string | undefined {
  if (text === undefined || text.length >= SHORTEST_SECRET) return text;
  throw invalid(
    'GROUNDWORK_SECRET',
    `at least ${SHORTEST_SECRET} characters that nobody can guess`,
    `${text.length} characters long`,
  );
}

const withoutPassword = (text: string): string => text.replace(/:[^:@/]*@/, ':***@');

const invalid = (name: string, expected: string, found: string): LaunchProblem =>
  new LaunchProblem('launch.setting-invalid', { name, expected, found });
