import type { AtYear } from './public-lists.ts';

/** A supplier leads to its payments; one that is not named leads nowhere. */
export const supplierCell = ({ tongue, place, params }: AtYear, supplier: string) =>
  supplier === '' ? (
    tongue.t('payments.not-named')
  ) : (
    <a
      class="ds-link"
      href={`/places/${place.code}/payments/${params.year}/all?supplier=${encodeURIComponent(supplier)}`}
    >
      <bdi>{supplier}</bdi>
    </a>
  );
