import { createServer, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import type { PublishedFigure, ReliabilityDocument } from '../../app/src/diagnose/snapshot.ts';
import { question } from './child.ts';

/**
 * The least a server can do for the same page, on `node:http` and `pg` alone. `/kept` sends stored bytes. `/made` asks
 * the same two questions of the database, parses the same document, writes every figure of it where the page has it
 * (in a chart, the chart's table and a table with links) and fills up to the same length.
 */
const { databaseUrl, code, kept, made } = question<{
  databaseUrl: string;
  code: string;
  kept: Sent;
  made: Sent & { length: number };
}>();

interface Sent {
  headers: string[];
  /** In base64. */
  body: string;
}

const pool = new Pool({ connectionString: databaseUrl, max: 10 });
const bytes = Buffer.from(kept.body, 'base64');

const server = createServer((request, response) => {
  if (request.url === '/kept') response.writeHead(200, kept.headers).end(bytes);
  else void make(response);
});

async function make(response: ServerResponse): Promise<void> {
  const place = await pool.query<{ place_id: string; name: string }>(
    'select place_id, code, name, currency, is_example from public_record.place where code = $1',
    [code],
  );
  const snapshot = await pool.query<{ bytes: Buffer }>(
    `select current.key, snapshot.hash, snapshot.format, snapshot.bytes, snapshot.published_at, snapshot.entry_hash,
       snapshot.withdrawn_at, snapshot.withdrawn_reason
     from public_record.current as current
     join public_record.snapshot as snapshot
       on snapshot.place_id = current.place_id and snapshot.hash = current.hash
     where current.place_id = $1 and current.kind = $2 and current.key = $3`,
    [place.rows[0]?.place_id, 'budget-reliability', 'latest'],
  );
  const document = JSON.parse(snapshot.rows[0]?.bytes.toString('utf8') ?? '') as ReliabilityDocument;
  response
    .writeHead(200, made.headers)
    .end(page(place.rows[0]?.name ?? '', document).padEnd(made.length, FILL));
}

const FILL = 'What stands here is as long as the rest of the page. ';

function page(name: string, document: ReliabilityDocument): string {
  let html = `<!doctype html><title>${escape(name)}</title>`;
  for (const measure of document.measures) {
    html += `<article class="card"><h3>${escape(measure.id)}</h3><b>${escape(measure.grade)}</b><svg>`;
    measure.figures.forEach((figure, at) => {
      html += `<circle class="chart-dot" cx="${at * 12}%" cy="${figure.value?.toFixed(2)}%" r="4.5"></circle>`;
      html += `<text x="${at * 12}%" y="97%" text-anchor="middle">${figure.period}</text>`;
    });
    html += '</svg><table class="ds-table">';
    for (const figure of measure.figures) html += row(figure, 1, '');
    html += '</table><table class="ds-table">';
    for (const figure of measure.figures) {
      const href = `/places/${escape(code)}/reliability/${escape(measure.id)}/${figure.period}`;
      html += row(figure, 2, `<td><a class="ds-link" href="${href}">Open ${figure.period}</a></td>`);
    }
    html += '</table></article>';
  }
  return html;
}

const row = (figure: PublishedFigure, digits: number, more: string): string =>
  `<tr><th scope="row">${figure.period}</th><td class="numeric">${figure.value === null ? '' : `${figure.value.toFixed(digits)}%`}</td>${more}</tr>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
