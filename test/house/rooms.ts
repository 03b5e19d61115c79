/** Where a file lives, as far as the rules of the house tell rooms apart. */
export type Room =
  | { kind: 'lib'; name: string }
  | { kind: 'platform' }
  | { kind: 'slice'; name: string }
  | { kind: 'list of slices' }
  | { kind: 'composition' }
  | { kind: 'examples' };

export function roomOf(path: string): Room | null {
  const [top, second = '', third = ''] = path.split('/');
  if (top === 'examples') return { kind: 'examples' };
  if (top === 'libs') return { kind: 'lib', name: second };
  if (top !== 'app' || second !== 'src') return null;
  if (path === 'app/src/slices.ts') return { kind: 'list of slices' };
  if (third.includes('.')) return { kind: 'composition' };
  return third === 'platform' ? { kind: 'platform' } : { kind: 'slice', name: third };
}

/** The rules of docs/map.md: who may import whom. Null when the import is as it should be. */
export function whyNot(from: string, to: string): string | null {
  const source = roomOf(from);
  const target = roomOf(to);
  if (!source) return null;
  if (!target) return `${from} imports ${to}, which is no room of the house`;
  return isAllowed(source, target, to) ? null : `${from} imports ${to}`;
}

function isAllowed(source: Room, target: Room, to: string): boolean {
  if (target.kind === 'lib') {
    const isOwn = source.kind === 'lib' && source.name === target.name;
    return isOwn || to === `libs/${target.name}/src/index.ts`;
  }
  switch (source.kind) {
    case 'lib':
      return false;
    case 'platform':
      return target.kind === 'platform';
    case 'slice':
      if (target.kind === 'platform') return true;
      return target.kind === 'slice' && (target.name === source.name || to === apiOf(target.name));
    case 'list of slices':
      if (target.kind === 'slice') return to === `app/src/${target.name}/slice.ts`;
      return target.kind === 'platform';
    case 'composition':
      if (target.kind === 'slice') return to === apiOf(target.name);
      return true;
    case 'examples':
      if (target.kind === 'slice') return ACTIONS.test(to);
      return target.kind === 'platform' || target.kind === 'examples';
  }
}

/** Actions lie in `actions.ts`, or where one file would be too long in several `something-actions.ts`. */
const ACTIONS = /\/(?:[\w-]+-)?actions\.ts$/;

const apiOf = (slice: string): string => `app/src/${slice}/api.ts`;
