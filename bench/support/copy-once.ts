import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { answer, question } from './child.ts';

const { adminUrl, path, columns } = question<{ adminUrl: string; path: string; columns: string }>();

const client = new Client({ connectionString: adminUrl });
await client.connect();
await client.query(`create table bare (${columns})`);
const from = performance.now();
const cpuFrom = process.cpuUsage();
await client.query('begin');
await pipeline(
  createReadStream(path, { highWaterMark: 1 << 18 }),
  client.query(copyFrom('copy bare from stdin')),
);
await client.query('commit');
const cpu = process.cpuUsage(cpuFrom);
answer({ seconds: (performance.now() - from) / 1000, cpuSeconds: (cpu.user + cpu.system) / 1e6 });
await client.end();
