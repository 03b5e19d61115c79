export { averaged } from './averaged.ts';
export { averagingTable } from './averaging-table.ts';
export type {
  Assessment,
  AssessmentComparison,
  Cause,
  NodeComparison,
} from './compare/compare-assessments.ts';
export { compareAssessments } from './compare/compare-assessments.ts';
export type { CompositionVariance, HeadVariance } from './composition-variance.ts';
export { compositionVariance } from './composition-variance.ts';
export { governanceBarometer } from './data/governance-barometer.ts';
export { pefaFramework } from './data/pefa/pefa-framework.ts';
export { pefaSubnational } from './data/pefa/pefa-subnational.ts';
export { procurementMatrix } from './data/procurement-matrix.ts';
export {
  countWithBelow,
  deriveFramework,
  type FrameworkHead,
  withHead,
  withNode,
  withNodeMoved,
  withoutNode,
} from './edit/edit-framework.ts';
export { checkFramework } from './format/check-framework.ts';
export { type FrameworkReading, parseFramework, readFramework } from './format/parse-framework.ts';
export { frameworkShape } from './format/schema.ts';
export type {
  Framework,
  FrameworkFault,
  FrameworkNode,
  Names,
  Numeric,
  Rule,
  Scale,
} from './format/types.ts';
export {
  type Found,
  type FoundCode,
  foundCodes,
  type Wanted,
  type WantedCode,
  wantedCodes,
} from './format/wanted.ts';
export type { Dimension, Indicator, Limit, Provenance, RowLimits } from './framework.ts';
export type { IndicatorGrade } from './grade-indicator.ts';
export { gradeIndicator } from './grade-indicator.ts';
export type { GradeReason, YearRow, YearsGrade, YearValue } from './grade-years.ts';
export { gradeYears } from './grade-years.ts';
export type { DimensionScore, Grade, Row } from './grades.ts';
export { gradesUpwards } from './grades.ts';
export type { Head, Ratio } from './outturn.ts';
export { aggregateOutturn, contingencyShare, isComputable } from './outturn.ts';
export type { DimensionId, DimensionsOf, IndicatorId } from './pefa-2016.ts';
export { pefa2016 } from './pefa-2016.ts';
export type { HeadRule } from './pool-heads.ts';
export { pooledCode, poolHeads } from './pool-heads.ts';
export type { FrameworksCode, FrameworksProblems } from './problems.ts';
export { FrameworksError } from './problems.ts';
export { type Ranked, type RankWeights, rankBottlenecks } from './rank/rank-bottlenecks.ts';
export type { Part, Reason, Signals } from './rank/signals.ts';
export type { NextStep } from './rank/what-moves.ts';
export type { Answers } from './score/answers.ts';
export type { AssessmentScore, MeanPart, NodeScore, Why } from './score/node-score.ts';
export { scoreAssessment } from './score/score-assessment.ts';
export { type FiguresStep, stepOfFigures } from './score/step-of-figures.ts';
export type { Saturation, SaturationRule, SaturationStep } from './voices/saturation.ts';
export { SATURATION_RULE, saturationOf } from './voices/saturation.ts';
export { type Cell, FEWEST_TOLD, tellable } from './voices/tellable.ts';
export { weakestLink } from './weakest-link.ts';
export type { FrameworkFinding } from './workbook/finding.ts';
export {
  type FrameworkWorkbook,
  frameworkWorkbook,
  readFrameworkWorkbook,
} from './workbook/framework-workbook.ts';
