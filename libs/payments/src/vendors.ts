import type { Payments } from './payments.ts';

// Forms of companies and words that come and go in a supplier's name, of the countries of the five languages; compared after
// accents and points are gone, so that S.A. is SA.
const forms = new Set(
  `ltd limited plc llp llc inc incorporated corp corporation co company the and gmbh ag bv nv
   sa sl slu sau srl scp sc cv sas sarl sasu eurl snc eirl sarlu lda ltda unipessoal me epp eireli cia ei
   شركة ذمم ممم`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A supplier's name as it is compared: no accents, no punctuation, no form of company, single spaces. */
export function vendorName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !forms.has(word));
  // "The Co Ltd" is a name too.
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Who was paid in each row: suppliers of the same number or the same compared name are one. 0 where nobody knows. */
export interface Vendors {
  readonly ids: Uint32Array;
  readonly count: number;
  /** The name by which to call each; the shortest of its names in the ledger, then the first in the alphabet. */
  readonly names: readonly string[];
  /** Numbers under which so many names stand that they tell nobody apart. */
  readonly sharedNumbers: readonly string[];
}

/** A number with more compared names than this is a collective one, such as "sundry suppliers". */
const namesForOneNumber = 5;

export function vendorsOf({ texts, count }: Payments): Vendors {
  const { supplier, supplierId } = texts;
  const plain = new Map<string, number>();
  const nameOf = supplier.values.map((name) => {
    const key = vendorName(name);
    let id = plain.get(key);
    if (id === undefined) {
      id = plain.size;
      plain.set(key, id);
    }
    return id;
  });

  // The names under each number, to know the collective ones.
  const namesUnder = supplierId.values.map(() => new Set<number>());
  for (let row = 0; row < count; row++) {
    const number = supplierId.ids[row] ?? 0;
    const name = supplier.ids[row] ?? 0;
    if (number !== 0 && name !== 0) namesUnder[number]?.add(nameOf[name] ?? 0);
  }
  const isShared = namesUnder.map((names) => names.size > namesForOneNumber);

  // Nodes: compared names, then numbers; joined where a row has both.
  const parent = Uint32Array.from({ length: plain.size + supplierId.values.length }, (_, at) => at);
  const rootOf = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const blank = plain.get('') ?? 0;
  namesUnder.forEach((names, number) => {
    if (number === 0 || isShared[number]) return;
    for (const name of names) {
      const [a, b] = [rootOf(name), rootOf(plain.size + number)];
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  });

  const dense = new Map<number, number>();
  const names: string[] = [''];
  const ids = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const name = nameOf[supplier.ids[row] ?? 0] ?? blank;
    const number = supplierId.ids[row] ?? 0;
    let node = -1;
    if (name !== blank) node = name;
    else if (number !== 0 && !isShared[number]) node = plain.size + number;
    if (node < 0) continue;
    const root = rootOf(node);
    let id = dense.get(root);
    if (id === undefined) {
      id = names.length;
      dense.set(root, id);
      names.push('');
    }
    ids[row] = id;
    const said = supplier.values[supplier.ids[row] ?? 0] || (supplierId.values[number] ?? '');
    const held = names[id] ?? '';
    if (held === '' || said.length < held.length || (said.length === held.length && said < held))
      names[id] = said;
  }
  return {
    ids,
    count: names.length,
    names,
    sharedNumbers: supplierId.values.filter((_, number) => number !== 0 && isShared[number]).toSorted(),
  };
}
