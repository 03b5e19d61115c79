import { z } from 'zod';
import { id, line, names, numeric, provenance, rule, scale, step } from './parts.ts';

const table = z.strictObject({
  id,
  provenance,
  source: line,
  /** By the children's steps, worst first and written together: `CCB`. */
  cells: z
    .array(
      z.strictObject({
        scores: z.string().regex(/^[A-Za-z0-9]{2,8}$/, '@scores'),
        gives: step,
        /** Where the cell is in doubt: what else it could be. */
        otherwise: step.optional(),
      }),
    )
    .min(1)
    .max(2_000),
});

/** A part of the framework. Leaves are answered; every other node has a rule. */
const node = z.strictObject({
  id,
  parent: id.nullable(),
  level: id,
  /** As the framework prints it: `PI-2`, `2.1`. */
  code: line.optional(),
  names,
  /** Absent where the node has no value of its own (rule `none`). */
  scale: id.optional(),
  rule: rule.optional(),
  /** Its part in the parent's weighted mean or share; 1 unless told. */
  weight: z.int().min(0).max(10_000).optional(),
  /** What an assessor is asked to show for it. */
  evidence: z.array(names).min(1).max(20).optional(),
  /** What each step asks, in our own words. A leaf without has "not available": nobody invents thresholds. */
  criteria: z
    .array(z.strictObject({ step, names, provenance, source: line }))
    .min(1)
    .max(20)
    .optional(),
  numeric: numeric.optional(),
  /** The measure that proposes its score. */
  measure: id.optional(),
  provenance,
  source: line,
});

/** A figure above which the nodes have this step, whatever their children say. */
const override = z.strictObject({
  id,
  names,
  abovePercent: z.int().min(0).max(1_000),
  gives: step,
  nodes: z.array(id).min(1).max(50),
  provenance,
  source: line,
});

/** A question about the place whose answers switch nodes off, with all below them. */
const question = z.strictObject({
  id,
  names,
  answers: z
    .array(z.strictObject({ value: id, names, switchesOff: z.array(id).min(1).max(200).optional() }))
    .min(2)
    .max(10),
  provenance,
  source: line,
});

/**
 * Which earlier version this one takes the place of. Nodes with one id in both need no line unless something changed that
 * the data cannot show. `method`: the same thing counted otherwise. `subject`: it asks about another thing.
 */
const replaces = z.strictObject({
  id,
  version: id,
  nodes: z
    .array(
      z.strictObject({
        old: id.optional(),
        new: id.optional(),
        change: z.enum(['none', 'method', 'subject']),
        note: names.optional(),
      }),
    )
    .min(1)
    .max(2_000)
    .optional(),
});

/** `groundwork.framework@1`: an assessment framework in one of its versions, as data. */
export const frameworkShape = z.strictObject({
  format: z.literal('groundwork.framework@1'),
  id,
  version: id,
  names,
  provenance,
  source: line,
  levels: z.array(z.strictObject({ id, names })).min(1).max(10),
  scales: z.array(scale).min(1).max(20),
  tables: z.array(table).min(1).max(10).optional(),
  nodes: z.array(node).min(1).max(2_000),
  overrides: z.array(override).min(1).max(20).optional(),
  screening: z.array(question).min(1).max(50).optional(),
  replaces: replaces.optional(),
});
