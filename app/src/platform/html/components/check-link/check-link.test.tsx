import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTongues, platformMessages } from '../../../i18n/index.ts';
import { renderFragment } from '../../render.ts';
import { CheckLink } from './check-link.tsx';

test('what was published leads to its line in the log, by its hash alone', () => {
  const tongue = createTongues([platformMessages]).tongue('en');
  assert.equal(
    renderFragment(<CheckLink tongue={tongue} place={{ code: 'ALFA' }} hash={`sha256:${'0a'.repeat(32)}`} />),
    `<a class="ds-link" href="/places/ALFA/record/${'0a'.repeat(32)}">Check this yourself</a>`,
  );
});
