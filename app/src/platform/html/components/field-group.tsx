import type { PropsWithChildren } from 'hono/jsx';
import { describedBy, type FieldProps, idOf } from './field.tsx';

/** A group of choices under one question: legend, hint, choices and error in one order. */
export const FieldGroup = ({ children, ...field }: PropsWithChildren<FieldProps>) => (
  <fieldset class="ds-fieldset" id={idOf(field)} tabindex={-1} aria-describedby={describedBy(field)}>
    <legend class="ds-label">
      {field.label} {field.required ? null : <span class="quiet">{field.tongue.t('form.optional')}</span>}
    </legend>
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
  </fieldset>
);

export interface ChoiceOption {
  value: string;
  label: string;
  /** What choosing it means, where its name does not say so. */
  hint?: string;
  /** On a page that works without a net: the condition under which it can be chosen (`platform/offline`). */
  askedIf?: string;
}

interface ChoiceProps {
  type: 'checkbox' | 'radio';
  name: string;
  option: ChoiceOption;
  checked: boolean;
  id: string;
}

export const Choice = ({ type, name, option, checked, id }: ChoiceProps) => (
  <div data-if={option.askedIf}>
    <label class="check">
      <input
        class="ds-input"
        type={type}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint ? id : undefined}
      />
      {option.label}
    </label>
    {option.hint && (
      <p class="quiet check-hint" id={id}>
        {option.hint}
      </p>
    )}
  </div>
);
