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

/** What raises a sign to look into, by the code of its indicator, and its like that raises none although it could be told. */
export interface PlantedSign {
  code: string;
  about: 'OCID' | 'Buyer' | 'Tenderer';
  /** Numbers of purchases, or who buys or sells. */
  raises: readonly string[];
  silent: readonly string[];
}

/** In their contracts there is a case of each sign to look into. */
export const SIGN_TOWNS: readonly string[] = ['NYABERA', 'TELL-MARJAN'];

/** In the contracts of both. */
export const plantedSigns: readonly PlantedSign[] = [
  /** Six days to make an offer where the law gives twelve; thirteen. */
  { code: 'R003', about: 'OCID', raises: ['2023-013'], silent: ['2023-014'] },
  /** Two purchases within three weeks, each below the amount from which a tender is due; one alone. */
  { code: 'R011', about: 'OCID', raises: ['2024-015', '2024-018'], silent: ['2025-012'] },
  /** A department that buys most things without asking for offers; one that seldom does. */
  { code: 'R013', about: 'Buyer', raises: ['markets'], silent: ['works'] },
  /** One offer; two. */
  { code: 'R018', about: 'OCID', raises: ['2023-019'], silent: ['2023-020'] },
  /** The next offer two in a thousand above; six in a hundred. */
  { code: 'R024', about: 'OCID', raises: ['2023-025'], silent: ['2023-026'] },
  /** A firm that offers often and never wins; one that wins a third. */
  { code: 'R025', about: 'Tenderer', raises: ['beaten'], silent: ['furniture-1'] },
  /** Two offers of the same amount; two that differ by a hundredth. */
  { code: 'R028', about: 'OCID', raises: ['2023-031'], silent: ['2023-032'] },
  /** The offer that won came two hours too late; two hours before the end. */
  { code: 'R030', about: 'OCID', raises: ['2023-037'], silent: ['2023-036'] },
  /** A third more than was estimated; five in a hundred more. */
  { code: 'R031', about: 'OCID', raises: ['2024-001'], silent: ['2024-019'] },
  /** All offers but one were ruled out; one of two others stood. */
  { code: 'R035', about: 'OCID', raises: ['2024-021'], silent: ['2024-008'] },
  /** The lowest offer was ruled out; the highest. */
  { code: 'R036', about: 'OCID', raises: ['2024-022'], silent: ['2024-027'] },
  /** A department that rules out two of five offers; one that seldom does. */
  { code: 'R038', about: 'Buyer', raises: ['housing'], silent: ['works'] },
  /** A department most of whose money goes to one firm; one that buys from many. */
  { code: 'R040', about: 'Buyer', raises: ['water'], silent: ['works'] },
  /** Two who offered have one telephone; each their own. */
  { code: 'R044', about: 'OCID', raises: ['2024-026'], silent: ['2024-024'] },
  /** A firm that sold eight kinds of things; one of one kind. */
  { code: 'R048', about: 'Tenderer', raises: ['everything'], silent: ['medical-1'] },
  /** Three firms take turns in street lighting; three others win as it comes. */
  {
    code: 'R057',
    about: 'Tenderer',
    raises: ['lighting-1', 'lighting-2', 'lighting-3'],
    silent: ['building-1', 'building-2'],
  },
  /** The next offer was half as high again; an ordinary distance. */
  { code: 'R058', about: 'OCID', raises: ['2024-031'], silent: ['2024-032'] },
  /** The contract grew by two fifths; by nine in a hundred. */
  { code: 'R059', about: 'OCID', raises: ['2025-005'], silent: ['2025-004'] },
  /** Delivered four months late; three weeks. */
  { code: 'R067', about: 'OCID', raises: ['2025-009'], silent: ['2025-010'] },
  /** The firm that won was founded two months before; years before. */
  { code: 'G001', about: 'OCID', raises: ['2025-013'], silent: ['2025-014'] },
  /** It is over, and no payment or delivery is told; both are. */
  { code: 'G002', about: 'OCID', raises: ['2025-019'], silent: ['2025-021'] },
  /** Signed two days after the award where the law gives others seven to object; after eight. */
  { code: 'G003', about: 'OCID', raises: ['2025-024'], silent: ['2025-026'] },
];

/** Whether this purchase, buyer or seller of a town is among those that raise the sign of this code. */
export const raisesSign = (town: string, code: string, who: string): boolean =>
  SIGN_TOWNS.includes(town) && plantedSigns.some((each) => each.code === code && each.raises.includes(who));
