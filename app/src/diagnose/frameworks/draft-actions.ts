import {
  checkFramework,
  deriveFramework,
  type Framework,
  withHead,
  withNodeMoved,
  withoutNode,
} from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion, StaleProblem } from '../../platform/access/expect-version.ts';
import type { Entry } from '../../platform/ledger/entry.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { diagnoseProblems } from '../problems.ts';
import * as store from './draft-store.ts';
import { keepDocument, refuseTaken } from './framework-actions.ts';
import { type HeadValues, headOf, headValues, headWords } from './head-words.ts';
import { frameworkOf, partHash } from './known-frameworks.ts';
import { nodeWords, putNode } from './node-words.ts';
import { refusalOf } from './refusal-of.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
const draft = { draftId: z.uuid() };
const version = z.number().int().positive();
const seen = z.string().max(80);

const said = (act: string, draftId: string, document: Framework): Entry => ({
  act,
  subject: `framework-draft/${draftId}`,
  confidential: true,
  detail: { title: document.names.en },
});

async function held({ tx }: ActContext, draftId: string): Promise<store.FrameworkDraft> {
  const found = await store.holdDraft(tx, draftId);
  if (!found) throw problem('request.not-found');
  return found;
}

/** Writes what a draft became; what it was can be had back until the next change. */
async function change(
  { tx, now }: ActContext,
  from: store.FrameworkDraft,
  document: Framework,
): Promise<{ answer: { draftId: string; version: number }; entry: Entry }> {
  const { draftId } = from;
  await store.writeDraft(tx, from, { document, previous: from.document }, now);
  return {
    answer: { draftId, version: from.version + 1 },
    entry: said('framework.draft-changed', draftId, document),
  };
}

/** A framework of the place's own, begun from one that is there: a new version of it, or another under its own name. */
export const beginFrameworkDraft = defineAction({
  name: 'diagnose.begin-framework-draft',
  records: ['framework.draft-begun'],
  authority: 'place',
  input: z.strictObject({
    from: z.string().max(170),
    id: name,
    version: name,
    title: z.string().trim().min(1).max(200),
  }),
  async run({ tx, actor, now }, { from, id, version: called, title }) {
    const source = await frameworkOf(tx, from);
    await refuseTaken(tx, { id, version: called }, id === source.id ? 'edition' : 'id');
    const document = refusalOf(() => deriveFramework(source, { id, version: called, name: title }));
    const draftId = await store.insertDraft(tx, { document, begunFrom: from, personId: actor.personId }, now);
    return { answer: { draftId }, entry: said('framework.draft-begun', draftId, document) };
  },
});

/** What is said of the framework as a whole: its version, its names, its source. */
export const changeFrameworkHead = defineAction({
  name: 'diagnose.change-framework-head',
  records: ['framework.draft-changed'],
  authority: 'place',
  input: z.strictObject({ ...draft, seen, head: headWords }),
  async run(context, { draftId, seen: at, head }) {
    const found = await held(context, draftId);
    const { document } = found;
    const standing: HeadValues = headValues(document);
    if (partHash(standing) !== at) throw new StaleProblem(partHash(standing), { ...standing });
    await refuseTaken(context.tx, { id: document.id, version: head.edition }, 'edition');
    return change(
      context,
      found,
      refusalOf(() => withHead(document, headOf(head))),
    );
  },
});

/** A node that is added, or one that is said anew. */
export const changeFrameworkNode = defineAction({
  name: 'diagnose.change-framework-node',
  records: ['framework.draft-changed'],
  authority: 'place',
  input: z.strictObject({ ...draft, node: name, under: name.nullable(), seen, words: nodeWords }),
  async run(context, { draftId, node, under, seen: at, words }) {
    const found = await held(context, draftId);
    return change(context, found, putNode(found.document, { id: node, under, seen: at }, words));
  },
});

export const moveFrameworkNode = defineAction({
  name: 'diagnose.move-framework-node',
  records: ['framework.draft-changed'],
  authority: 'place',
  input: z.strictObject({ ...draft, version, node: name, by: z.enum(['up', 'down']) }),
  async run(context, { draftId, version: at, node, by }) {
    const found = await held(context, draftId);
    expectVersion(found, at, {});
    return change(
      context,
      found,
      refusalOf(() => withNodeMoved(found.document, node, by)),
    );
  },
});

/** A node and all below it. One step back brings them again. */
export const removeFrameworkNode = defineAction({
  name: 'diagnose.remove-framework-node',
  records: ['framework.draft-changed'],
  authority: 'place',
  input: z.strictObject({ ...draft, version, node: name }),
  async run(context, { draftId, version: at, node }) {
    const found = await held(context, draftId);
    expectVersion(found, at, {});
    return change(
      context,
      found,
      refusalOf(() => withoutNode(found.document, node)),
    );
  },
});

/** As it was before the last change. Done twice, it is as it was. */
export const undoFrameworkChange = defineAction({
  name: 'diagnose.undo-framework-change',
  records: ['framework.draft-changed'],
  authority: 'place',
  input: z.strictObject({ ...draft, version }),
  async run(context, { draftId, version: at }) {
    const found = await held(context, draftId);
    expectVersion(found, at, {});
    if (found.previous === null) throw diagnoseProblems.problem('diagnose.nothing-to-undo');
    return change(context, found, found.previous);
  },
});

/** Becomes a version that assessments may begin with, where nothing in it contradicts. */
export const keepFrameworkDraft = defineAction({
  name: 'diagnose.keep-framework-draft',
  records: ['framework.kept'],
  authority: 'place',
  input: z.strictObject({ ...draft, version, validFrom: z.iso.date() }),
  async run(context, { draftId, version: at, validFrom }) {
    const found = await held(context, draftId);
    expectVersion(found, at, {});
    const faults = checkFramework(found.document);
    if (faults.length > 0) throw diagnoseProblems.problem('diagnose.draft-faulty', { count: faults.length });
    await store.endDraft(context.tx, draftId, context.now);
    return keepDocument(context, found.document, validFrom, 'validFrom');
  },
});

/** Given up: it is shown nowhere any more. */
export const dropFrameworkDraft = defineAction({
  name: 'diagnose.drop-framework-draft',
  records: ['framework.draft-dropped'],
  authority: 'place',
  input: z.strictObject({ ...draft, version }),
  async run(context, { draftId, version: at }) {
    const found = await held(context, draftId);
    expectVersion(found, at, {});
    await store.endDraft(context.tx, draftId, context.now);
    return { answer: { draftId }, entry: said('framework.draft-dropped', draftId, found.document) };
  },
});

export const draftActions = [
  beginFrameworkDraft,
  changeFrameworkHead,
  changeFrameworkNode,
  moveFrameworkNode,
  removeFrameworkNode,
  undoFrameworkChange,
  keepFrameworkDraft,
  dropFrameworkDraft,
] as const;
