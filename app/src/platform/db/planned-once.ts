import { sql } from 'kysely';
import type { ClientBase } from 'pg';

/**
 * A mark for what is asked with every request, the same words each time: `.modifyFront(plannedOnce)`. Its plan is kept
 * by each connection; to plan who somebody is, over six tables with their policies, takes longer than to look it up.
 * Only for words that never differ: the database keeps a plan for each text.
 */
export const plannedOnce = sql`/* planned once */`;

const MARK = '/* planned once */';
const names = new Map<string, string>();

/** Gives marked statements of this connection a name, which is what makes the database keep their plan. */
export function keepPlans(client: ClientBase): void {
  // Looked up each time: whoever watches what is asked, watches where the driver has it.
  const asked = (...args: unknown[]): unknown => Object.getPrototypeOf(client).query.apply(client, args);
  const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown =>
    typeof text === 'string' && text.includes(MARK)
      ? asked({ name: nameOf(text), text, values }, ...rest)
      : asked(text, values, ...rest);
  Object.assign(client, { query: named });
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `planned-${names.size}`;
  names.set(text, name);
  return name;
}
