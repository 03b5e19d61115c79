import type { Provenance } from '../framework.ts';
import type { Ratio } from '../outturn.ts';

/** How a node came to its value; codes are stable, for messages. Ids are those of nodes unless said otherwise. */
export type Why =
  | { readonly code: 'score.answered' }
  | { readonly code: 'score.counts-as'; readonly as: string }
  | { readonly code: 'score.answered-out' }
  | { readonly code: 'score.screened-out'; readonly question: string; readonly answer: string }
  | { readonly code: 'score.all-children-out' }
  | { readonly code: 'score.not-answered' }
  | { readonly code: 'score.children-missing'; readonly missing: readonly string[] }
  | { readonly code: 'score.overridden'; readonly override: string }
  | { readonly code: 'score.only-child'; readonly child: string }
  | {
      readonly code: 'score.weakest-link';
      readonly weakest: readonly string[];
      readonly better: readonly string[];
    }
  | {
      readonly code: 'score.table';
      readonly table: string;
      /** The cell's key, worst first. */
      readonly row: string;
      readonly provenance: Provenance;
      /** What else the cell could be, where it is in doubt. */
      readonly otherwise: string | null;
    }
  | {
      readonly code: 'score.weighted-mean';
      readonly parts: readonly MeanPart[];
      readonly totalWeight: number;
    }
  | { readonly code: 'score.share'; readonly met: readonly string[]; readonly totalWeight: number }
  | { readonly code: 'score.no-score'; readonly tally: Readonly<Record<string, number>> };

export interface MeanPart {
  readonly node: string;
  readonly weight: number;
  readonly value: Ratio;
}

/**
 * `scored`: it has a step or a number. `missing`: something below is not answered yet. `out`: not applicable, or not used.
 * `no-score`: the framework gives this node none; `why` counts the answers below it.
 */
export interface NodeScore {
  readonly id: string;
  readonly state: 'scored' | 'missing' | 'out' | 'no-score';
  /** As answered at a leaf (`D*`), as computed above. Null off scales of steps. */
  readonly step: string | null;
  /** What the step counts as further up. */
  readonly counts: string | null;
  readonly number: Ratio | null;
  readonly why: Why;
}

export interface AssessmentScore {
  readonly framework: { readonly id: string; readonly version: string };
  /** Every node, by id, in the order of the framework. */
  readonly nodes: ReadonlyMap<string, NodeScore>;
  /** Leaves that apply and have no answer, in the order of the framework. */
  readonly missing: readonly string[];
  /** Screening questions without an answer: until then their nodes apply. */
  readonly unscreened: readonly string[];
}
