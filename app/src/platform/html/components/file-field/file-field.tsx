import { controlAttributes, Field, type FieldProps } from '../field.tsx';

export interface FileFieldProps extends FieldProps {
  /** For example `.csv,text/csv`. */
  accept?: string;
  multiple?: boolean;
}

export const FileField = ({ accept, multiple, ...field }: FileFieldProps) => (
  <Field {...field}>
    <input
      class="ds-input file"
      type="file"
      accept={accept}
      multiple={multiple ?? false}
      {...controlAttributes(field)}
    />
  </Field>
);
