import { type BudgetMapping, FiscalError } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import type { DeskContext } from '../../platform/http/route.ts';
import { amountTyped } from '../../platform/http/typed-input.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { type Document, documentIn, objectIn, previewKey } from '../../platform/read-files/document.ts';
import { columnsOf } from '../../platform/read-files/found.ts';
import { changeIntake, type IntakeChange } from '../../platform/read-files/intake-store.ts';
import { AT_ONCE_BYTES, openSent, sizeOf } from '../../platform/read-files/own-intake.ts';
import { refuseWhileAtWork } from '../../platform/read-files/steer-intake.ts';
import { PHASES, type Phase } from '../phases.ts';
import { phaseWord } from '../words.ts';
import { formatOf } from './formats.ts';
import { previewReceived } from './import-job.ts';
import { documentOf, type MappingBody } from './mapping-form.ts';
import { type Intake, mappingOf, previewIntake } from './preview.ts';

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
    until: z.iso.date().safeParse(body.until).success ? body.until : null,
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

async function changed({ tx }: Desk, intake: Intake, change: Omit<IntakeChange, 'preview'>): Promise<Intake> {
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
    const columns = await columnsOf(source, ...formatOf(format as unknown as BudgetMapping['file']));
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
