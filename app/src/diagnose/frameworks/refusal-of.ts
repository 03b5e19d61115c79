import { FrameworksError } from '@groundwork-gov/frameworks';
import { problem } from '../../platform/problems/platform-problems.ts';
import { diagnoseProblems } from '../problems.ts';
import { sayingFound, sayingWanted } from './fault-words.ts';

/**
 * Does something to a framework; what the library refuses comes back as a problem at the form's field. `fieldOf` names
 * the field for the last parts of a path in the document.
 */
export function refusalOf<Answer>(
  work: () => Answer,
  fieldOf: (path: readonly (string | number)[]) => string = (path) => String(path.at(-1) ?? ''),
): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FrameworksError)) throw error;
    if (error.code === 'frameworks.node-unknown') throw problem('request.not-found');
    if (error.code === 'frameworks.last-node') throw diagnoseProblems.problem('diagnose.last-node');
    const [fault] = (error as FrameworksError<'frameworks.framework-invalid'>).details.faults;
    if (!fault) throw error;
    const { path, wanted, found } = fault;
    throw diagnoseProblems.problem('diagnose.framework-part', {
      field: fieldOf(path),
      expected: sayingWanted(wanted),
      value: sayingFound(found),
    });
  }
}
