import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Tally } from './tally.ts';

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Asking {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Thrown by a check: the answer came, and was not true. */
export class NotTrue extends Error {}

/** Ends a journey whose next step has nothing to stand on. */
export class Stranded extends Error {}

/** Ends a journey because the time is over. */
export class Over extends Error {}

const ANSWER_WITHIN_MS = 60_000;
const unzip = promisify(gunzip);

export interface Setting {
  origin: string;
  tally: Tally;
  /** Milliseconds before each step; none where nobody stops to think. */
  think(): number;
  /** Whether there is no time for another step. */
  isOver(): boolean;
}

/** Somebody with a browser or a program: one kept connection, cookies, and a network of their own. */
export class Visitor {
  readonly #setting: Setting;
  readonly #address: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #cookies = new Map<string, string>();

  constructor(setting: Setting, address: string) {
    this.#setting = setting;
    this.#address = address;
  }

  get origin(): string {
    return this.#setting.origin;
  }

  /** One step: asked, timed to the last byte, and held against what is known. What fails ends the journey. */
  async step<Found>(
    step: string,
    path: string,
    check: (answer: Answered) => Found,
    asking: Asking = {},
  ): Promise<Found> {
    const think = this.#setting.think();
    if (think > 0) await pause(think);
    if (this.#setting.isOver()) throw new Over(step);
    const from = performance.now();
    let took = 0;
    try {
      const { raw, ...answer } = await this.#ask(path, asking);
      took = performance.now() - from;
      const bytes = answer.headers['content-encoding'] === 'gzip' ? await unzip(raw) : raw;
      const found = check({ ...answer, text: bytes.toString('utf8') });
      this.#setting.tally.take(step, took, null);
      return found;
    } catch (error) {
      this.#setting.tally.take(step, took || performance.now() - from, {
        code: codeOf(error),
        says: `${path}: ${(error as Error).message}`,
      });
      throw new Stranded(step, { cause: error });
    }
  }

  end(): void {
    this.#agent.destroy();
  }

  #ask(path: string, { method = 'GET', headers = {}, body }: Asking) {
    return new Promise<{ status: number; headers: IncomingHttpHeaders; raw: Buffer }>((resolve, reject) => {
      const asked = request(
        new URL(path, this.#setting.origin),
        {
          agent: this.#agent,
          method,
          timeout: ANSWER_WITHIN_MS,
          headers: {
            'accept-encoding': 'gzip',
            'accept-language': 'en',
            // As the proxy on this machine would say it: everybody has the allowance of their own network.
            'x-forwarded-for': this.#address,
            ...(this.#cookies.size > 0 ? { cookie: this.#cookieLine() } : {}),
            ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
            ...headers,
          },
        },
        (response) => {
          this.#keep(response.headers['set-cookie'] ?? []);
          const chunks: Buffer[] = [];
          response
            .on('data', (chunk: Buffer) => chunks.push(chunk))
            .once('error', reject)
            .once('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                raw: Buffer.concat(chunks),
              }),
            );
        },
      );
      asked
        .once('error', reject)
        .once('timeout', () => asked.destroy(Object.assign(new Error('no answer'), { code: 'timeout' })));
      asked.end(body);
    });
  }

  #cookieLine(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '' || /Max-Age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof NotTrue)
    return error.message.startsWith('answered ') ? error.message.slice(9, 12) : 'not true';
  return (error as NodeJS.ErrnoException).code ?? (error as Error).name;
}

/** The status that was expected, or the journey ends. */
export function answers(answer: Answered, status: number): void {
  if (answer.status !== status)
    throw new NotTrue(`answered ${answer.status}: ${answer.text.slice(0, 300).replaceAll(/\s+/g, ' ')}`);
}

/** A page that is there and says each of these. */
export function says(answer: Answered, ...facts: string[]): void {
  answers(answer, 200);
  for (const fact of facts) if (!answer.text.includes(fact)) throw new NotTrue(`it does not say "${fact}"`);
}

/** The first group of a pattern that an answer must hold. */
export function foundIn(answer: Answered, pattern: RegExp): string {
  const found = pattern.exec(answer.text)?.[1];
  if (found === undefined) throw new NotTrue(`it holds nothing like ${pattern.source}`);
  return found;
}
