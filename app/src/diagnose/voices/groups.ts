import type { Tongue } from '../../platform/i18n/index.ts';

/** With these an assessment begins; their names are messages (`voices.group.KEY`), and each can be called otherwise. */
export const SEED_GROUPS = [
  'women',
  'youth',
  'older-people',
  'disabilities',
  'minorities',
  'civil-society',
  'business',
  'council',
  'staff',
  'residents',
] as const;
export type SeedGroup = (typeof SEED_GROUPS)[number];

/** How many residents are of a group, by one source. */
export interface Counted {
  people: number;
  outOf: number;
  year: number;
  source: string;
}

/** A stakeholder group as an assessment states it. */
export interface Group {
  key: string;
  /** 0: as the seed list has it, nobody stated anything. */
  version: number;
  /** Null: as the seed list has it. */
  name: string | null;
  counted: Counted | null;
}

/** Its count, picked field by field for what is signed. */
export const countedOf = ({ counted }: Pick<Group, 'counted'>): Counted | null =>
  counted && {
    people: counted.people,
    outOf: counted.outOf,
    year: counted.year,
    source: counted.source,
  };

export const isSeed = (key: string): key is SeedGroup => (SEED_GROUPS as readonly string[]).includes(key);

export const nameOfGroup = (tongue: Tongue, { key, name }: Pick<Group, 'key' | 'name'>): string =>
  name ?? (isSeed(key) ? tongue.t(`voices.group.${key}`) : key);

/** The seed list in its order, as far as it stands; then the assessment's own groups. */
export function withSeeds(stated: readonly Group[]): Group[] {
  const byKey = new Map(stated.map((group) => [group.key, group]));
  return [
    ...SEED_GROUPS.map((key) => byKey.get(key) ?? { key, version: 0, name: null, counted: null }),
    ...stated.filter(({ key }) => !isSeed(key)),
  ];
}
