import { controlAttributes, Field, type FieldProps } from '../field.tsx';
import type { ChoiceOption } from '../field-group.tsx';

export interface SelectProps extends FieldProps {
  options: readonly Pick<ChoiceOption, 'value' | 'label' | 'askedIf'>[];
  value?: string;
}

/** One of several. Nothing is chosen beforehand, so that an answer is always somebody's. */
export function Select({ options, value, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select class="ds-input" {...controlAttributes(field)}>
        <option value="">{field.tongue.t('form.choose')}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} data-if={option.askedIf}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
