import { anyone, holders } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { importBudget, publishBudget, publishSeveral, withdrawBudget } from './actions.ts';
import { apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { budgetsList, importing, withdrawing } from './desk-routes.ts';
import { moneyFacts } from './facts.tsx';
import { budgetInvariants } from './invariants.ts';
import { messages } from './messages/index.ts';
import { budgetProblems } from './problems.ts';
import { routes } from './routes.ts';
import { budgetTitle, budgetWaiting, findableBudgets } from './waiting.ts';

export const budget: Slice = {
  name: 'budget',
  permissions: ['budget.import', 'budget.publish'],
  apart: [['budget.import', 'budget.publish']],
  access: {
    'GET /places/:code/budget': anyone,
    'GET /places/:code/budget/compare': anyone,
    'GET /places/:code/budget/compare.csv': anyone,
    'GET /places/:code/budget/figures': anyone,
    'GET /places/:code/budget/figures.csv': anyone,
    'GET /places/:code/budget/towns': anyone,
    'GET /places/:code/budget/towns.csv': anyone,
    'GET /places/:code/budget/:year/:side': anyone,
    'GET /places/:code/budget/:year/:side/head': anyone,
    'GET /places/:code/budget/:year/:side/lines': anyone,
    'GET /places/:code/budget/:year/:side/lines.csv': anyone,
    'GET /places/:code/budget/:year/:side/lines.json': anyone,
    'GET /api/v1/places/:code/budgets': anyone,
    'GET /api/v1/places/:code/budgets/:year/:side': anyone,
    'GET /api/v1/places/:code/budgets/:year/:side/lines': anyone,
    ...budgetsList.access,
    ...importing.access,
    'POST /work/places/:code/budgets/:year/:side/publish': holders('budget.publish'),
    ...withdrawing.access,
    'action budget.import': holders('budget.import'),
    'action budget.publish': holders('budget.publish'),
    'action budget.publish-several': holders('budget.publish'),
    'action budget.withdraw': holders('budget.publish'),
  },
  routes: [...routes, ...apiRoutes],
  actions: [importBudget(), publishBudget, publishSeveral, withdrawBudget],
  measures: [],
  kinds: ['budget', 'budget-file'],
  problems: budgetProblems.table,
  messages,
  commands,
  tabs: [{ path: '/budget', message: 'budget.tab' }],
  deskLinks: [{ path: '/budgets', message: 'budget.desk.title', part: 'work' }],
  facts: moneyFacts,
  waiting: budgetWaiting,
  searchable: findableBudgets,
  invariants: budgetInvariants,
  itemTitles: { budget: budgetTitle },
  roles: {
    'finance-officer': ['budget.import', 'budget.publish'],
    clerk: ['budget.import'],
  },
  migrations: 'budget/migrations',
};
