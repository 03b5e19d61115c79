import type { Definitions } from './definitions.ts';

const publication = {
  uri: 'uri',
  version: 'version',
  extensions: 'uri[]',
  publisher: 'Publisher',
  license: 'uri?',
  publicationPolicy: 'uri?',
  publishedDate: 'date',
} as const;

/** Packages and records of OCDS 1.1.5 (release-package-schema.json, record-package-schema.json). */
export const packages11: Definitions = {
  ReleasePackage: {
    required: ['uri', 'publisher', 'publishedDate', 'releases', 'version'],
    members: { ...publication, releases: 'Release[] some unique' },
  },
  RecordPackage: {
    required: ['uri', 'publisher', 'publishedDate', 'records', 'version'],
    members: { ...publication, packages: 'uri[] some unique', records: 'Record[] some unique' },
  },
  Publisher: {
    required: ['name'],
    members: { name: 'text', scheme: 'text?', uid: 'text?', uri: 'uri?' },
  },
  /** `releases` are linked or whole: `LinkedRelease[] some` or `Release[] some`. The versioned release is not looked into. */
  Record: {
    required: ['ocid', 'releases'],
    members: { ocid: 'text', releases: 'LinkedRelease[]|Release[] some', compiledRelease: 'Release' },
  },
  LinkedRelease: {
    required: ['url', 'date'],
    members: { url: 'uri?', date: 'date', tag: 'list:releaseTag[] some' },
  },
};
