import { cleanDrafts } from '../drafts/clean-drafts.ts';
import { cleanFiles } from '../files/clean-files.ts';
import { scanFile } from '../files/scan-file.ts';
import { deliverMail } from '../mail/deliver.ts';
import { clearIntakes } from '../read-files/intake-job.ts';
import { cleanJobs } from './clean.ts';
import type { Job } from './job.ts';

/** Jobs of no slice. */
const own = [
  deliverMail,
  scanFile,
  cleanFiles,
  cleanJobs,
  cleanDrafts,
  clearIntakes,
] as unknown as readonly Job<never>[];

/** Every job by its name. */
export function jobRegistry(ofSlices: readonly Job<never>[]): ReadonlyMap<string, Job<never>> {
  const registry = new Map<string, Job<never>>();
  for (const job of [...own, ...ofSlices]) {
    if (registry.has(job.name)) throw new Error(`two jobs are called ${job.name}`);
    registry.set(job.name, job);
  }
  return registry;
}
