import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTongues } from './tongues.ts';
import { unbroken } from './unbroken.ts';

test('in French no line begins with a colon, a question mark or the end of a quotation', () => {
  assert.equal(
    unbroken('Qui est là ? « Moi » : {name} ; voilà !'),
    'Qui est là\u202f? «\u00a0Moi\u00a0»\u00a0: {name}\u202f; voilà\u202f!',
  );
  assert.equal(unbroken('10:30, etc. (oui)'), '10:30, etc. (oui)');
});

test('other languages keep their spaces', () => {
  const status = { ar: 'draft', es: 'draft', fr: 'draft', pt: 'draft' } as const;
  const says = { 'made.up': 'Why ?' };
  const tongues = createTongues([{ status, en: says, ar: says, es: says, fr: says, pt: says }]);
  assert.equal(tongues.tongue('es').t('made.up'), 'Why ?');
  assert.equal(tongues.tongue('fr').t('made.up'), 'Why\u202f?');
});
