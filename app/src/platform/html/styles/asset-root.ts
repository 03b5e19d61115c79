import { join } from 'node:path';

/**
 * Where our style sheets lie: beside this file in the source, and in `styles/` beside the bundle once built, where
 * the build copies `*.css` and puts what `gatherCss` gives as `designsystemet.css`.
 */
export function assetRoot(): string {
  const here = import.meta.dirname;
  return here.endsWith('styles') ? here : join(here, 'styles');
}
