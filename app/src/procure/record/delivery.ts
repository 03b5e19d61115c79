import type { JsonObject } from '@groundwork-gov/ocds';
import { type Amount, amountAt } from './amounts.ts';
import { dayAt, periodAt } from './days.ts';
import { objectAt, objectsAt, textAt } from './reach.ts';
import { amendmentsOf } from './stages.ts';

/** How a contract went on after it was signed. */
export interface Delivery {
  /** By when it was to be finished: the end that was said first, else the last day of its milestones. */
  dueOn: string | null;
  /** When it was: as it is said, else when its last milestone was met, else the end said last of one that has ended. */
  doneOn: string | null;
  /** Whether an amendment is told, or end or value are no more what they were at first. */
  amended: boolean;
  /** What it was to cost at first and at last; both null unless both are known in one currency. */
  first: Amount | null;
  final: Amount | null;
}

const silent = (): void => undefined;

/**
 * Of each contract of a compiled release, in their order. What was said first is looked for in the releases that it was
 * compiled from; where none is there, what the compiled release says counts for both.
 */
export function deliveriesOf(record: JsonObject, compiled: JsonObject): Delivery[] {
  const told = firstTold(record);
  return objectsAt(compiled, 'contracts').map((contract) => {
    const { end, value } = told.get(textAt(contract, 'id') ?? '') ?? { end: null, value: null };
    const implementation = objectAt(contract, 'implementation');
    const milestones = [...objectsAt(contract, 'milestones'), ...objectsAt(implementation, 'milestones')];
    const lastEnd = endOf(contract);
    const firstEnd = end ?? lastEnd;
    const firstValue = value ?? valueOf(contract);
    const finalValue = amountAt(implementation, 'finalValue', '', silent) ?? valueOf(contract);
    const comparable = firstValue !== null && finalValue?.currency === firstValue.currency;
    return {
      dueOn: firstEnd ?? lastDay(milestones.map((each) => dayAt(each, 'dueDate', '', silent))),
      doneOn:
        // Of the extension for completed contracts (ocds_contract_completion_extension).
        dayAt(implementation, 'endDate', '', silent) ??
        metOn(milestones) ??
        (textAt(contract, 'status') === 'terminated' ? lastEnd : null),
      amended:
        amendmentsOf(contract).length > 0 ||
        firstEnd !== lastEnd ||
        (comparable && valueOf(contract)?.minor !== firstValue.minor),
      first: comparable ? firstValue : null,
      final: comparable ? finalValue : null,
    };
  });
}

const endOf = (contract: JsonObject): string | null => periodAt(contract, 'period', '', silent).until;
const valueOf = (contract: JsonObject): Amount | null => amountAt(contract, 'value', '', silent);

/** The day on which the last of them was met, where each of them was. */
function metOn(milestones: readonly JsonObject[]): string | null {
  const days = milestones.map((each) => dayAt(each, 'dateMet', '', silent));
  return days.includes(null) ? null : lastDay(days);
}

const lastDay = (days: readonly (string | null)[]): string | null =>
  days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1) ?? null;

interface Told {
  end: string | null;
  value: Amount | null;
}

/** The first end and the first value that any release says of each contract, by the contract's id. */
function firstTold(record: JsonObject): Map<string, Told> {
  const told = new Map<string, Told>();
  const releases = objectsAt(record, 'releases').toSorted((one, other) => momentOf(one) - momentOf(other));
  for (const release of releases)
    for (const contract of objectsAt(release, 'contracts')) {
      const id = textAt(contract, 'id');
      if (id === null) continue;
      const before = told.get(id);
      told.set(id, {
        end: before?.end ?? endOf(contract),
        value: before?.value ?? valueOf(contract),
      });
    }
  return told;
}

/** What has no date that can be read came last, as far as anybody can say. */
function momentOf(release: JsonObject): number {
  const moment = Date.parse(textAt(release, 'date') ?? '');
  return Number.isNaN(moment) ? Number.MAX_SAFE_INTEGER : moment;
}
