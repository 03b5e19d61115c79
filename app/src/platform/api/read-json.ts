import { limitedText } from '../http/read-body.ts';
import { problem } from '../problems/platform-problems.ts';

/** What a request may hold, where its address takes no more. */
export const MOST_BYTES = 256 * 1024;
/** No schema here goes deeper than a handful. */
const DEEPEST = 32;

/** The JSON of a request, whatever its keys are called: a schema refuses what it does not know. */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw invalid('content-type: expected application/json');
  const text = await limitedText(request, mostBytes);
  if (isTooDeep(text)) throw invalid(`(all): expected at most ${DEEPEST} levels of lists and objects`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid('(all): expected JSON');
  }
}

/** Counted in the text, before anything is built that could not be walked through. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const invalid = (what: string) => problem('request.invalid', { fields: [what] });
