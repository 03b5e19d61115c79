import type { BudgetMapping } from '@groundwork-gov/fiscal';
import { z } from 'zod';
import type { DeskContext } from '../../platform/http/route.ts';
import { amountTyped } from '../../platform/http/typed-input.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { type Document, objectIn, previewKey } from '../../platform/read-files/document.ts';
import * as edit from '../../platform/read-files/edit-intake.ts';
import { columnsOf, type FoundColumn } from '../../platform/read-files/found.ts';
import { changeIntake, type SentFile } from '../../platform/read-files/intake-store.ts';
import { AT_ONCE_BYTES, openSent, sizeOf } from '../../platform/read-files/own-intake.ts';
import { refuseWhileAtWork } from '../../platform/read-files/steer-intake.ts';
import { PHASES, type Phase } from '../phases.ts';
import { phaseWord } from '../words.ts';
import { formatOf } from './formats.ts';
import { previewReceived } from './import-job.ts';
import { documentOf, type MappingBody } from './mapping-form.ts';
import { type Intake, mappingOf, previewIntake } from './preview.ts';

type Desk = DeskContext<unknown, unknown>;

/** The columns of a file as a document says that it is written, which is not yet known to be a mapping. */
const columnsIn =
  ({ tx, house }: Desk) =>
  async (file: SentFile, document: Document): Promise<FoundColumn[]> => {
    const source = { name: file.name, bytes: await openSent(house.files, tx.placeId, file) };
    const format = { kind: 'csv', encoding: 'utf-8', delimiter: ',', ...objectIn(document['file']) };
    return columnsOf(source, ...formatOf(format as unknown as BudgetMapping['file']));
  };

/** What the plain form says becomes the mapping of the intake. */
export async function changeDocument(context: Desk, intake: Intake, body: MappingBody): Promise<Intake> {
  const { tx } = context;
  await refuseWhileAtWork(tx, intake);
  const year = /^\d{4}$/.test(body.year) ? Number(body.year) : null;
  const isYear = year !== null && year >= 1900 && year <= 2200;
  const document = documentOf(intake.document, body, intake.found.columns);
  return edit.changeDocument(tx, intake, document, columnsIn(context), {
    year: isYear ? year : null,
    until: z.iso.date().safeParse(body.until).success ? body.until : null,
    side: body.read === '' ? null : body.read,
  });
}

/** What stands in the field for experts becomes the mapping; false where it is none and was kept as it was typed. */
export const changeText = (context: Desk, intake: Intake, json: string): Promise<boolean> =>
  edit.changeText(context.tx, intake, json, columnsIn(context));

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
