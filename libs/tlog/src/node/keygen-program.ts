import { writeFile } from 'node:fs/promises';
import { COSIGNATURE, ED25519 } from '../keys.ts';
import { generateKey } from '../write/sign.ts';
import { type ExitCode, explained, type ProgramOutput, plain, UsageError, wordsOf } from './program.ts';

export const KEYGEN_USAGE = 'keygen NAME --out FILE [--witness]';
export const KEYGEN_SUMMARY =
  'Makes a key for a log, or with --witness for a witness; the name is an address without https://';

const OPTIONS = {
  out: { type: 'string' },
  witness: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The private key goes into a file that only its owner reads, and the public one is said. */
export async function keygenProgram(words: readonly string[], output: ProgramOutput): Promise<ExitCode> {
  try {
    const { values, positionals } = wordsOf(words, OPTIONS);
    if (values.help) {
      output.say(`${KEYGEN_USAGE}\n\n${KEYGEN_SUMMARY}.`);
      return 0;
    }
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0)
      throw new UsageError('Give one name, such as witness.example.org');
    if (!values.out) throw new UsageError('--out FILE says where the private key goes');
    const { verifier, signer } = generateKey(name, values.witness ? COSIGNATURE : ED25519);
    await writeFile(values.out, `${signer}\n`, { mode: 0o600, flag: 'wx' });
    output.say(verifier);
    output.remark(`The private key is in ${plain(values.out)}: keep it secret, and keep a copy elsewhere.`);
    output.remark('The line above is public: give it to whoever writes a policy.');
    return 0;
  } catch (error) {
    output.remark(plain(`${explained(error).code}: ${explained(error).message}`));
    if (error instanceof UsageError) output.remark(`Usage: ${KEYGEN_USAGE}`);
    return 2;
  }
}
