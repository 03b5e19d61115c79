import type { Child } from 'hono/jsx';
import { Button, TextField } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { FormState } from './parts.tsx';

export interface Choice {
  personId: string;
  name: string;
  email: string;
}

/** More than these are looked for by name. */
export const MOST_CHOICES = 10;

/** Looks for people by name, before the form that wants one. It asks by the address, so the form stays as it was. */
export const PersonSearch = ({
  tongue,
  path,
  q,
  keep = {},
}: {
  tongue: Tongue;
  path: string;
  q: string;
  keep?: Readonly<Record<string, string>>;
}) => (
  <form method="get" action={path} class="form" role="search">
    {Object.entries(keep).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <TextField
      tongue={tongue}
      name="q"
      label={tongue.t('people.look-for')}
      value={q}
      type="search"
      hint={tongue.t('people.look-for-hint')}
    />
    <Button variant="secondary">{tongue.t('people.look-for-submit')}</Button>
  </form>
);

/** One of the people found, or (where `other` is given) somebody who is not in the list yet. */
export const PersonChoice = ({
  tongue,
  form,
  legend,
  choices,
  other,
}: {
  tongue: Tongue;
  form: FormState;
  legend: string;
  choices: readonly Choice[];
  other?: Child;
}) => {
  const chosen = form.text('personId');
  const { error } = form.field('personId', legend);
  return (
    <fieldset class="ds-fieldset" id="field-personId">
      <legend class="ds-label">{legend}</legend>
      {error && <p class="ds-validation-message">{error}</p>}
      {choices.length === 0 && <p class="quiet">{tongue.t('people.nobody-found')}</p>}
      {choices.map(({ personId, name, email }) => (
        <label class="check">
          <input
            class="ds-input"
            type="radio"
            name="personId"
            value={personId}
            checked={chosen === personId}
          />
          <span>
            <bdi>{name}</bdi> {email && <bdi class="quiet">{email}</bdi>}
          </span>
        </label>
      ))}
      {other && (
        <label class="check">
          <input class="ds-input" type="radio" name="personId" value="" checked={chosen === ''} />
          {tongue.t('people.somebody-new')}
        </label>
      )}
      {other}
    </fieldset>
  );
};
