import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Framework,
  type FrameworkFault,
  foundCodes,
  readFramework,
  wantedCodes,
} from '@groundwork-gov/frameworks';
import { tinyFramework } from '../../../../test/support/assessments.ts';
import { createTongues, platformMessages } from '../../platform/i18n/index.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { say } from '../../platform/problems/sentence.ts';
import { messages } from '../messages/index.ts';
import { sayingFound, sayingWanted } from './fault-words.ts';

const tongues = createTongues([platformMessages, messages]);
/** Without what fences a value, and without the sign between thousands that a reader is used to. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]|(?<=\d),(?=\d{3})/g, '');

/** A framework with one thing changed, whatever that makes of it. */
const faultsAfter = (change: (framework: Record<string, never>) => void): readonly FrameworkFault[] => {
  const framework = structuredClone(tinyFramework()) as unknown as Record<string, never>;
  change(framework);
  return readFramework(framework).faults;
};

type Loose = Framework & { nodes: Record<string, unknown>[] };
const changed = (change: (framework: Loose) => void) =>
  faultsAfter((framework) => change(framework as never));
const node = (framework: Loose, id: string) =>
  (framework.nodes.find((each) => each['id'] === id) ?? assert.fail(id)) as Record<string, unknown>;

test('everything that the library can want has words in each language, and in English its own', () => {
  for (const language of languages) {
    const tongue = tongues.tongue(language);
    for (const code of wantedCodes) assert.ok(tongue.has(`framework.wanted.${code}`), `${language} ${code}`);
    for (const code of foundCodes) assert.ok(tongue.has(`framework.found.${code}`), `${language} ${code}`);
  }
});

const CASES: Readonly<Record<string, (framework: Loose) => void>> = {
  something: (framework) => delete node(framework, 'x.1')['source'],
  text: (framework) => (node(framework, 'x.1')['source'] = 5),
  line: (framework) => (node(framework, 'x.1')['source'] = ' Words'),
  id: (framework) => (node(framework, 'x.1')['measure'] = 'Not a name'),
  'own-id': (framework) => (node(framework, 'x.1')['measure'] = 'constructor'),
  'at-most-letters': (framework) => (node(framework, 'x.1')['source'] = 'x'.repeat(2001)),
  'at-most': (framework) => (node(framework, 'x.1')['weight'] = 20_000),
  'at-least': (framework) => (node(framework, 'x.1')['weight'] = -1),
  'at-least-many': (framework) => (node(framework, 'x.1')['evidence'] = []),
  'one-of': (framework) => (node(framework, 'x.1')['provenance'] = 'heard'),
  'no-such-part': (framework) => (node(framework, 'x.1')['colour'] = 'red'),
  'this-format': (framework) => (node(framework, 'x')['rule'] = { kind: 'guess' }),
  'each-once': (framework) => (node(framework, 'x.2')['id'] = 'x.1'),
  'id-of-level': (framework) => (node(framework, 'x.1')['level'] = 'storey'),
  'id-of-node': (framework) => (node(framework, 'x.1')['parent'] = 'nowhere'),
  'way-up': (framework) => (node(framework, 'x')['parent'] = 'x.1'),
  'scale-of-leaf': (framework) => delete node(framework, 'x.1')['scale'],
  'no-rule': (framework) => (node(framework, 'x.1')['rule'] = { kind: 'none' }),
  'step-of': (framework) =>
    (node(framework, 'x.1')['criteria'] = [
      { step: 'Z', names: { en: 'All' }, provenance: 'confirmed', source: 'Here' },
    ]),
  'rule-of-children': (framework) => delete node(framework, 'x')['rule'],
  'scale-with': (framework) => (node(framework, 'x')['rule'] = { kind: 'weakest-link', plus: true }),
  'scale-of-numbers': (framework) => (node(framework, 'x')['rule'] = { kind: 'weighted-mean' }),
};

for (const [code, change] of Object.entries(CASES))
  test(`a framework that lacks it says so in the reader’s language: ${code}`, () => {
    const fault = changed(change).find(({ wanted }) => wanted.code === code);
    assert.ok(fault, JSON.stringify(changed(change)));
    const english = tongues.tongue('en');
    assert.equal(plain(say(english, sayingWanted(fault.wanted))), fault.expected);
    assert.equal(plain(say(english, sayingFound(fault.found))), fault.came);
    for (const language of languages.filter((each) => each !== 'en')) {
      const tongue = tongues.tongue(language);
      assert.notEqual(plain(say(tongue, sayingWanted(fault.wanted))), fault.expected, language);
    }
  });
