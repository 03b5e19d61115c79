import { FrameworksError } from '../problems.ts';
import { checkFramework } from './check-framework.ts';
import { frameworkShape } from './schema.ts';
import type { Framework, FrameworkFault } from './types.ts';

/** What a document says: the framework, or everything that keeps it from being one. */
export type FrameworkReading =
  | { readonly framework: Framework; readonly faults: readonly [] }
  | { readonly framework: null; readonly faults: readonly FrameworkFault[] };

/** Reads a document of `groundwork.framework@1`, strictly: its shape first, then whether its parts fit each other. */
export function readFramework(document: unknown): FrameworkReading {
  const read = frameworkShape.safeParse(document);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }): FrameworkFault => {
      const place = path.filter((part) => typeof part !== 'symbol');
      return { code: 'framework.shape', path: place, expected: message, came: cut(at(document, place)) };
    });
    return { framework: null, faults };
  }
  const faults = checkFramework(read.data);
  return faults.length > 0 ? { framework: null, faults } : { framework: read.data, faults: [] };
}

/** @throws FrameworksError `frameworks.framework-invalid` with every fault */
export function parseFramework(document: unknown): Framework {
  const { framework, faults } = readFramework(document);
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
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
