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
  /** For what is written in signs, such as JSON, which runs from left to right in every language. */
  dir?: 'ltr';
}

export function TextField(props: TextFieldProps) {
  const { value, type = 'text', inputmode, autocomplete, size, rows = 1, dir, ...field } = props;
  const shared = controlAttributes(field);
  return (
    <Field {...field}>
      {rows > 1 ? (
        <textarea class="ds-input" rows={rows} dir={dir} {...shared}>
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
          dir={dir}
          {...shared}
        />
      )}
    </Field>
  );
}
