import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { mappedStack } from './mapped-stack.mjs';

/*
 * node:test watches every promise and every socket of a file (`async_hooks`), to name the test from which an error
 * escaped. In tests that ask a server for thousands of pages this is a quarter of all the work. Here nothing is watched:
 * an error that escapes ends its file at once, and is told; which test it was, its stack says.
 */
// A thread takes over how its process was started, and is no test.
if (isMainThread) await unwatch();

async function unwatch() {
  const hooks = createRequire(import.meta.url)('node:async_hooks');
  const { createHook } = hooks;
  const idle = { enable: () => idle, disable: () => idle };
  hooks.createHook = () => idle;
  await import('node:test');
  hooks.createHook = createHook;
  process.on('uncaughtException', escaped);
  process.on('unhandledRejection', escaped);
}

function escaped(error) {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  console.error(`An error escaped from a test:\n${mappedStack(stack)}`);
  process.exit(7);
}
