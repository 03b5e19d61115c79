import { currencyOf, parseAmount } from '@groundwork-gov/money';
import { citedLaw } from '../../places/api.ts';
import type { Tongue } from '../../platform/i18n/tongue.ts';
import type { FlagRow } from './reading.ts';

export type Told = Pick<FlagRow, 'code' | 'about' | 'subject' | 'facts' | 'names'>;

type Form = 'amount' | 'share' | 'day' | 'moment' | 'name' | 'number' | 'text' | 'stages';

/** How each value of a flag is written; what a sentence has no place for is left out. */
const FORMS: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  R003: { days: 'number', least: 'number', start: 'day', end: 'day' },
  R011: {
    buyer: 'name',
    supplier: 'name',
    purchases: 'number',
    from: 'day',
    until: 'day',
    threshold: 'amount',
    total: 'amount',
  },
  R013: { direct: 'number', processes: 'number', share: 'share', limit: 'share' },
  R018: {},
  R024: { ratio: 'share', next: 'amount', winning: 'amount', limit: 'share' },
  R025: { contests: 'number', won: 'number', share: 'share', limit: 'share' },
  R028: { amount: 'amount', bidders: 'number' },
  R030: { submitted: 'moment', end: 'moment' },
  R031: { award: 'amount', estimate: 'amount', over: 'share', limit: 'share' },
  R035: { out: 'number' },
  R036: { out: 'amount', valid: 'amount' },
  R038: { out: 'number', bids: 'number', share: 'share', limit: 'share' },
  R040: {
    currency: 'text',
    awards: 'number',
    supplier: 'name',
    share: 'share',
    index: 'number',
    limit: 'number',
  },
  R044: { kind: 'text', bidders: 'number' },
  R048: { kinds: 'number', processes: 'number', limit: 'number' },
  R057: { partner: 'name', contests: 'number', changes: 'number', chance: 'share' },
  R058: { ratio: 'share', next: 'amount', winning: 'amount', limit: 'share' },
  R059: { contract: 'amount', award: 'amount', growth: 'share', limit: 'share', amendments: 'number' },
  R067: { due: 'day', met: 'day', days: 'number', late: 'number' },
  G001: { kind: 'text', supplier: 'name', founded: 'day', days: 'number', amount: 'amount' },
  G002: { stages: 'stages' },
  G003: { signed: 'day', award: 'day', days: 'number', least: 'number' },
};

export const messageOf = (code: string, part: 'title' | 'asks' | 'says' | 'formula' | 'not'): string =>
  `procure.flag.${code.toLowerCase()}.${part}`;

/** What was seen, in the reader's language: a sentence from the values, whose limit it is, and which lot. */
export function flagSentence(tongue: Tongue, flag: Told): string {
  const { code, facts } = flag;
  const said = [tongue.t(messageOf(code, 'says'), paramsOf(tongue, flag))];
  const lot = String(facts['lot'] ?? '');
  if (lot !== '')
    said.push(tongue.t('procure.flag-lot', { lot, more: Math.max(0, Number(facts['lots'] ?? 1) - 1) }));
  const law = String(facts['law'] ?? '');
  const article = String(facts['article'] ?? '');
  if (law !== '') said.push(tongue.t('procure.flag-law', { law: citedLaw(tongue, { law, article }) }));
  return said.join(' ');
}

/** How common a flag is among those of whom it could be told. */
export const commonSentence = (
  tongue: Tongue,
  { about, flagged, computable }: Pick<Told, 'about'> & { flagged: number; computable: number },
): string => tongue.t(`procure.flag-common.${about}`, { flagged, computable });

function paramsOf(
  tongue: Tongue,
  { code, subject, facts, names }: Told,
): Record<string, string | number | string[]> {
  const currency = String(facts['currency'] ?? '');
  const params: Record<string, string | number | string[]> = {
    name: names[subject] ?? subject,
    came: (facts['met'] ?? '') === '' ? 'no' : 'yes',
    turns: Number(facts['contests'] ?? 1) - 1,
    part: tongue.percent(100 - Number(facts['percentile'] ?? 90), 0),
  };
  for (const [name, form] of Object.entries(FORMS[code] ?? {}))
    params[name] = written(tongue, form, facts[name] ?? '', { currency, names });
  return params;
}

function written(
  tongue: Tongue,
  form: Form,
  value: string | number,
  { currency, names }: { currency: string; names: FlagRow['names'] },
): string | number | string[] {
  const text = String(value);
  switch (form) {
    case 'number':
      return Number(value);
    case 'share':
      return percentOf(tongue, Number(value));
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? tongue.date(text) : text;
    case 'moment':
      return Number.isNaN(Date.parse(text)) ? text : tongue.dateTime(new Date(text));
    case 'amount':
      return amountOf(tongue, text, currency);
    case 'name':
      return names[text] ?? text.split(' + ').map((id) => names[id] ?? id);
    case 'stages':
      return text.split(', ').map((stage) => tongue.t(`procure.flag.stage.${stage}`));
    case 'text':
      return text;
  }
}

/** Two digits that say something, however small a chance is. */
function percentOf(tongue: Tongue, ratio: number): string {
  const per = ratio * 100;
  const small = per > 0 && per < 0.1 ? 1 - Math.floor(Math.log10(per)) : 1;
  return tongue.percent(per, Number.isInteger(per) ? 0 : Math.min(8, small));
}

/** An exact decimal in its currency; one that has more digits than the currency, or whose currency nobody knows, as it stands. */
export function amountOf(tongue: Tongue, text: string, currency: string): string {
  try {
    const unit = currencyOf(currency);
    const minor = parseAmount(text, unit.digits, { decimal: '.', thousands: '' });
    if (typeof minor === 'bigint') return tongue.money(minor, unit);
  } catch {
    // A currency that nobody has.
  }
  return `${text} ${currency}`;
}

const words = (path: string): string =>
  path.replace(/[A-Z]+/g, (letters) => `-${letters.toLowerCase()}`).replaceAll('/', '.');

/** A field of the standard in plain words; one without words by its path. */
export function fieldWord(tongue: Tongue, field: string): string {
  const key = `procure.field.${words(field)}`;
  return tongue.has(key) ? tongue.t(key) : field;
}

/** Why something cannot be told, of a reason and a field of `libs/ocds`. */
export function gapWord(tongue: Tongue, { reason, field }: { reason: string; field: string }): string {
  if (reason !== 'population')
    return tongue.t(`procure.gap-of.${reason}`, { field: fieldWord(tongue, field) });
  return populationWord(tongue, field);
}

export const populationWord = (tongue: Tongue, why: string): string =>
  tongue.t(`procure.population.${why.replaceAll(' ', '-')}`);
