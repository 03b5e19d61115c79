import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Scanner } from '../scan/scanner.ts';
import type { WantedLine } from '../scan/wanted.ts';
import { type ScannedStripe, scanStripe } from './stripe.ts';

// A thread that scans the stripes it is told to, one after the other. It ends when whoever began it ends it.

const { path, wanted, module } = workerData as { path: string; wanted: WantedLine; module: object };
const file = openSync(path, 'r');
const scanner = new Scanner(wanted, module);

parentPort!.on('message', ([from, to]: [number, number]) => {
  const { part, ...rest } = scanStripe(scanner, file, from, to);
  // The scanner writes over its own.
  const json = part.json.slice();
  const stripe: ScannedStripe = { part: { ...part, json }, ...rest };
  parentPort!.postMessage(stripe, [json.buffer]);
});
