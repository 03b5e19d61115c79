import { createHash } from 'node:crypto';
import type { Paper } from './paper.ts';
import { printApart } from './print-apart.ts';
import { pdfProblems } from './problems.ts';

/** Prints documents, one at a time, and keeps the newest of them: what a public page offers is asked for again and again. */
export interface Press {
  print(paper: Paper): Promise<Uint8Array>;
}

interface How {
  printer?: (paper: Paper) => Promise<Uint8Array>;
  /** How many may wait; whoever comes then is told to come again. */
  mostWaiting?: number;
  mostBytes?: number;
}

export function createPress({
  printer = printApart,
  mostWaiting = 20,
  mostBytes = 16 * 1024 * 1024,
}: How = {}): Press {
  /** By what the document says, the one that was asked for last at the end. */
  const kept = new Map<string, Uint8Array>();
  const atWork = new Map<string, Promise<Uint8Array>>();
  let turn: Promise<unknown> = Promise.resolve();

  function keep(key: string, bytes: Uint8Array): void {
    kept.set(key, bytes);
    let size = [...kept.values()].reduce((sum, each) => sum + each.length, 0);
    for (const [oldest, each] of kept) {
      if (size <= mostBytes) return;
      kept.delete(oldest);
      size -= each.length;
    }
  }

  return {
    async print(paper) {
      const key = createHash('sha256').update(JSON.stringify(paper)).digest('hex');
      const ready = kept.get(key);
      if (ready) {
        kept.delete(key);
        kept.set(key, ready);
        return ready;
      }
      const begun = atWork.get(key);
      if (begun) return begun;
      if (atWork.size > mostWaiting) throw pdfProblems.problem('pdf.busy');
      const printing = turn.then(() => printer(paper));
      atWork.set(key, printing);
      turn = printing.catch(() => undefined);
      try {
        const bytes = await printing;
        keep(key, bytes);
        return bytes;
      } finally {
        atWork.delete(key);
      }
    },
  };
}
