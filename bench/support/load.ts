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
  /** How many requests come from one network, as a proxy on this machine would say: each network has its allowance. */
  aNetwork?: number;
  /** So that no round comes from the networks of another. */
  firstNetwork?: number;
}

/** A private network by its number: `10.HIGH.LOW.1`. */
function headersOf(n: number): Record<string, string> {
  if (asked.aNetwork === undefined) return asked.headers;
  const network = Math.floor(n / asked.aNetwork) + (asked.firstNetwork ?? 0);
  return { ...asked.headers, 'x-forwarded-for': `10.${(network >> 8) & 255}.${network & 255}.1` };
}

function ask(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: headersOf(sent), timeout: 20_000 }, (response) => {
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
