export { type Checkpoint, formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
export { EMPTY_ROOT, LARGEST_ENTRY, leafHash, nodeHash, sameHash } from './hash.ts';
export { COSIGNATURE, ED25519, formatVerifierKey, parseVerifierKey, type VerifierKey } from './keys.ts';
export { askWitness, type WitnessRequest } from './node/ask-witness.ts';
export { publishCheckpoint, publishFiles, writeWhole } from './node/folder-log.ts';
export { folderSource } from './node/folder-source.ts';
export { type HttpLimits, httpSource } from './node/http-source.ts';
export { KEYGEN_SUMMARY, KEYGEN_USAGE, keygenProgram } from './node/keygen-program.ts';
export type { ExitCode, ProgramOutput } from './node/program.ts';
export { type SourceCode, SourceError } from './node/source-error.ts';
export { VERIFY_SUMMARY, VERIFY_USAGE, verifyProgram } from './node/verify-program.ts';
export { WITNESS_SUMMARY, WITNESS_USAGE, witnessProgram } from './node/witness-program.ts';
export {
  startWitness,
  type Witness,
  type WitnessEvent,
  type WitnessSettings,
} from './node/witness-server.ts';
export { WitnessState } from './node/witness-state.ts';
export { type Note, parseNote, type Signed, signersOf } from './note.ts';
export { isQuorum, type OpenedCheckpoint, openCheckpoint, type Policy, parsePolicy } from './policy.ts';
export { type Fault, type TlogCode, TlogError } from './problems.ts';
export { type Consistency, checkConsistency, checkInclusion, type Inclusion } from './proofs.ts';
export { checkReceipt, formatReceipt, parseReceipt, type Receipt } from './receipt.ts';
export {
  bundled,
  entriesOf,
  type Level,
  TILE_WIDTH,
  type TileAddress,
  type TileSource,
  tilePath,
  tileWidth,
} from './tiles.ts';
export { GrowingTree } from './tree.ts';
export { type LogReport, type VerifyOptions, verifyLog } from './verify-log.ts';
export { type LogFile, LogWriter } from './write/log-writer.ts';
export {
  addSignatures,
  generateKey,
  parseSignerKey,
  type SignerKey,
  signerFromSeed,
  signNote,
} from './write/sign.ts';
export { TileReader } from './write/tile-reader.ts';
