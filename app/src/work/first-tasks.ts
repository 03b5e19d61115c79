import type { Role } from '../platform/access/roles.ts';

export interface FirstTask {
  message: string;
  /** Below the place's desk. */
  path: string;
  permission: string;
}

const READ_DIAGNOSIS = { message: 'first-task.diagnosis', path: '/diagnosis', permission: 'places.read' };
const READ_HISTORY = { message: 'first-task.history', path: '/history', permission: 'places.read' };
const LOAD_BUDGET = { message: 'first-task.budget', path: '/budgets/import', permission: 'budget.import' };
const READ_BUDGETS = { message: 'first-task.budgets', path: '/budgets', permission: 'places.read' };

/** Where a post of each role begins when nothing waits for it: the first that its permissions open. */
const TASKS: Readonly<Partial<Record<Role, readonly FirstTask[]>>> = {
  administrator: [LOAD_BUDGET, READ_HISTORY],
  mayor: [READ_DIAGNOSIS],
  councillor: [READ_DIAGNOSIS],
  clerk: [LOAD_BUDGET, READ_BUDGETS],
  'finance-officer': [LOAD_BUDGET, READ_BUDGETS],
  'procurement-officer': [READ_BUDGETS],
  'service-officer': [READ_DIAGNOSIS],
  'internal-auditor': [READ_HISTORY],
  'external-auditor': [READ_HISTORY],
  ombudsperson: [READ_HISTORY],
  adviser: [READ_DIAGNOSIS],
  mentor: [READ_DIAGNOSIS],
  trainer: [READ_DIAGNOSIS],
  trainee: [READ_BUDGETS],
  'programme-manager': [READ_DIAGNOSIS],
  donor: [READ_DIAGNOSIS],
  'civil-society': [READ_DIAGNOSIS],
  evaluator: [READ_HISTORY],
};

const ANYBODY = [LOAD_BUDGET, READ_DIAGNOSIS];

export function firstTaskOf(roles: readonly Role[], permissions: ReadonlySet<string>): FirstTask | null {
  const tasks = [...roles.flatMap((role) => TASKS[role] ?? []), ...ANYBODY];
  return tasks.find((task) => permissions.has(task.permission)) ?? null;
}
