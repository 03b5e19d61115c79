import { stat } from 'node:fs/promises';
import { LARGEST_ENTRY } from '../hash.ts';
import { openCheckpoint, type Policy, parsePolicy } from '../policy.ts';
import { TlogError } from '../problems.ts';
import { checkReceipt, LARGEST_RECEIPT, parseReceipt, RECEIPT_TITLE } from '../receipt.ts';
import { verifyLog } from '../verify-log.ts';
import { folderSource, readGiven } from './folder-source.ts';
import { httpSource } from './http-source.ts';
import { type ExitCode, explained, type ProgramOutput, plain, UsageError, wordsOf } from './program.ts';
import { reasonOf, SourceError } from './source-error.ts';
import { failureJson, failureLines, reportJson, reportLines, type Verified } from './verify-report.ts';

export const VERIFY_USAGE =
  'verify URL|DIR|FILE.tlog-proof [--since CHECKPOINT]... [--policy FILE] [--entry FILE] [--json]';
export const VERIFY_SUMMARY =
  'Checks a whole public log, or a receipt against the bytes of its entry, without trusting whoever serves them';

const OPTIONS = {
  since: { type: 'string', multiple: true },
  policy: { type: 'string' },
  entry: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const LARGEST_POLICY = 256 * 1024;
/** Said of the question, and not of the log: no verdict. */
const NO_VERDICT: ReadonlySet<string> = new Set(['checkpoint.missing', 'checkpoint.other-log']);

/** What somebody brought to check the log by. Whatever is wrong here is no fault of the log. */
interface Given {
  target: string;
  kind: 'url' | 'folder' | 'file';
  policy: Policy | null;
  since: string[];
  entry: Buffer | null;
}

/** `groundwork verify`: says what it found, for people or as one line of JSON. */
export async function verifyProgram(words: readonly string[], output: ProgramOutput): Promise<ExitCode> {
  const isJson = words.includes('--json');
  let given: Given | null = null;
  try {
    const parsed = wordsOf(words, OPTIONS);
    if (parsed.values.help) {
      output.say(`${VERIFY_USAGE}\n\n${VERIFY_SUMMARY}.`);
      return 0;
    }
    given = await read(parsed);
    const verified = given.kind === 'file' ? await receiptOf(given) : await logOf(given, output);
    if (isJson) output.say(reportJson(verified));
    else for (const line of reportLines(verified)) output.say(plain(line));
    return verified.findings.length === 0 ? 0 : 1;
  } catch (error) {
    const isVerdict = given !== null && error instanceof TlogError && !NO_VERDICT.has(error.code);
    if (isJson) output.say(failureJson(isVerdict ? false : null, error));
    else if (isVerdict) for (const line of failureLines([error])) output.say(plain(line));
    else output.remark(plain(`${explained(error).code}: ${explained(error).message}`));
    if (error instanceof UsageError) output.remark(`Usage: ${VERIFY_USAGE}`);
    return isVerdict ? 1 : 2;
  }
}

async function read({ values, positionals }: ReturnType<typeof wordsOf<typeof OPTIONS>>): Promise<Given> {
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0)
    throw new UsageError('Name one log (URL or folder) or one receipt');
  const kind = await kindOf(target);
  if (kind === 'file' && values.since) throw new UsageError('--since belongs to a log, and this is a file');
  if ((kind === 'file') !== (values.entry !== undefined))
    throw new UsageError(
      'A receipt is checked with --entry FILE, the exact bytes of its entry, and only a receipt is',
    );
  const policy =
    values.policy === undefined ? null : parsePolicy(await readGiven(values.policy, LARGEST_POLICY));
  const entry = values.entry === undefined ? null : await readGiven(values.entry, LARGEST_ENTRY);
  const since: string[] = [];
  for (const path of values.since ?? []) {
    const note = checkpointIn((await readGiven(path, LARGEST_RECEIPT)).toString('utf8'));
    // Opened here, so that what is wrong with it is told apart from what is wrong with the log.
    openCheckpoint(note, policy);
    since.push(note);
  }
  return { target, kind, policy, since, entry };
}

async function kindOf(target: string): Promise<Given['kind']> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return 'url';
  const found = await stat(target).catch((error: unknown) => {
    throw new SourceError('source.unreadable', { address: target, why: reasonOf(error) });
  });
  return found.isDirectory() ? 'folder' : 'file';
}

/** Whoever kept a receipt kept a checkpoint too. */
const checkpointIn = (text: string): string =>
  text.startsWith(`${RECEIPT_TITLE}\n`) ? parseReceipt(text).checkpoint : text;

async function logOf({ target, kind, policy, since }: Given, output: ProgramOutput): Promise<Verified> {
  const source = kind === 'url' ? httpSource(target) : await folderSource(target);
  const onProgress = (entries: bigint) =>
    output.progress?.(`${entries.toLocaleString('en')} entries verified…`);
  return { target, policy, ...(await verifyLog(source, { policy, since, onProgress })) };
}

async function receiptOf({ target, policy, entry }: Given): Promise<Verified> {
  const receipt = parseReceipt(await readGiven(target, LARGEST_RECEIPT));
  const opened = checkReceipt(receipt, entry ?? Buffer.alloc(0), policy);
  const findings: Error[] = [];
  if (policy && opened.quorum === false) {
    const witnesses = opened.witnesses.map((each) => each.name);
    findings.push(new TlogError('policy.quorum-missed', { witnesses, quorum: policy.quorum }));
  }
  return { target, policy, ...opened, findings, receipt: receipt.index };
}
