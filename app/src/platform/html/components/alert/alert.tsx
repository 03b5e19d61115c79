import type { PropsWithChildren } from 'hono/jsx';
import type { PlatformKey, Tongue } from '../../../i18n/index.ts';

export type AlertKind = 'info' | 'good' | 'ask' | 'bad';

const colours = { info: 'info', good: 'success', ask: 'warning', bad: 'danger' } as const;

export type AlertProps = PropsWithChildren<{ tongue: Tongue<PlatformKey>; kind: AlertKind; title?: string }>;

/** Says what happened and what to do next. Its kind is a word and a shape before it is a colour. */
export const Alert = ({ tongue, kind, title, children }: AlertProps) => (
  <div class="ds-alert" data-color={colours[kind]} role={kind === 'bad' ? 'alert' : 'status'}>
    <p class="alert-title">{title ?? tongue.t(`alert.${kind}`)}</p>
    <div>{children}</div>
  </div>
);
