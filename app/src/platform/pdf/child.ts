import { readFile } from 'node:fs/promises';
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { Task } from './task.ts';

// The process that prints. It gets its task and answers with the bytes of a PDF, and ends. The compiler sees three files,
// all given here: it has no folder, no network and no packages. What the document says is data that the template reads.

const PDF = 1;
const FULL_DIAGNOSTICS = 3;

interface Printed {
  result?: Uint8Array;
  diagnostics?: unknown;
}

async function main(): Promise<void> {
  const { paper, template, compiler: module, fonts } = await received();
  await init({ module_or_path: await readFile(module) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(await readFile(font));
  const compiler = await builder.build();
  compiler.add_source('/main.typ', await readFile(template, 'utf8'));
  compiler.map_shadow('/data.json', Buffer.from(JSON.stringify(paper)));
  const world = compiler.snapshot(null, '/main.typ', []);
  const { result, diagnostics } = world.get_artifact(PDF, FULL_DIAGNOSTICS) as Printed;
  if (!result) throw new Error(JSON.stringify(diagnostics));
  await new Promise<void>((resolve) => process.stdout.write(result, () => resolve()));
  // The compiler's memory is not given back piece by piece: the process is over.
  process.exit(0);
}

async function received(): Promise<Task> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Task;
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(4);
});
