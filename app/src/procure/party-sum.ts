import type { Tongue } from '../platform/i18n/tongue.ts';
import type { PartySum } from './overview-store.ts';
import { money } from './words.ts';

/** How much it is together, to be quoted: of contracts with others alone no sum is known. */
export function sumSentence(
  tongue: Tongue,
  { isOwn, currency, contracts, shared, amount }: PartySum,
): string {
  const summed = currency !== '' && shared < contracts;
  return tongue.t('procure.party-sum', {
    whose: isOwn ? 'own' : 'others',
    count: contracts,
    summed: summed ? 'yes' : 'no',
    amount: summed ? money(tongue, { minor: amount, currency }) : '',
    shared,
  });
}
