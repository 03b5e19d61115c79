import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds against a page as it is now, a line each. It must have had something to look at: more than so many of its rules. */
export async function violationsOf(page: Page, name: string, moreThan: number): Promise<string[]> {
  // Our pages have no frames, for which alone the usual mode opens a second page: a third of the time is enough.
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  assert.ok(found.passes.length > moreThan, `only ${found.passes.length} rules looked at ${name}`);
  return found.violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`);
}
