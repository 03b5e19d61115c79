import { controlAttributes, Field, type FieldProps } from '../field.tsx';

export interface NumberFieldProps extends FieldProps {
  value?: string;
  /** What it counts: "people", "m²". */
  unit?: string;
  /** About how many digits are expected. */
  size?: number;
}

/** A whole number. A text field with a number pad: spinners change by a touch of the wheel, and letters vanish unread. */
export const NumberField = ({ value, unit, size = 8, ...field }: NumberFieldProps) => (
  <Field {...field}>
    <span class="with-unit">
      <input
        class="ds-input"
        inputmode="numeric"
        size={size}
        dir="ltr"
        value={value}
        {...controlAttributes(field)}
      />
      {unit && <bdi>{unit}</bdi>}
    </span>
  </Field>
);
