import type { Json, JsonObject } from '@groundwork-gov/ocds';
import { type Amount, amountAt, estimateAt } from './amounts.ts';
import { dayAt } from './days.ts';
import { distinct, type Party, partyOf, settled } from './parties.ts';
import { objectAt, objectsAt, textAt } from './reach.ts';
import type { Tell } from './tell.ts';

export const DEAL_KINDS = ['contract', 'award', 'process'] as const;

/** What was bought: a contract; an award without one; or, where neither is known, what the process asks for. */
export interface Deal {
  kind: (typeof DEAL_KINDS)[number];
  id: string | null;
  title: string | null;
  suppliers: Party[];
  amount: Amount | null;
  day: string | null;
  status: string | null;
  /** Of an award, and of the award that a contract is of. */
  awarded: string | null;
}

interface Release {
  release: JsonObject;
  parties: ReadonlyMap<string, JsonObject>;
  tell: Tell;
}

export function dealsOf({ release, parties, tell }: Release): Deal[] {
  const awards = objectsAt(release, 'awards');
  const contracts = objectsAt(release, 'contracts');
  const told = awards.map((award, nth) => awardDeal(award, `/awards/${nth}`, parties, tell));
  const signers = contracts.map((contract) => suppliersOf(contract, parties));
  const named = settled([...told.flatMap((award) => award.suppliers), ...signers.flat()]);
  for (const award of told) award.suppliers = distinct(award.suppliers.map(named));
  const taken = new Set<number>();
  const signed = contracts.map((contract, nth): Deal => {
    const nthAward = awardOf(contract, awards);
    if (nthAward !== -1) taken.add(nthAward);
    const award = told[nthAward];
    const path = `/contracts/${nth}`;
    const period = objectAt(contract, 'period');
    const own = distinct((signers[nth] ?? []).map(named));
    return {
      kind: 'contract',
      id: textAt(contract, 'id'),
      title: textAt(contract, 'title') ?? award?.title ?? textAt(contract, 'description'),
      suppliers: own.length > 0 ? own : (award?.suppliers ?? []),
      amount: amountAt(contract, 'value', path, tell) ?? award?.amount ?? null,
      day:
        dayAt(contract, 'dateSigned', path, tell) ??
        dayAt(period, 'startDate', `${path}/period`, tell) ??
        award?.day ??
        null,
      status: textAt(contract, 'status'),
      awarded: award?.day ?? null,
    };
  });
  const open = told.filter((_, nth) => !taken.has(nth));
  const deals = [...signed, ...open];
  return deals.length > 0 ? deals : [wholeProcess(release, tell)];
}

/** The award a contract is of: the one it names, or the only one there is. */
function awardOf(contract: JsonObject, awards: readonly JsonObject[]): number {
  const named = textAt(contract, 'awardID');
  if (named === null) return awards.length === 1 ? 0 : -1;
  return awards.findIndex((award) => textAt(award, 'id') === named);
}

/** What an award says itself, whatever a contract of it says. */
export function awardDeal(
  award: JsonObject,
  path: string,
  parties: ReadonlyMap<string, JsonObject>,
  tell: Tell,
): Deal {
  const day = dayAt(award, 'date', path, tell);
  return {
    kind: 'award',
    id: textAt(award, 'id'),
    title: textAt(award, 'title') ?? textAt(award, 'description'),
    suppliers: suppliersOf(award, parties),
    amount: amountAt(award, 'value', path, tell),
    day,
    status: textAt(award, 'status'),
    awarded: day,
  };
}

function wholeProcess(release: JsonObject, tell: Tell): Deal {
  const tender = objectAt(release, 'tender');
  const planning = objectAt(release, 'planning');
  return {
    kind: 'process',
    id: textAt(tender, 'id'),
    title: null,
    suppliers: [],
    amount:
      estimateAt(tender, 'value', '/tender', tell) ??
      estimateAt(objectAt(planning, 'budget'), 'amount', '/planning/budget', tell),
    day: dayAt(objectAt(tender, 'tenderPeriod'), 'startDate', '/tender/tenderPeriod', () => undefined),
    status: textAt(tender, 'status'),
    awarded: null,
  };
}

const suppliersOf = (of: Json, parties: ReadonlyMap<string, JsonObject>): Party[] =>
  distinct(objectsAt(of, 'suppliers').map((supplier) => partyOf(supplier, parties)));
