import type { JsonObject } from '@groundwork-gov/ocds';
import { dayAt, type Period, periodAt } from './days.ts';
import { type Deal, dealsOf } from './deals.ts';
import { distinct, type Party, partiesOf, partyOf } from './parties.ts';
import { countAt, objectAt, objectsAt, textAt } from './reach.ts';
import { type Reached, reachedBy, type Stage, stageOf } from './stages.ts';
import type { Tell } from './tell.ts';
import { briefly, thingOf } from './titles.ts';

/** What pages, search and measures need of a compiled release. The release itself holds all of it. */
export interface ProcessFacts {
  title: string | null;
  buyer: Party | null;
  method: string | null;
  tender: Period;
  /** How many offers came, where somebody says. */
  bids: number | null;
  /** The first day on which something was awarded. */
  awardDay: string | null;
  reached: Reached;
  stage: Stage;
  /** The last day on which something is known to have happened to it. */
  day: string | null;
  deals: Deal[];
}

export function factsOf(release: JsonObject, tell: Tell): ProcessFacts {
  const parties = partiesOf(release);
  const tender = objectAt(release, 'tender');
  const deals = dealsOf({ release, parties, tell });
  const buyer =
    partyOf(objectAt(release, 'buyer'), parties) ??
    partyOf(objectAt(tender, 'procuringEntity'), parties) ??
    partyOf(
      [...parties.values()].find((party) => JSON.stringify(party['roles'] ?? '').includes('buyer')),
      parties,
    );
  if (buyer === null) tell('procure.party', '/buyer', '');
  const reached = reachedBy(release);
  const planning = objectAt(release, 'planning');
  const budget = textAt(objectAt(planning, 'budget'), 'description');
  const planned = budget === null ? null : briefly(budget);
  const title =
    textAt(tender, 'title') ??
    textAt(release, 'title') ??
    deals.find((deal) => deal.title !== null)?.title ??
    textAt(tender, 'description') ??
    thingOf(release) ??
    textAt(planning, 'rationale') ??
    planned;
  const days = deals.flatMap((deal) => deal.day ?? []);
  const awardDays = deals.flatMap((deal) => deal.awarded ?? []).toSorted();
  return {
    title,
    buyer,
    method: textAt(tender, 'procurementMethod'),
    tender: periodAt(tender, 'tenderPeriod', '/tender', tell),
    bids: bidsOf(release, parties),
    awardDay: awardDays[0] ?? null,
    reached,
    stage: stageOf(release, reached),
    day: days.toSorted().at(-1) ?? dayAt(release, 'date', '', tell),
    deals,
  };
}

/** Bids that were handed in and not taken back; else what the tender says of them. */
function bidsOf(release: JsonObject, parties: ReadonlyMap<string, JsonObject>): number | null {
  const bids = objectAt(release, 'bids');
  const counted = objectsAt(bids, 'statistics').find((each) => textAt(each, 'measure') === 'bids');
  const said = countAt(counted, 'value');
  if (said !== null) return said;
  const details = objectsAt(bids, 'details');
  if (details.length > 0)
    return details.filter((bid) => !NO_BIDS.has(textAt(bid, 'status')?.toLowerCase() ?? '')).length;
  const tender = objectAt(release, 'tender');
  // Where bidders have no ids, each release adds the same ones again.
  const tenderers = distinct(objectsAt(tender, 'tenderers').map((each) => partyOf(each, parties))).length;
  return countAt(tender, 'numberOfTenderers') ?? (tenderers > 0 ? tenderers : null);
}

const NO_BIDS = new Set(['invited', 'withdrawn']);
