import type { Purchase } from './purchase.ts';
import { BUYERS, type Buyer, purchaseWords, TRADES, type Trade } from './purchase-words.ts';
import type { Town } from './towns.ts';

export const officeOf = (town: Town): string => `${purchaseWords(town).office} ${town.name}`;

const isBuyer = (key: string): key is Buyer => BUYERS.some((each) => each.key === key);
const isTrade = (key: string): key is Trade => TRADES.some((each) => each === key);

/** What a department, the office or a firm is called in the town's language. */
function nameOf(town: Town, key: string): string {
  const { buyers, firms, others } = purchaseWords(town);
  if (key === 'office') return officeOf(town);
  if (isBuyer(key)) return buyers[key];
  const [trade = '', at] = key.split('-');
  if (isTrade(trade)) return firms[trade][Number(at) - 1] ?? '';
  return Object.entries(others).find(([other]) => other === key)?.[1] ?? '';
}

export const referTo = (town: Town, key: string) => ({ id: key, name: nameOf(town, key) });

/** Everybody who takes part in a purchase, once. */
export function partiesOf(town: Town, { buyer, bids, winner }: Purchase): object[] {
  const sellers = new Set([...bids.map(({ firm }) => firm), ...(winner === '' ? [] : [winner])]);
  return [
    { ...referTo(town, buyer), roles: ['buyer'] },
    { ...referTo(town, 'office'), roles: ['procuringEntity'] },
    ...[...sellers].map((firm) => ({
      ...referTo(town, firm),
      roles: firm === winner ? ['supplier', 'tenderer'] : ['tenderer'],
      identifier: { scheme: 'XM-EXAMPLE', id: `${town.code}-${firm}` },
      contactPoint: { email: `${mailOf(firm)}@firms.example` },
      details: { foundedOn: foundedOn(firm) },
    })),
  ];
}

/** The twins have one address for mail. */
const mailOf = (firm: string): string => firm.replace(/^twin-.*/, 'twins');

/** One firm is young; the others were founded long before the first of these purchases. */
const foundedOn = (firm: string): string =>
  firm === 'young' ? '2025-02-10' : `${1998 + (firm.length % 15)}-06-01`;
