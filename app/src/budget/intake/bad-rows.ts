import type { Tongue } from '../../platform/i18n/index.ts';
import { say } from '../../platform/problems/sentence.ts';
import type { BadRow } from '../../platform/read-files/bad-rows.ts';
import { faultSaid } from '../../platform/read-files/refusals.ts';
import { isRead, type ReadFilePreview, type StoredPreview } from './preview.ts';

/** Lines of one file that could not be read, in words, with what would make them right where something simple would. */
export const badRowsOf = (tongue: Tongue, { name, bad }: ReadFilePreview): BadRow[] =>
  bad.map(({ fault, suggestion }) => ({
    file: name,
    line: fault.line,
    column: fault.column,
    came: fault.came,
    says: say(tongue, faultSaid(fault)),
    would:
      suggestion === null ? '' : tongue.t(`reading.suggest.${suggestion.code}`, { would: suggestion.would }),
  }));

export const allBadRows = (tongue: Tongue, { files }: StoredPreview): BadRow[] =>
  files.filter(isRead).flatMap((file) => badRowsOf(tongue, file));
