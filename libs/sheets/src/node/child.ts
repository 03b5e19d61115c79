import { open } from 'node:fs/promises';
import { Refused } from '../finding.ts';
import type { Limits } from '../limits.ts';
import { markWorkbook } from '../mark/mark-workbook.ts';
import { readArchiveFiles } from '../read/archive-files.ts';
import { readPlainRows } from '../read/plain-rows.ts';
import { readSheets } from '../read/read-sheets.ts';
import type { Task } from './task.ts';

// The process that reads what strangers made. It gets a task in one line, then the workbook, unless the task names a
// file; it answers in lines of JSON, or with the marked workbook, and ends. It has no environment and no secrets.

async function main(): Promise<void> {
  const { task, rest } = await received();
  const bytes = task.path === null ? rest : await fileBytes(task.path, task.limits);
  if (task.kind === 'read') {
    for await (const told of readSheets(bytes, task.template, task.language, task.limits)) {
      await say(`${JSON.stringify(told)}\n`);
    }
    return;
  }
  if (task.kind === 'rows') {
    for await (const told of readPlainRows(bytes, task.sheet, task.limits)) {
      await say(`${JSON.stringify(told)}\n`);
    }
    return;
  }
  if (task.kind === 'unpack') {
    for await (const told of readArchiveFiles(bytes, task.limits)) await say(`${JSON.stringify(told)}\n`);
    return;
  }
  for await (const chunk of markWorkbook(bytes, task.notes, task.head, task.limits)) await say(chunk);
}

async function received(): Promise<{ task: Task; rest: Buffer }> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  const whole = Buffer.concat(pieces);
  const end = whole.indexOf(0x0a);
  return { task: JSON.parse(whole.toString('utf8', 0, end)) as Task, rest: whole.subarray(end + 1) };
}

/** No more is read of a file than is allowed, and one byte that shows it is larger. */
async function fileBytes(path: string, limits: Limits): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, limits.fileBytes + 1));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}

/** Waits where nobody takes what was said: the answer never piles up here. */
async function say(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

main().catch((error: unknown) => {
  if (error instanceof Refused) process.stderr.write(JSON.stringify({ refused: error.finding }));
  else process.stderr.write(JSON.stringify({ bug: error instanceof Error ? error.stack : String(error) }));
  process.exitCode = error instanceof Refused ? 3 : 4;
});
