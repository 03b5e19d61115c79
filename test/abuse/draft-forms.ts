import { headValues } from '../../app/src/diagnose/frameworks/head-words.ts';
import { partHash } from '../../app/src/diagnose/frameworks/known-frameworks.ts';
import { nodeValues } from '../../app/src/diagnose/frameworks/node-words.ts';
import { draftOf } from './assessment-things.ts';

const DRAFT = 'POST /work/places/:code/framework-drafts/:draft';

const headOf = (code: string) => headValues(draftOf(code));
const nodeOf = (code: string) => {
  const node = draftOf(code).nodes.find(({ id }) => id === 'x.1');
  if (!node) throw new Error('the smallest framework has no x.1');
  return nodeValues(node);
};

/**
 * What is sent to a framework that a town is at, one after the other: each change makes the version that the next one names.
 * Given up in the end, it is not kept: `app/src/diagnose/frameworks/drafts.test.ts` keeps one.
 */
export const draftFields: Readonly<Record<string, (code: string) => Record<string, string>>> = {
  'POST /work/places/:code/frameworks/:framework/:edition/revise': () => ({
    title: 'Ours',
    id: 'ours',
    edition: '1',
  }),
  [`${DRAFT}/about`]: (code) => ({ ...headOf(code), version: partHash(headOf(code)), source: 'Our council' }),
  [`${DRAFT}/nodes/:node`]: (code) => ({
    ...nodeOf(code),
    version: partHash(nodeOf(code)),
    name_en: 'Said better',
  }),
  [`${DRAFT}/add/:under`]: (code) => ({ ...nodeOf(code), node: 'x.3' }),
  [`${DRAFT}/nodes/:node/move`]: () => ({ version: '4', by: 'down' }),
  [`${DRAFT}/nodes/:node/remove`]: () => ({ version: '5' }),
  [`${DRAFT}/undo`]: () => ({ version: '6' }),
  [`${DRAFT}/keep`]: () => ({ version: '1', validFrom: '2020-01-01' }),
  [`${DRAFT}/drop`]: () => ({ version: '7' }),
};

/** Nobody keeps what they did not see. */
export const draftAnswers: Readonly<Record<string, number>> = { [`${DRAFT}/keep`]: 409 };
