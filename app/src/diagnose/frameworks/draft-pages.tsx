import { randomUUID } from 'node:crypto';
import {
  checkFramework,
  countWithBelow,
  type Framework,
  type FrameworkNode,
} from '@groundwork-gov/frameworks';
import type { Child } from 'hono/jsx';
import {
  Alert,
  Breadcrumbs,
  Button,
  Confirm,
  DateField,
  Details,
  Form,
  LinkButton,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { say } from '../../platform/problems/sentence.ts';
import type { FrameworkDraft } from './draft-store.ts';
import { sayingFound, sayingWanted } from './fault-words.ts';
import { builtIn } from './known-frameworks.ts';
import { TOP } from './node-words.ts';
import { nameIn, titleIn, treeOf } from './tree.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;
type Values = Record<string, unknown>;

export const draftPath = (code: string, draftId: string, ...parts: readonly string[]): string =>
  ['/work/places', code, 'framework-drafts', draftId, ...parts].join('/');

const listPath = (code: string): string => `/work/places/${code}/frameworks`;

export function DraftCrumbs({ context, draft }: { context: Context; draft?: FrameworkDraft | undefined }) {
  const { tongue, place } = context;
  const up = { href: listPath(place.code), label: tongue.t('framework.title') };
  return (
    <Breadcrumbs
      tongue={tongue}
      crumbs={[
        up,
        ...(draft
          ? [{ href: draftPath(place.code, draft.draftId), label: nameIn(tongue, draft.document.names) }]
          : []),
      ]}
    />
  );
}

/** Under which name and version the new one goes. A framework of the program’s is never changed: yours has its own id. */
export function revisePage(
  context: Context,
  from: Framework,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('framework.revise');
  const form = formOf(tongue, values, problem);
  const isBuiltIn = builtIn.some(({ id }) => id === from.id);
  const name = form.field('title', tongue.t('framework.name'));
  const id = form.field('id', tongue.t('framework.id'));
  const edition = form.field('edition', tongue.t('framework.edition'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <DraftCrumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t(isBuiltIn ? 'framework.revise-built-in' : 'framework.revise-says', {
            framework: nameIn(tongue, from.names),
          })}
        </p>
        <Form {...form.props()} action={`${listPath(place.code)}/${from.id}/${from.version}/revise`}>
          <TextField {...name} most={200} required />
          <TextField {...id} hint={tongue.t('framework.id-hint')} dir="ltr" size={30} required />
          <TextField {...edition} hint={tongue.t('framework.edition-hint')} dir="ltr" size={12} required />
          <Button>{tongue.t('framework.revise-do')}</Button>
        </Form>
      </>
    ),
  };
}

/** The whole of a draft: what keeps it from being kept, its parts, and what may be done with it. */
export function draftPage(context: Context, draft: FrameworkDraft): PageContent {
  const { tongue, place } = context;
  const { document, draftId } = draft;
  const tree = treeOf(document);
  const title = nameIn(tongue, document.names);
  const to = (...parts: string[]): string => draftPath(place.code, draftId, ...parts);
  const below = (node: FrameworkNode): Child => {
    const children = tree.children.get(node.id) ?? [];
    const own = (
      <a class="ds-link" href={to('nodes', node.id)}>
        <bdi>{titleIn(tongue, node)}</bdi>
      </a>
    );
    if (children.length === 0) return <li>{own}</li>;
    return (
      <li>
        {own}
        <ul>{children.map(below)}</ul>
      </li>
    );
  };
  return {
    title,
    body: (
      <>
        <DraftCrumbs context={context} />
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{tongue.t('framework.draft-says')}</p>
        <p class="quiet">
          {tongue.t('framework.about', { version: document.version, count: tree.leaves.length })}
        </p>
        <p class="quiet">
          <bdi>{document.source}</bdi>
        </p>
        <Faults context={context} draft={draft} />
        <div class="acts">
          <LinkButton href={to('about')} variant="secondary">
            {tongue.t('framework.change-head')}
          </LinkButton>
          <LinkButton href={to('add', TOP)} variant="secondary">
            {tongue.t('framework.add-top')}
          </LinkButton>
          <LinkButton href={to('file.xlsx')} variant="secondary">
            {tongue.t('framework.export')}
          </LinkButton>
          <a class="ds-link" href={to('drop')}>
            {tongue.t('framework.drop')}
          </a>
        </div>
        {draft.previous !== null && (
          <Form tongue={tongue} action={to('undo')} requestId={randomUUID()} version={String(draft.version)}>
            <Button variant="tertiary">{tongue.t('framework.undo')}</Button>
          </Form>
        )}
        <h2>{tongue.t('framework.parts')}</h2>
        {(tree.children.get(null) ?? []).map((root) => (
          <Details summary={<bdi>{titleIn(tongue, root)}</bdi>} open={document.nodes.length <= OPEN_UP_TO}>
            <ul>{below(root)}</ul>
          </Details>
        ))}
      </>
    ),
  };
}

/** Few parts are seen at once; of many, a reader opens what they look for. */
const OPEN_UP_TO = 40;
const SHOWN = 50;

function Faults({ context, draft }: { context: Context; draft: FrameworkDraft }) {
  const { tongue, place } = context;
  const { document, draftId } = draft;
  const faults = checkFramework(document);
  if (faults.length === 0) {
    return (
      <Alert tongue={tongue} kind="good" title={tongue.t('framework.draft-good')}>
        <p>
          <a class="ds-link" href={draftPath(place.code, draftId, 'keep')}>
            {tongue.t('framework.keep')}
          </a>
        </p>
      </Alert>
    );
  }
  return (
    <Alert tongue={tongue} kind="ask" title={tongue.t('framework.draft-faulty', { count: faults.length })}>
      <ul>
        {faults.slice(0, SHOWN).map(({ path, wanted, found }) => {
          const node = path[0] === 'nodes' ? document.nodes[Number(path[1])] : undefined;
          const says = tongue.t('framework.fault', {
            at: node ? titleIn(tongue, node) : placeSaid(tongue, path),
            expected: say(tongue, sayingWanted(wanted)),
            value: say(tongue, sayingFound(found)),
          });
          return (
            <li>
              {node ? (
                <a class="ds-link" href={draftPath(place.code, draftId, 'nodes', node.id)}>
                  {says}
                </a>
              ) : (
                says
              )}
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN && <p>{tongue.t('framework.more-faults', { count: faults.length - SHOWN })}</p>}
    </Alert>
  );
}

const placeSaid = (tongue: Tongue, path: readonly (string | number)[]): string =>
  tongue.t('framework.in-workbook', { part: path.join('.') });

export function keepPage(
  context: Context,
  draft: FrameworkDraft,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('framework.keep');
  const form = formOf(tongue, values, problem);
  const validFrom = form.field('validFrom', tongue.t('framework.valid-from'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <DraftCrumbs context={context} draft={draft} />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('framework.keep-says', {
            title: nameIn(tongue, draft.document.names),
            version: draft.document.version,
          })}
        </p>
        <Form {...form.props()} action={draftPath(place.code, draft.draftId, 'keep')}>
          <DateField {...validFrom} required />
          <Button>{tongue.t('framework.keep')}</Button>
        </Form>
      </>
    ),
  };
}

export function dropPage(
  context: Context,
  draft: FrameworkDraft,
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('framework.drop-title', { title: nameIn(tongue, draft.document.names) });
  const form = formOf(tongue, values, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <Confirm
        tongue={tongue}
        title={title}
        says={tongue.t('framework.drop-says')}
        what={[
          { term: tongue.t('framework.name'), says: <bdi>{nameIn(tongue, draft.document.names)}</bdi> },
          { term: tongue.t('framework.edition'), says: <bdi>{draft.document.version}</bdi> },
          { term: tongue.t('framework.parts'), says: tongue.number(draft.document.nodes.length) },
        ]}
        canBeUndone={false}
        action={draftPath(place.code, draft.draftId, 'drop')}
        requestId={form.text('requestId')}
        version={String(values['version'] ?? '')}
        errors={form.errors()}
        button={tongue.t('framework.drop')}
        back={draftPath(place.code, draft.draftId)}
      />
    ),
  };
}

/** How much goes with a node. */
export const goesWith = (document: Framework, node: FrameworkNode): number =>
  countWithBelow(document, node.id) - 1;
