import type { Known } from '../platform/access/directory.ts';
import { Button, Details, Form, StateTag } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { EDITABLE_MINUTES } from './comment-actions.ts';
import { CommentForm } from './comment-form.tsx';
import type { Before, Comment } from './comment-store.ts';
import type { ItemFound } from './item.ts';
import { threadPath } from './reader.ts';

/** What the forms of the page need, and the one that was sent back, as it was typed. */
export interface CommentForms {
  mayComment: boolean;
  now: Date;
  /** Whom a comment may call: those who may see the item. */
  people: readonly Known[];
  requestId(): string;
  failed: { form: string; values: Record<string, unknown>; problem: Problem } | null;
}

export interface CommentsProps {
  context: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;
  found: ItemFound;
  forms: CommentForms;
}

/** What people say about an item, the oldest first, each with its answers beneath it. */
export function Comments(props: CommentsProps) {
  const { context, found, forms } = props;
  const { tongue } = context;
  const first = found.comments.filter((comment) => comment.replyTo === null);
  if (first.length === 0 && !forms.mayComment) return null;
  return (
    <section id="comments">
      <h2>{tongue.t('comment.title')}</h2>
      {first.length > 0 && (
        <ol class="comments">
          {first.map((comment) => (
            <li class="card" id={`comment-${comment.commentId}`}>
              <OneComment {...props} comment={comment} />
              <Answers {...props} to={comment} />
              {forms.mayComment && comment.withdrawnAt === null && <ReplyForm {...props} to={comment} />}
            </li>
          ))}
        </ol>
      )}
      {forms.mayComment && (
        <CommentForm
          tongue={tongue}
          form="new"
          action={`${threadPath(context.place.code, found.item.id)}/comments`}
          label={tongue.t('comment.write')}
          hint={tongue.t('comment.write-hint')}
          submit={tongue.t('comment.send')}
          forms={forms}
          offersPeople
        />
      )}
    </section>
  );
}

const Answers = (props: CommentsProps & { to: Comment }) => {
  const answers = props.found.comments.filter((comment) => comment.replyTo === props.to.commentId);
  return answers.length === 0 ? null : (
    <ol class="comments">
      {answers.map((comment) => (
        <li id={`comment-${comment.commentId}`}>
          <OneComment {...props} comment={comment} />
        </li>
      ))}
    </ol>
  );
};

const ReplyForm = ({ context, found, forms, to }: CommentsProps & { to: Comment }) => {
  const { tongue } = context;
  const form = `reply-${to.commentId}`;
  return (
    <Details summary={tongue.t('comment.reply')} open={forms.failed?.form === form}>
      <CommentForm
        tongue={tongue}
        form={form}
        action={`${threadPath(context.place.code, found.item.id)}/comments`}
        label={tongue.t('comment.reply-label', { person: nameOf(tongue, found, to.personId) })}
        submit={tongue.t('comment.send-reply')}
        forms={forms}
        hidden={{ replyTo: to.commentId }}
      />
    </Details>
  );
};

const nameOf = (tongue: Tongue, found: ItemFound, personId: string): string =>
  found.names.get(personId) ?? tongue.t('work.somebody');

function OneComment({ context, found, forms, comment }: CommentsProps & { comment: Comment }) {
  const { tongue, place, actor } = context;
  const earlier = found.earlier.filter((each) => each.commentId === comment.commentId);
  const isOwn = comment.personId === actor.personId && comment.withdrawnAt === null && forms.mayComment;
  return (
    <article>
      <p class="comment-head">
        <b>
          <bdi>{nameOf(tongue, found, comment.personId)}</bdi>
        </b>{' '}
        ·{' '}
        <time datetime={comment.writtenAt.toISOString()}>
          {tongue.dateTime(comment.writtenAt, place.timeZone)}
        </time>
        {comment.resolvedAt && (
          <>
            {' '}
            <StateTag tongue={tongue} state="good" word={tongue.t('comment.resolved')} />
          </>
        )}
      </p>
      {comment.text === null ? (
        <p class="quiet">{tongue.t('comment.withdrawn')}</p>
      ) : (
        <p class="comment-text" dir="auto">
          {comment.text}
        </p>
      )}
      <Earlier context={context} earlier={earlier} />
      {forms.mayComment && (
        <div class="comment-acts">
          {comment.replyTo === null && <ResolveForm {...{ context, found, forms, comment }} />}
          {isOwn && isFresh(comment, forms.now) && <EditForm {...{ context, found, forms, comment }} />}
          {isOwn && <WithdrawForm {...{ context, found, forms, comment }} />}
        </div>
      )}
    </article>
  );
}

/** Whether a form of this name stands on the page for this reader. */
export function isShown(
  form: string,
  { actor }: Pick<CommentsProps['context'], 'actor'>,
  found: ItemFound,
  forms: CommentForms,
): boolean {
  if (form === 'new') return forms.mayComment;
  const comment = found.comments.find((each) => form.endsWith(each.commentId));
  if (!comment || comment.withdrawnAt !== null || !forms.mayComment) return false;
  if (form.startsWith('reply-')) return comment.replyTo === null;
  return comment.personId === actor.personId && isFresh(comment, forms.now);
}

const isFresh = (comment: Comment, now: Date): boolean =>
  now.getTime() - comment.writtenAt.getTime() < EDITABLE_MINUTES * 60_000;

const Earlier = ({
  context: { tongue, place },
  earlier,
}: Pick<CommentsProps, 'context'> & { earlier: Before[] }) =>
  earlier.length === 0 ? null : (
    <Details summary={tongue.t('comment.edited', { count: earlier.length })}>
      <ol class="comments">
        {earlier.map((each) => (
          <li>
            <p class="comment-text" dir="auto">
              {each.text}
            </p>
            <p class="comment-head">
              {tongue.t('comment.until', { at: tongue.dateTime(each.until, place.timeZone) })}
            </p>
          </li>
        ))}
      </ol>
    </Details>
  );

type OneProps = CommentsProps & { comment: Comment };

const base = ({ context, found, comment }: OneProps): string =>
  `${threadPath(context.place.code, found.item.id)}/comments/${comment.commentId}`;

const ResolveForm = (props: OneProps) => {
  const { tongue } = props.context;
  const isOpen = props.comment.resolvedAt === null;
  return (
    <Form tongue={tongue} action={`${base(props)}/resolve`} requestId={props.forms.requestId()}>
      <input type="hidden" name="resolved" value={isOpen ? 'yes' : 'no'} />
      <Button variant="tertiary">{tongue.t(isOpen ? 'comment.resolve' : 'comment.reopen')}</Button>
    </Form>
  );
};

const EditForm = (props: OneProps) => {
  const { tongue } = props.context;
  const form = `edit-${props.comment.commentId}`;
  return (
    <Details summary={tongue.t('comment.edit')} open={props.forms.failed?.form === form}>
      <CommentForm
        tongue={tongue}
        form={form}
        action={`${base(props)}/edit`}
        label={tongue.t('comment.edit-label')}
        submit={tongue.t('comment.save')}
        forms={props.forms}
        value={props.comment.text ?? ''}
        hidden={{ version: String(props.comment.version) }}
      />
    </Details>
  );
};

const WithdrawForm = (props: OneProps) => {
  const { tongue } = props.context;
  return (
    <Details summary={tongue.t('comment.withdraw')}>
      <p>{tongue.t('comment.withdraw-says')}</p>
      <Form tongue={tongue} action={`${base(props)}/withdraw`} requestId={props.forms.requestId()}>
        <Button danger variant="secondary">
          {tongue.t('comment.withdraw-sure')}
        </Button>
      </Form>
    </Details>
  );
};
