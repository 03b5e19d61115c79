import type { PropsWithChildren } from 'hono/jsx';
import type { Tongue } from '../../i18n/index.ts';

export interface FieldProps {
  tongue: Tongue;
  name: string;
  label: string;
  hint?: string;
  /** What is wrong and how to mend it; also given to the form's summary. */
  error?: string;
  required?: boolean;
  /** Where a page has several fields of one name. */
  id?: string;
}

/** The address of a field on its page: what the error summary links to. */
export const fieldId = (name: string) => `field-${name}`;

export const idOf = ({ id, name }: Pick<FieldProps, 'id' | 'name'>): string => id ?? fieldId(name);

export function describedBy(field: FieldProps, ...more: readonly string[]): string | undefined {
  const { hint, error } = field;
  const ids = [hint && `${idOf(field)}-hint`, ...more, error && `${idOf(field)}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What every control needs: its name, and ties to its hint and its error. */
export const controlAttributes = (field: FieldProps) => ({
  id: idOf(field),
  name: field.name,
  required: field.required ?? false,
  'aria-invalid': field.error === undefined ? undefined : ('true' as const),
  'aria-describedby': describedBy(field),
});

/** Label, hint, control and error in one order. What may be left out says so; what is needed needs no star. */
export const Field = ({ children, ...field }: PropsWithChildren<FieldProps>) => (
  <div class="ds-field">
    <label class="ds-label" for={idOf(field)}>
      {field.label} {field.required ? null : <span class="quiet">{field.tongue.t('form.optional')}</span>}
    </label>
    {field.hint && (
      <div data-field="description" id={`${idOf(field)}-hint`}>
        {field.hint}
      </div>
    )}
    {children}
    {field.error && (
      <div data-field="validation" class="ds-validation-message" id={`${idOf(field)}-error`}>
        <span class="ds-sr-only">{field.tongue.t('form.error')} </span>
        {field.error}
      </div>
    )}
  </div>
);
