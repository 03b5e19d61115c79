import { DataTable } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { Found } from './found.ts';

interface Row {
  at: number;
  name: string;
  samples: readonly string[];
}

interface Props {
  tongue: Tongue;
  found: Found;
  /** The role of each column, in their order. */
  roles: readonly string[];
  /** What a column can be, in words. */
  options: readonly { value: string; label: string }[];
}

/** Each column with its first values and what it is: the heart of a mapping. */
export const ColumnsTable = ({ tongue, found, roles, options }: Props) => (
  <DataTable
    tongue={tongue}
    id="columns"
    caption={tongue.t('reading.columns')}
    cards
    columns={[
      {
        head: tongue.t('reading.column'),
        cell: ({ name }: Row) => <bdi>{name || '—'}</bdi>,
        heading: true,
      },
      {
        head: tongue.t('reading.samples'),
        cell: ({ samples }) => samples.map((each, at) => [at > 0 ? <br /> : null, <bdi>{each}</bdi>]),
        words: true,
      },
      {
        head: tongue.t('reading.is'),
        words: true,
        cell: ({ at, name }) => (
          <select
            class="ds-input"
            name="as"
            id={`as-${at}`}
            aria-label={tongue.t('reading.is-what', { name })}
          >
            <option value="">{tongue.t('reading.nothing')}</option>
            {options.map(({ value, label }) => (
              <option value={value} selected={roles[at] === value}>
                {label}
              </option>
            ))}
          </select>
        ),
      },
    ]}
    rows={found.columns.map(({ name, samples }, at) => ({ at, name, samples }))}
  />
);
