/** What may happen to a municipality, in the order in which a form offers it. */
export const CHANGE_KINDS = [
  'established',
  'renamed',
  'code-changed',
  'merged-into',
  'absorbed',
  'split-from',
  'split-off',
  'boundary-changed',
  'dissolved',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Changes that name another municipality: the one it joined, took in, left or lost. */
export const WITH_ANOTHER: ReadonlySet<ChangeKind> = new Set([
  'merged-into',
  'absorbed',
  'split-from',
  'split-off',
]);
/** Changes after which the municipality is no more. */
export const CLOSING: ReadonlySet<ChangeKind> = new Set(['merged-into', 'dissolved']);
/** Changes that give something new, a name or a code, and keep what it was. */
export const REPLACING: ReadonlySet<ChangeKind> = new Set(['renamed', 'code-changed']);

export interface PlaceChange {
  id: string;
  kind: ChangeKind;
  effectiveOn: string;
  law: string;
  link: string;
  otherCode: string | null;
  otherName: string;
  before: string;
  after: string;
}
