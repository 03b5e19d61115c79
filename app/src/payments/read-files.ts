import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { currencyOf } from '@groundwork-gov/money';
import { ledgerReader, type PaymentFile, type PaymentMapping, type Payments } from '@groundwork-gov/payments';
import { paymentProblems } from './problems.ts';
import { faultSaid, told } from './refusals.ts';

export interface FileToRead {
  name: string;
  path: string;
}

export interface ReadFile {
  loadId: string;
  about: PaymentFile;
}

/** Told of progress by whoever waits: which file, the step, and how much of it is done. */
export type Progress = (file: string, step: 'read' | 'kept', done: number, total: number) => void;

const SHOWN_FAULTS = 50;
const NOTCH = 1 << 20;

/** One file, read whole: the memory of an import is that of its largest file. One bad row refuses it, with its bad rows listed. */
export async function readPaymentFile(
  file: FileToRead,
  mapping: PaymentMapping,
  progress: Progress,
): Promise<{ about: PaymentFile; payments: Payments }> {
  const reader = ledgerReader({
    mapping,
    digits: currencyOf(mapping.currency).digits,
    maxFaults: SHOWN_FAULTS,
  });
  try {
    const { size } = await stat(file.path);
    const about = await reader.add({
      name: file.name,
      bytes: counted(file.path, (bytes) => progress(file.name, 'read', bytes, size)),
    });
    if (about.faultCount > 0) {
      throw paymentProblems.problem('payments.rows-refused', {
        file: file.name,
        count: about.faultCount,
        lines: about.faults.map(faultSaid),
      });
    }
    return { about, payments: reader.finish().payments };
  } catch (error) {
    throw told(file.name, error);
  }
}

async function* counted(path: string, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let said = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes - said >= NOTCH) tell((said = bytes));
    yield chunk;
  }
  tell(bytes);
}
