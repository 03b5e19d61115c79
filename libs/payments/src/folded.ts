/** A name as it is compared: letters and digits alone, no capitals, no accents. `Capital/ Revenue` is `capitalrevenue`. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text as it is compared: no capitals, no accents, single spaces. */
function foldedText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Whether a text is one of these, where a `*` at the end stands for any end. Capitals, accents and spaces do not matter. */
export function matcher(patterns: readonly string[]): (text: string) => boolean {
  const whole = new Set<string>();
  const starts: string[] = [];
  for (const pattern of patterns) {
    if (pattern.endsWith('*')) starts.push(foldedText(pattern.slice(0, -1)));
    else whole.add(foldedText(pattern));
  }
  if (patterns.length === 0) return () => false;
  return remembering((text) => {
    const folded = foldedText(text);
    return whole.has(folded) || starts.some((start) => folded.startsWith(start));
  });
}

const remembered = 20_000;

/** The same function, which works out each text once as long as there are not too many. Files repeat their texts. */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= remembered) known.clear();
    const made = of(text);
    known.set(text, made);
    return made;
  };
}
