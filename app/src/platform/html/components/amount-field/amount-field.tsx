import { currencyOf } from '@groundwork-gov/money';
import { typedAmount } from '../../../i18n/typed-amount.ts';
import { controlAttributes, Field, type FieldProps } from '../field.tsx';

export interface AmountFieldProps extends FieldProps {
  /** An ISO 4217 code. */
  currency: string;
  /** As it was typed, or `typedAmount` of what stands. */
  value?: string;
}

/** An amount of money, typed with the separators of the page's language; `amountTyped` reads it. */
export function AmountField({ currency, value, ...field }: AmountFieldProps) {
  const { tongue } = field;
  const unit = currencyOf(currency);
  const example = typedAmount(tongue, 123_450n * 10n ** BigInt(Math.max(0, unit.digits - 2)), unit);
  const shown = { ...field, hint: field.hint ?? tongue.t('form.amount-hint', { currency, example }) };
  return (
    <Field {...shown}>
      <span class="with-unit">
        <input
          class="ds-input"
          inputmode="decimal"
          size={16}
          dir="ltr"
          value={value}
          {...controlAttributes(shown)}
        />
        <bdi aria-hidden="true">{currency}</bdi>
      </span>
    </Field>
  );
}
