import { Button, Form, TextField } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Problem } from '../platform/problems/problem.ts';

export function secondStepPage(tongue: Tongue, to: string, problem: Problem | null): PageContent {
  const title = tongue.t('second-step.title');
  const form = formOf(tongue, {}, problem);
  // A code is good once: it is never shown again.
  const code = { ...form.field('code', tongue.t('second-step.code'), ['account.code-wrong']), value: '' };
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{tongue.t('second-step.lead')}</p>
        <Form tongue={tongue} action="/sign-in/code" errors={form.errors()}>
          <input type="hidden" name="to" value={to} />
          <TextField
            {...code}
            hint={tongue.t('second-step.hint')}
            autocomplete="one-time-code"
            inputmode="text"
            size={20}
            dir="ltr"
            required
          />
          <Button>{tongue.t('second-step.submit')}</Button>
        </Form>
        <p>
          <a class="ds-link" href="/sign-in">
            {tongue.t('second-step.other')}
          </a>
        </p>
      </>
    ),
  };
}
