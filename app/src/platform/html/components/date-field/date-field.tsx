import { controlAttributes, Field, type FieldProps } from '../field.tsx';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or what somebody typed that was no day. */
  value?: string;
  /** For days far from today, such as a birth or a law: typed is quicker than leafing through a calendar. */
  typed?: boolean;
}

const EXAMPLE = '2026-10-31';

/**
 * A day. The browser's own calendar unless told, which sends `YYYY-MM-DD`; what is typed comes as people write it and
 * is read by `dayTyped`.
 */
export function DateField({ value, typed, ...field }: DateFieldProps) {
  const { tongue } = field;
  const hint =
    field.hint ?? (typed ? tongue.t('form.day-hint', { example: tongue.date(EXAMPLE) }) : undefined);
  const shown = { ...field, ...(hint === undefined ? {} : { hint }) };
  // A calendar shows nothing of a text that is no day: what was typed is shown as it was.
  const isText = typed || (value !== undefined && value !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(value));
  return (
    <Field {...shown}>
      <input
        class="ds-input"
        type={isText ? 'text' : 'date'}
        value={value}
        size={isText ? 20 : undefined}
        {...controlAttributes(shown)}
      />
    </Field>
  );
}
