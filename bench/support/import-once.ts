import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { importBudget } from '../../app/src/budget/actions.ts';
import { answer, question } from './child.ts';
import { act, addCity, houseOn } from './house.ts';

const { adminUrl, path, mapping } = question<{ adminUrl: string; path: string; mapping: string }>();

const house = await houseOn(adminUrl);
const placeId = await addCity(house, 'EJEMPLO');
const hash = createHash('sha256');
await pipeline(createReadStream(path), hash);
const file = { name: basename(path), path, sha256: hash.digest('hex') };
const document: unknown = JSON.parse(await readFile(mapping, 'utf8'));

let read = 0;
const from = performance.now();
const cpuFrom = process.cpuUsage();
await act(
  house,
  placeId,
  importBudget((_, lines) => {
    read = lines;
  }),
  { mapping: document, files: [file], correction: null },
);
const cpu = process.cpuUsage(cpuFrom);
answer({
  lines: read,
  seconds: (performance.now() - from) / 1000,
  cpuSeconds: (cpu.user + cpu.system) / 1e6,
  placeId,
});
await house.connections.close();
