import type { Framework, FrameworkNode } from '@groundwork-gov/frameworks';
import type { Child } from 'hono/jsx';
import {
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  DateField,
  DefinitionList,
  Details,
  FileField,
  Form,
  LinkButton,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { deskPath } from '../assessment/paths.ts';
import { draftPath } from './draft-pages.tsx';
import type { OpenDraft } from './draft-store.ts';
import { type Choosable, frameworkKey } from './known-frameworks.ts';
import { nameIn, stepsOf, titleIn, treeOf } from './tree.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

const base = (code: string): string => `/work/places/${code}/frameworks`;

export function frameworksPage(
  context: Context,
  all: readonly Choosable[],
  drafts: readonly OpenDraft[],
): PageContent {
  const { tongue, place, actor } = context;
  const title = tongue.t('framework.title');
  const columns: Column<Choosable>[] = [
    {
      head: tongue.t('assessment.framework'),
      heading: true,
      words: true,
      cell: (row) => (
        <a class="ds-link" href={`${base(place.code)}/${row.key.replace('@', '/')}`}>
          <bdi>{row.title}</bdi>
        </a>
      ),
    },
    {
      head: tongue.t('framework.valid-from'),
      cell: (row) => (row.validFrom === null ? tongue.t('framework.built-in') : tongue.date(row.validFrom)),
    },
  ];
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: deskPath(place.code), label: tongue.t('assessment.desk.title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('framework.says')}</p>
        {actor.permissions.has('diagnose.keep-frameworks') && (
          <LinkButton href={`${base(place.code)}/import`}>{tongue.t('framework.import')}</LinkButton>
        )}
        <DataTable
          tongue={tongue}
          id="frameworks"
          caption={title}
          captionHidden
          cards
          columns={columns}
          rows={all}
        />
        {drafts.length > 0 && (
          <section>
            <h2>{tongue.t('framework.drafts')}</h2>
            <ul>
              {drafts.map(({ draftId, title: called, changedAt }) => (
                <li>
                  <a class="ds-link" href={draftPath(place.code, draftId)}>
                    <bdi>{called}</bdi>
                  </a>{' '}
                  <span class="quiet">
                    {tongue.t('framework.draft-changed', { at: tongue.dateTime(changedAt, place.timeZone) })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}

/** A framework as a tree: each node with its rule, each leaf with what may be answered. */
export function frameworkPage({ tongue, place, actor }: Context, framework: Framework): PageContent {
  const tree = treeOf(framework);
  const title = nameIn(tongue, framework.names);
  const below = (node: FrameworkNode): Child => {
    const children = tree.children.get(node.id) ?? [];
    const told = [
      ...(node.rule === undefined
        ? []
        : [{ term: tongue.t('framework.rule'), says: tongue.t(`framework.rule.${node.rule.kind}`) }]),
      ...(children.length > 0
        ? []
        : [
            {
              term: tongue.t('framework.answers'),
              says: tongue.list(stepsOf(tree, node).map(({ value }) => value)),
            },
          ]),
      ...(node.criteria ?? []).map(({ step, names }) => ({ term: step, says: nameIn(tongue, names) })),
      ...(node.measure === undefined
        ? []
        : [{ term: tongue.t('framework.measure'), says: <bdi>{node.measure}</bdi> }]),
      { term: tongue.t('framework.source'), says: <bdi>{node.source}</bdi> },
    ];
    return (
      <Details summary={<bdi>{titleIn(tongue, node)}</bdi>}>
        <DefinitionList items={told} />
        {children.map(below)}
      </Details>
    );
  };
  return {
    title,
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: deskPath(place.code), label: tongue.t('assessment.desk.title') },
            { href: base(place.code), label: tongue.t('framework.title') },
          ]}
        />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">
          {tongue.t('framework.about', { version: framework.version, count: tree.leaves.length })}
        </p>
        <p class="quiet">
          <bdi>{framework.source}</bdi>
        </p>
        <div class="acts">
          {actor.permissions.has('diagnose.keep-frameworks') && (
            <LinkButton href={`${base(place.code)}/${frameworkKey(framework).replace('@', '/')}/revise`}>
              {tongue.t('framework.revise')}
            </LinkButton>
          )}
          <LinkButton
            href={`${base(place.code)}/${frameworkKey(framework).replace('@', '/')}/file.xlsx`}
            variant="secondary"
          >
            {tongue.t('framework.export')}
          </LinkButton>
        </div>
        {(tree.children.get(null) ?? []).map((root) => (
          <section>
            <h2>
              <bdi>{titleIn(tongue, root)}</bdi>
            </h2>
            {(tree.children.get(root.id) ?? [root]).map(below)}
          </section>
        ))}
      </>
    ),
  };
}

export function importPage(
  { tongue, place }: Context,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const title = tongue.t('framework.import');
  const form = formOf(tongue, values, problem);
  const file = form.field('file', tongue.t('framework.file'));
  const validFrom = form.field('validFrom', tongue.t('framework.valid-from'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[{ href: base(place.code), label: tongue.t('framework.title') }]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('framework.import-says')}</p>
        <Form {...form.props()} action={`${base(place.code)}/import`} multipart>
          <FileField {...file} accept=".xlsx" required />
          <DateField {...validFrom} required />
          <Button>{tongue.t('framework.import-do')}</Button>
        </Form>
      </>
    ),
  };
}
