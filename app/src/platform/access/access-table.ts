/** Who may use a route or an action. `anyone` needs no account; a permission is held by a post. */
export type Rule = { who: 'anyone' } | { who: 'signed-in' } | { who: 'post'; permission: string };

export const anyone: Rule = { who: 'anyone' };
export const signedIn: Rule = { who: 'signed-in' };
export const holders = (permission: string): Rule => ({ who: 'post', permission });

export type AccessTable = Readonly<Record<string, Rule>>;

/** Which rules each kind of route keeps: one that asks for more than its wrapper looks at would be an empty promise. */
const KEPT: Readonly<Record<string, readonly Rule['who'][]>> = {
  public: ['anyone'],
  'public-form': ['anyone'],
  'one-click': ['anyone'],
  account: ['anyone', 'signed-in'],
  desk: ['post'],
  form: ['post'],
  own: ['post'],
  'read-public': ['anyone'],
  'read-desk': ['post'],
  act: ['post'],
};

export interface AccessQuestion {
  routes: readonly { key: string; kind: string }[];
  actions: readonly string[];
  /** Those of them that whoever comes may do: the only ones that need no permission. */
  open?: readonly string[];
  permissions: readonly string[];
  table: AccessTable;
}

const PERMISSION = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

/**
 * Finds every hole in the access table: a route or action without an entry, an entry for nothing, a permission that
 * no slice declares, an action that anyone could perform, a rule that the route's kind does not keep. The program does
 * not start while the list is not empty.
 */
export function accessFaults(question: AccessQuestion): string[] {
  const faults: string[] = [];
  const expected = [...question.routes.map((route) => route.key), ...question.actions.map(actionKey)];
  const declared = new Set(question.permissions);
  const open = new Set((question.open ?? []).map(actionKey));
  for (const permission of declared) {
    if (!PERMISSION.test(permission))
      faults.push(`the permission "${permission}" is not of the form slice.verb`);
  }
  for (const key of expected) {
    if (!Object.hasOwn(question.table, key)) faults.push(`${key} has no entry in the access table`);
  }
  for (const key of new Set(expected.filter((each, at) => expected.indexOf(each) !== at))) {
    faults.push(`${key} is defined twice`);
  }
  for (const { key, kind } of question.routes) {
    const rule = Object.hasOwn(question.table, key) ? question.table[key] : undefined;
    if (rule && !KEPT[kind]?.includes(rule.who))
      faults.push(`${key} is a ${kind} route, which does not look whether somebody is "${rule.who}"`);
  }
  const known = new Set(expected);
  for (const [key, rule] of Object.entries(question.table)) {
    if (!known.has(key)) faults.push(`${key} stands in the access table and nowhere else`);
    if (rule.who === 'post' && !declared.has(rule.permission)) {
      faults.push(`${key} asks for ${rule.permission || 'an empty permission'}, which no slice declares`);
    }
    if (!key.startsWith('action ')) continue;
    if (open.has(key) && rule.who !== 'anyone') faults.push(`${key} is open, and its entry is not`);
    if (!open.has(key) && rule.who !== 'post') faults.push(`${key} must ask for a permission`);
  }
  return faults;
}

export function actionKey(name: string): string {
  return `action ${name}`;
}

export function routeKey(method: string, path: string): string {
  return `${method} ${path}`;
}
