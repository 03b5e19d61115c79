import { Breadcrumbs, Button, Form, TextField } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { formErrors } from './pages.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** A person takes a post: what the post may do, who holds it, from when until when. */
export function appointPage(
  { tongue, place }: Context,
  permissions: readonly string[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  const chosen = new Set([values['permissions'] ?? []].flat());
  return {
    title: tongue.t('work.appoint'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{tongue.t('work.appoint')}</h1>
        <p class="lead">{tongue.t('work.appoint-lead')}</p>
        <Form
          tongue={tongue}
          action={`/work/places/${place.code}/appoint`}
          requestId={text('requestId')}
          errors={problem ? formErrors(tongue, problem) : []}
        >
          <TextField
            tongue={tongue}
            name="body"
            label={tongue.t('work.appoint-body')}
            hint={tongue.t('work.appoint-body-hint')}
            value={text('body')}
            required
          />
          <TextField
            tongue={tongue}
            name="post"
            label={tongue.t('work.appoint-post')}
            value={text('post')}
            required
          />
          <fieldset class="ds-fieldset">
            <legend class="ds-label">{tongue.t('work.appoint-permissions')}</legend>
            {permissions.map((permission) => (
              <label class="check">
                <input
                  class="ds-input"
                  type="checkbox"
                  name="permissions"
                  value={permission}
                  checked={chosen.has(permission)}
                />
                {tongue.t(`permission.${permission}`)}
              </label>
            ))}
          </fieldset>
          <TextField
            tongue={tongue}
            name="name"
            label={tongue.t('work.appoint-name')}
            value={text('name')}
            required
          />
          <TextField
            tongue={tongue}
            name="email"
            type="email"
            label={tongue.t('work.appoint-email')}
            value={text('email')}
            required
          />
          <TextField
            tongue={tongue}
            name="password"
            type="password"
            label={tongue.t('work.appoint-password')}
            hint={tongue.t('work.appoint-password-hint')}
            autocomplete="new-password"
          />
          <TextField
            tongue={tongue}
            name="from"
            type="date"
            label={tongue.t('work.appoint-from')}
            value={text('from')}
            required
          />
          <TextField
            tongue={tongue}
            name="to"
            type="date"
            label={tongue.t('work.appoint-to')}
            hint={tongue.t('work.appoint-to-hint')}
            value={text('to')}
          />
          <Button>{tongue.t('work.appoint-submit')}</Button>
        </Form>
      </>
    ),
  };
}
