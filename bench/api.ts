import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roleUrl } from '../app/src/platform/db/roles.ts';
import { projectRoot } from '../app/src/platform/launch/asset-root.ts';
import { folderSecret, openDataFolder } from '../app/src/platform/launch/data-folder.ts';
import { startPostgres } from '../app/src/platform/launch/embedded-postgres.ts';
import { ensureBuilt } from '../scripts/support/ensure-built.mjs';
import { publishCapital } from './support/capital.ts';
import { inChild } from './support/child.ts';
import { median, printTable, times, whole } from './support/figures.ts';
import { inScratchFolder } from './support/scratch.ts';
import { type Server, startServer } from './support/server.ts';

/** What a page of lines costs a program that asks, in CPU of the server's process, beside a bare JSON answer. */

const ROUNDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 16;
const REQUESTS = 1_500;
const A_NETWORK = 200;
const CODE = 'EJEMPLO';
const SIZE = 50;
const PATH = `/api/v1/places/${CODE}/budgets/2024/expenditure/lines?size=${SIZE}`;

/** Networks that were used up by the rounds before. */
let networks = 0;

await ensureBuilt();
await inScratchFolder(async (folder) => {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o711 });
  const flags = (process.env['BENCH_SERVER_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const product = await startServer([...flags, join(projectRoot(), 'app/dist/main.mjs')], {
    GROUNDWORK_DATA: data,
    GROUNDWORK_EMPTY: '1',
    PORT: '0',
  });
  try {
    await publishCapital(folder, data, CODE);
    const bare = await startBare(data);
    try {
      await compare(product, bare);
    } finally {
      await bare.stop();
    }
  } finally {
    await product.stop();
  }
});

async function startBare(data: string): Promise<Server> {
  const folder = openDataFolder(data);
  const postgres = await startPostgres({ dataDir: folder.postgres });
  const databaseUrl = roleUrl(postgres.adminUrl, folderSecret(folder), 'groundwork_public');
  await postgres.stop();
  const file = fileURLToPath(new URL('support/bare-api.ts', import.meta.url));
  return startServer(['--import', 'tsx', file, JSON.stringify({ databaseUrl, code: CODE, size: SIZE })]);
}

async function compare(product: Server, bare: Server): Promise<void> {
  const pairs: { ours: number; bare: number }[] = [];
  await costOf(product, PATH);
  await costOf(bare, '/');
  for (let round = 0; round < ROUNDS; round++)
    pairs.push({ ours: await costOf(product, PATH), bare: await costOf(bare, '/') });
  const ours = median(pairs.map((pair) => pair.ours));
  const least = median(pairs.map((pair) => pair.bare));
  console.log(`CPU of the server for ${SIZE} lines, ${CONNECTIONS} connections, microseconds:`);
  printTable([
    ['Groundwork', 'bare node:http', 'ratio', 'of the rounds'],
    [
      whole(ours * 1e6),
      whole(least * 1e6),
      times(ours / least),
      pairs.map((pair) => (pair.ours / pair.bare).toFixed(2)).join(' '),
    ],
  ]);
}

/** Seconds of CPU a request. */
async function costOf(server: Server, path: string): Promise<number> {
  const firstNetwork = networks;
  networks += Math.ceil(REQUESTS / A_NETWORK) + 1;
  const from = server.cpu();
  await inChild('load.ts', {
    url: server.url + path,
    connections: CONNECTIONS,
    requests: REQUESTS,
    distinct: null,
    headers: {},
    aNetwork: A_NETWORK,
    firstNetwork,
  });
  return (server.cpu() - from) / REQUESTS;
}
