import { type Json, type JsonObject, organisationOf } from '@groundwork-gov/ocds';
import { partiesOf, partyOf } from '../record/parties.ts';
import { clean, objectAt, objectsAt } from '../record/reach.ts';

interface Known {
  name: string;
  keys: string[];
}

/**
 * Indicators tell organisations by the ids of the records, pages by the identifier of a register or the name. One id may
 * stand for several names in different processes: then a flag is on the page of each.
 */
export class Organisations {
  readonly #known = new Map<string, Known>();

  see(release: JsonObject): void {
    const parties = partiesOf(release);
    const tell = (reference: Json | undefined): void => {
      const id = organisationOf(reference);
      if (id === undefined) return;
      const party = partyOf(reference, parties);
      if (party === null) return;
      const known = this.#known.get(id);
      if (!known) this.#known.set(id, { name: party.name, keys: [party.key] });
      else if (!known.keys.includes(party.key) && known.keys.length < MOST_KEYS) known.keys.push(party.key);
    };
    const tender = objectAt(release, 'tender');
    for (const party of objectsAt(release, 'parties')) tell(party);
    tell(objectAt(release, 'buyer'));
    tell(objectAt(tender, 'procuringEntity'));
    for (const tenderer of objectsAt(tender, 'tenderers')) tell(tenderer);
    for (const bid of objectsAt(objectAt(release, 'bids'), 'details'))
      objectsAt(bid, 'tenderers').forEach(tell);
    for (const award of objectsAt(release, 'awards')) objectsAt(award, 'suppliers').forEach(tell);
  }

  /** The names of those that have one, by id. */
  namesOf(ids: readonly string[]): Record<string, string> {
    const names = new Map<string, string>();
    for (const id of ids) {
      const known = this.#known.get(id);
      if (known) names.set(clean(id), known.name);
    }
    return Object.fromEntries(names);
  }

  keysOf(ids: readonly string[]): string[] {
    return [...new Set(ids.flatMap((id) => this.#known.get(id)?.keys ?? []))].toSorted();
  }
}

/** An id that is written for everybody (`1`, `supplier`) is nobody's: it has no more pages than these. */
const MOST_KEYS = 20;
