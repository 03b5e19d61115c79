import { randomUUID } from 'node:crypto';
import {
  Breadcrumbs,
  Button,
  DefinitionList,
  Details,
  Form,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { Kept } from './kept-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** One kept mapping: what it is, its name, and who else may see it. */
export function keptPage(
  { tongue, place }: Context,
  kept: Kept,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const base = `/work/places/${place.code}/budgets`;
  const own = `${base}/mappings/${kept.keptId}`;
  const form = formOf(tongue, values, problem);
  const name = form.field('name', tongue.t('budget.kept.name'), ['budget.kept-name-taken']);
  const day = (text: string | null): string => (text === null ? '—' : tongue.date(text));
  return {
    title: titleOf(tongue, kept.name, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: base, label: tongue.t('budget.desk.title') },
            { href: `${base}/mappings`, label: tongue.t('budget.kept.title') },
          ]}
        />
        <h1>
          <bdi>{kept.name}</bdi>
        </h1>
        <DefinitionList
          items={[
            { term: tongue.t('budget.kept.no'), says: tongue.number(kept.no) },
            { term: tongue.t('budget.kept.from'), says: day(kept.validFrom) },
            { term: tongue.t('budget.kept.until'), says: day(kept.validUntil) },
            { term: tongue.t('budget.kept.kept-at'), says: tongue.dateTime(kept.keptAt, place.timeZone) },
            ...(kept.copiedFrom === null
              ? []
              : [
                  {
                    term: tongue.t('budget.kept.copied-from'),
                    says: <bdi>{`${kept.copiedFrom.place}: ${kept.copiedFrom.name}`}</bdi>,
                  },
                ]),
          ]}
        />
        {kept.retiredAt === null ? (
          <>
            <Form {...form.props()} action={own}>
              <TextField {...name} most={120} required />
              <Button variant="secondary">{tongue.t('budget.kept.rename')}</Button>
            </Form>
            <p>{tongue.t(kept.isShared ? 'budget.kept.is-shared' : 'budget.kept.share-says')}</p>
            <Form tongue={tongue} action={`${own}/share`} requestId={randomUUID()} version={kept.version}>
              <input type="hidden" name="shared" value={kept.isShared ? 'no' : 'yes'} />
              <Button variant="secondary">
                {tongue.t(kept.isShared ? 'budget.kept.unshare' : 'budget.kept.share')}
              </Button>
            </Form>
            <Form tongue={tongue} action={`${own}/retire`} requestId={randomUUID()} version={kept.version}>
              <Button variant="tertiary">{tongue.t('budget.kept.retire')}</Button>
            </Form>
          </>
        ) : (
          <p>{tongue.t('budget.kept.retired', { day: tongue.date(kept.retiredAt) })}</p>
        )}
        <Details summary={tongue.t('budget.desk.mapping')}>
          <pre dir="ltr">{JSON.stringify(kept.document, null, 2)}</pre>
        </Details>
      </>
    ),
  };
}
