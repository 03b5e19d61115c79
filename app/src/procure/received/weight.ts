import type { Files } from '../../platform/files/files.ts';
import type { Intake } from '../../platform/read-files/intake-store.ts';
import { openSent } from '../../platform/read-files/own-intake.ts';

/** A preview is a load, and nobody should wait longer for a page: 18 MB took 14 s on two busy cores. */
export const AT_ONCE_BYTES = 4 * 1024 * 1024;
const GZIP = Buffer.from([0x1f, 0x8b]);
/** How many bytes of JSON a packed byte of such records commonly stands for. */
const PACKED = 10;

/** Whether there is more in what was sent than is read while somebody waits for a page. */
export async function isHeavy(
  files: Files,
  placeId: string,
  { files: sent }: Pick<Intake, 'files'>,
): Promise<boolean> {
  let bytes = 0;
  for (const file of sent) {
    bytes += file.size * ((await isPacked(files, placeId, file)) ? PACKED : 1);
    if (bytes > AT_ONCE_BYTES) return true;
  }
  return false;
}

async function isPacked(files: Files, placeId: string, file: Intake['files'][number]): Promise<boolean> {
  const stream = await openSent(files, placeId, file);
  for await (const piece of stream as AsyncIterable<Buffer>) {
    stream.destroy();
    return piece.subarray(0, GZIP.length).equals(GZIP);
  }
  return false;
}
