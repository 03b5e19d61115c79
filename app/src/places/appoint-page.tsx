import { Breadcrumbs, Button, Form, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** A person takes a post: what the post may do, who holds it, from when until when. */
export function appointPage(
  { tongue, place }: Context,
  permissions: readonly string[],
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const form = formOf(tongue, values, problem);
  const chosen = new Set([values['permissions'] ?? []].flat());
  const title = tongue.t('work.appoint');
  const fields = {
    body: form.field('body', tongue.t('work.appoint-body')),
    post: form.field('post', tongue.t('work.appoint-post')),
    name: form.field('name', tongue.t('work.appoint-name')),
    email: form.field('email', tongue.t('work.appoint-email')),
    // A password is never sent back to the page.
    password: { ...form.field('password', tongue.t('work.appoint-password')), value: '' },
    from: form.field('from', tongue.t('work.appoint-from')),
    to: form.field('to', tongue.t('work.appoint-to')),
  };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('work.appoint-lead')}</p>
        <Form
          tongue={tongue}
          action={`/work/places/${place.code}/appoint`}
          requestId={form.text('requestId')}
          errors={form.errors()}
        >
          <TextField {...fields.body} hint={tongue.t('work.appoint-body-hint')} required />
          <TextField {...fields.post} required />
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
          <TextField {...fields.name} required />
          <TextField {...fields.email} type="email" required />
          <TextField
            {...fields.password}
            type="password"
            hint={tongue.t('work.appoint-password-hint')}
            autocomplete="new-password"
          />
          <TextField {...fields.from} type="date" required />
          <TextField {...fields.to} type="date" hint={tongue.t('work.appoint-to-hint')} />
          <Button>{tongue.t('work.appoint-submit')}</Button>
        </Form>
      </>
    ),
  };
}
