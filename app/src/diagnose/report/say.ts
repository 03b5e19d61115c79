import type { Tongue } from '../../platform/i18n/index.ts';
import { isolate } from '../../platform/i18n/isolate.ts';

/** What somebody wrote, line by line: on paper each line runs its own way, as `<bdi>` does on a page. */
export const own = ({ dir }: Pick<Tongue, 'dir'>, text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => isolate(line, dir))
    .join('\n');
