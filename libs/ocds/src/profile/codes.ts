import { ownText } from '../own-text.ts';

/** Closed code lists of OCDS 1.1, and of its Bids extension, that indicators go by. */
export const CODES = {
  tenderStatus: ['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn'],
  procurementMethod: ['open', 'selective', 'limited', 'direct'],
  bidStatus: ['invited', 'pending', 'valid', 'disqualified', 'withdrawn'],
  awardStatus: ['pending', 'active', 'cancelled', 'unsuccessful'],
  contractStatus: ['pending', 'active', 'cancelled', 'terminated'],
  milestoneStatus: ['scheduled', 'met', 'notMet', 'partiallyMet'],
} as const;

export type CodeList = keyof typeof CODES;
export type Code<L extends CodeList> = (typeof CODES)[L][number];

/** Where each list is used, as findings name it. */
export const CODE_PATHS: Readonly<Record<CodeList, string>> = {
  tenderStatus: 'tender/status',
  procurementMethod: 'tender/procurementMethod',
  bidStatus: 'bids/details/status',
  awardStatus: 'awards/status',
  contractStatus: 'contracts/status',
  milestoneStatus: 'contracts/implementation/milestones/status',
};

/** Words that publishers use instead, as far as we have met them (lower case). A proposal, and never applied unasked. */
const MEANT: { readonly [L in CodeList]: Readonly<Record<string, Code<L>>> } = {
  tenderStatus: {
    published: 'active',
    open: 'active',
    closed: 'complete',
    awarded: 'complete',
    'executarea contractului': 'complete',
    'evaluarea ofertelor': 'active',
    'primirea ofertelor': 'active',
  },
  procurementMethod: {
    public: 'open',
    'licitaţie publică': 'open',
    'licitación pública': 'open',
    公開招標: 'open',
    '選擇性招標(個案)': 'selective',
    '限制性招標(未經公開評選或公開徵求)': 'direct',
    '限制性招標(經公開評選或公開徵求)': 'limited',
    restricted: 'selective',
    negotiated: 'limited',
  },
  bidStatus: {
    qualified: 'valid',
    active: 'valid',
    accepted: 'valid',
    submitted: 'valid',
    'not-qualified': 'disqualified',
    unsuccessful: 'disqualified',
    rejected: 'disqualified',
    invalid: 'disqualified',
    deleted: 'withdrawn',
    draft: 'pending',
  },
  awardStatus: {
    awarded: 'active',
    complete: 'active',
    winning: 'active',
    rejected: 'unsuccessful',
    failed: 'unsuccessful',
    disqualified: 'unsuccessful',
    canceled: 'cancelled',
  },
  contractStatus: {
    signed: 'active',
    'înregistrat(ă)': 'active',
    complete: 'terminated',
    completed: 'terminated',
    closed: 'terminated',
    canceled: 'cancelled',
  },
  milestoneStatus: { complete: 'met', completed: 'met', 'not met': 'notMet' },
};

/** The code that a word nobody knows may stand for; null where we have no idea. */
export function suggestedCode<L extends CodeList>(list: L, word: string): Code<L> | null {
  const folded = word.trim().toLowerCase();
  const same = CODES[list].find((code) => code.toLowerCase() === folded);
  return same ?? (Object.hasOwn(MEANT[list], folded) ? MEANT[list][folded]! : null);
}

/** What each list's words mean to a publisher, and which words nobody could make out. */
export class Vocabulary {
  readonly #own: Partial<Readonly<Record<CodeList, Readonly<Record<string, string>>>>>;
  readonly unknown = new Map<CodeList, Map<string, number>>();

  constructor(own: Partial<Readonly<Record<CodeList, Readonly<Record<string, string>>>>>) {
    this.#own = own;
  }

  /** The code of a word; undefined, and counted, where neither OCDS nor the settings know it. */
  codeOf<L extends CodeList>(list: L, word: string): Code<L> | undefined {
    const own = this.#own[list];
    const said = own && Object.hasOwn(own, word) ? own[word] : word;
    const code = CODES[list].find((each) => each === said);
    if (code !== undefined) return code;
    const words = this.unknown.get(list) ?? new Map<string, number>();
    words.set(ownText(word), (words.get(word) ?? 0) + 1);
    this.unknown.set(list, words);
    return undefined;
  }
}
