import type { z } from 'zod';
import type { names, numeric, rule, scale } from './parts.ts';
import type { frameworkShape } from './schema.ts';
import type { Found, Wanted } from './wanted.ts';

/** A framework in the format `groundwork.framework@1`. Nodes stand in the order in which they are read; a parent may follow. */
export type Framework = z.infer<typeof frameworkShape>;
export type Names = z.infer<typeof names>;
export type Numeric = z.infer<typeof numeric>;
export type Rule = z.infer<typeof rule>;
export type Scale = z.infer<typeof scale>;
export type StepScale = Extract<Scale, { kind: 'steps' }>;
export type FrameworkNode = Framework['nodes'][number];
export type ScoringTable = NonNullable<Framework['tables']>[number];
export type Question = NonNullable<Framework['screening']>[number];

/** One thing wrong in a framework: a stable code, the JSON path, what belongs there and what stands there. */
export interface FrameworkFault {
  readonly code:
    | 'framework.shape'
    | 'framework.twice'
    | 'framework.unknown-name'
    | 'framework.circle'
    | 'framework.leaf-without-scale'
    | 'framework.leaf-with-rule'
    | 'framework.parent-without-rule'
    | 'framework.parent-with-leaf-parts'
    | 'framework.rule-against-scale'
    | 'framework.table-incomplete'
    | 'framework.limits'
    | 'framework.no-weight';
  /** Names and places, from the document down: `['nodes', 12, 'rule']`. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly came: string;
  /** The same two as codes, for whoever tells them in another language than English. */
  readonly wanted: Wanted;
  readonly found: Found;
}
