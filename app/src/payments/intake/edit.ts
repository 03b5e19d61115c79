import type { DeskContext } from '../../platform/http/route.ts';
import { amountTyped } from '../../platform/http/typed-input.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { type Document, previewKey } from '../../platform/read-files/document.ts';
import * as edit from '../../platform/read-files/edit-intake.ts';
import { changeIntake, type SentFile } from '../../platform/read-files/intake-store.ts';
import { AT_ONCE_BYTES, sizeOf } from '../../platform/read-files/own-intake.ts';
import { refuseWhileAtWork } from '../../platform/read-files/steer-intake.ts';
import { readMapping } from '../mapping.ts';
import { columnsAs } from './found-columns.ts';
import { previewReceived } from './import-job.ts';
import { documentOf, type MappingBody } from './mapping-form.ts';
import { type Intake, previewIntake } from './preview.ts';

type Desk = DeskContext<unknown, unknown>;

const columnsIn =
  ({ tx, house }: Desk) =>
  (file: SentFile, document: Document) =>
    columnsAs({ files: house.files, placeId: tx.placeId }, file, document);

/** What the plain form says becomes the mapping of the intake. */
export async function changeDocument(context: Desk, intake: Intake, body: MappingBody): Promise<Intake> {
  const { tx } = context;
  await refuseWhileAtWork(tx, intake);
  const document = documentOf(intake.document, body, intake.found.columns);
  return edit.changeDocument(tx, intake, document, columnsIn(context));
}

/** What stands in the field for experts becomes the mapping; false where it is none and was kept as it was typed. */
export const changeText = (context: Desk, intake: Intake, json: string): Promise<boolean> =>
  edit.changeText(context.tx, intake, json, columnsIn(context));

/** Reads the files as a trial, now or in the worker, and says where to look. A mapping that is none leads back to it. */
export async function startPreview(context: Desk, intake: Intake, at: string): Promise<string> {
  const { tx, house, place, actor } = context;
  try {
    readMapping(intake.document, place.currency);
  } catch (error) {
    if (error instanceof Problem) return at;
    throw error;
  }
  const { intakeId } = intake;
  const bytes = sizeOf(intake);
  if (bytes > AT_ONCE_BYTES) {
    const payload = { intakeId, currency: place.currency, bytes };
    const jobId = await enqueue(tx, previewReceived, payload, { personId: actor.personId, key: intakeId });
    await changeIntake(tx, intakeId, { jobId, previewOf: '' });
    return `${at}/preview`;
  }
  const preview = await previewIntake({ tx, files: house.files, currency: place.currency }, intake);
  await changeIntake(tx, intakeId, { preview, previewOf: previewKey(intake) });
  return `${at}/preview`;
}

/** The sum that the bank or the accounts state: what the files are compared with. */
export async function changeStated(context: Desk, intake: Intake, typed: string): Promise<void> {
  await refuseWhileAtWork(context.tx, intake);
  const { tx, tongue, place } = context;
  const label = tongue.t('payments.intake.stated');
  const total = amountTyped(tongue, typed, place.currency, { name: 'stated', label });
  await changeIntake(tx, intake.intakeId, { stated: total === null ? {} : { total: String(total) } });
}
