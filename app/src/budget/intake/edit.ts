import { type BudgetMapping, FiscalError } from '@groundwork-gov/fiscal';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import { amountTyped } from '../../platform/http/typed-input.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { cancelJob } from '../../platform/jobs/steer.ts';
import { type JobRow, jobById } from '../../platform/jobs/store.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { isHeld } from '../../platform/read-files/held.ts';
import { PHASES, type Phase } from '../phases.ts';
import { budgetProblems } from '../problems.ts';
import { phaseWord } from '../words.ts';
import { columnsOf } from './found.ts';
import { previewReceived } from './import-job.ts';
import { changeIntake, dropIntake, type Intake, type IntakeChange } from './intake-store.ts';
import { documentOf, type MappingBody } from './mapping-form.ts';
import { AT_ONCE_BYTES, openSent, sizeOf } from './own-intake.ts';
import { mappingOf, previewIntake, previewKey } from './preview.ts';
import { type Document, objectIn } from './roles-of-columns.ts';

type Desk = DeskContext<unknown, unknown>;

/** What the plain form says becomes the mapping of the intake. */
export async function changeDocument(context: Desk, intake: Intake, body: MappingBody): Promise<Intake> {
  await refuseWhileAtWork(context.tx, intake);
  const document = documentOf(intake.document, body, intake.found.columns);
  const year = /^\d{4}$/.test(body.year) ? Number(body.year) : null;
  const isYear = year !== null && year >= 1900 && year <= 2200;
  return changed(context, intake, {
    ...(await withColumns(context, intake, document)),
    year: isYear ? year : null,
    side: body.read === '' ? null : body.read,
  });
}

/** What stands in the field for experts becomes the mapping; text that is no JSON is kept as it was typed. */
export async function changeText(context: Desk, intake: Intake, json: string): Promise<boolean> {
  await refuseWhileAtWork(context.tx, intake);
  const document = documentIn(json);
  if (document === null) {
    await changeIntake(context.tx, intake.intakeId, { typed: json });
    return false;
  }
  await changed(context, intake, await withColumns(context, intake, document));
  return true;
}

/** A document as somebody typed it; null where it is none that could be kept. */
function documentIn(json: string): Document | null {
  try {
    const document: unknown = JSON.parse(json);
    return typeof document === 'object' && document !== null && !Array.isArray(document) && isHeld(document)
      ? (document as Document)
      : null;
  } catch {
    return null;
  }
}

async function changed({ tx }: Desk, intake: Intake, change: IntakeChange): Promise<Intake> {
  await changeIntake(tx, intake.intakeId, { ...change, typed: null, jobId: null });
  return { ...intake, ...change, typed: null };
}

/** With another sheet, header or encoding the columns are others: they are looked at again. */
async function withColumns(
  { tx, house }: Desk,
  intake: Intake,
  document: Document,
): Promise<Pick<IntakeChange, 'document' | 'found'>> {
  const [file] = intake.files;
  const isSame = JSON.stringify(document['file']) === JSON.stringify(intake.document['file']);
  if (isSame || !file) return { document };
  try {
    const source = { name: file.name, bytes: await openSent(house.files, tx.placeId, file) };
    const format = { kind: 'csv', encoding: 'utf-8', delimiter: ',', ...objectIn(document['file']) };
    const columns = await columnsOf(source, format as unknown as BudgetMapping['file']);
    return { document, found: { ...intake.found, columns } };
  } catch (error) {
    // What the mapping says of the file does not fit it: the page and the preview say why.
    if (error instanceof FiscalError || error instanceof TypeError || error instanceof RangeError)
      return { document };
    throw error;
  }
}

/** Reads the files as a trial, now or in the worker, and says where to look. A mapping that is none leads back to it. */
export async function startPreview(context: Desk, intake: Intake, at: string): Promise<string> {
  const { tx, house, place, actor } = context;
  try {
    mappingOf(intake);
  } catch (error) {
    if (error instanceof Problem) return at;
    throw error;
  }
  if (sizeOf(intake) > AT_ONCE_BYTES) {
    const payload = { intakeId: intake.intakeId, currency: place.currency, rows: intake.found.rows };
    const jobId = await enqueue(tx, previewReceived, payload, {
      personId: actor.personId,
      key: intake.intakeId,
    });
    await changeIntake(tx, intake.intakeId, { jobId, previewOf: '' });
    return `${at}/preview`;
  }
  const preview = await previewIntake({ tx, files: house.files, currency: place.currency }, intake);
  await changeIntake(tx, intake.intakeId, { preview, previewOf: previewKey(intake) });
  return `${at}/preview`;
}

/** Sums of the printed budget, or of the accounts: what the files are compared with. */
export async function changeStated(
  context: Desk,
  intake: Intake,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  await refuseWhileAtWork(context.tx, intake);
  const { tx, tongue, place } = context;
  const side = intake.document['side'] === 'revenue' ? 'revenue' : 'expenditure';
  const stated: Partial<Record<Phase, string>> = {};
  for (const phase of PHASES) {
    const name = `stated_${phase}`;
    const label = phaseWord(tongue, phase, side);
    const amount = amountTyped(tongue, String(body[name] ?? ''), place.currency, { name, label });
    if (amount !== null) stated[phase] = String(amount);
  }
  await changeIntake(tx, intake.intakeId, { stated });
}

/** Nothing stays but the bytes, until the night; work that goes on ends with it. */
export async function giveUp({ tx }: Desk, intake: Intake): Promise<void> {
  if (!(await dropIntake(tx, intake.intakeId))) throw budgetProblems.problem('budget.intake-gone');
  const job = intake.jobId === null ? undefined : await jobById(tx, intake.jobId);
  if (job && isAtWork(job)) await cancelJob(tx, job.jobId);
}

/** While files are read in the worker, what it reads them with stays as it is. */
async function refuseWhileAtWork(tx: Transaction, { jobId }: Intake): Promise<void> {
  const job = jobId === null ? undefined : await jobById(tx, jobId);
  if (job && isAtWork(job)) throw budgetProblems.problem('budget.intake-at-work');
}

export const isAtWork = ({ state }: Pick<JobRow, 'state'>): boolean =>
  state === 'waiting' || state === 'running';
