import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

/** Beside whatever was published: the way to its line in the public log, and to the receipt that proves it. */
export const CheckLink = ({
  tongue,
  place,
  hash,
}: {
  tongue: Tongue<PlatformKey>;
  place: { code: string };
  /** `sha256:` and 64 digits. */
  hash: string;
}) => (
  <a class="ds-link" href={`/places/${place.code}/record/${hash.slice('sha256:'.length)}`}>
    {tongue.t('word.check-this')}
  </a>
);
