import { Agent, get } from 'node:http';
import { answer, question } from './child.ts';

/** Asks one server for one page, again and again over a number of kept connections, and counts what came. */
const asked = question<Asked>();
const agent = new Agent({ keepAlive: true, maxSockets: asked.connections });
let sent = 0;
let bytes = 0;

await Promise.all(
  Array.from({ length: asked.connections }, async () => {
    while (sent < asked.requests) {
      sent += 1;
      bytes += await ask(asked.url + (asked.distinct === null ? '' : `${asked.distinct}${sent}`));
    }
  }),
);
agent.destroy();
answer({ requests: sent, bytes });

interface Asked {
  url: string;
  connections: number;
  requests: number;
  /** What makes each address another one, with the number of the request behind it. */
  distinct: string | null;
  headers: Record<string, string>;
}

function ask(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: asked.headers, timeout: 20_000 }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      response.once('end', () => resolve(size)).once('error', reject);
    })
      .once('error', reject)
      .once('timeout', () => reject(new Error(`${url} did not answer`)));
  });
}
