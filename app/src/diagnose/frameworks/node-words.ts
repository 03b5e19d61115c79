import { type Framework, type FrameworkNode, type Rule, withNode } from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { StaleProblem } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { diagnoseProblems } from '../problems.ts';
import { namesOf, nameValues, nameWords, sourceWords } from './head-words.ts';
import { partHash } from './known-frameworks.ts';
import { refusalOf } from './refusal-of.ts';

const words = (most: number) => z.string().trim().max(most);

/** A node as the fields of a form. An empty field says nothing, and is left out of the framework. */
export const nodeWords = z.strictObject({
  code: words(200),
  ...nameWords,
  level: words(80),
  scale: words(80),
  /** A kind of rule; `table:ID` for one of the framework's tables. Empty: it is answered, and not made of others. */
  rule: words(100),
  counting: words(1000),
  weight: words(10),
  measure: words(80),
  /** A line for each thing that is asked for. */
  evidence: words(20_000),
  /** A line for each answer: the answer, a colon, and what it asks. */
  criteria: words(40_000),
  ...sourceWords,
});
export type NodeValues = z.infer<typeof nodeWords>;

export const NOTHING: NodeValues = {
  code: '',
  ...nameValues({ en: '' }),
  level: '',
  scale: '',
  rule: '',
  counting: '',
  weight: '',
  measure: '',
  evidence: '',
  criteria: '',
  source: '',
  provenance: 'unconfirmed',
};

export const nodeValues = (node: FrameworkNode): NodeValues => ({
  code: node.code ?? '',
  ...nameValues(node.names),
  level: node.level,
  scale: node.scale ?? '',
  rule: ruleWord(node.rule),
  counting: node.rule?.kind === 'share' ? node.rule.counting.join(' ') : '',
  weight: node.weight === undefined ? '' : String(node.weight),
  measure: node.measure ?? '',
  evidence: (node.evidence ?? []).map(({ en }) => en).join('\n'),
  criteria: (node.criteria ?? []).map(({ step, names }) => `${step}: ${names.en}`).join('\n'),
  source: node.source,
  provenance: node.provenance,
});

export function ruleWord(rule: Rule | undefined): string {
  if (rule === undefined) return '';
  if (rule.kind === 'table') return `table:${rule.table}`;
  return rule.kind === 'weakest-link' && rule.plus ? 'weakest-link-plus' : rule.kind;
}

/**
 * Puts a node into a framework as a form says it. `under`: it is new, below that node, or at the top (`null` for one that
 * is there). `seen`: the hash of what the form began from.
 * @throws Problem `diagnose.node-twice`, `diagnose.framework-part`, `version.stale`
 */
export function putNode(
  framework: Framework,
  at: { id: string; under: string | null; seen: string },
  values: NodeValues,
): Framework {
  const old = framework.nodes.find(({ id }) => id === at.id);
  const { id, under } = at;
  if (under !== null)
    return refusalOf(() => withNode(framework, addedNode(framework, id, under, values)), fieldOf);
  if (!old) throw problem('request.not-found');
  const standing = nodeValues(old);
  if (partHash(standing) !== at.seen) throw new StaleProblem(partHash(standing), { ...standing });
  return refusalOf(
    () => withNode(framework, nodeOf({ id: old.id, parent: old.parent }, values, old)),
    fieldOf,
  );
}

/** Above the top there is nothing; no node has this id, which ends in no letter. */
export const TOP = 'top.';

function addedNode(framework: Framework, id: string, under: string, values: NodeValues): FrameworkNode {
  if (framework.nodes.some((node) => node.id === id))
    throw diagnoseProblems.problem('diagnose.node-twice', { field: 'node', id });
  if (under !== TOP && !framework.nodes.some((node) => node.id === under)) throw problem('request.not-found');
  return nodeOf({ id, parent: under === TOP ? null : under }, values, undefined);
}

/** What the form does not show stays as it was: limits of figures, and words in languages that it does not ask for. */
function nodeOf(
  at: Pick<FrameworkNode, 'id' | 'parent'>,
  values: NodeValues,
  old: FrameworkNode | undefined,
): FrameworkNode {
  const { code, level, scale, weight, measure, source, provenance } = values;
  const rule = ruleOf(values, old?.rule);
  const evidence = linesOf(values.evidence).map((en) => {
    const same = old?.evidence?.find((each) => each.en === en);
    return same ?? { en };
  });
  const criteria = linesOf(values.criteria).map((text) => criterionOf(text, values, old));
  return {
    ...at,
    level,
    ...(code && { code }),
    names: namesOf(values),
    ...(scale && { scale }),
    ...(rule && { rule }),
    ...(weight && { weight: wholeOf(weight) }),
    ...(evidence.length > 0 && { evidence }),
    ...(criteria.length > 0 && { criteria }),
    ...(old?.numeric && { numeric: old.numeric }),
    ...(measure && { measure }),
    provenance,
    source,
  };
}

function ruleOf({ rule, counting }: NodeValues, old: Rule | undefined): Rule | undefined {
  if (rule === '') return undefined;
  if (rule.startsWith('table:')) return { kind: 'table', table: rule.slice('table:'.length) };
  if (rule === 'weakest-link' || rule === 'weakest-link-plus')
    return { kind: 'weakest-link', plus: rule === 'weakest-link-plus' };
  if (rule === 'share') return { kind: 'share', counting: counting.split(/[\s,;،]+/).filter(Boolean) };
  if (rule === 'weighted-mean' || rule === 'none') return { kind: rule };
  throw unreadable('rule', 'rule-of-list', rule || String(old?.kind));
}

function wholeOf(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw unreadable('weight', 'weight', text);
  return Number(text);
}

function criterionOf(
  text: string,
  { source, provenance }: NodeValues,
  old: FrameworkNode | undefined,
): NonNullable<FrameworkNode['criteria']>[number] {
  const [, step = '', en = ''] = /^([A-Za-z0-9][A-Za-z0-9+*-]*)\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  if (en === '') throw unreadable('criteria', 'criterion', text);
  const same = old?.criteria?.find((each) => each.step === step && each.names.en === en);
  return same ?? { step, names: { en }, provenance, source };
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const LONGEST_SHOWN = 80;

const unreadable = (field: string, wanted: 'rule-of-list' | 'weight' | 'criterion', value: string) =>
  diagnoseProblems.problem('diagnose.framework-part', {
    field,
    expected: { message: `framework.wanted.${wanted}`, params: {} },
    value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value,
  });

/** Which field of the form a place in the framework's document is: `['nodes', 3, 'names', 'fr']` is the name in French. */
function fieldOf(path: readonly (string | number)[]): string {
  const [, , part, below] = path.map(String);
  if (part === 'names') return `name_${below}`;
  if (part === 'rule') return below === 'counting' ? 'counting' : 'rule';
  return part === 'id' ? 'node' : (part ?? 'name_en');
}
