import { randomUUID } from 'node:crypto';
import type { Framework, FrameworkNode } from '@groundwork-gov/frameworks';
import {
  Button,
  DefinitionList,
  Form,
  LinkButton,
  LocalizedFields,
  NumberField,
  Select,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { type Language, languages } from '../../platform/i18n/languages.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { DraftCrumbs, draftPath, goesWith } from './draft-pages.tsx';
import type { FrameworkDraft } from './draft-store.ts';
import { ruleWord, TOP } from './node-words.ts';
import { nameIn, stepsOf, titleIn, treeOf } from './tree.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'house'>;
type Values = Record<string, unknown>;
type FormState = ReturnType<typeof formOf>;

/** The framework as a whole: its version, its names, where it is from. */
export function headPage(
  context: Context,
  draft: FrameworkDraft,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('framework.change-head');
  const form = formOf(tongue, values, problem);
  const edition = form.field('edition', tongue.t('framework.edition'));
  const names = nameFields(tongue, form);
  const sources = sourceFields(tongue, form);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <DraftCrumbs context={context} draft={draft} />
        <h1>{title}</h1>
        <Form {...form.props()} action={draftPath(place.code, draft.draftId, 'about')}>
          {names}
          <TextField {...edition} hint={tongue.t('framework.edition-hint')} dir="ltr" size={12} required />
          {sources}
          <Button>{tongue.t('framework.change-keep')}</Button>
        </Form>
      </>
    ),
  };
}

/** A part of the framework; `node` is the one that is there, `under` where a new one goes. */
export function nodePage(
  context: Context,
  shown: { draft: FrameworkDraft; node: FrameworkNode | null; under: FrameworkNode | null },
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const { draft, node, under } = shown;
  const title = node
    ? titleIn(tongue, node)
    : under
      ? tongue.t('framework.add-below', { title: titleIn(tongue, under) })
      : tongue.t('framework.add-top');
  const form = formOf(tongue, values, problem);
  const id = node ? null : form.field('node', tongue.t('framework.node-id'));
  const fields = nodeFields(context, draft.document, form);
  const to = node ? ['nodes', node.id] : ['add', under?.id ?? TOP];
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <DraftCrumbs context={context} draft={draft} />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {node && <Known tongue={tongue} document={draft.document} node={node} />}
        <Form {...form.props()} action={draftPath(place.code, draft.draftId, ...to)}>
          {id && <TextField {...id} hint={tongue.t('framework.node-id-hint')} dir="ltr" size={20} required />}
          {fields}
          <Button>{tongue.t(node ? 'framework.change-keep' : 'framework.add-do')}</Button>
        </Form>
        {node && <Acts context={context} draft={draft} node={node} />}
      </>
    ),
  };
}

/** What the form does not change. */
function Known({ tongue, document, node }: { tongue: Tongue; document: Framework; node: FrameworkNode }) {
  const tree = treeOf(document);
  const parent = node.parent === null ? undefined : tree.nodes.get(node.parent);
  const answers = tree.children.has(node.id) ? [] : stepsOf(tree, node).map(({ value }) => value);
  return (
    <DefinitionList
      items={[
        { term: tongue.t('framework.node-id'), says: <bdi>{node.id}</bdi> },
        ...(parent
          ? [{ term: tongue.t('framework.below'), says: <bdi>{titleIn(tongue, parent)}</bdi> }]
          : []),
        ...(answers.length > 0
          ? [{ term: tongue.t('framework.answers'), says: <bdi>{tongue.list(answers)}</bdi> }]
          : []),
        ...(node.numeric
          ? [{ term: tongue.t('framework.limits'), says: tongue.t('framework.limits-stay') }]
          : []),
      ]}
    />
  );
}

function Acts({ context, draft, node }: { context: Context; draft: FrameworkDraft; node: FrameworkNode }) {
  const { tongue, place } = context;
  const to = (...parts: string[]): string => draftPath(place.code, draft.draftId, ...parts);
  const version = String(draft.version);
  const more = goesWith(draft.document, node);
  const beside = treeOf(draft.document).children.get(node.parent) ?? [];
  const moving = (by: 'up' | 'down') => (
    <Form tongue={tongue} action={to('nodes', node.id, 'move')} requestId={randomUUID()} version={version}>
      <input type="hidden" name="by" value={by} />
      <Button variant="secondary">{tongue.t(`framework.move-${by}`)}</Button>
    </Form>
  );
  return (
    <section>
      <h2>{tongue.t('framework.in-tree')}</h2>
      <div class="acts">
        <LinkButton href={to('add', node.id)} variant="secondary">
          {tongue.t('framework.add-part')}
        </LinkButton>
        {beside[0] !== node && moving('up')}
        {beside.at(-1) !== node && moving('down')}
        <Form
          tongue={tongue}
          action={to('nodes', node.id, 'remove')}
          requestId={randomUUID()}
          version={version}
        >
          <Button variant="tertiary">{tongue.t('framework.remove', { count: more })}</Button>
        </Form>
      </div>
    </section>
  );
}

function nameFields(tongue: Tongue, form: FormState) {
  const legend = tongue.t('framework.name');
  const fields = form.localized('name', legend);
  const field = (language: Language) => ({ ...fields(language), required: language === 'en' });
  return (
    <LocalizedFields
      tongue={tongue}
      legend={legend}
      hint={tongue.t('framework.name-hint')}
      languages={['en', ...(tongue.language === 'en' ? [] : [tongue.language])]}
      others={languages.filter((each) => each !== 'en' && each !== tongue.language)}
      field={field}
    />
  );
}

function sourceFields(tongue: Tongue, form: FormState) {
  const source = form.field('source', tongue.t('framework.source'));
  const provenance = form.select('provenance', tongue.t('framework.provenance'), [
    { value: 'confirmed', label: tongue.t('framework.confirmed') },
    { value: 'unconfirmed', label: tongue.t('framework.unconfirmed') },
  ]);
  return (
    <>
      <TextField {...source} hint={tongue.t('framework.source-hint')} most={2000} required />
      <Select {...provenance} required />
    </>
  );
}

const named = (each: { id: string }, says = each.id) => ({ value: each.id, label: says });

function nodeFields({ tongue, house }: Context, document: Framework, form: FormState) {
  const code = form.field('code', tongue.t('framework.code'));
  const names = nameFields(tongue, form);
  const level = form.select(
    'level',
    tongue.t('framework.level'),
    document.levels.map((each) => named(each, nameIn(tongue, each.names))),
  );
  const scale = form.select(
    'scale',
    tongue.t('framework.scale'),
    document.scales.map((each) => named(each)),
  );
  const rule = form.select('rule', tongue.t('framework.rule'), [
    ...(['weakest-link', 'weakest-link-plus', 'weighted-mean', 'share', 'none'] as const).map((kind) => ({
      value: kind,
      label: tongue.t(`framework.rule.${kind}`),
    })),
    ...(document.tables ?? []).map(({ id }) => ({
      value: ruleWord({ kind: 'table', table: id }),
      label: `${tongue.t('framework.rule.table')}: ${id}`,
    })),
  ]);
  const counting = form.field('counting', tongue.t('framework.counting'));
  const weight = form.field('weight', tongue.t('framework.weight'));
  const measure = form.select(
    'measure',
    tongue.t('framework.measure'),
    [...house.measures.keys()].map((id) => ({ value: id, label: id })),
  );
  const evidence = form.field('evidence', tongue.t('framework.evidence'));
  const criteria = form.field('criteria', tongue.t('framework.criteria'));
  const sources = sourceFields(tongue, form);
  return (
    <>
      <TextField {...code} hint={tongue.t('framework.code-hint')} dir="ltr" size={12} />
      {names}
      <Select {...level} required />
      <Select {...rule} hint={tongue.t('framework.rule-hint')} />
      <TextField {...counting} hint={tongue.t('framework.counting-hint')} dir="ltr" size={20} />
      <Select {...scale} hint={tongue.t('framework.scale-hint')} />
      <NumberField {...weight} hint={tongue.t('framework.weight-hint')} size={5} />
      <Select {...measure} hint={tongue.t('framework.measure-hint')} />
      <TextField {...evidence} hint={tongue.t('framework.evidence-hint')} rows={4} />
      <TextField {...criteria} hint={tongue.t('framework.criteria-hint')} rows={6} />
      {sources}
    </>
  );
}
