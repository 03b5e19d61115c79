import { controlAttributes, Field, type FieldProps } from '../field.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date';
  inputmode?: 'numeric' | 'decimal' | 'text';
  autocomplete?: string;
  /** About how many characters are expected: the field is as wide as its answer. */
  size?: number;
  /** More than one gives a text area. */
  rows?: number;
}

export function TextField(props: TextFieldProps) {
  const { value, type = 'text', inputmode, autocomplete, size, rows = 1, ...field } = props;
  const shared = controlAttributes(field);
  return (
    <Field {...field}>
      {rows > 1 ? (
        <textarea class="ds-input" rows={rows} {...shared}>
          {value ?? ''}
        </textarea>
      ) : (
        <input
          class="ds-input"
          type={type}
          value={value}
          inputmode={inputmode}
          autocomplete={autocomplete}
          size={size}
          {...shared}
        />
      )}
    </Field>
  );
}
