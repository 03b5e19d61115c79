import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderSource, parsePolicy, verifyLog } from '../../libs/tlog/src/index.ts';
import { answer, question } from './child.ts';

const asked = question<{ folder: string; policy: string; entries: number; how: string }>();

/** What has to be done at the least: a leaf and a node each entry, each in a call of its own. */
function hashCalls(entries: number): number {
  const [leaf, node] = [Buffer.alloc(300), Buffer.alloc(65, 1)];
  for (let call = 0; call < entries; call++) {
    hash('sha256', leaf, 'binary');
    hash('sha256', node, 'binary');
  }
  return 0;
}

function hashBytes(folder: string): number {
  const digest = createHash('sha256');
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // The full bundles; the partial ones of older checkpoints are no part of the log as it is now.
    if (!/(?:^|\/)\d{3}$/.test(name)) continue;
    const file = readFileSync(join(folder, name));
    digest.update(file);
    bytes += file.length;
  }
  digest.digest();
  return bytes;
}

async function verify(): Promise<number> {
  const { findings } = await verifyLog(await folderSource(asked.folder), {
    policy: parsePolicy(asked.policy),
  });
  if (findings.length > 0) throw findings[0];
  return 0;
}

const from = performance.now();
const cpuFrom = process.cpuUsage();
const bytes =
  asked.how === 'verify'
    ? await verify()
    : asked.how === 'bytes'
      ? hashBytes(join(asked.folder, 'tile/entries'))
      : hashCalls(asked.entries);
const cpu = process.cpuUsage(cpuFrom);
answer({ seconds: (performance.now() - from) / 1000, cpuSeconds: (cpu.user + cpu.system) / 1e6, bytes });
