import type { Known } from '../platform/access/directory.ts';
import { Button, Details, Form, type FormError } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { problemSentence } from '../platform/problems/sentence.ts';
import type { CommentForms } from './comments.tsx';

interface CommentFormProps {
  tongue: Tongue;
  /** Its name on the page: several forms stand there, and one of them may come back. */
  form: string;
  action: string;
  label: string;
  hint?: string;
  submit: string;
  forms: CommentForms;
  value?: string;
  hidden?: Readonly<Record<string, string>>;
  /** Shows everybody who can be called, to be ticked. */
  offersPeople?: boolean;
}

/** More people than this are called by their name alone: a list of hundreds helps nobody. */
const MOST_OFFERED = 25;

export function CommentForm(props: CommentFormProps) {
  const { tongue, form, forms, hint } = props;
  const failed = forms.failed?.form === form ? forms.failed : null;
  const id = `text-${form}`;
  const says = failed ? problemSentence(tongue, failed.problem) : null;
  const errors: FormError[] = says === null ? [] : [{ says }];
  const typed = failed && typeof failed.values['text'] === 'string' ? failed.values['text'] : props.value;
  return (
    <Form tongue={tongue} action={props.action} requestId={forms.requestId()} errors={errors}>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {props.label}
        </label>
        {hint && (
          <div data-field="description" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <textarea
          class="ds-input"
          id={id}
          name="text"
          rows={4}
          maxlength={5000}
          dir="auto"
          required
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-invalid={says === null ? undefined : 'true'}
        >
          {typed ?? ''}
        </textarea>
      </div>
      <People {...props} failed={failed} />
      <Button>{props.submit}</Button>
    </Form>
  );
}

/** Those between whom a name did not decide; else everybody, where that is few. */
function People({
  tongue,
  form,
  forms,
  offersPeople,
  failed,
}: CommentFormProps & { failed: CommentForms['failed'] }) {
  const inQuestion =
    failed?.problem.code === 'comment.mention-ambiguous' ? failed.problem.details['people'] : null;
  const ticked = new Set([failed?.values['mention'] ?? []].flat());
  if (Array.isArray(inQuestion)) {
    const candidates = forms.people.filter((person) => inQuestion.includes(person.personId));
    return (
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{tongue.t('comment.who-is-meant')}</legend>
        <Choices people={candidates} form={form} ticked={ticked} />
      </fieldset>
    );
  }
  if (!offersPeople || forms.people.length === 0 || forms.people.length > MOST_OFFERED) return null;
  return (
    <Details summary={tongue.t('comment.tell')} open={ticked.size > 0}>
      <fieldset class="ds-fieldset">
        <legend class="ds-sr-only">{tongue.t('comment.tell')}</legend>
        <Choices people={forms.people} form={form} ticked={ticked} />
      </fieldset>
    </Details>
  );
}

const Choices = ({
  people,
  form,
  ticked,
}: {
  people: readonly Known[];
  form: string;
  ticked: ReadonlySet<unknown>;
}) => (
  <>
    {people.map(({ personId, name, posts }) => (
      <label class="check">
        <input
          type="checkbox"
          class="ds-input"
          id={`mention-${form}-${personId}`}
          name="mention"
          value={personId}
          checked={ticked.has(personId)}
        />
        <span>
          <bdi>{name}</bdi> <span class="quiet">{posts.join(', ')}</span>
        </span>
      </label>
    ))}
  </>
);
