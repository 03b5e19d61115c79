import type { Transaction } from '../../platform/db/transaction.ts';
import { type FrozenResult, frozenResults } from '../../platform/measures/store.ts';
import { isWithout, treeOf } from '../frameworks/tree.ts';
import { isBehind, takenSurveys } from '../voices/survey-store.ts';
import { surveysNow } from '../voices/surveys-now.ts';
import { type Computed, computeProposals } from './proposals.ts';
import { SEATS } from './seats.ts';
import type { LeafStanding, Standing } from './standing.ts';

/** One thing that is not as it should be before somebody signs. */
export interface Finding {
  code:
    | 'seat-empty'
    | 'interests-undeclared'
    | 'screening-open'
    | 'not-scored'
    | 'not-reconciled'
    | 'not-reviewed'
    | 'looked-at-again'
    | 'no-evidence'
    | 'stale-grade'
    | 'stale-figures'
    | 'doubtful-cell'
    | 'not-commented'
    | 'surveys-behind';
  /** Nobody signs while it is so. */
  blocks: boolean;
  /** The dimensions it is about, by id. */
  leaves: readonly string[];
  seat?: string;
}

/** Everything that a reader of the signed assessment could hold against it; those that block come first. */
export async function checkAssessment(tx: Transaction, standing: Standing, asOf: Date): Promise<Finding[]> {
  const { assessment, leaves } = standing;
  const asked = leaves.filter(({ state }) => state !== 'out');
  const found = [
    ...teamFindings(standing),
    about('not-scored', true, asked, ({ state }) => ['nothing', 'proposed', 'one-locked'].includes(state)),
    about('not-reconciled', true, asked, ({ state }) => state === 'to-reconcile'),
    about('looked-at-again', true, asked, ({ state }) => state === 'look-again'),
    about('not-reviewed', true, asked, ({ state }) => state === 'agreed'),
    about('no-evidence', true, asked, (each) => lacksEvidence(standing, each)),
    ...(await staleFindings(tx, standing, asOf)),
    doubtful(standing),
    about('not-commented', false, asked, ({ leaf }) => leaf.agreed !== null && leaf.comment === null),
  ];
  const open = (assessment.document.screening ?? []).filter(
    ({ id }) => assessment.screening[id] === undefined,
  );
  if (open.length > 0) found.push({ code: 'screening-open', blocks: false, leaves: [] });
  return found
    .filter(({ code, leaves: of }) => of.length > 0 || code === 'screening-open' || isOfTeam(code))
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
}

/** Ended surveys that say something else than was taken in; nobody is kept from signing by what came after. */
export async function surveyFindings(
  tx: Transaction,
  place: { timeZone: string },
  { assessment }: Pick<Standing, 'assessment'>,
  asOf: Date,
): Promise<Finding[]> {
  const taken = await takenSurveys(tx, assessment.assessmentId);
  const { told } = await surveysNow(tx, place, assessment, asOf);
  return isBehind(taken, told) ? [{ code: 'surveys-behind', blocks: false, leaves: [] }] : [];
}

const isOfTeam = (code: Finding['code']): boolean => code === 'seat-empty' || code === 'interests-undeclared';

function teamFindings({ team }: Standing): Finding[] {
  return SEATS.flatMap((seat): Finding[] => {
    const member = team.find((each) => each.seat === seat);
    if (!member) return [{ code: 'seat-empty', blocks: true, leaves: [], seat }];
    if (member.declaredAt === null) return [{ code: 'interests-undeclared', blocks: true, leaves: [], seat }];
    return [];
  });
}

const about = (
  code: Finding['code'],
  blocks: boolean,
  leaves: readonly LeafStanding[],
  isSo: (leaf: LeafStanding) => boolean,
): Finding => ({ code, blocks, leaves: leaves.filter(isSo).map(({ node }) => node.id) });

/** What has a grade rests on something; that there is none, or no information, rests on its reason. */
const lacksEvidence = ({ assessment }: Standing, { leaf, node, evidence }: LeafStanding): boolean =>
  leaf.agreed !== null && evidence.length === 0 && !isWithout(treeOf(assessment.document), node, leaf.agreed);

/** The records moved on since the runs were frozen: another grade blocks, other figures are told. */
async function staleFindings(tx: Transaction, standing: Standing, asOf: Date): Promise<Finding[]> {
  const { assessment, byLeaf } = standing;
  const runs = standing.leaves.flatMap(({ leaf }) => leaf.runId ?? []);
  if (runs.length === 0) return [];
  const frozen = await frozenResults(tx, [...new Set(runs)]);
  const grades: string[] = [];
  const figures: string[] = [];
  for (const { leaves, answer } of await computeProposals(tx, assessment, asOf))
    for (const id of leaves) {
      const leaf = byLeaf.get(id)?.leaf;
      const run = frozen.get(leaf?.runId ?? '');
      if (!leaf || !run) continue;
      if (leaf.proposed !== answer.grade) grades.push(id);
      else if (!sameFigures(run, answer)) figures.push(id);
    }
  return [
    { code: 'stale-grade', blocks: true, leaves: grades },
    { code: 'stale-figures', blocks: false, leaves: figures },
  ];
}

interface Exact {
  period: number;
  numerator: bigint | string | null;
  denominator: bigint | string | null;
}

/** As exact as they were frozen: numerator and denominator of each year. */
const asText = (figures: readonly Exact[]): string =>
  figures
    .map(({ period, numerator, denominator }) => `${period} ${String(numerator)} ${String(denominator)}`)
    .join();

const sameFigures = (run: FrozenResult, { figures }: Computed['answer']): boolean =>
  asText(run.figures) === asText(figures);

/** Sums that rest on a cell of a scoring table that could not be confirmed, and could be another. */
function doubtful({ scored }: Standing): Finding {
  const leaves = [...scored.nodes.values()].flatMap(({ id, why }) =>
    why.code === 'score.table' && why.otherwise !== null ? [id] : [],
  );
  return { code: 'doubtful-cell', blocks: false, leaves };
}
