import { randomUUID } from 'node:crypto';
import { type BudgetMapping, FiscalError, proposeMapping } from '@groundwork-gov/fiscal';
import { currencyOf } from '@groundwork-gov/money';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { uploadedFile } from '../../platform/files/files.ts';
import { columnsOf, type Found } from '../../platform/read-files/found.ts';
import { insertIntake, type SentFile } from '../../platform/read-files/intake-store.ts';
import { beginningOf, isLarge, openSent } from '../../platform/read-files/own-intake.ts';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { keepSent } from '../../platform/read-files/steer-intake.ts';
import { keptById, keptOf, likeLastMonths } from '../kept/kept-store.ts';
import { isPackage } from '../package/open-package.ts';
import { budgetProblems } from '../problems.ts';
import { formatOf, seenIn } from './formats.ts';
import { receivePackage } from './receive-package.ts';

const receiveInput = z.strictObject({
  files: z.array(uploadedFile).min(1).max(40),
  /** A mapping kept in this place, to begin from. */
  kept: z.uuid().nullable(),
  /** Of whoever sends it: it decides marks that a file leaves open. */
  language: z.string().max(10),
});

/** Budget files wait here for their sender's word, with a mapping proposed from the first; nothing of them is loaded. */
export const receiveBudget = defineAction({
  name: 'budget.receive',
  records: ['budget.received'],
  authority: 'place',
  input: receiveInput,
  sameness: ({ files, ...rest }) => ({
    ...rest,
    files: files.map(({ name, sha256 }) => ({ name, sha256 })),
  }),
  async run(context, { files, kept, language }) {
    const { tx } = context;
    if (isPackage(files)) return receivePackage(context, files, language);
    const sent = await keepSent(context, files);
    const [first] = sent;
    if (!first) throw budgetProblems.problem('budget.no-file', { file: '' });
    const proposed = await proposedFor(context, first, kept, language);
    const intakeId = randomUUID();
    await insertIntake(tx, {
      intakeId,
      what: 'budget',
      personId: context.actor.personId,
      files: sent,
      ...proposed,
    });
    return {
      answer: { intakeId, kept: proposed.found.kept },
      entry: {
        act: 'budget.received',
        subject: `budget-intake/${intakeId}`,
        confidential: true,
        detail: { file: first.name, count: sent.length },
      },
    };
  },
});

async function proposedFor(
  { tx, place, files }: ActContext,
  first: SentFile,
  kept: string | null,
  language: string,
): Promise<{ found: Found; document: Record<string, unknown> }> {
  try {
    const bytes = await beginningOf(files, tx.placeId, first);
    const proposal = await proposeMapping(first.name, bytes, {
      language,
      digits: currencyOf(place.currency).digits,
    });
    const open = async () => ({ name: first.name, bytes: await openSent(files, tx.placeId, first) });
    const seen = { ...seenIn(proposal), isPart: isLarge(first) };
    const proposedColumns = await columnsOf(
      await open(),
      ...formatOf(proposal.document['file'] as BudgetMapping['file']),
    );
    const names = proposedColumns.map(({ name }) => name);
    const known = kept === null ? likeLastMonths(await keptOf(tx), names) : await keptById(tx, kept);
    if (kept !== null && !known) throw budgetProblems.problem('budget.kept-gone');
    if (!known)
      return { document: proposal.document, found: { ...seen, columns: proposedColumns, kept: null } };
    const document = known.document;
    const columns = await columnsOf(await open(), ...formatOf(document['file'] as BudgetMapping['file']));
    return {
      document,
      found: { ...seen, guesses: {}, missing: [], columns, kept: { id: known.keptId, name: known.name } },
    };
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}
