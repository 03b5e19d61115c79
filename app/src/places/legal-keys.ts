/** What kind of value a setting has, and so how it is asked for, checked and said. */
export type LegalType = 'month-day' | 'days' | 'working-days' | 'amount' | 'percent' | 'count';

/**
 * The settings that Groundwork knows, each the answer of a law to one question. A slice that needs another adds it
 * here, with its message `law.KEY` (the question) in every language. The sources name where such rules usually stand.
 */
export const LEGAL_KEYS = {
  // PEFA 2016, PI-17 and PI-18: the budget calendar.
  'budget.proposal-due': 'month-day',
  'budget.approval-due': 'month-day',
  // PEFA 2016, PI-18.4 and PI-21.4: changes within a year.
  'budget.virement-limit': 'percent',
  // PEFA 2016, PI-28 and PI-29: reports within the year and after it.
  'budget.in-year-report': 'days',
  'budget.accounts-due': 'days',
  'debt.limit': 'percent',
  // UNCITRAL Model Law on Public Procurement (2011), articles 28 to 30: which method from which value.
  'procurement.direct-limit': 'amount',
  'procurement.quotations-limit': 'amount',
  'procurement.open-tender-from': 'amount',
  'procurement.bid-period': 'days',
  'procurement.standstill': 'days',
  // Requests, complaints and their remedies.
  'request.acknowledge-within': 'working-days',
  'request.answer-within': 'working-days',
  'complaint.resolve-within': 'working-days',
  'appeal.lodge-within': 'days',
  // Laws on access to information.
  'information.answer-within': 'working-days',
  // Councils.
  'council.notice': 'days',
  'council.quorum': 'percent',
  'council.seats': 'count',
  'decision.publish-within': 'days',
  // PEFA 2016, PI-26.4 and PI-30.3: what an audit asks for.
  'audit.answer-within': 'days',
} as const satisfies Record<string, LegalType>;

export type LegalKey = keyof typeof LEGAL_KEYS;

export const LEGAL_KEY_NAMES = Object.keys(LEGAL_KEYS) as LegalKey[];

export const isLegalKey = (key: string): key is LegalKey => Object.hasOwn(LEGAL_KEYS, key);
