import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LARGEST_NOTE } from '../note.ts';
import type { Policy } from '../policy.ts';
import { TlogError } from '../problems.ts';
import { decodeUtf8 } from '../text.ts';
import { type SignerKey, signatureLine } from '../write/sign.ts';
import { parseAddCheckpoint, type Refusal, refusalOfSender, refusalOfTree } from '../write/witness.ts';
import type { WitnessState } from './witness-state.ts';

export interface WitnessSettings {
  /** Of type 0x04. */
  key: SignerKey;
  /** The logs that it witnesses; the rest of the policy means nothing here. */
  logs: Policy;
  state: WitnessState;
  /** Before `/add-checkpoint`: empty, or `/` and something. */
  prefix?: string;
  host?: string;
  /** 0 for any that is free. */
  port?: number;
  /** Told each request that a known log signed, and what went wrong with us. */
  onEvent?: (event: WitnessEvent) => void;
}

export interface WitnessEvent {
  status: number;
  origin?: string;
  size?: bigint;
  bug?: unknown;
}

export interface Witness {
  url: string;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type?: string;
  body?: string;
}

/** 63 hashes and a note with its signatures. */
const LARGEST_BODY = LARGEST_NOTE + 4096;
const MOST_CONNECTIONS = 256;

/** A witness that answers `POST <prefix>/add-checkpoint` (C2SP tlog-witness). Put a server with TLS before it. */
export async function startWitness(settings: WitnessSettings): Promise<Witness> {
  const { host = '127.0.0.1', port = 0, prefix = '' } = settings;
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 10_000 }, (request, response) => {
    void respond(request, response, settings);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  const shown = family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${shown}:${bound}${prefix}`, close: () => closed(server) };
}

/** Answers what was asked already. */
async function closed(server: Server): Promise<void> {
  const done = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await done;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  settings: WitnessSettings,
): Promise<void> {
  let answer: Answer;
  try {
    answer = await answerTo(request, settings);
  } catch (bug) {
    settings.onEvent?.({ status: 500, bug });
    answer = { status: 500, body: 'The witness could not store the checkpoint and cosigned nothing.\n' };
  }
  const { status, type = 'text/plain; charset=utf-8', body = '' } = answer;
  // Of a body that was too large the rest is not waited for.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function answerTo(request: IncomingMessage, settings: WitnessSettings): Promise<Answer> {
  if (request.url !== `${settings.prefix ?? ''}/add-checkpoint`) return { status: 404 };
  if (request.method !== 'POST') return { status: 405 };
  const body = await bodyOf(request);
  if (body === null) return { status: 413 };
  try {
    return await addCheckpoint(body, settings);
  } catch (error) {
    // What our parsers say of a stranger's request; whoever wrote it reads the reason.
    if (error instanceof TlogError) return { status: 400, body: `${error.code}: ${error.message}\n` };
    throw error;
  }
}

async function addCheckpoint(body: Buffer, { key, logs, state, onEvent }: WitnessSettings): Promise<Answer> {
  const asked = parseAddCheckpoint(decodeUtf8(body) ?? '');
  const { origin, size, root } = asked.checkpoint;
  const stranger = refusalOfSender(asked, logs);
  if (stranger) return answerOf(stranger);
  const refusal = await state.update(origin, (last) => {
    const refuse = refusalOfTree(asked, last);
    return refuse ? { refuse } : { store: { size, root } };
  });
  onEvent?.({ status: refusal?.status ?? 200, origin, size });
  if (refusal) return answerOf(refusal);
  return { status: 200, body: signatureLine(key, asked.text, BigInt(Math.floor(Date.now() / 1000))) };
}

function answerOf({ status, size }: Refusal): Answer {
  return size === undefined ? { status } : { status, type: 'text/x.tlog.size', body: `${size}\n` };
}

/** Null for a body that is too large, or was broken off. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    request.on('data', (piece: Buffer) => {
      bytes += piece.length;
      pieces.push(piece);
      if (bytes <= LARGEST_BODY) return;
      request.pause();
      resolve(null);
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('close', () => resolve(null));
    request.once('error', () => resolve(null));
  });
}
