import type { FrameworkNode } from '@groundwork-gov/frameworks';
import { type Column, DataTable } from '../../platform/html/components/index.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import { titleIn, treeOf } from '../frameworks/tree.ts';
import { leafPath } from './paths.ts';
import type { LeafStanding, Standing } from './standing.ts';
import { StateOf, ValueShown } from './words.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

interface Row {
  node: FrameworkNode;
  leaf: LeafStanding | null;
}

/** One table a pillar: its indicators with what they come to, and their dimensions. */
export function Pillars({
  context,
  standing,
  shown,
}: {
  context: Context;
  standing: Standing;
  shown: readonly LeafStanding[];
}) {
  const { tongue } = context;
  const tree = treeOf(standing.assessment.document);
  const chosen = new Map(shown.map((each) => [each.node.id, each]));
  const below = (node: FrameworkNode): Row[] => {
    const leaf = chosen.get(node.id);
    if (leaf) return [{ node, leaf }];
    const rows = (tree.children.get(node.id) ?? []).flatMap(below);
    return rows.length === 0 ? [] : [{ node, leaf: null }, ...rows];
  };
  const tables = (tree.children.get(null) ?? []).flatMap((root) => {
    const [, ...rows] = chosen.has(root.id) ? [null, ...below(root)] : below(root);
    return rows.length === 0 ? [] : [{ root, rows: rows as Row[] }];
  });
  if (tables.length === 0) return <p>{tongue.t('assessment.nothing-to-do')}</p>;
  return (
    <>
      {tables.map(({ root, rows }) => (
        <DataTable
          tongue={tongue}
          id={`part-${root.id}`}
          caption={titleIn(tongue, root)}
          columns={columnsOf(context, standing)}
          rows={rows}
        />
      ))}
    </>
  );
}

function columnsOf({ tongue, place }: Context, { assessment, scored }: Standing): Column<Row>[] {
  return [
    {
      head: tongue.t('assessment.dimension'),
      heading: true,
      words: true,
      cell: ({ node, leaf }) =>
        leaf ? (
          <a class="ds-link" href={leafPath(place.code, assessment.assessmentId, node.id)}>
            <bdi>{titleIn(tongue, node)}</bdi>
          </a>
        ) : (
          <b>
            <bdi>{titleIn(tongue, node)}</bdi>
          </b>
        ),
    },
    {
      head: tongue.t('assessment.state'),
      cell: ({ leaf }) => (leaf ? <StateOf tongue={tongue} state={leaf.state} /> : ''),
    },
    {
      head: tongue.t('assessment.value'),
      cell: ({ node }) => {
        const value = scored.nodes.get(node.id);
        return value && value.state !== 'missing' ? <ValueShown tongue={tongue} value={value} /> : '';
      },
    },
  ];
}
