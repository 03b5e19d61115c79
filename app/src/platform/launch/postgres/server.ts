import { join } from 'node:path';
import type { Place } from './place.ts';

/** A database server as it ought to run. */
export interface Server {
  place: Place;
  cluster: string;
  port: number;
  password: string;
  logFile: string;
  /** The command that starts it. */
  command(socketDir: string): string[];
  adminUrl(socketDir: string): string;
}

/** Names the socket only: nothing listens on the network. */
export const PORT = 5432;

export function serverOf(place: Place, password: string, fsync: boolean): Server {
  return {
    place,
    cluster: place.cluster,
    port: PORT,
    password,
    logFile: join(place.folder, 'postgres.log'),
    command: (socketDir) => {
      const settings = { ...always, ...(fsync ? {} : forTests), unix_socket_directories: socketDir };
      const program = join(place.binaries.folder, 'bin', 'postgres');
      return [
        program,
        '-D',
        place.cluster,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ];
    },
    // The name of the host is there for URL parsers; drivers take the folder of the socket.
    adminUrl: (socketDir) =>
      `postgres://postgres:${encodeURIComponent(password)}@localhost:${PORT}/postgres?host=${encodeURIComponent(socketDir)}`,
  };
}

/** For a small machine with one program on it. */
const always = {
  listen_addresses: '',
  port: PORT,
  unix_socket_permissions: '0700',
  max_connections: 60,
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: 1.1,
  jit: 'off',
  // Parallel queries need /dev/shm, which is 64 MB in many containers, and two cores have better things to do.
  max_parallel_workers_per_gather: 0,
  max_parallel_maintenance_workers: 0,
  io_workers: 2,
  autovacuum_max_workers: 2,
  // Nobody replicates from here, so a load into a table of its own transaction may skip the write-ahead log.
  wal_level: 'minimal',
  max_wal_senders: 0,
  wal_compression: 'pglz',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  // Ends the work of a client that was killed instead of finishing it for nobody.
  client_connection_check_interval: '2s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  // The messages of errors hold what people wrote; the program logs their codes. What the server itself does stays.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

const forTests = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' };
