import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slices } from '../../app/src/slices.ts';
import { sourceFiles } from './source-files.ts';

/** Acts by which something becomes public or ceases to be, or is signed: whatever slice they come in. */
const MADE_PUBLIC =
  /\.(published|republished|withdrawn|signed|signed-off|approved|adopted|certified|awarded|closed)$/;
/** Acts that change who may do what. */
const POWER =
  /^(post|holding|deputy|engagement|second-factor|body)\.|^(person\.invited|people\.imported|.*\.entrusted)$/;

/** What sounds like it and takes nothing but a word of one's own, or power away from nobody who has it yet. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'comment.withdrawn': 'one’s own word among colleagues; it never was public',
  'invitation.withdrawn': 'the invited can do nothing yet, and stopping it must be quick',
  'body.added': 'an empty office: nobody may do anything by it',
  'body.changed': 'its name and place in the tree; who may do what stands in its posts',
};

const actions = slices.flatMap((slice) => slice.actions);
const asks = (act: string): boolean => (MADE_PUBLIC.test(act) || POWER.test(act)) && !NOT_ASKED[act];

test('whatever publishes, withdraws, signs or changes who may do what asks again who sits there', () => {
  const serious = actions.filter((action) => action.records.some(asks));
  assert.ok(serious.length >= 25, `only ${serious.length} actions`);
  assert.deepEqual(
    serious.filter((action) => !action.stepUp).map((action) => action.name),
    [],
    'give these actions stepUp: true (docs/decisions/step-up.md)',
  );
});

test('everything that asks again has a reason among its acts, and no exception stands for nothing', () => {
  assert.deepEqual(
    actions.filter((action) => action.stepUp && !action.records.some(asks)).map((action) => action.name),
    [],
  );
  const acts = new Set(actions.flatMap((action) => action.records));
  assert.deepEqual(
    Object.keys(NOT_ASKED).filter((act) => !acts.has(act)),
    [],
  );
});

test('a form that asks again carries no file, which could not wait for the answer', () => {
  const forms = slices.flatMap((slice) => slice.routes).filter((route) => route.kind === 'form');
  const asking = forms.filter((route) => (route.action as { stepUp?: boolean }).stepUp);
  assert.ok(asking.length >= 20, `only ${asking.length} forms`);
  assert.deepEqual(
    asking.filter((route) => route.files).map((route) => route.path),
    [],
  );
});

test('an act comes about by a form, by the API, by a command, by a job or by the examples, and by no other door', () => {
  const doors = sourceFiles(['app/src', 'examples'])
    .filter((file) => file.imports.some(({ target }) => target === 'app/src/platform/access/perform.ts'))
    .filter((file) => /\bperform\(/.test(file.text))
    .map((file) => file.path);
  // The forms of desks and the API ask again; what residents send, or the mail programs that carry their letters, gives nobody power and makes nothing public. Whoever types a command is the operator at the machine; a job does what a form began.
  assert.deepEqual(doors.filter((path) => !/(^examples\/|\/commands\.ts$|-job\.ts$)/.test(path)).sort(), [
    'app/src/platform/api/mount-api.ts',
    'app/src/platform/http/answer-form.ts',
    'app/src/platform/http/answer-public-form.ts',
    'app/src/procure/subscriptions/end-by-mail-program.ts',
  ]);
  const open = slices.flatMap((slice) => slice.actions).filter((action) => action.open);
  assert.ok(open.length > 0);
  assert.deepEqual(
    open.filter((action) => action.stepUp).map((action) => action.name),
    [],
  );
});
