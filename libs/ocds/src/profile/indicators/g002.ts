import { listAt, member, objectAt } from '../../json/json.ts';
import { type Gap, isGap, missing } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import type { Process } from '../process.ts';

/**
 * A stage that must have been, as a later one is published, of which nothing is: a tender before an award, an award before a contract, its contract
 * after a completed award period, its payments or milestones after a terminated contract. Planning is asked for where `planning` is 1.
 */
export const g002: Indicator<'planning'> = {
  code: 'G002',
  title: 'Missing publication by stage',
  groups: ['OCID'],
  fields: [
    'planning',
    'tender',
    'awards/status',
    'contracts/awardID',
    'contracts/status',
    'contracts/implementation',
  ],
  source:
    'Ours; after Open Contracting Partnership, Red flags in public procurement (2024), R001, R005 and R063',
  parameters: {
    planning: {
      standard: 0,
      least: 0,
      most: 1,
      isWhole: true,
      says: '1: planning has to be published as well',
    },
  },
  begin: (bench) => ({
    see(process) {
      const gap = whyNot(process);
      if (gap) return bench.unable(process.at, gap);
      const stages = stagesMissing(process, bench.parameter.planning === 1);
      if (stages.length === 0) bench.clear(process.at);
      else bench.flag(process.at, { stages: stages.join(', ') });
    },
  }),
  explain: ({ stages }) => `Of a stage that must have been nothing is published: ${stages}.`,
};

/** Where neither an award nor a contract is published, no later stage shows that an earlier one is missing. */
function whyNot({ awards, contracts }: Process): Gap | null {
  const hasLater = !isGap(awards) || !isGap(contracts);
  if (!hasLater) return missing('awards');
  const doubtful = [
    ...(isGap(awards) ? [] : awards.map(({ status }) => status)),
    ...(isGap(contracts) ? [] : contracts.map(({ status }) => status)),
  ].find(isGap);
  return doubtful ?? null;
}

function stagesMissing({ release, tender, awards, contracts }: Process, wantsPlanning: boolean): string[] {
  const active = isGap(awards) ? [] : awards.filter(({ status }) => status === 'active');
  const signed = isGap(contracts)
    ? []
    : contracts.filter(({ status }) => status === 'active' || status === 'terminated');
  const missingStages: string[] = [];
  const hasPlanning = Object.keys(objectAt(release, 'planning') ?? {}).length > 0;
  if (wantsPlanning && !hasPlanning && (active.length > 0 || signed.length > 0))
    missingStages.push('planning');
  if (!tender.isThere && (active.length > 0 || signed.length > 0)) missingStages.push('tender');
  if (signed.length > 0 && active.length === 0) missingStages.push('award');
  const isDone = signed.filter(({ status }) => status === 'terminated');
  const isBare = isDone.some(({ json }) => {
    const implementation = member(json, 'implementation');
    return ['transactions', 'milestones', 'documents'].every(
      (name) => (listAt(implementation, name) ?? []).length === 0,
    );
  });
  if (isBare) missingStages.push('implementation');
  return missingStages;
}
