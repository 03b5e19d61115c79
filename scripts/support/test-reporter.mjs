import { mappedStack } from './mapped-stack.mjs';

/**
 * A reporter of node:test for the runner: one line of JSON for each test that ended. Groups are left out, and tests
 * that failed only because a test inside them did.
 */
export default async function* report(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && !isOwnFault(data)) continue;
    if (type === 'test:fail' && !isOwnFault(data) && data.todo === undefined) continue;
    yield `${JSON.stringify(lineOf(type, data))}\n`;
  }
}

function lineOf(type, { name, skip, todo, details }) {
  if (skip !== undefined)
    return { kind: 'skip', name, why: skip === true ? 'no reason given' : String(skip) };
  if (todo !== undefined) return { kind: 'skip', name, why: `to do: ${todo === true ? '' : todo}` };
  if (type === 'test:pass') return { kind: 'pass', name };
  return { kind: 'fail', name, why: describe(details.error), asserted: isAsserted(details.error) };
}

function isOwnFault({ details }) {
  return details?.error !== undefined && details.error.failureType !== 'subtestsFailed';
}

/** A hook that failed says nothing of the test it was for, even when it was an assertion in it that did. */
function isAsserted({ failureType, cause }) {
  return failureType !== 'hookFailed' && cause?.code === 'ERR_ASSERTION';
}

function describe(error) {
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = cause.code === undefined || cause.code === 'ERR_ASSERTION' ? '' : `[${cause.code}] `;
  return `${code}${mappedStack(cause.stack ?? cause.message ?? String(error.cause ?? error))}`;
}
