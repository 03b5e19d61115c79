import { createServer, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { question } from './child.ts';

/**
 * The least a server can do for the same page of lines, on `node:http` and `pg` alone: the same four questions to the
 * database (which place, which snapshot, how many lines, which ones), and `JSON.stringify`. It checks nothing.
 */
const { databaseUrl, code, size } = question<{ databaseUrl: string; code: string; size: number }>();
const pool = new Pool({ connectionString: databaseUrl, max: 10 });

const server = createServer((_request, response) => void make(response));

async function make(response: ServerResponse): Promise<void> {
  const place = await pool.query<{ place_id: string }>(
    'select place_id, code, name, currency, is_example from public_record.place where code = $1',
    [code],
  );
  const placeId = place.rows[0]?.place_id;
  const snapshot = await pool.query<{ hash: string; bytes: Buffer }>(
    `select current.key, snapshot.hash, snapshot.format, snapshot.bytes, snapshot.published_at
     from public_record.current as current
     join public_record.snapshot as snapshot
       on snapshot.place_id = current.place_id and snapshot.hash = current.hash
     where current.place_id = $1 and current.kind = 'budget' and current.key = '2024/expenditure'`,
    [placeId],
  );
  const hash = snapshot.rows[0]?.hash;
  const count = await pool.query<{ lines: number }>(
    `select count(*)::integer as lines, sum(original)::text as original, sum(amended)::text as amended,
       sum(authorised)::text as authorised, sum(committed)::text as committed, sum(executed)::text as executed,
       sum(paid)::text as paid
     from public_record.budget_line where place_id = $1 and snapshot_hash = $2`,
    [placeId, hash],
  );
  const lines = await pool.query(
    `select file, line, administrative, functional, economic, programme, fund, project, exclusion, contingency,
       interest, original, amended, authorised, committed, executed, paid
     from public_record.budget_line where place_id = $1 and snapshot_hash = $2
     order by file, line limit $3`,
    [placeId, hash, size],
  );
  const body = JSON.stringify({ items: lines.rows, page: 1, size, total: count.rows[0]?.lines });
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(body);
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
