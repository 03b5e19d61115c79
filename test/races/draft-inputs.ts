import { headValues } from '../../app/src/diagnose/frameworks/head-words.ts';
import { partHash } from '../../app/src/diagnose/frameworks/known-frameworks.ts';
import { nodeValues } from '../../app/src/diagnose/frameworks/node-words.ts';
import { tinyFramework } from '../support/assessments.ts';
import { type InputMaker, type Moment, NOWHERE, someText, versionOf } from './moment.ts';

/** Few, so that clients meet in one. */
const aDraft = ({ dice, seen }: Moment) => dice.any(seen.frameworkDrafts.slice(0, 2));

const documentOf = (draft: ReturnType<typeof aDraft>) => draft?.document ?? tinyFramework();

const atDraft = (moment: Moment) => {
  const draft = aDraft(moment);
  return { draftId: draft?.id ?? NOWHERE, version: versionOf(moment, draft) };
};

const atNode = (moment: Moment) => {
  const draft = aDraft(moment);
  const node = moment.dice.any(documentOf(draft).nodes);
  return { draftId: draft?.id ?? NOWHERE, version: versionOf(moment, draft), node: node?.id ?? 'x.1' };
};

export const draftInputs: Readonly<Record<string, InputMaker>> = {
  'diagnose.begin-framework-draft': (moment) => ({
    from: moment.dice.one(['local-procurement-matrix@1', 'tiny@1']),
    id: 'tiny',
    version: moment.dice.one(['4', '5']),
    title: someText(moment, 'Ours'),
  }),
  'diagnose.change-framework-head': (moment) => {
    const draft = aDraft(moment);
    const standing = headValues(documentOf(draft));
    return {
      draftId: draft?.id ?? NOWHERE,
      seen: partHash(standing),
      head: { ...standing, name_en: someText(moment, 'Ours') },
    };
  },
  'diagnose.change-framework-node': (moment) => {
    const draft = aDraft(moment);
    const node = moment.dice.any(documentOf(draft).nodes) ?? tinyFramework().nodes[0];
    if (!node) throw new Error('the smallest framework has no node');
    const standing = nodeValues(node);
    const isNew = moment.dice.once(3);
    return {
      draftId: draft?.id ?? NOWHERE,
      node: isNew ? `${node.id}.9` : node.id,
      under: isNew ? node.id : null,
      seen: partHash(standing),
      words: { ...standing, name_en: someText(moment, 'A part') },
    };
  },
  'diagnose.move-framework-node': (moment) => ({
    ...atNode(moment),
    by: moment.dice.one(['up', 'down'] as const),
  }),
  'diagnose.remove-framework-node': atNode,
  'diagnose.undo-framework-change': atDraft,
  'diagnose.keep-framework-draft': (moment) => ({ ...atDraft(moment), validFrom: '2020-01-01' }),
  'diagnose.drop-framework-draft': atDraft,
};
