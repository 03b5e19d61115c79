import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../problems/problem.ts';
import type { Paper } from './paper.ts';
import { createPress } from './press.ts';

const paper = (title: string): Paper => ({
  language: 'en',
  dir: 'ltr',
  title,
  subtitle: '',
  name: title,
  author: '',
  day: null,
  mark: null,
  foot: '',
  blocks: [],
});

/** A printer that ends when it is told, and remembers what it was given. */
function slowPrinter() {
  const begun: string[] = [];
  const ends: ((bytes: Uint8Array) => void)[] = [];
  return {
    begun,
    end: (bytes = new Uint8Array(10)) => ends.shift()?.(bytes),
    print: ({ title }: Paper) => {
      begun.push(title);
      return new Promise<Uint8Array>((resolve) => {
        ends.push(resolve);
      });
    },
  };
}

/** Everything that was ready to go on has gone on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('documents are printed one at a time, and who asks for the same waits for the same', async () => {
  const printer = slowPrinter();
  const press = createPress({ printer: printer.print });
  const asked = [paper('a'), paper('a'), paper('b')].map((each) => press.print(each));
  await settled();
  assert.deepEqual(printer.begun, ['a']);
  printer.end();
  await settled();
  assert.deepEqual(printer.begun, ['a', 'b']);
  printer.end();
  const [one, two] = await Promise.all(asked);
  assert.equal(one, two);
});

test('what was printed is kept, and the oldest goes where there is no room', async () => {
  const printed: string[] = [];
  const printer = async ({ title }: Paper) => {
    printed.push(title);
    return new Uint8Array(10);
  };
  const press = createPress({ printer, mostBytes: 20 });
  for (const title of ['a', 'b', 'a', 'c', 'a', 'b']) await press.print(paper(title));
  // When c came, b had waited longest.
  assert.deepEqual(printed, ['a', 'b', 'c', 'b']);
});

test('where too many wait already, whoever comes is told to come again', async () => {
  const printer = slowPrinter();
  const press = createPress({ printer: printer.print, mostWaiting: 1 });
  const first = [press.print(paper('a')), press.print(paper('b'))];
  await assert.rejects(press.print(paper('c')), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.code, 'pdf.busy');
    return true;
  });
  await settled();
  printer.end();
  await settled();
  printer.end();
  await Promise.all(first);
});

test('a document that cannot be printed holds up no other, and is tried again', async () => {
  let tries = 0;
  const printer = async ({ title }: Paper) => {
    tries += 1;
    if (title === 'bad') throw new Error('no');
    return new Uint8Array(1);
  };
  const press = createPress({ printer });
  const bad = press.print(paper('bad'));
  const good = press.print(paper('good'));
  await assert.rejects(bad);
  assert.equal((await good).length, 1);
  await assert.rejects(press.print(paper('bad')));
  assert.equal(tries, 3);
});
