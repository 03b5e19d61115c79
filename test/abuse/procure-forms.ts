import { releaseLines, releaseOf } from '../support/releases.ts';

const REPLY = 'POST /work/places/:code/procurement/replies/:reply';
const SIGN = 'POST /work/places/:code/procurement/replies/signs/:flag';

/** What is sent about procurement records, besides the file of an import. */
export const procureFields: Readonly<Record<string, Record<string, string>>> = {
  'POST /work/places/:code/procurement/import': {
    source: 'Somebody else',
    foreign: 'yes',
    licence: '',
    address: '',
  },
  // In the order in which they succeed: what ends it comes last.
  'POST /work/places/:code/procurement/import/:incoming': { previewOf: 'unseen' },
  'POST /work/places/:code/procurement/import/:incoming/look': {},
  'POST /work/places/:code/procurement/import/:incoming/give-up': {},
  'POST /work/places/:code/procurement/loads/:arrival/take-back': { reason: 'It was a mistake' },
  'POST /work/places/:code/procurement/publish': { what: `1 ${'0'.repeat(64)}` },
  'POST /work/places/:code/procurement/publish/:source/:year/withdraw': { reason: 'It was wrong' },
  'POST /places/:code/contracts/flags/:flag/reply': {
    invitation: '',
    role: 'supplier',
    name: 'Somebody',
    text: 'There was a reason for it',
    email: '',
    website: '',
  },
  [`${REPLY}/publish`]: { version: '1', shown: 'There was a flood' },
  [`${REPLY}/decline`]: { version: '2', reason: 'double', says: '' },
  [`${REPLY}/withdraw`]: { version: '2', reason: 'It was wrong' },
  [`${REPLY}/erase`]: { version: '3', reason: 'They want it so' },
  [`${SIGN}/invite`]: { role: 'buyer', name: 'Somebody', email: 'somebody@test.invalid', language: 'en' },
  [`${SIGN}/check`]: { version: '1', outcome: 'explained', note: 'There was a flood' },
  [`${SIGN}/withdraw-check`]: { reason: 'It was wrong' },
  'POST /places/:code/contracts/subscribe': {
    search: 'q=bridge',
    email: 'somebody@test.invalid',
    website: '',
  },
  'POST /places/:code/contracts/subscription/confirm': { ref: '0123456789abcdef', website: '' },
  'POST /places/:code/contracts/subscription/stop': { ref: '0123456789abcdef', website: '' },
  'POST /work/places/:code/procurement/settings/:origin': {
    validFrom: '2020-01-01',
    reason: 'The law says so',
    zone: 'UTC',
    standstills: '14 | open | | | 2016-01-07 | | An act | section 9',
    bidStatus: 'qualified = valid',
  },
  'POST /work/places/:code/procurement/settings/:origin/agree': { version: '999999' },
};

/** What stands, or waits, is another than what was seen; what is not published is not withdrawn; and nobody has such a letter. */
export const procureAnswers: Readonly<Record<string, number>> = {
  'POST /work/places/:code/procurement/import/:incoming': 409,
  'POST /work/places/:code/procurement/publish': 409,
  'POST /work/places/:code/procurement/publish/:source/:year/withdraw': 404,
  // It was published by then, and what is public is not declined.
  [`${REPLY}/decline`]: 409,
  'POST /places/:code/contracts/subscription/confirm': 404,
  'POST /places/:code/contracts/subscription/stop': 404,
  'POST /work/places/:code/procurement/settings/:origin/agree': 409,
};

/** A file that a town has not loaded yet. */
export const otherReleases = (code: string): string =>
  releaseLines(
    releaseOf({
      ocid: `ocds-other-${code}`,
      year: 2018,
      title: `A well for ${code}`,
      supplier: 'Diggers',
      buyer: 'A town',
    }),
  );
