import {
  Breadcrumbs,
  Button,
  Confirm,
  Form,
  RadioGroup,
  Select,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { Spoken } from '../platform/spoken/spoken.tsx';
import { figureWords } from './figure-words.tsx';
import { MOST_OF_NOTE } from './note-actions.ts';
import type { Note } from './note-store.ts';
import { CLASSIFICATIONS } from './phases.ts';
import type { BudgetDocument } from './snapshot.ts';
import { sideTitle } from './words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;
type Values = Record<string, unknown>;

const baseOf = ({ place }: Context): string => `/work/places/${place.code}/budget-notes`;

const Crumbs = ({ context }: { context: Context }) => (
  <Breadcrumbs
    tongue={context.tongue}
    crumbs={[{ href: baseOf(context), label: context.tongue.t('note.link') }]}
  />
);

/** A note on a figure of one budget: which, by the codes that the public page shows, and what is to be said. */
export function writeForm(
  context: Context,
  document: BudgetDocument,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const budget = sideTitle(tongue, document);
  const title = tongue.t('note.write-title', { budget });
  const form = formOf(tongue, values, problem);
  const of = form.choice(
    'of',
    tongue.t('note.of'),
    (['budget', 'head', 'line'] as const).map((value) => ({ value, label: tongue.t(`note.of-${value}`) })),
  );
  const by = form.field('by', tongue.t('note.by-classification'));
  const head = form.field('head', tongue.t('note.head-code'), ['note.unknown-figure']);
  const file = form.field('file', tongue.t('budget.desk.file'));
  const line = form.field('line', tongue.t('budget.line'));
  const text = form.field('text', tongue.t('note.text'));
  const used = CLASSIFICATIONS.filter((each) => document.codes[each]);
  const files = new Map(document.files.map(({ sha256, name }) => [sha256, name]));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('note.write-says')}</p>
        <Form {...form.props()} action={`${baseOf(context)}/${document.year}/${document.side}/write`}>
          <RadioGroup {...of} required />
          <Select
            {...by}
            options={used.map((each) => ({ value: each, label: tongue.t(`reading.classification.${each}`) }))}
          />
          <TextField {...head} hint={tongue.t('note.head-hint')} size={12} dir="ltr" />
          <Select {...file} options={[...files].map(([value, label]) => ({ value, label }))} />
          <TextField {...line} hint={tongue.t('note.line-hint')} inputmode="numeric" size={8} />
          <TextField {...text} hint={tongue.t('note.text-hint')} rows={6} most={MOST_OF_NOTE} required />
          <Button>{tongue.t('note.publish')}</Button>
        </Form>
      </>
    ),
  };
}

export function changeForm(
  context: Context,
  note: Note,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const title = tongue.t('note.change-this', { figure: figureWords(tongue, note) });
  const form = formOf(tongue, values, problem);
  const text = form.field('text', tongue.t('note.text'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <Form {...form.props()} action={`${baseOf(context)}/${note.noteId}/change`}>
          <TextField {...text} hint={tongue.t('note.text-hint')} rows={6} most={MOST_OF_NOTE} required />
          <Button>{tongue.t('note.publish')}</Button>
        </Form>
      </>
    ),
  };
}

export function removeForm(
  context: Context,
  note: Note,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const title = tongue.t('note.remove');
  const form = formOf(tongue, values, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('note.remove-says')}
          what={[
            { term: tongue.t('question.about'), says: figureWords(tongue, note) },
            { term: tongue.t('note.one'), says: <Spoken text={note.text ?? ''} /> },
          ]}
          canBeUndone
          action={`${baseOf(context)}/${note.noteId}/remove`}
          requestId={form.text('requestId')}
          version={form.text('version')}
          errors={form.errors()}
          button={tongue.t('note.remove')}
          back={baseOf(context)}
        />
      </>
    ),
  };
}
