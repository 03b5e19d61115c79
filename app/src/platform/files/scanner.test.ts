import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import type { ScanSettings } from '../launch/service-settings.ts';
import { openScanner } from './scanner.ts';

/** As clamd answers to INSTREAM: it finds whatever says so, and hangs up on what is longer than it takes. */
function clamd(): Server {
  return createServer((line) => {
    let seen = Buffer.alloc(0);
    line.on('error', () => undefined);
    line.on('data', (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk]);
      if (seen.length > 200_000) line.end('INSTREAM size limit exceeded. ERROR\0');
      else if (seen.subarray(-4).equals(Buffer.alloc(4))) {
        assert.equal(seen.subarray(0, 10).toString(), 'zINSTREAM\0');
        line.end(seen.includes('virus') ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0');
      }
    });
  });
}

let server: Server;
let port = 0;
before(async () => {
  server = clamd();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
});
after(() => server.close());

async function look(settings: ScanSettings, content: string): Promise<boolean | undefined> {
  return openScanner(settings)?.isClean(Readable.from([Buffer.from(content)]));
}
const byClamd = () => ({ kind: 'clamd', host: '127.0.0.1', port }) as const;
const byNode = (code: string) => ({ kind: 'command', words: [process.execPath, '-e', code] }) as const;
const READS =
  "let all='';process.stdin.on('data',(d)=>all+=d).on('end',()=>process.exit(all.includes('virus')?1:0))";

test('clamd finds what is there, and nothing where nothing is', async () => {
  assert.equal(await look(byClamd(), 'just words'), true);
  assert.equal(await look(byClamd(), 'a virus'), false);
});

test('a program does the same by how it ends', async () => {
  assert.equal(await look(byNode(READS), 'just words'), true);
  assert.equal(await look(byNode(READS), 'a virus'), false);
});

test('no clear answer is no answer', async () => {
  await assert.rejects(look(byClamd(), 'x'.repeat(300_000)), { code: 'file.scan-away', status: 503 });
  await assert.rejects(look({ kind: 'clamd', host: '127.0.0.1', port: 9 }, 'x'), {
    code: 'file.scan-away',
    details: { why: 'ECONNREFUSED' },
  });
  await assert.rejects(look(byNode('process.exit(2)'), 'x'), { details: { why: 'EXIT-2' } });
  await assert.rejects(look({ kind: 'command', words: ['/nowhere/scan'] }, 'x'), {
    details: { why: 'ENOENT' },
  });
});

test('with no scanner set nobody looks', () => {
  assert.equal(openScanner(undefined), null);
});
