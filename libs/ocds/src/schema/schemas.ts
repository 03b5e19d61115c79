import { schemaOf } from './definitions.ts';
import { release10 } from './release-1.0.ts';
import { release11 } from './release-1.1.ts';
import { bookOf, type SchemaBook } from './schema.ts';

/** The schemas of a release, by the version of OCDS. */
export const releaseBooks: Readonly<Record<'1.0' | '1.1', SchemaBook>> = {
  '1.0': bookOf(schemaOf(release10, 'Release')),
  '1.1': bookOf(schemaOf(release11, 'Release')),
};
