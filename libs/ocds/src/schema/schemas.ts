import { schemaOf } from './definitions.ts';
import { packages11 } from './packages-1.1.ts';
import { release10 } from './release-1.0.ts';
import { release11 } from './release-1.1.ts';
import { bookOf, type SchemaBook } from './schema.ts';

/** The schemas of a release, by the version of OCDS. */
export const releaseBooks: Readonly<Record<'1.0' | '1.1', SchemaBook>> = {
  '1.0': bookOf(schemaOf(release10, 'Release')),
  '1.1': bookOf(schemaOf(release11, 'Release')),
};

const all11 = schemaOf({ ...release11, ...packages11 }, 'Release');

/** What a file may hold, by OCDS 1.1.5. */
export type Shape = 'Release' | 'Record' | 'ReleasePackage' | 'RecordPackage';

/** The schema of OCDS 1.1.5 for a shape. */
export const bookFor = (shape: Shape): SchemaBook => ({
  ...bookOf(all11),
  root: all11.definitions?.[shape] ?? all11,
});
