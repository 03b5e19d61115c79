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
  /** For what is written in signs, such as JSON, which runs from left to right, or in a language of its own. */
  dir?: 'ltr' | 'rtl';
  /** The language that is written in it, where it is not the page's. */
  language?: string;
  /** The most characters it takes: said in words, and never cut. */
  most?: number;
}

export function TextField(props: TextFieldProps) {
  const {
    value,
    type = 'text',
    inputmode,
    autocomplete,
    size,
    rows = 1,
    dir,
    language,
    most,
    ...given
  } = props;
  const field = most === undefined ? given : withCount(given, value ?? '', most);
  const shared = { ...controlAttributes(field), lang: language };
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

/** How long it may be and how long it is, so that who was refused need not count. */
function withCount(field: FieldProps, value: string, most: number): FieldProps {
  const { tongue } = field;
  const count = [...value].length;
  const says = [
    field.hint,
    tongue.t('form.at-most', { most }),
    ...(count > 0 ? [tongue.t('form.characters', { count })] : []),
  ];
  const over = count - most;
  const error = over > 0 ? tongue.t('form.too-long', { field: field.label, over }) : field.error;
  return { ...field, hint: says.filter(Boolean).join(' '), ...(error === undefined ? {} : { error }) };
}
