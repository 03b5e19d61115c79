import { randomUUID } from 'node:crypto';
import { FiscalError } from '@groundwork-gov/fiscal';
import { proposePaymentFile } from '@groundwork-gov/payments';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { uploadedFile } from '../../platform/files/files.ts';
import { type Document, objectIn } from '../../platform/read-files/document.ts';
import type { Found } from '../../platform/read-files/found.ts';
import { insertIntake, type SentFile } from '../../platform/read-files/intake-store.ts';
import { beginningOf, isLarge } from '../../platform/read-files/own-intake.ts';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { keepSent } from '../../platform/read-files/steer-intake.ts';
import { mappingById } from '../load-store.ts';
import { paymentProblems } from '../problems.ts';
import { columnsAs } from './found-columns.ts';

const receiveInput = z.strictObject({
  files: z.array(uploadedFile).min(1).max(40),
  /** A mapping that was used before, to begin from. */
  stored: z.uuid().nullable(),
});

/** Payment files wait here for their sender's word, with a mapping proposed from the first; nothing of them is loaded. */
export const receivePayments = defineAction({
  name: 'payments.receive',
  records: ['payments.received'],
  authority: 'place',
  input: receiveInput,
  sameness: ({ files, ...rest }) => ({
    ...rest,
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
  }),
  async run(context, { files, stored }) {
    const { tx } = context;
    const sent = await keepSent(context, files);
    const [first] = sent;
    if (!first) throw paymentProblems.problem('payments.no-file', { file: '' });
    const proposed = await proposedFor(context, first, stored);
    const intakeId = randomUUID();
    const personId = context.actor.personId;
    await insertIntake(tx, { intakeId, what: 'payments', personId, files: sent, ...proposed });
    return {
      answer: { intakeId },
      entry: {
        act: 'payments.received',
        subject: `payments-intake/${intakeId}`,
        confidential: true,
        detail: { file: first.name, count: sent.length },
      },
    };
  },
});

async function proposedFor(
  { tx, place, files }: ActContext,
  first: SentFile,
  stored: string | null,
): Promise<{ found: Found; document: Document }> {
  const at = { files, placeId: tx.placeId };
  const known = stored === null ? undefined : await mappingById(tx, stored);
  if (stored !== null && known === undefined) throw paymentProblems.problem('payments.no-mapping');
  try {
    const bytes = await beginningOf(files, tx.placeId, first);
    const title = first.name.replace(/\.\w+$/, '').slice(0, 200) || first.name.slice(0, 200);
    const proposal = await proposePaymentFile(first.name, bytes, { currency: place.currency, title });
    const document = known === undefined ? { ...proposal.document } : objectIn(known);
    const found = {
      columns: await columnsAs(at, first, document, known === undefined ? proposal.sniff : undefined),
      guesses: known === undefined ? proposal.guesses : {},
      missing: known === undefined ? proposal.missing : [],
      sheets: proposal.sniff.sheets.map(({ name }) => name),
      rows: proposal.sniff.rows.length,
      isPart: isLarge(first),
      kept: null,
    };
    return { document, found };
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}
