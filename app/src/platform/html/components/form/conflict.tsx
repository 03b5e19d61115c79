import type { Tongue } from '../../../i18n/index.ts';
import { fieldId } from '../field.tsx';

/** Two people changed the same field: both texts, and which of them is to stand. */
export interface FormConflict {
  field: string;
  label: string;
  /** As people read them; the words of a choice, not its value. */
  mine: string;
  theirs: string;
  /** What the field takes when theirs is chosen. */
  theirsValue: string;
  /** Nothing is chosen beforehand: whoever overwrites another's text does so knowingly. */
  chosen: 'mine' | 'theirs' | null;
}

interface Props {
  tongue: Tongue;
  conflicts: readonly FormConflict[];
}

/** What differs, side by side, above the fields: mine (which can still be edited below) or theirs, for each. */
export const Conflicts = ({ tongue, conflicts }: Props) =>
  conflicts.length === 0 ? null : (
    <section class="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">{tongue.t('form.conflict-title')}</h2>
      <p>{tongue.t('form.conflict-says')}</p>
      {conflicts.map((conflict) => (
        <Conflict tongue={tongue} conflict={conflict} />
      ))}
    </section>
  );

const Conflict = ({ tongue, conflict }: { tongue: Tongue; conflict: FormConflict }) => {
  const { field, label, mine, theirs, theirsValue, chosen } = conflict;
  return (
    <fieldset class="conflict" id={fieldId(`use:${field}`)} tabindex={-1}>
      <legend class="ds-label">{label}</legend>
      <input type="hidden" name={`theirs:${field}`} value={theirsValue} />
      <Choice tongue={tongue} field={field} value="mine" text={mine} checked={chosen === 'mine'} />
      <Choice tongue={tongue} field={field} value="theirs" text={theirs} checked={chosen === 'theirs'} />
    </fieldset>
  );
};

interface ChoiceProps {
  tongue: Tongue;
  field: string;
  value: 'mine' | 'theirs';
  text: string;
  checked: boolean;
}

const Choice = ({ tongue, field, value, text, checked }: ChoiceProps) => (
  <label class="conflict-choice">
    <span class="check">
      <input class="ds-input" type="radio" name={`use:${field}`} value={value} checked={checked} />
      {tongue.t(`form.conflict-${value}`)}
    </span>
    <span class="conflict-text" dir="auto">
      {text === '' ? tongue.t('form.conflict-empty') : text}
    </span>
  </label>
);
