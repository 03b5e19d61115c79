import { once } from 'node:events';
import { runCommand } from './command-line.ts';

// Whoever reads our answer may have had enough of it, as `head` has.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    // A disk that is full: nothing more can be said where that is.
    if (stream === process.stdout) process.stderr.write(`The answer cannot be written: ${error.message}\n`);
    process.exit(1);
  });

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  remark: (line) => process.stderr.write(`${line}\n`),
  taken: async () => {
    for (const stream of [process.stdout, process.stderr])
      while (stream.writableNeedDrain) await once(stream, 'drain');
  },
});
