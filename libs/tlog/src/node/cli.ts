import { KEYGEN_SUMMARY, KEYGEN_USAGE, keygenProgram } from './keygen-program.ts';
import type { ProgramOutput } from './program.ts';
import { VERIFY_SUMMARY, VERIFY_USAGE, verifyProgram } from './verify-program.ts';
import { WITNESS_SUMMARY, WITNESS_USAGE, witnessProgram } from './witness-program.ts';

// The program of this library alone: built into one file, it runs with nothing but Node beside it.

const output: ProgramOutput = {
  say: (line) => process.stdout.write(`${line}\n`),
  remark: (line) => process.stderr.write(`${line}\n`),
  // One line that is written over, for somebody who waits at a terminal.
  ...(process.stderr.isTTY && { progress: (line: string) => process.stderr.write(`\r${line}\u001b[K\r`) }),
};

// Whoever reads only the first lines has closed the pipe; what was found is still told by the exit code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const HELP = [
  [VERIFY_USAGE, VERIFY_SUMMARY],
  [WITNESS_USAGE, WITNESS_SUMMARY],
  [KEYGEN_USAGE, KEYGEN_SUMMARY],
];

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => (word === 'witness' ? stop.abort() : process.exit(130)));

const [word, ...words] = process.argv.slice(2);
if (word === 'verify') process.exitCode = await verifyProgram(words, output);
else if (word === 'witness') process.exitCode = await witnessProgram(words, output, stop.signal);
else if (word === 'keygen') process.exitCode = await keygenProgram(words, output);
else {
  const isAsked = word === 'help' || word === '--help' || word === '-h';
  (isAsked ? output.say : output.remark)('Usage: tlog COMMAND …\n');
  for (const [usage, summary] of HELP) (isAsked ? output.say : output.remark)(`${usage}\n    ${summary}`);
  process.exitCode = isAsked ? 0 : 2;
}
