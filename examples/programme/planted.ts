/** What is wrong in the example programme on purpose, so that a reader, a demonstration and a test have something to find. */
export interface Planted {
  what: 'late-budget' | 'overspend' | 'reorganisation' | 'single-bidder' | 'dodged-threshold' | 'flood';
  town: string;
  years: readonly number[];
}

export const planted = [
  /** Adopted weeks after the year it is for had begun. */
  { what: 'late-budget', town: 'KITENDWA', years: [2022, 2023, 2024, 2025] },
  /** More spent than even the revised budget allowed. */
  { what: 'overspend', town: 'TOMBOUKRE', years: [2023, 2024] },
  /** Works and Trade become one department; the codes of their programmes change with it. */
  { what: 'reorganisation', town: 'VALDORMA', years: [2023, 2024, 2025] },
  /** Most open tenders get one bid, and two firms share them. */
  { what: 'single-bidder', town: 'SANTA-RISA', years: [2021, 2022, 2023, 2024, 2025] },
  /** Purchases gather just under the amount from which a tender is due. */
  { what: 'dodged-threshold', town: 'PUERTO-LUEN', years: [2022, 2023, 2024, 2025] },
  /** Works stop, health posts spend more, revenue drops: the year a person may set aside. */
  { what: 'flood', town: 'NYABERA', years: [2023] },
] as const satisfies readonly Planted[];

/** Whether this is planted in this town and year. */
export function isPlanted(what: Planted['what'], town: string, year: number): boolean {
  return planted.some(
    (each: Planted) => each.what === what && each.town === town && each.years.includes(year),
  );
}
