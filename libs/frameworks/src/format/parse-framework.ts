import { FrameworksError } from '../problems.ts';
import { checkFramework } from './check-framework.ts';
import { faultOf } from './fault-of.ts';
import { frameworkShape } from './schema.ts';
import type { Framework, FrameworkFault } from './types.ts';
import { found } from './wanted.ts';
import { wantedOf } from './wanted-of-issue.ts';

/** What a document says: the framework, or everything that keeps it from being one. */
export type FrameworkReading =
  | { readonly framework: Framework; readonly faults: readonly [] }
  | { readonly framework: null; readonly faults: readonly FrameworkFault[] };

/** Reads a document of `groundwork.framework@1`, strictly: its shape first, then whether its parts fit each other. */
export function readFramework(document: unknown): FrameworkReading {
  const read = readShape(document);
  if (!read.framework) return read;
  const faults = checkFramework(read.framework);
  return faults.length > 0 ? { framework: null, faults } : read;
}

function readShape(document: unknown): FrameworkReading {
  const read = frameworkShape.safeParse(document);
  if (read.success) return { framework: read.data, faults: [] };
  const faults = read.error.issues.map((issue): FrameworkFault => {
    const place = issue.path.filter((part) => typeof part !== 'symbol');
    const value = at(document, place);
    const came = value === undefined ? found('nothing') : cut(value);
    return faultOf('framework.shape', place, wantedOf(issue, value), came);
  });
  return { framework: null, faults };
}

/** @throws FrameworksError `frameworks.framework-invalid` with every fault */
export const parseFramework = (document: unknown): Framework => orThrow(readFramework(document));

/**
 * A framework that somebody is still at: each part is one, and whether they fit each other is another question.
 * @throws FrameworksError `frameworks.framework-invalid` with every fault of shape
 */
export const parseShape = (document: unknown): Framework => orThrow(readShape(document));

function orThrow({ framework, faults }: FrameworkReading): Framework {
  if (framework) return framework;
  throw new FrameworksError('frameworks.framework-invalid', { faults });
}

function at(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    document,
  );
}

const LONGEST_SHOWN = 80;

function cut(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
