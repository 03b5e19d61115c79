import type { PropsWithChildren } from 'hono/jsx';
import { LinkButton } from '../link-button/link-button.tsx';

export type EmptyStateProps = PropsWithChildren<{ title: string; action?: { href: string; label: string } }>;

/** Nothing here yet: why, and what to do about it. */
export const EmptyState = ({ title, action, children }: EmptyStateProps) => (
  <div class="empty">
    <h2>{title}</h2>
    <p>{children}</p>
    {action && (
      <LinkButton href={action.href} variant="secondary">
        {action.label}
      </LinkButton>
    )}
  </div>
);
