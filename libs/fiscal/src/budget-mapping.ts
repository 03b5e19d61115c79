import type { z } from 'zod';
import type { lineRule } from './mapping/parts.ts';
import { versionOne } from './mapping/version-1.ts';
import { versionTwo } from './mapping/version-2.ts';
import { type Classification, classifications, type Phase, phases, type Side } from './mapping/words.ts';

type Document = z.infer<typeof versionTwo>;

/**
 * How one municipality's budget file is to be read. Every field is explained in `docs/mappings/README.md`. It reads one side: of
 * a document for both, `parseMapping` makes the one that is asked for.
 */
export type BudgetMapping = Omit<Document, 'mapping' | 'side'> & {
  mapping: 'groundwork.budget-mapping@1' | 'groundwork.budget-mapping@2';
  side: Side;
};
export type CodeRule = NonNullable<BudgetMapping['codes'][Classification]>;
export type PhaseRule = NonNullable<BudgetMapping['phases'][Phase]>;
export type LineRule = z.infer<typeof lineRule>;

/** The document of each version, by the word it begins with. */
export const budgetMappingShapes = {
  'groundwork.budget-mapping@1': versionOne,
  'groundwork.budget-mapping@2': versionTwo,
} as const;

/** The phases this mapping reads, in the order in which `BudgetLine.amounts` holds them. */
export function phasesOf(mapping: Pick<BudgetMapping, 'phases'>): Phase[] {
  return phases.filter((phase) => mapping.phases[phase] !== undefined);
}

/** The classifications this mapping reads, always in the same order. */
export function classificationsOf(mapping: Pick<BudgetMapping, 'codes'>): Classification[] {
  return classifications.filter((name) => mapping.codes[name] !== undefined);
}
