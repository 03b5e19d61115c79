import type { Tongue } from '../i18n/index.ts';
import { amountOfSearch, typedAmount } from '../i18n/typed-amount.ts';

interface Props {
  id: string;
  name: string;
  label: string;
  tongue: Tongue;
  value: string;
}

/** A field of a search for an amount. What cannot be read finds nothing, and the field says so. */
export function AmountFilter({ id, name, label, tongue, value }: Props) {
  const isWrong = value !== '' && amountOfSearch(tongue.language, value) === null;
  const hint = `${id}-hint`;
  const error = `${id}-error`;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {tongue.t(label)}
      </label>
      <div data-field="description" id={hint}>
        {tongue.t('list.amount-like', { example: typedAmount(tongue, 150_050n, { digits: 2 }) })}
      </div>
      <input
        class="ds-input"
        inputmode="decimal"
        dir="ltr"
        id={id}
        name={name}
        value={value}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${hint} ${error}` : hint}
      />
      {isWrong && (
        <div data-field="validation" class="ds-validation-message" id={error}>
          {tongue.t('list.no-amount')}
        </div>
      )}
    </div>
  );
}
