/** What a table of tenants obeys; see the head of `migrations/001-platform.sql`. */
export type TenantRule =
  /** It has a `place_id`, and that comes first in its primary key. */
  | 'place first in the primary key'
  /** `place_id` comes first in every other unique key. */
  | 'place first in unique keys'
  /** Row-level security is on, and forced. */
  | 'row security'
  /** The application sees and writes rows of the transaction's place alone. */
  | 'own place only';

export interface Exemption {
  table: string;
  from: readonly TenantRule[];
  reason: string;
}

const KEYLESS = [
  'place first in the primary key',
  'row security',
  'own place only',
] as const satisfies readonly TenantRule[];
const EVERY_RULE = [...KEYLESS, 'place first in unique keys'] as const satisfies readonly TenantRule[];

const IDENTITY =
  'who somebody is, asked before any place is known; an identity may be a person of several places';

/**
 * The tables that cannot obey, each with its reason. `test/house` holds this list against the migrated database in
 * both directions: what stands here must need to, and what breaks a rule must stand here.
 */
export const exemptions: readonly Exemption[] = [
  { table: 'sign_in.identity', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.session', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.account', from: KEYLESS, reason: IDENTITY },
  { table: 'sign_in.verification', from: KEYLESS, reason: IDENTITY },
  { table: 'sign_in.rate_limit', from: EVERY_RULE, reason: 'counts tries of people who are not yet anybody' },
  {
    table: 'live.place',
    from: ['place first in unique keys', 'own place only'],
    reason:
      'the list of places is for everyone, a code names one place in the whole programme, and one is the programme',
  },
  {
    table: 'live.membership',
    from: KEYLESS,
    reason: 'in which places an identity is a person: asked by identity, before a place is chosen',
  },
  {
    table: 'migrations.done',
    from: KEYLESS,
    reason: 'what ran on this database; of the owner alone',
  },
];
