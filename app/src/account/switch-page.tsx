import { Button, EmptyState, Form, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { withTo } from './sign-in-page.tsx';

interface SwitchView {
  device: string;
  people: readonly { handle: string; name: string }[];
  chosen: string;
  to: string;
  /** Whose session is visible now. */
  now: string | null;
}

export function switchPage(tongue: Tongue, view: SwitchView, problem: Problem | null): PageContent {
  const title = tongue.t('switch.title');
  const form = formOf(tongue, {}, problem);
  const pin = { ...form.field('pin', tongue.t('switch.pin'), ['account.pin-wrong']), value: '' };
  const password = (
    <p>
      <a class="ds-link" href={withTo('/sign-in', view.to)}>
        {tongue.t('switch.password')}
      </a>
    </p>
  );
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('switch.lead', { device: view.device })}</p>
        {view.now !== null && <p>{tongue.t('switch.now', { name: view.now })}</p>}
        {view.people.length === 0 ? (
          <EmptyState title={tongue.t('switch.none-title')}>{tongue.t('switch.none-says')}</EmptyState>
        ) : (
          <Form tongue={tongue} action="/sign-in/switch" errors={form.errors()}>
            <input type="hidden" name="to" value={view.to} />
            <fieldset class="ds-fieldset">
              <legend class="ds-label">{tongue.t('switch.who')}</legend>
              {view.people.map((person, at) => (
                <label class="check">
                  <input
                    class="ds-input"
                    type="radio"
                    name="who"
                    value={person.handle}
                    checked={
                      view.chosen === ''
                        ? view.people.length === 1 && at === 0
                        : person.handle === view.chosen
                    }
                    required
                  />
                  <bdi>{person.name}</bdi>
                </label>
              ))}
            </fieldset>
            <TextField {...pin} type="password" inputmode="numeric" autocomplete="off" size={12} required />
            <Button>{tongue.t('switch.submit')}</Button>
          </Form>
        )}
        {password}
      </>
    ),
  };
}
