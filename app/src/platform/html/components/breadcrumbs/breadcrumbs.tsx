import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export interface Crumb {
  href: string;
  label: string;
}

/** The way back up. The page itself is its heading and is not repeated here. */
export const Breadcrumbs = ({
  tongue,
  crumbs,
}: {
  tongue: Tongue<PlatformKey>;
  crumbs: readonly Crumb[];
}) => (
  <nav class="ds-breadcrumbs" aria-label={tongue.t('shell.you-are-here')}>
    <ol>
      {crumbs.map(({ href, label }) => (
        <li>
          <a class="ds-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
