/** Who may use a route or an action. `anyone` needs no account; a permission is held by a post. */
export type Rule = { who: 'anyone' } | { who: 'signed-in' } | { who: 'post'; permission: string };

export const anyone: Rule = { who: 'anyone' };
export const signedIn: Rule = { who: 'signed-in' };
export const holders = (permission: string): Rule => ({ who: 'post', permission });

export type AccessTable = Readonly<Record<string, Rule>>;

export interface AccessQuestion {
  routes: readonly string[];
  actions: readonly string[];
  permissions: readonly string[];
  table: AccessTable;
}

/**
 * Finds every hole in the access table: a route or action without an entry, an entry for nothing, a permission that
 * no slice declares, an action that anyone could perform. The program does not start while the list is not empty.
 */
export function accessFaults(question: AccessQuestion): string[] {
  const faults: string[] = [];
  const expected = [...question.routes, ...question.actions.map(actionKey)];
  const declared = new Set(question.permissions);
  for (const key of expected) {
    if (!Object.hasOwn(question.table, key)) faults.push(`${key} has no entry in the access table`);
  }
  for (const key of new Set(expected.filter((each, at) => expected.indexOf(each) !== at))) {
    faults.push(`${key} is defined twice`);
  }
  const known = new Set(expected);
  for (const [key, rule] of Object.entries(question.table)) {
    if (!known.has(key)) faults.push(`${key} stands in the access table and nowhere else`);
    if (rule.who === 'post' && !declared.has(rule.permission)) {
      faults.push(`${key} asks for ${rule.permission || 'an empty permission'}, which no slice declares`);
    }
    if (key.startsWith('action ') && rule.who !== 'post') faults.push(`${key} must ask for a permission`);
  }
  return faults;
}

export function actionKey(name: string): string {
  return `action ${name}`;
}

export function routeKey(method: string, path: string): string {
  return `${method} ${path}`;
}
