import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { currencyOf } from '@groundwork-gov/money';
import { ledgerReader, type PaymentFile, type PaymentMapping, type Payments } from '@groundwork-gov/payments';
import { paymentProblems } from './problems.ts';
import { faultSaid, told } from './refusals.ts';

export interface FileToRead {
  name: string;
  /** Its bytes once, and how many they are. */
  open(): Promise<{ bytes: Readable; size: number }>;
}

/** A file that lies on this machine while it is read. */
export const fileAt = ({ name, path }: { name: string; path: string }): FileToRead => ({
  name,
  open: async () => {
    const { size } = await stat(path);
    return { size, bytes: createReadStream(path, { highWaterMark: 1 << 16 }) };
  },
});

export interface ReadFile {
  loadId: string;
  about: PaymentFile;
}

/** Told of progress by whoever waits: which file, the step, and how much of it is done. */
export type Progress = (file: string, step: 'read' | 'kept', done: number, total: number) => void;

const SHOWN_FAULTS = 50;
const NOTCH = 1 << 20;

export interface ReadLedger {
  about: PaymentFile;
  payments: Payments;
}

/** One file, read whole, with its bad rows: the memory of an import is that of its largest file. */
export async function tryPaymentFile(
  file: FileToRead,
  mapping: PaymentMapping,
  progress: Progress,
  maxFaults = SHOWN_FAULTS,
): Promise<ReadLedger> {
  const reader = ledgerReader({ mapping, digits: currencyOf(mapping.currency).digits, maxFaults });
  try {
    const { size, bytes } = await file.open();
    const about = await reader.add({
      name: file.name,
      bytes: counted(bytes, (read) => progress(file.name, 'read', read, size)),
    });
    return { about, payments: reader.finish().payments };
  } catch (error) {
    throw told(file.name, error);
  }
}

/** The same; one bad row refuses it, with its bad rows listed. */
export async function readPaymentFile(
  file: FileToRead,
  mapping: PaymentMapping,
  progress: Progress,
): Promise<ReadLedger> {
  const read = await tryPaymentFile(file, mapping, progress);
  const { faultCount, faults } = read.about;
  if (faultCount === 0) return read;
  throw paymentProblems.problem('payments.rows-refused', {
    file: file.name,
    count: faultCount,
    lines: faults.map(faultSaid),
  });
}

async function* counted(source: Readable, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let said = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes - said >= NOTCH) tell((said = bytes));
    yield chunk;
  }
  tell(bytes);
}
