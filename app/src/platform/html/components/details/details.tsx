import type { Child, PropsWithChildren } from 'hono/jsx';

export type DetailsProps = PropsWithChildren<{ summary: Child; open?: boolean; id?: string }>;

/** What is there for who wants it. Opens without script, and is open on paper. */
export const Details = ({ summary, open, id, children }: DetailsProps) => (
  <details class="more" open={open ?? false} id={id}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
);
