import { ToldProblem } from '../problems/told-problem.ts';

const SENTENCES = {
  'ledger.not-stopped':
    'The log {origin} has not stopped: it goes on under its name. A new name is for a log with an alarm alone; npx groundwork ledger state shows them.',
  'ledger.signed-unknown':
    'What {origin} was signed with last is not in {folder}. Set GROUNDWORK_SIGNED to the folder where it was kept, then try again.',
  'ledger.busy':
    'Another process has been keeping the logs for over {seconds} seconds. Wait for it or stop it, then try again.',
} as const;

/** Why a log was not gone on with, told to whoever types the command. */
export class LedgerProblem extends ToldProblem<keyof typeof SENTENCES> {
  constructor(code: keyof typeof SENTENCES, details?: Readonly<Record<string, string | number>>) {
    super(SENTENCES, code, details);
  }
}
