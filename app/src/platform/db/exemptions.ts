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

const BY_SECRET = 'found by the secret that somebody brings, which says of no place that it is meant';

/**
 * The tables that cannot obey, each with its reason. `test/house` holds this list against the migrated database in
 * both directions: what stands here must need to, and what breaks a rule must stand here.
 */
export const exemptions: readonly Exemption[] = [
  { table: 'sign_in.identity', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.session', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.account', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.device', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.device_person', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.second_factor', from: KEYLESS, reason: IDENTITY },
  { table: 'sign_in.recovery_code', from: KEYLESS, reason: IDENTITY },
  { table: 'sign_in.reset', from: KEYLESS, reason: IDENTITY },
  { table: 'sign_in.address_change', from: EVERY_RULE, reason: IDENTITY },
  { table: 'sign_in.event', from: KEYLESS, reason: IDENTITY },
  {
    table: 'sign_in.invitation',
    from: ['place first in unique keys', 'row security', 'own place only'],
    reason: BY_SECRET,
  },
  {
    table: 'sign_in.access_token',
    from: ['place first in unique keys', 'row security', 'own place only'],
    reason: BY_SECRET,
  },
  {
    table: 'sign_in.parked_form',
    from: KEYLESS,
    reason:
      'what somebody had typed when their session ended: sealed, for a quarter of an hour, before any place is known',
  },
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
    table: 'live.notification',
    from: ['own place only'],
    reason:
      'what an identity is told in all its places is read on one page; others see the rows of their place',
  },
  {
    table: 'live.budget_shared_mapping',
    from: ['own place only'],
    reason:
      'what a municipality shares of its mappings is for the others of the programme to see; each writes its own rows',
  },
  {
    table: 'live.visit',
    from: ['own place only'],
    reason:
      'what waits for an identity in each of its places is read on one page; others see the rows of their place',
  },
  {
    table: 'live.notification_setting',
    from: ['place first in the primary key', 'own place only'],
    reason: 'how an identity wants to be told, in all its places alike; its own rows and no others',
  },
  {
    table: 'live.notification_choice',
    from: ['place first in the primary key', 'own place only'],
    reason: 'how an identity wants to be told, in all its places alike; its own rows and no others',
  },
  {
    table: 'migrations.done',
    from: KEYLESS,
    reason: 'what ran on this database; of the owner alone',
  },
];
