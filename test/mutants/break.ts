import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

/** How often the text of a mutant stands in its source; once is how often it must. */
export function timesIn(root: string, { file, text }: Mutant): number {
  return read(join(root, file)).split(text).length - 1;
}

/** Does the work with the source broken, and mends it. */
export async function broken<T>(
  folder: string,
  { file, text, instead }: Mutant,
  work: () => Promise<T>,
): Promise<T> {
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replace(text, () => instead),
  );
  try {
    return await work();
  } finally {
    writeFileSync(path, whole);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
