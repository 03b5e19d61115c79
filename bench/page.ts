import { mkdirSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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

/** What a public page costs, in CPU of the server's process, beside a bare server. And its weight. See docs/bench.md. */

const ROUNDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 16;
const REPEATS = 10_000;
const FIRSTS = 1_000;
const CODE = 'EJEMPLO';
const PAGE = `/places/${CODE}/reliability`;
const BROWSER = { 'accept-encoding': 'br, gzip', 'accept-language': 'en' };

await ensureBuilt();
await inScratchFolder(async (folder) => {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o711 });
  const env = { GROUNDWORK_DATA: data, GROUNDWORK_EMPTY: '1', PORT: '0' };
  const flags = (process.env['BENCH_SERVER_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
  const product = await startServer([...flags, join(projectRoot(), 'app/dist/main.mjs')], env);
  try {
    await publishCapital(folder, data, CODE);
    await weigh(product.url);
    const bare = await startBare(data, product.url);
    try {
      await compare(product, bare);
    } finally {
      await bare.stop();
    }
  } finally {
    await product.stop();
  }
});

async function startBare(data: string, url: string): Promise<Server> {
  await kept(url + PAGE);
  const stored = await fetchRaw(url + PAGE, BROWSER);
  const first = await fetchRaw(`${url}${PAGE}?n=0`, BROWSER);
  const folder = openDataFolder(data);
  const postgres = await startPostgres({ dataDir: folder.postgres });
  const databaseUrl = roleUrl(postgres.adminUrl, folderSecret(folder), 'groundwork_public');
  await postgres.stop();
  const asked = {
    databaseUrl,
    code: CODE,
    kept: { headers: ownHeaders(stored.message), body: stored.body.toString('base64') },
    made: { headers: ownHeaders(first.message), length: first.body.length },
  };
  const file = fileURLToPath(new URL('support/bare-page.ts', import.meta.url));
  return startServer(['--import', 'tsx', file, JSON.stringify(asked)]);
}

/** Asked until its compressed bytes stand ready. */
async function kept(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { message } = await fetchRaw(url, BROWSER);
    if (message.headers['content-encoding']) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the page was never kept');
}

/** What the server said of its own accord: the lines that node:http adds are added on the bare side too. */
function ownHeaders({ rawHeaders }: IncomingMessage): string[] {
  const added = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
  return rawHeaders.filter((_, at) => !added.has(rawHeaders[at - (at % 2)]?.toLowerCase() ?? ''));
}

async function compare(product: Server, bare: Server): Promise<void> {
  const repeat: Pair[] = [];
  const first: Pair[] = [];
  await costOf(product, PAGE, FIRSTS, '?n=');
  await costOf(bare, '/made', FIRSTS, '?n=');
  for (let round = 0; round < ROUNDS; round++) {
    repeat.push({ ours: await costOf(product, PAGE, REPEATS), bare: await costOf(bare, '/kept', REPEATS) });
    first.push({
      ours: await costOf(product, PAGE, FIRSTS, '?n='),
      bare: await costOf(bare, '/made', FIRSTS, '?n='),
    });
  }
  console.log(`\nCPU of the server for a request, ${CONNECTIONS} connections, microseconds:`);
  printTable([
    ['', 'Groundwork', 'bare node:http', 'ratio', 'of the rounds'],
    line('repeat view', repeat),
    line('first view', first),
  ]);
}

interface Pair {
  ours: number;
  bare: number;
}

function line(name: string, pairs: readonly Pair[]): string[] {
  const ours = median(pairs.map((pair) => pair.ours));
  const bare = median(pairs.map((pair) => pair.bare));
  const ratios = pairs.map((pair) => (pair.ours / pair.bare).toFixed(2));
  return [name, whole(ours * 1e6), whole(bare * 1e6), times(ours / bare), ratios.join(' ')];
}

/** Seconds of CPU a request. */
async function costOf(
  server: Server,
  path: string,
  requests: number,
  distinct: string | null = null,
): Promise<number> {
  const from = server.cpu();
  await inChild('load.ts', {
    url: server.url + path,
    connections: CONNECTIONS,
    requests,
    distinct,
    headers: BROWSER,
  });
  return (server.cpu() - from) / requests;
}

async function weigh(url: string): Promise<void> {
  const paths = [
    '/',
    `/places/${CODE}`,
    PAGE,
    `${PAGE}/pefa.pi-1/2024`,
    `${PAGE}/pefa.pi-2.1/2024`,
    `${PAGE}/pefa.pi-3.2/2024`,
    `/places/${CODE}/budget`,
    `/places/${CODE}/budget/2024/expenditure`,
    `/places/${CODE}/budget/2024/expenditure/lines`,
    `/places/${CODE}/budget/2024/revenue`,
  ];
  const rows = [['page', 'plain', 'gzip', 'brotli', 'Arabic, brotli']];
  for (const path of paths) {
    const english = (await fetchRaw(url + path, { 'accept-language': 'en' })).body;
    const arabic = (await fetchRaw(url + path, { 'accept-language': 'ar' })).body;
    rows.push([
      path,
      ...[english, gzipSync(english), brotli(english), brotli(arabic)].map((body) => whole(body.length)),
    ]);
  }
  console.log('Bytes of the public pages of a city with eight years (the limit is 60,000 compressed):');
  printTable(rows);
}

function brotli(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}

function fetchRaw(
  url: string,
  headers: Record<string, string>,
): Promise<{ message: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (message) => {
      const parts: Buffer[] = [];
      message.on('data', (part: Buffer) => parts.push(part));
      message.once('end', () => {
        if (message.statusCode !== 200) return reject(new Error(`${url} answered ${message.statusCode}`));
        resolve({ message, body: Buffer.concat(parts) });
      });
    }).once('error', reject);
  });
}
