import { parseShape } from '../format/parse-framework.ts';
import type { Framework, FrameworkNode } from '../format/types.ts';
import { FrameworksError } from '../problems.ts';

/**
 * A framework of one's own, begun from another: the same tree under a name and a version of its own. It takes the place of
 * that other, so that assessments by both can be compared node by node, as long as their ids stay.
 * @throws FrameworksError `frameworks.framework-invalid` where id, version or name are none
 */
export function deriveFramework(
  from: Framework,
  { id, version, name }: { readonly id: string; readonly version: string; readonly name: string },
): Framework {
  return parseShape({
    ...from,
    id,
    version,
    names: { ...from.names, en: name },
    replaces: { id: from.id, version: from.version },
  });
}

/** What is said of the framework as a whole. */
export type FrameworkHead = Pick<Framework, 'version' | 'names' | 'source' | 'provenance'>;

/** @throws FrameworksError `frameworks.framework-invalid` */
export const withHead = (framework: Framework, head: FrameworkHead): Framework =>
  parseShape({ ...framework, ...head });

/**
 * With this node in it: in place of the one that has its id, else behind the others of its parent. Whether the parts still
 * fit each other is not asked here (`checkFramework`): who edits passes through states that do not.
 * @throws FrameworksError `frameworks.framework-invalid` where the node itself is none
 */
export function withNode(framework: Framework, node: FrameworkNode): Framework {
  const { nodes } = framework;
  const there = nodes.some(({ id }) => id === node.id);
  return parseShape({
    ...framework,
    nodes: there ? nodes.map((each) => (each.id === node.id ? node : each)) : [...nodes, node],
  });
}

/**
 * With a node one place further up or down among those of its parent; the first stays first, and the last stays last.
 * @throws FrameworksError `frameworks.node-unknown`
 */
export function withNodeMoved(framework: Framework, id: string, by: 'up' | 'down'): Framework {
  const { nodes } = framework;
  const at = nodes.findIndex((each) => each.id === id);
  const node = nodes[at];
  if (!node) throw new FrameworksError('frameworks.node-unknown', { given: id });
  const beside = nodes.flatMap(({ parent }, place) => (parent === node.parent ? [place] : []));
  const other = beside[beside.indexOf(at) + (by === 'up' ? -1 : 1)];
  const neighbour = other === undefined ? undefined : nodes[other];
  if (other === undefined || neighbour === undefined) return framework;
  return { ...framework, nodes: nodes.with(at, neighbour).with(other, node) };
}

/**
 * Without a node and all that stands below it, and without what else names them: overrides, answers that switch off, lines
 * of what takes the place of what.
 * @throws FrameworksError `frameworks.node-unknown`, `frameworks.last-node`
 */
export function withoutNode(framework: Framework, id: string): Framework {
  const gone = withAllBelow(framework, id);
  const nodes = framework.nodes.filter((node) => !gone.has(node.id));
  if (nodes.length === 0) throw new FrameworksError('frameworks.last-node', { given: id });
  const stays = (name: string): boolean => !gone.has(name);
  const { overrides, screening, replaces, ...rest } = framework;
  return {
    ...rest,
    nodes,
    ...listed(
      'overrides',
      overrides
        ?.map((each) => ({ ...each, nodes: each.nodes.filter(stays) }))
        .filter((each) => each.nodes.length > 0),
    ),
    ...listed(
      'screening',
      screening?.map((question) => ({
        ...question,
        answers: question.answers.map(({ switchesOff, ...answer }) => ({
          ...answer,
          ...listed('switchesOff', switchesOff?.filter(stays)),
        })),
      })),
    ),
    ...(replaces && {
      replaces: {
        id: replaces.id,
        version: replaces.version,
        ...listed(
          'nodes',
          replaces.nodes?.filter((line) => line.new === undefined || stays(line.new)),
        ),
      },
    }),
  };
}

/** How many nodes go with one: itself and all below it. */
export const countWithBelow = (framework: Framework, id: string): number => withAllBelow(framework, id).size;

function withAllBelow({ nodes }: Framework, id: string): ReadonlySet<string> {
  if (!nodes.some((node) => node.id === id))
    throw new FrameworksError('frameworks.node-unknown', { given: id });
  const childrenOf = new Map<string | null, string[]>();
  for (const node of nodes) childrenOf.set(node.parent, [...(childrenOf.get(node.parent) ?? []), node.id]);
  const found = new Set([id]);
  // A set grows while it is walked; on a circle nothing new is found and the walk ends.
  for (const each of found) for (const child of childrenOf.get(each) ?? []) found.add(child);
  return found;
}

/** The format knows no empty lists: where nothing is left, the list itself goes. */
const listed = <Name extends string, Item>(
  name: Name,
  list: readonly Item[] | undefined,
): { [N in Name]?: Item[] } =>
  (list && list.length > 0 ? { [name]: [...list] } : {}) as { [N in Name]?: Item[] };
