import { headNames } from '@groundwork-gov/fiscal';
import { Select, TextField } from '../../platform/html/components/index.ts';
import type { formOf } from '../../platform/html/form-state.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Classification } from '../phases.ts';

interface Props {
  tongue: Tongue;
  form: ReturnType<typeof formOf>;
  /** The classifications that the mapping has codes of. */
  known: readonly Classification[];
}

const optionsOf = ({ tongue, known }: Pick<Props, 'tongue' | 'known'>) =>
  known.map((each) => ({ value: each, label: tongue.t(`reading.classification.${each}`) }));

/** How lines are grouped for measures: by which codes, and by how many of their characters. */
export const GroupFields = (props: Props) => (
  <>
    {headNames.map((head) => {
      const { tongue, form } = props;
      const label = tongue.t(`budget.group.${head}`);
      const by = form.choice(`head_${head}`, label, optionsOf(props));
      const take = form.field(`take_${head}`, tongue.t('budget.group.take', { group: label }));
      return (
        <>
          <Select {...by} value={by.chosen[0] ?? ''} />
          <TextField {...take} inputmode="numeric" size={3} />
        </>
      );
    })}
  </>
);

const FREE_ROWS = 2;

/** Lines that measures leave out and why, and those that PEFA treats apart. */
export function RuleFields(props: Props & { values: Record<string, unknown> }) {
  const { tongue, form, values } = props;
  const list = (name: string): readonly unknown[] => (Array.isArray(values[name]) ? values[name] : []);
  const rows = Array.from({ length: list('excludeBy').length + FREE_ROWS }, (_, at) => at);
  const options = optionsOf(props);
  const cell = (name: string, at: number): string => String(list(name)[at] ?? '');
  return (
    <>
      {rows.map((at) => (
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{tongue.t('budget.exclude.rule', { n: at + 1 })}</legend>
          <Select
            tongue={tongue}
            name="excludeBy"
            id={`exclude-by-${at}`}
            label={tongue.t('budget.exclude.by')}
            options={options}
            value={cell('excludeBy', at)}
          />
          <TextField
            tongue={tongue}
            name="excludeStarts"
            id={`exclude-starts-${at}`}
            label={tongue.t('budget.exclude.starts')}
            value={cell('excludeStarts', at)}
            dir="ltr"
          />
          <TextField
            tongue={tongue}
            name="excludeReason"
            id={`exclude-reason-${at}`}
            label={tongue.t('budget.exclude.reason')}
            value={cell('excludeReason', at)}
          />
        </fieldset>
      ))}
      {(['contingency', 'interest'] as const).map((name) => {
        const by = form.choice(`${name}By`, tongue.t(`budget.apart.${name}`), options);
        return (
          <>
            <Select {...by} value={by.chosen[0] ?? ''} />
            <TextField {...form.field(`${name}Starts`, tongue.t('budget.exclude.starts'))} dir="ltr" />
          </>
        );
      })}
    </>
  );
}
