import type { PropsWithChildren } from 'hono/jsx';
import type { ButtonVariant } from '../button/button.tsx';

export type LinkButtonProps = PropsWithChildren<{ href: string; variant?: ButtonVariant }>;

/** A link with the weight of a button: it leads to the next step and changes nothing. */
export const LinkButton = ({ href, variant = 'primary', children }: LinkButtonProps) => (
  <a class="ds-button" href={href} data-variant={variant}>
    {children}
  </a>
);
