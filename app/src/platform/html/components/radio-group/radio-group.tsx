import { type FieldProps, idOf } from '../field.tsx';
import { Choice, type ChoiceOption, FieldGroup } from '../field-group.tsx';

export interface RadioGroupProps extends FieldProps {
  options: readonly ChoiceOption[];
  /** As `formOf(…).choice` gives it: one value, or none. */
  chosen: readonly string[];
}

/** One of a few, all in sight. Nothing is chosen beforehand, so that an answer is always somebody's. */
export const RadioGroup = ({ options, chosen, ...field }: RadioGroupProps) => (
  <FieldGroup {...field}>
    {options.map((option, at) => (
      <Choice
        type="radio"
        name={field.name}
        option={option}
        checked={chosen[0] === option.value}
        id={`${idOf(field)}-${at}`}
      />
    ))}
  </FieldGroup>
);
