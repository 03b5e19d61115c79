import type { PropsWithChildren } from 'hono/jsx';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

export type ButtonProps = PropsWithChildren<{
  variant?: ButtonVariant;
  /** For what cannot be taken back. */
  danger?: boolean;
  name?: string;
  value?: string;
  type?: 'submit' | 'button';
}>;

/** Does something: it sends its form. What only leads somewhere is a LinkButton. */
export const Button = ({
  variant = 'primary',
  danger,
  name,
  value,
  type = 'submit',
  children,
}: ButtonProps) => (
  <button
    class="ds-button"
    type={type}
    data-variant={variant}
    data-color={danger ? 'danger' : undefined}
    name={name}
    value={value}
  >
    {children}
  </button>
);
