import { TextField } from '../platform/html/components/index.ts';
import type { formOf } from '../platform/html/form-state.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { PASSWORD_CODES } from './new-password.ts';

/** The fields of a new password as the form found them; a password is never sent back to the page. */
export const newPasswordFields = (tongue: Tongue, form: ReturnType<typeof formOf>) => ({
  password: { ...form.field('password', tongue.t('account.new-password'), PASSWORD_CODES), value: '' },
  again: {
    ...form.field('again', tongue.t('account.password-again'), ['account.passwords-differ']),
    value: '',
  },
});

/** The address stands beside it unseen, so that a keeper of passwords files the new one under the right name. */
export const NewPassword = (props: {
  tongue: Tongue;
  email: string;
  fields: ReturnType<typeof newPasswordFields>;
}) => (
  <>
    <input
      class="ds-sr-only"
      type="text"
      autocomplete="username"
      value={props.email}
      readonly
      tabindex={-1}
      aria-hidden="true"
    />
    <TextField
      {...props.fields.password}
      type="password"
      hint={props.tongue.t('account.new-password-hint')}
      autocomplete="new-password"
      required
    />
    <TextField {...props.fields.again} type="password" autocomplete="new-password" required />
  </>
);
