import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { roomOf, whyNot } from './rooms.ts';
import { importsOf, root, sourceFiles } from './source-files.ts';

const files = sourceFiles(['app/src', 'libs', 'examples']);
const known = new Map(files.map((file) => [file.path, file]));
const edges = files.flatMap((file) =>
  file.imports.flatMap(({ target }) => (target === null ? [] : [{ from: file.path, to: target }])),
);

let asked: ReturnType<typeof askBundler> | undefined;

/** What the bundler sees, for which types do not exist. */
const runningEdges = () => {
  asked ??= askBundler();
  return asked;
};

async function askBundler(): Promise<{ from: string; to: string }[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    // One bundle that holds each file once: a bundle for each file would hold nearly all of them again.
    stdin: {
      contents: files.map(({ path }) => `import ${JSON.stringify(`./${path}`)};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'nowhere',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    alias: Object.fromEntries(
      files
        .filter((file) => /^libs\/[\w-]+\/src\/index\.ts$/.test(file.path))
        .map((file) => [`@groundwork-gov/${file.path.split('/')[1]}`, join(root, file.path)]),
    ),
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    (known.has(from) ? imports : [])
      .filter((each) => !each.external && known.has(each.path))
      .map(({ path }) => ({ from, to: path })),
  );
}

const count = (kind: string): number => files.filter((file) => roomOf(file.path)?.kind === kind).length;

test('the whole house was looked at', () => {
  assert.ok(count('lib') >= 40, `only ${count('lib')} files of libraries`);
  assert.ok(count('platform') >= 90, `only ${count('platform')} files of the platform`);
  assert.ok(count('slice') >= 50, `only ${count('slice')} files of slices`);
  assert.ok(count('composition') >= 6, `only ${count('composition')} files that compose`);
  assert.ok(count('examples') >= 2, `only ${count('examples')} files of the example`);
  assert.ok(edges.length >= 500, `only ${edges.length} imports`);
});

test('every import is read: a file it names is there, and the bundler knows of no other', async () => {
  const missing = edges.filter(({ to }) => !existsSync(join(root, to)));
  assert.deepEqual(missing, []);
  const read = new Set(edges.map(({ from, to }) => `${from} -> ${to}`));
  const running = await runningEdges();
  assert.ok(running.length >= 400, `the bundler saw only ${running.length} imports`);
  assert.deepEqual(
    running.map(({ from, to }) => `${from} -> ${to}`).filter((each) => !read.has(each)),
    [],
  );
});

test('libraries use libraries; the platform uses libraries; a slice uses the platform and the api of others', () => {
  assert.deepEqual(
    edges.map(({ from, to }) => whyNot(from, to)).filter((fault) => fault !== null),
    [],
  );
});

test('the rule is not blind: imports that cross walls are found', () => {
  const crossing = [
    ['libs/money/src/index.ts', 'app/src/platform/csv.ts'],
    ['libs/fiscal/src/index.ts', 'libs/money/src/ratio.ts'],
    ['app/src/platform/csv.ts', 'app/src/budget/api.ts'],
    ['app/src/platform/csv.ts', 'app/src/slices.ts'],
    ['app/src/budget/api.ts', 'app/src/places/store.ts'],
    ['app/src/budget/api.ts', 'app/src/house.ts'],
    ['app/src/slices.ts', 'app/src/budget/api.ts'],
    ['app/src/house.ts', 'app/src/budget/store.ts'],
    ['examples/load.ts', 'app/src/budget/store.ts'],
    ['app/src/budget/api.ts', 'test/support/town.ts'],
  ] as const;
  for (const [from, to] of crossing) assert.ok(whyNot(from, to), `${from} may import ${to}`);
  const forms =
    "import a from './a.ts';\nimport type {\n  B,\n} from './b.ts';\nexport * from './c.ts';\nimport './d.ts';\nlet e: import('./e.ts').E;";
  assert.deepEqual(
    importsOf('app/src/x/y.ts', forms).map((each) => each.target),
    ['a', 'b', 'c', 'd', 'e'].map((name) => `app/src/x/${name}.ts`),
  );
});

test('slices use each other without a circle', () => {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    const [source, target] = [roomOf(from), roomOf(to)];
    if (source?.kind !== 'slice' || target?.kind !== 'slice' || source.name === target.name) continue;
    uses.set(source.name, (uses.get(source.name) ?? new Set()).add(target.name));
  }
  assert.ok(uses.size >= 2, `only ${uses.size} slices use another`);
  assert.deepEqual(circleIn(uses), null);
  assert.deepEqual(
    circleIn(
      new Map([
        ['a', new Set(['b'])],
        ['b', new Set(['a'])],
      ]),
    ),
    ['a', 'b', 'a'],
  );
});

test('no file waits for itself: what runs has no circle of imports', async () => {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of await runningEdges()) uses.set(from, (uses.get(from) ?? new Set()).add(to));
  assert.ok(uses.size >= 100, `only ${uses.size} files import another`);
  assert.deepEqual(circleIn(uses), null);
});

test('the core of a library reads no file and no network', () => {
  const reaching = /^node:(fs|net|http|https|http2|dgram|dns|tls|child_process|worker_threads|cluster)\b/;
  const cores = files.filter(
    (file) => file.path.startsWith('libs/') && !/\/node\/|\/testing\.ts$/.test(file.path),
  );
  assert.ok(cores.length >= 40, `only ${cores.length} files`);
  assert.deepEqual(
    cores.flatMap((file) =>
      file.imports
        .filter((each) => reaching.test(each.specifier))
        .map(({ specifier }) => [file.path, specifier]),
    ),
    [],
  );
});

function circleIn(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const walk = (at: string, path: string[]): string[] | null => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of uses.get(at) ?? []) {
      const circle = walk(next, [...path, at]);
      if (circle) return circle;
    }
    done.add(at);
    return null;
  };
  for (const start of uses.keys()) {
    const circle = walk(start, []);
    if (circle) return circle;
  }
  return null;
}
