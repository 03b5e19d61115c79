/** A name of somebody, which leads to their page where there is one. */
export const Linked = ({ href, children }: { href: string | null; children: string }) =>
  href === null ? (
    <bdi>{children}</bdi>
  ) : (
    <a class="ds-link" href={href}>
      <bdi>{children}</bdi>
    </a>
  );
