import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block } from '../../platform/pdf/paper.ts';
import type { PublishedNode, SignedDocument } from '../assessment/snapshot.ts';
import { sayWhy } from '../assessment/why-words.ts';
import { nodeTitle, sayValue, shortTitlesOf } from '../assessment/words.tsx';
import { leafBlocks } from './leaf-blocks.ts';
import type { Public } from './proof-blocks.ts';
import { otherCauses } from './ranking-blocks.ts';
import { own } from './say.ts';

/** Part by part, each result with how it came about, down to what both assessors said. */
export function partBlocks(tongue: Tongue, document: SignedDocument, published: Public | null): Block[] {
  const { nodes } = document;
  const children = new Map<string | null, PublishedNode[]>();
  for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const causesOf = otherCauses(tongue, document);
  const titles = shortTitlesOf(tongue, nodes);
  const told = (node: PublishedNode, depth: number): Block[] => [
    {
      kind: 'heading',
      level: Math.min(depth, 4) as 2 | 3 | 4,
      text: own(tongue, nodeTitle(tongue, node)),
      ...(node.state === 'no-score' ? {} : { value: own(tongue, sayValue(tongue, node)) }),
    },
    { kind: 'text', look: 'quiet', text: sayWhy(tongue, node, titles) },
    ...(node.leaf ? [...leafBlocks(tongue, node.leaf, published), ...causesOf(node.id)] : []),
    ...(children.get(node.id) ?? []).flatMap((child) => told(child, depth + 1)),
  ];
  return [
    { kind: 'heading', level: 1, text: tongue.t('report.parts') },
    ...(children.get(null) ?? []).flatMap((root) => told(root, 2)),
  ];
}
