import { DataTable } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Side } from '../phases.ts';
import { phaseWord } from '../words.ts';
import type { Found } from './found.ts';
import { columnRoles } from './roles-of-columns.ts';

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
  side: Side;
}

/** Each column with its first values and what it is: the heart of a mapping. */
export const ColumnsTable = ({ tongue, found, roles, side }: Props) => (
  <DataTable
    tongue={tongue}
    id="columns"
    caption={tongue.t('budget.intake.columns')}
    cards
    columns={[
      {
        head: tongue.t('budget.intake.column'),
        cell: ({ name }: Row) => <bdi>{name || '—'}</bdi>,
        heading: true,
      },
      {
        head: tongue.t('budget.intake.samples'),
        cell: ({ samples }) => samples.map((each, at) => [at > 0 ? <br /> : null, <bdi>{each}</bdi>]),
        words: true,
      },
      {
        head: tongue.t('budget.intake.is'),
        words: true,
        cell: ({ at, name }) => (
          <select
            class="ds-input"
            name="as"
            id={`as-${at}`}
            aria-label={tongue.t('budget.intake.is-what', { name })}
          >
            <option value="">{tongue.t('budget.intake.nothing')}</option>
            {columnRoles.map((role) => (
              <option value={role} selected={roles[at] === role}>
                {roleWord(tongue, role, side)}
              </option>
            ))}
          </select>
        ),
      },
    ]}
    rows={found.columns.map(({ name, samples }, at) => ({ at, name, samples }))}
  />
);

function roleWord(tongue: Tongue, role: string, side: Side): string {
  const [kind = '', of = ''] = role.split('.');
  if (kind === 'year') return tongue.t('budget.year');
  if (kind === 'phase')
    return tongue.t('budget.role.phase', {
      phase: phaseWord(tongue, of as Parameters<typeof phaseWord>[1], side),
    });
  return tongue.t(`budget.role.${kind}`, { what: tongue.t(`reading.classification.${of}`) });
}
