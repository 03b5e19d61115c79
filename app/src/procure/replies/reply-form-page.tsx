import type { Child } from 'hono/jsx';
import { Breadcrumbs, Button, Form } from '../../platform/html/components/index.ts';
import { type formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { crumbsTo } from '../desk-lists.tsx';
import { processPath } from '../public-lists.tsx';
import { repliesPath } from './reply-list.tsx';
import type { Reply } from './reply-store.ts';

export type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;
export type Values = Record<string, unknown>;

export const Crumbs = ({ context }: { context: Context }) => {
  const { tongue, place } = context;
  return (
    <Breadcrumbs
      tongue={tongue}
      crumbs={[...crumbsTo(context), { href: repliesPath(place.code), label: tongue.t('reply.desk-title') }]}
    />
  );
};

export const replyAt = ({ place }: Context, { replyId }: Reply): string =>
  `${repliesPath(place.code)}/${replyId}`;

/** What a flag is about: a process has a page, an organisation its name alone. */
export const About = (props: { context: Context; label: string; process: string | null }) => {
  const { context, process } = props;
  const label = <bdi>{props.label}</bdi>;
  return process === null ? (
    label
  ) : (
    <a class="ds-link" href={`${processPath(context.place.code, process)}#flags`}>
      {label}
    </a>
  );
};

export interface FormPage {
  title: string;
  says: string;
  above: Child;
  at: string;
  action: string;
  fields: Child;
  props: ReturnType<ReturnType<typeof formOf>['props']>;
}

/** A page that is one form about what stands above it; its button says what the page is called. */
export function formPage(
  context: Context,
  { title, says, above, at, action, fields, props }: FormPage,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">{says}</p>
        {above}
        <Form {...props} action={`${at}/${action}`}>
          {fields}
          <div class="acts">
            <Button>{title}</Button>
            <a class="ds-link" href={at}>
              {tongue.t('form.confirm-back')}
            </a>
          </div>
        </Form>
      </>
    ),
  };
}
