import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Tongue } from '../../../i18n/index.ts';
import { Button } from '../button/button.tsx';
import { DefinitionList } from '../definition-list/definition-list.tsx';
import { Form, type FormError } from '../form/form.tsx';

export type ConfirmProps = PropsWithChildren<{
  tongue: Tongue;
  /** A question: "Withdraw the budget of 2025?" */
  title: string;
  /** What will happen, and who will see it. */
  says: string;
  /** Exactly what it concerns. */
  what: readonly { term: Child; says: Child }[];
  /** Whether there is a way back. Said in words, for it decides how long one thinks. */
  canBeUndone: boolean;
  action: string;
  requestId: string;
  version?: number | string;
  errors?: readonly FormError[];
  /** The act as a verb: "Withdraw", never "OK". */
  button: string;
  /** Where nothing happens. */
  back: string;
}>;

/** Before something that is hard to take back: what will happen, to what, and whether it can be undone. */
export function Confirm(props: ConfirmProps) {
  const { tongue, title, says, what, canBeUndone, action, requestId, version, errors, children } = props;
  return (
    <section class="confirm" aria-labelledby="confirm-title">
      <h1 id="confirm-title">{title}</h1>
      <p class="lead">{says}</p>
      <h2>{tongue.t('form.confirm-to')}</h2>
      <DefinitionList items={what} />
      <p class="confirm-end">{tongue.t(canBeUndone ? 'form.confirm-undo' : 'form.confirm-for-good')}</p>
      <Form
        tongue={tongue}
        action={action}
        requestId={requestId}
        {...(version === undefined ? {} : { version })}
        {...(errors ? { errors } : {})}
      >
        {children}
        <div class="acts">
          <Button danger={!canBeUndone}>{props.button}</Button>
          <a class="ds-link" href={props.back}>
            {tongue.t('form.confirm-back')}
          </a>
        </div>
      </Form>
    </section>
  );
}
