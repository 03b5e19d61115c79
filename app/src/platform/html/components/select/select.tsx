import { controlAttributes, Field, type FieldProps } from '../field.tsx';

export interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  value?: string;
}

/** One of several. Nothing is chosen beforehand, so that an answer is always somebody's. */
export function Select({ options, value, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select class="ds-input" {...controlAttributes(field)}>
        <option value="">{field.tongue.t('form.choose')}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
