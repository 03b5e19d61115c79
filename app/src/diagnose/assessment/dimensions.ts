import type { PartsOf } from '../../platform/slice.ts';
import { titleIn, treeOf } from '../frameworks/tree.ts';
import { assessmentById } from './assessment-store.ts';

/** The dimensions of an assessment, of which a survey may ask. */
export const dimensionsOf: PartsOf = async (tx, assessmentId) => {
  const assessment = await assessmentById(tx, assessmentId);
  if (!assessment) return null;
  return treeOf(assessment.document).leaves.map((node) => ({
    id: node.id,
    say: (tongue) => titleIn(tongue, node),
  }));
};
