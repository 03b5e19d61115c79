/**
 * What a post is for, in the field's words. A role gives nothing by itself: it proposes permissions when a post is
 * made, and decides what its holder sees first. The permissions are the post's own, and can be fewer or more.
 */
export const ROLES = [
  'administrator',
  'mayor',
  'councillor',
  'clerk',
  'finance-officer',
  'procurement-officer',
  'service-officer',
  'internal-auditor',
  'external-auditor',
  'ombudsperson',
  'adviser',
  'mentor',
  'trainer',
  'trainee',
  'programme-manager',
  'donor',
  'civil-society',
  'evaluator',
] as const;

export type Role = (typeof ROLES)[number];
