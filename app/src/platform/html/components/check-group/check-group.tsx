import { type FieldProps, idOf } from '../field.tsx';
import { Choice, type ChoiceOption, FieldGroup } from '../field-group.tsx';

export interface CheckGroupProps extends FieldProps {
  options: readonly ChoiceOption[];
  chosen: readonly string[];
}

/** Any number of several. Sent as a field that may come more than once: `z.union([z.string(), z.array(z.string())])`. */
export const CheckGroup = ({ options, chosen, ...field }: CheckGroupProps) => (
  <FieldGroup {...field}>
    {options.map((option, at) => (
      <Choice
        type="checkbox"
        name={field.name}
        option={option}
        checked={chosen.includes(option.value)}
        id={`${idOf(field)}-${at}`}
      />
    ))}
  </FieldGroup>
);
