import { isObject, listAt, member, objectAt, textAt } from '../json/json.ts';
import { type Check, idOf } from './check.ts';

/** Two of a list with one id: who merges releases lays the later one over the first. Further classifications and identifiers are taken whole. */
export const idTwice = (): Check => ({
  code: 'ocds.id-twice',
  place({ name, value, path }) {
    if (!Array.isArray(value) || value.length < 2 || name.startsWith('additional')) return null;
    const seen = new Set<string>();
    for (const [at, each] of value.entries()) {
      const id = idOf(member(each, 'id'));
      if (id === null) continue;
      if (seen.has(id)) return { path: `${path}/${at}/id`, value: id };
      seen.add(id);
    }
    return null;
  },
});

/** A field that is there and says nothing. Null is another matter: in a release it takes back what was said. */
export const empty = (): Check => ({
  code: 'ocds.empty',
  place({ value, path }) {
    const isEmpty =
      typeof value === 'string'
        ? value.trim() === ''
        : Array.isArray(value)
          ? value.length === 0
          : isObject(value) && Object.keys(value).length === 0;
    return isEmpty ? { path, value } : null;
  },
});

/** `ocds-213czf-`: six letters or digits, given to each publisher (guidance of OCDS 1.1, "Contracting process identifiers"). */
const PREFIXED = /^ocds-[a-z0-9]{6}-./;

/** An ocid without the prefix that keeps it apart from those of other publishers. Told once a file: it is so of all or of none. */
export const prefix = (): Check => {
  let isTold = false;
  return {
    code: 'ocds.prefix',
    *release(release) {
      const ocid = textAt(release, 'ocid');
      if (isTold || ocid === undefined || PREFIXED.test(ocid)) return;
      isTold = true;
      yield {
        path: '/ocid',
        value: ocid,
        expected: 'ocds-, six letters or digits, - and the id of the process',
      };
    },
  };
};

/** Tenders in which nothing can have been awarded. */
const WITHOUT_AWARD: ReadonlySet<string> = new Set([
  'planning',
  'planned',
  'cancelled',
  'unsuccessful',
  'withdrawn',
]);
const RUNNING: ReadonlySet<string> = new Set(['active', 'terminated']);
const NOT_AWARDED: ReadonlySet<string> = new Set(['pending', 'cancelled', 'unsuccessful']);

/** Statuses that cannot both be so: an active award of a cancelled tender, a running contract of a cancelled award. */
export const statuses = (): Check => ({
  code: 'ocds.statuses',
  *release(release) {
    const tender = textAt(objectAt(release, 'tender'), 'status') ?? '';
    const awards = new Map<string, string>();
    for (const [at, award] of (listAt(release, 'awards') ?? []).entries()) {
      const [status, id] = [textAt(award, 'status') ?? '', idOf(member(award, 'id'))];
      if (id !== null) awards.set(id, status);
      if (status === 'active' && WITHOUT_AWARD.has(tender))
        yield {
          path: `/awards/${at}/status`,
          value: status,
          expected: `what fits a tender that is "${tender}"`,
        };
    }
    for (const [at, contract] of (listAt(release, 'contracts') ?? []).entries()) {
      const status = textAt(contract, 'status') ?? '';
      const award = awards.get(idOf(member(contract, 'awardID')) ?? '') ?? '';
      if (RUNNING.has(status) && NOT_AWARDED.has(award))
        yield {
          path: `/contracts/${at}/status`,
          value: status,
          expected: `what fits an award that is "${award}"`,
        };
    }
  },
});
