/** How saturation is looked for: numbers of interviews, and per cent of the themes of the base. */
export interface SaturationRule {
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
}

/** Base, run and threshold as Guest, Namey and Chen propose them; their other threshold is 0 per cent. */
export const SATURATION_RULE: SaturationRule = { base: 4, run: 2, threshold: 5 };

export interface SaturationStep {
  /** Themes that nobody had named before this interview. */
  readonly fresh: number;
  /** All themes up to and with this interview. */
  readonly known: number;
  /** New themes of the run that ends here, to those of the base; null before the first whole run. */
  readonly ratio: { readonly numerator: number; readonly denominator: number } | null;
}

export interface Saturation {
  /** One for each interview, in the order in which they were held. */
  readonly steps: readonly SaturationStep[];
  /** Themes of the base; null before the base is whole. */
  readonly baseThemes: number | null;
  /** After how many interviews the first run brought no more than the threshold; null: none did yet. */
  readonly reachedAt: number | null;
}

/**
 * Whether more interviews still bring something new. The themes of the first interviews are the base; new themes of each
 * run after it, runs overlapping, are held against them. Source: Guest, Namey and Chen, A simple method to assess and
 * report thematic saturation in qualitative research, PLoS ONE 15 (5), 2020, e0232076.
 *
 * @param interviews the themes of each, in the order in which they were held; the same theme is the same text.
 */
export function saturationOf(
  interviews: readonly (readonly string[])[],
  rule: SaturationRule = SATURATION_RULE,
): Saturation {
  const known = new Set<string>();
  const fresh: number[] = [];
  const steps: SaturationStep[] = [];
  let baseThemes: number | null = null;
  let reachedAt: number | null = null;
  for (const [at, themes] of interviews.entries()) {
    const before = known.size;
    for (const theme of themes) known.add(theme);
    fresh.push(known.size - before);
    if (at + 1 === rule.base) baseThemes = known.size;
    // Where the base named nothing there is nothing to hold new themes against.
    const isRun = at + 1 >= rule.base + rule.run && baseThemes !== null && baseThemes > 0;
    const numerator = fresh.slice(-rule.run).reduce((sum, each) => sum + each, 0);
    const ratio = isRun ? { numerator, denominator: baseThemes ?? 0 } : null;
    if (reachedAt === null && ratio && 100 * numerator <= rule.threshold * ratio.denominator)
      reachedAt = at + 1;
    steps.push({ fresh: known.size - before, known: known.size, ratio });
  }
  return { steps, baseThemes, reachedAt };
}
