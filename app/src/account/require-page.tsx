import { Alert, Breadcrumbs, Button, Form } from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';

export function requirePage(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  isRequired: boolean,
  values: { requestId: string },
  problem: Problem | null,
): PageContent {
  const title = tongue.t('require.title');
  const form = formOf(tongue, values, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/work/places/${place.code}`, label: place.name },
            { href: `/work/places/${place.code}/settings`, label: tongue.t('settings.title') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('require.lead')}</p>
        <Alert tongue={tongue} kind={isRequired ? 'good' : 'info'} title={tongue.t('require.now')}>
          <p>{tongue.t(isRequired ? 'require.is-on' : 'require.is-off')}</p>
        </Alert>
        <Form
          tongue={tongue}
          action={`/work/places/${place.code}/second-factor`}
          requestId={values.requestId}
          errors={form.errors()}
        >
          {isRequired ? (
            <Button name="required" value="no" variant="secondary">
              {tongue.t('require.off')}
            </Button>
          ) : (
            <Button name="required" value="yes">
              {tongue.t('require.on')}
            </Button>
          )}
        </Form>
      </>
    ),
  };
}
