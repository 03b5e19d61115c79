import { Alert, Button, Form, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { BackToAccount } from './password-page.tsx';

interface DeviceView {
  /** The name of a shared computer; null on one's own. */
  sharedName: string | null;
  hasPin: boolean;
  people: readonly string[];
  idleMinutes: number;
}

export function devicePage(tongue: Tongue, view: DeviceView, problem: Problem | null): PageContent {
  const title = tongue.t('account.device');
  const form = formOf(tongue, {}, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <BackToAccount tongue={tongue} />
        <h1>{title}</h1>
        {view.sharedName === null ? (
          <Own tongue={tongue} view={view} form={form} />
        ) : (
          <Shared tongue={tongue} view={view} name={view.sharedName} form={form} />
        )}
      </>
    ),
  };
}

type FormState = ReturnType<typeof formOf>;

const Own = ({ tongue, view, form }: { tongue: Tongue; view: DeviceView; form: FormState }) => {
  const name = form.field('name', tongue.t('device.name'));
  return (
    <>
      <p class="lead">{tongue.t('device.own-lead')}</p>
      <h2>{tongue.t('device.share-title')}</h2>
      <p>{tongue.t('device.share-says', { minutes: view.idleMinutes })}</p>
      <Form tongue={tongue} action="/account/device/share" errors={form.errors()}>
        <TextField {...name} hint={tongue.t('device.name-hint')} autocomplete="off" required />
        <Button>{tongue.t('device.share-submit')}</Button>
      </Form>
    </>
  );
};

const PIN_CODES = [
  'account.pin-short',
  'account.pin-common',
  'account.pin-needs-password',
  'account.not-shared',
];

function Shared(props: { tongue: Tongue; view: DeviceView; name: string; form: FormState }) {
  const { tongue, view, name, form } = props;
  const pin = { ...form.field('pin', tongue.t('switch.pin'), PIN_CODES), value: '' };
  const again = {
    ...form.field('again', tongue.t('device.pin-again'), ['account.passwords-differ']),
    value: '',
  };
  const password = {
    ...form.field('password', tongue.t('account.current-password'), ['account.password-wrong']),
    value: '',
  };
  return (
    <>
      <p class="lead">{tongue.t('device.shared-lead', { device: name, minutes: view.idleMinutes })}</p>
      <p>{tongue.t('device.people', { people: view.people })}</p>
      <h2>{tongue.t('device.pin-title')}</h2>
      {view.hasPin && (
        <Alert tongue={tongue} kind="good">
          <p>{tongue.t('device.pin-set')}</p>
        </Alert>
      )}
      <p>{tongue.t('device.pin-says')}</p>
      <Form tongue={tongue} action="/account/device/pin" errors={form.errors()}>
        <TextField
          {...pin}
          type="password"
          inputmode="numeric"
          hint={tongue.t('device.pin-hint')}
          autocomplete="off"
          size={12}
          required
        />
        <TextField {...again} type="password" inputmode="numeric" autocomplete="off" size={12} required />
        <Button>{tongue.t('device.pin-submit')}</Button>
      </Form>
      <h2>{tongue.t('device.leave-title')}</h2>
      <Form tongue={tongue} action="/account/device/leave">
        <Button variant="secondary">{tongue.t('device.leave-submit')}</Button>
      </Form>
      <h2>{tongue.t('device.unshare-title')}</h2>
      <Form tongue={tongue} action="/account/device/unshare">
        <TextField {...password} type="password" autocomplete="current-password" required />
        <Button variant="secondary">{tongue.t('device.unshare-submit')}</Button>
      </Form>
    </>
  );
}
