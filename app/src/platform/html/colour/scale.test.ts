import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { contrast } from './oklch.ts';
import { colourScale } from './scale.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

const readable = (scale: ReturnType<typeof colourScale>, text: string, ground: string, least: number) => {
  const ratio = contrast(scale[text] ?? '', scale[ground] ?? '');
  assert.ok(ratio >= least, `${text} on ${ground}: ${ratio.toFixed(2)} is under ${least}`);
};

test('whatever colour a town chooses, its pages can be read in light and in dark', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom('light' as const, 'dark' as const), (hex, mode) => {
      const scale = colourScale(hex, mode);
      for (const ground of ['background-default', 'background-tinted', 'surface-default', 'surface-tinted']) {
        readable(scale, 'text-default', ground, 7);
        readable(scale, 'text-subtle', ground, 4.5);
      }
      readable(scale, 'border-default', 'surface-default', 3);
      readable(scale, 'border-default', 'background-tinted', 3);
      readable(scale, 'base-contrast-default', 'base-default', 4.5);
    }),
  );
});

test('in the light the town keeps the very colour it chose', () => {
  assert.equal(colourScale('#0B5E5A', 'light')['base-default'], '#0b5e5a');
});

test('a colour that is not one is refused', () => {
  assert.throws(() => colourScale('teal', 'light'), /#rrggbb/);
});
