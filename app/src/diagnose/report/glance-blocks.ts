import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import type { PublishedNode, SignedDocument } from '../assessment/snapshot.ts';
import { nameOf, sayValue } from '../assessment/words.tsx';
import { own } from './say.ts';

/** Every result on a page or two, before any of them is told at length: each part heads its own. */
export function glanceBlocks(tongue: Tongue, { nodes }: SignedDocument): Block[] {
  const depths = depthsOf(nodes);
  const shown = nodes.filter(({ id, leaf }) => leaf === null || depths.get(id) === 0);
  const told = shown.length > 1 ? shown : nodes;
  const isGroup = ({ id, leaf }: PublishedNode): boolean => leaf === null && depths.get(id) === 0;
  return [
    { kind: 'heading', level: 1, text: tongue.t('report.glance') },
    {
      kind: 'table',
      caption: tongue.t('report.glance-says'),
      head: [
        tongue.t('assessment.column.code'),
        tongue.t('assessment.column.dimension'),
        tongue.t('assessment.column.value'),
      ],
      widths: [0, 1, 0],
      rows: told.map((node) => [
        own(tongue, node.code ?? ''),
        own(tongue, nameOf(tongue, node.names)),
        node.state === 'no-score' ? '' : own(tongue, sayValue(tongue, node)),
      ]),
      groups: told.flatMap((node, at) => (isGroup(node) ? [at] : [])),
    },
  ];
}

function depthsOf(nodes: readonly PublishedNode[]): Map<string, number> {
  const depths = new Map<string, number>();
  // Parents stand before what is below them, as the framework has them.
  for (const { id, parent } of nodes) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}
