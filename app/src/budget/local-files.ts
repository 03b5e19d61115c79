import { describeFile } from '../platform/local-files.ts';
import { budgetProblems } from './problems.ts';

/** A file that lies on this machine while it is read. */
export const describe = (path: string) =>
  describeFile(path, (file, cause) => budgetProblems.problem('budget.no-file', { file }, cause));
