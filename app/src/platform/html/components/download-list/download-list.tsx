import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export interface Download {
  href: string;
  format: 'csv' | 'xlsx' | 'json' | 'pdf';
  bytes?: number;
  /** What the file holds, where several are offered. */
  label?: string;
}

export const DownloadList = ({
  tongue,
  downloads,
}: {
  tongue: Tongue<PlatformKey>;
  downloads: readonly Download[];
}) => (
  <div class="downloads">
    <span>{tongue.t('download.title')}</span>
    <ul>
      {downloads.map(({ href, format, bytes, label }) => (
        <li>
          <a class="ds-link" href={href} download="">
            {label ? `${label}: ` : ''}
            {tongue.t(`download.${format}`)}
          </a>
          {bytes === undefined ? null : <span class="quiet"> {tongue.fileSize(bytes)}</span>}
        </li>
      ))}
    </ul>
  </div>
);
