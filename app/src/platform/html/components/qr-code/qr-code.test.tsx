import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../test-rendering.ts';
import { QrCode } from './qr-code.tsx';

test('a code is drawn in the page, says what it is for, and keeps its text to itself', () => {
  const shown = html(<QrCode text="https://example.org/secret" label="Scan it" />);
  // Version 2 of the symbol has 25 modules a side (ISO/IEC 18004), and two of quiet zone around it.
  assert.match(shown, /viewBox="0 0 29 29" role="img" aria-label="Scan it"/);
  // The outer row of the first finder pattern: seven dark modules.
  for (let x = 2; x < 9; x++) assert.ok(shown.includes(`M${x} 2h1v1h-1z`), `module ${x}`);
  assert.ok(!shown.includes('M9 2h1v1h-1z'));
  assert.doesNotMatch(shown, /example\.org|href|src=/);
});
