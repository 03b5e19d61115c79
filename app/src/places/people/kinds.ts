import type { Role } from '../../platform/access/roles.ts';

/** What a body is, in the order in which a form offers it. */
export const BODY_KINDS = [
  'council',
  'committee',
  'executive',
  'department',
  'office',
  'unit',
  'agency',
  'oversight',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const ORGANISATION_KINDS = [
  'women',
  'youth',
  'disability',
  'minority',
  'association',
  'union',
  'business',
  'university',
  'media',
  'faith',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What an organisation is let in for: to call meetings, to comment, to deliver together, to review. */
export const STANDINGS = ['convene', 'comment', 'co-deliver', 'review'] as const;
export type Standing = (typeof STANDINGS)[number];

export const SEXES = ['female', 'male', 'other'] as const;
/** Youth ends at 24, as the United Nations count. */
export const AGE_BANDS = ['under-15', '15-24', '25-34', '35-49', '50-64', '65-over'] as const;

/** Roles of a partner's people: they are here by an engagement, or not at all. */
export const ENGAGED_ROLES: ReadonlySet<string> = new Set<Role>(['adviser', 'mentor']);
