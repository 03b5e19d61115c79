import type { Findings, FormFinding } from '../finding.ts';
import { everyItem, type Item } from '../form.ts';

type Where = Omit<FormFinding, 'level' | 'code'>;

/** What `${name}` can mean. */
export class AllNames {
  readonly byName = new Map<string, Item>();
  readonly #twice = new Set<string>();
  readonly #root: string;

  constructor(items: readonly Item[], root: string) {
    this.#root = root;
    for (const item of everyItem(items)) {
      if (this.byName.has(item.name) || item.name === root) this.#twice.add(item.name);
      this.byName.set(item.name, item);
    }
    for (const name of this.#twice) this.byName.delete(name);
  }

  /** Whether a reference leads somewhere; what does not is told. */
  check(name: string, where: Where, findings: Findings): boolean {
    if (this.byName.has(name)) return true;
    const value = `\${${name}}`;
    // The root has a name too, so a question called as it is stands for two things.
    if (this.#twice.has(name)) findings.refuse('form.reference-ambiguous', { ...where, value });
    else if (name !== this.#root) findings.refuse('form.reference-unknown', { ...where, value });
    return false;
  }
}

const MENTION = /\$\{([^{}]*)(\}?)/gu;
const WELL_MADE = /^\s*(?:last-saved#)?([\p{L}_][\p{L}\p{M}\p{N}_.\-\u00B7]*)\s*$/u;

/** The names that a text mentions; null stands for a mention that is not well made. */
export function mentionsOf(text: string): (string | null)[] {
  return Array.from(text.matchAll(MENTION), ([, inside = '', close]) =>
    close === '}' ? (WELL_MADE.exec(inside)?.[1] ?? null) : null,
  );
}
