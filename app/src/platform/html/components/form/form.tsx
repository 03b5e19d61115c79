import type { PropsWithChildren } from 'hono/jsx';
import type { Tongue } from '../../../i18n/index.ts';
import { fieldId } from '../field.tsx';
import { Conflicts, type FormConflict } from './conflict.tsx';

export interface FormError {
  /** The name of the field it belongs to; none when it belongs to the whole form. */
  field?: string;
  says: string;
  /** The same problem piece by piece: the lines of a file that could not be read. */
  more?: readonly string[];
}

export type FormProps = PropsWithChildren<{
  tongue: Tongue;
  action: string;
  /** Made when the form was shown: sending it twice does the thing once. Left out where nothing is recorded. */
  requestId?: string;
  /** The version of what is changed, as it was when the form was shown. */
  version?: number | string;
  /** For forms with a file. */
  multipart?: boolean;
  errors?: readonly FormError[];
  /** Fields that somebody else changed meanwhile. */
  conflict?: readonly FormConflict[];
  /** Whose form it is, so that what one person typed never comes back to another. */
  owner?: string;
  /** Kept on the phone until there is a net, on a page that says `offline` (`platform/offline`). */
  outbox?: Outbox;
}>;

export interface Outbox {
  /** Where the phone sends it: what it leads to there is the confirmation. */
  to: string;
  /** Whose page it is. */
  owner: string;
  /** What is confirmed, where that is not the request itself. */
  answer?: string;
  /** Where whoever has a net goes on to. */
  onward?: string;
  /** Fields that the phone's way alone has. */
  carry?: Readonly<Record<string, string>>;
}

export const Form = (props: FormProps) => (
  <form
    method="post"
    action={props.action}
    enctype={props.multipart ? 'multipart/form-data' : undefined}
    class="form"
    novalidate
    {...outboxOf(props)}
  >
    <ErrorSummary tongue={props.tongue} errors={props.errors ?? []} />
    <Carried {...props} />
    <Conflicts tongue={props.tongue} conflicts={props.conflict ?? []} />
    {props.children}
  </form>
);

const outboxOf = ({ outbox }: FormProps): Record<string, string | undefined> =>
  outbox
    ? {
        'data-outbox': outbox.to,
        'data-owner': outbox.owner,
        'data-answer': outbox.answer,
        'data-onward': outbox.onward,
        'data-carry': outbox.carry && JSON.stringify(outbox.carry),
      }
    : {};

/** What the form brings along that nobody types. */
const Carried = ({ requestId, version, owner }: FormProps) => (
  <>
    {requestId === undefined ? null : <input type="hidden" name="requestId" value={requestId} />}
    {version === undefined ? null : <input type="hidden" name="version" value={String(version)} />}
    {owner === undefined ? null : <input type="hidden" name="form:owner" value={owner} />}
  </>
);

/** Stands at the top, takes the focus without script, and leads to each field. */
const ErrorSummary = ({ tongue, errors }: { tongue: Tongue; errors: readonly FormError[] }) =>
  errors.length === 0 ? null : (
    <div class="ds-error-summary" role="alert" tabindex={-1} autofocus>
      <h2 class="ds-heading">{tongue.t('form.problems', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, says, more = [] }) => (
          <li>
            {field === undefined ? (
              says
            ) : (
              <a class="ds-link" href={`#${fieldId(field)}`}>
                {says}
              </a>
            )}
            {more.length > 0 && (
              <ul>
                {more.map((each) => (
                  <li>
                    <bdi>{each}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
