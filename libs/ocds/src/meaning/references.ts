import { type Json, type JsonObject, listAt, member, objectAt, textAt } from '../json/json.ts';
import { type Check, type Doubt, idOf } from './check.ts';

/** Ids that lead nowhere: an organisation that is not among the parties, the award of a contract, the lot of an item. */
export const references = (): Check => ({
  code: 'ocds.reference',
  *release(release) {
    yield* unresolved(release, 'parties', organisations(release), 'parties');
    // A release of one stage may name an award of an earlier one.
    if (release['awards'] !== undefined || isCompiled(release))
      yield* unresolved(release, 'awards', within(release, 'contracts', 'awardID'), 'awards');
    const tender = objectAt(release, 'tender');
    yield* unresolved(tender, 'lots', lotsNamed(release), 'tender/lots');
  },
});

type Reference = readonly [id: Json | undefined, path: string];

function* unresolved(
  holder: JsonObject | undefined,
  list: string,
  named: Iterable<Reference>,
  expected: string,
): Iterable<Doubt> {
  // Without the list nothing is said: OCDS 1.0 has no parties, and lots are an extension.
  const listed = listAt(holder, list);
  if (!listed && list !== 'awards') return;
  const known = new Set((listed ?? []).map((each) => idOf(member(each, 'id'))));
  for (const [value, path] of named) {
    const id = idOf(value);
    if (id !== null && !known.has(id)) yield { path, value: value!, expected: `an id of ${expected}` };
  }
}

const isCompiled = (release: JsonObject): boolean => listAt(release, 'tag')?.includes('compiled') === true;

function* organisations(release: JsonObject): Iterable<Reference> {
  yield [member(member(release, 'buyer'), 'id'), '/buyer/id'];
  const tender = objectAt(release, 'tender');
  yield [member(member(tender, 'procuringEntity'), 'id'), '/tender/procuringEntity/id'];
  yield* idsOf(tender, 'tenderers', '/tender');
  for (const [at, award] of (listAt(release, 'awards') ?? []).entries())
    yield* idsOf(award, 'suppliers', `/awards/${at}`);
  for (const [at, bid] of (listAt(member(release, 'bids'), 'details') ?? []).entries())
    yield* idsOf(bid, 'tenderers', `/bids/details/${at}`);
}

function* idsOf(holder: Json | undefined, list: string, path: string): Iterable<Reference> {
  for (const [at, each] of (listAt(holder, list) ?? []).entries())
    yield [member(each, 'id'), `${path}/${list}/${at}/id`];
}

function* within(release: JsonObject, list: string, name: string): Iterable<Reference> {
  for (const [at, each] of (listAt(release, list) ?? []).entries())
    yield [member(each, name), `/${list}/${at}/${name}`];
}

/** `relatedLot` of items, `relatedLots` of documents, milestones, awards and bids. */
function* lotsNamed(release: JsonObject): Iterable<Reference> {
  const tender = objectAt(release, 'tender');
  const holders: (readonly [Json[] | undefined, string])[] = [
    [listAt(tender, 'items'), '/tender/items'],
    [listAt(tender, 'documents'), '/tender/documents'],
    [listAt(tender, 'milestones'), '/tender/milestones'],
    [listAt(release, 'awards'), '/awards'],
    [listAt(member(release, 'bids'), 'details'), '/bids/details'],
  ];
  for (const [list, path] of holders)
    for (const [at, each] of (list ?? []).entries()) {
      const one = textAt(each, 'relatedLot');
      if (one !== undefined) yield [one, `${path}/${at}/relatedLot`];
      for (const [place, lot] of (listAt(each, 'relatedLots') ?? []).entries())
        yield [lot, `${path}/${at}/relatedLots/${place}`];
    }
}
