import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type Crosswalk,
  crosswalkTarget,
  FiscalError,
  readCrosswalk,
  standardCode,
} from '@groundwork-gov/fiscal';
import { z } from 'zod';
import { ensureProfilePublished } from '../../places/api.ts';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { uploadedFile } from '../../platform/files/files.ts';
import { publish, withdraw } from '../../platform/publication/publication.ts';
import { isHeld } from '../../platform/read-files/held.ts';
import { refusalOf } from '../../platform/read-files/refusals.ts';
import { CLASSIFICATIONS } from '../phases.ts';
import { budgetProblems } from '../problems.ts';
import { standingBudgets } from '../published-budgets.ts';
import { CROSSWALK, writeCrosswalk } from './crosswalk-snapshot.ts';
import * as store from './crosswalk-store.ts';
import { dropCrossed, projectCrossed } from './public-crossed-store.ts';

export const SCHEMES = ['own', 'cofog', 'gfsm'] as const;
/** A crosswalk of twenty thousand rows with their reasons. */
export const BIGGEST_CROSSWALK = 8 * 1024 * 1024;

/** What a table of codes does not say of itself. */
const about = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** Null where they are those of the version before. */
  classification: z.enum(CLASSIFICATIONS).nullable(),
  scheme: z.enum(SCHEMES).nullable(),
});

const keeping = z.strictObject({
  /** The one of which it is a newer version, and the version that was seen. */
  crosswalkId: z.uuid().nullable(),
  version: z.number().int().positive().nullable(),
  /** A JSON document, or a table of codes: as a file, or as it was typed. */
  file: uploadedFile.nullable(),
  rows: z.string().max(BIGGEST_CROSSWALK).nullable(),
  about: about.nullable(),
  reason: z.string().trim().min(1).max(500),
});

/** A crosswalk is kept, or a newer version of one. It is in force only once it is published. */
export const keepCrosswalk = defineAction({
  name: 'budget.keep-crosswalk',
  records: ['crosswalk.kept'],
  authority: 'place',
  input: keeping,
  sameness: ({ file, ...rest }) => ({ ...rest, file: file && { name: file.name, sha256: file.sha256 } }),
  async run(context, input) {
    const { tx, actor, now } = context;
    const before = input.crosswalkId === null ? undefined : await held(context, input.crosswalkId);
    if (before) expectVersion(before, input.version ?? 0, { reason: before.reason });
    const document = await crosswalkIn(input, before?.document);
    if (before && crosswalkTarget(before.document) !== crosswalkTarget(document))
      throw budgetProblems.problem('budget.crosswalk-other', { title: before.document.title });
    const crosswalkId = before?.crosswalkId ?? randomUUID();
    const no = (before?.no ?? 0) + 1;
    if (before) await store.setVersion(tx, crosswalkId, before.version + 1);
    else await store.insertCrosswalk(tx, crosswalkId);
    const { reason } = input;
    await store.insertVersion(tx, { crosswalkId, no, document, reason, personId: actor.personId, at: now });
    const detail = { title: document.title, no };
    return {
      answer: { crosswalkId, no },
      entry: { ...entryOf('crosswalk.kept', crosswalkId, detail), confidential: true },
    };
  },
});

async function crosswalkIn(
  { file, rows, about: said }: z.infer<typeof keeping>,
  before: Crosswalk | undefined,
): Promise<Crosswalk> {
  if (file !== null && file.bytes > BIGGEST_CROSSWALK)
    throw budgetProblems.problem('budget.crosswalk-too-large', { file: file.name });
  const bytes = file === null ? Buffer.from(rows ?? '') : await readFile(file.path);
  const title = said?.title ?? before?.title;
  const classification = said?.classification ?? before?.classification;
  const scheme = said?.scheme ?? before?.scheme;
  const note = before?.note;
  const isNamed = title !== undefined && classification !== undefined && scheme !== undefined;
  const isJson = /^\ufeff?\s*\{/.test(bytes.subarray(0, 4096).toString('utf8'));
  if (!isNamed && !isJson) throw budgetProblems.problem('budget.crosswalk-unnamed');
  try {
    const crosswalk = await readCrosswalk(
      { name: file?.name ?? 'crosswalk.csv', bytes },
      // A JSON document says all of this itself.
      isNamed
        ? { title, classification, scheme, ...(note === undefined ? {} : { note }) }
        : { title: '', classification: 'administrative', scheme: 'own' },
    );
    if (!isHeld(crosswalk)) throw refusal('rows', 'text without control characters', 'other text');
    refuseUnknown(crosswalk);
    return crosswalk;
  } catch (error) {
    if (error instanceof FiscalError) throw refusalOf(error);
    throw error;
  }
}

const refusal = (path: string, expected: string, came: string): FiscalError =>
  new FiscalError('fiscal.crosswalk-invalid', { path, expected, came });

/** What comes out of a crosswalk into a standard is a code of it. */
function refuseUnknown({ scheme, rows }: Crosswalk): void {
  if (scheme === 'own') return;
  rows.forEach(({ to }, at) => {
    if (!standardCode(scheme, to)) throw refusal(`rows.${at}.to`, `a code of ${scheme.toUpperCase()}`, to);
  });
}

/** The newest version of a crosswalk comes into force, in public: figures are computed with it from now on. */
export const publishCrosswalk = defineAction({
  name: 'budget.publish-crosswalk',
  records: ['crosswalk.published', 'place.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({ crosswalkId: z.uuid(), version: z.number().int().positive() }),
  async run(context, { crosswalkId, version }) {
    const { tx, place, now } = context;
    const kept = await held(context, crosswalkId);
    expectVersion(kept, version, {});
    const target = crosswalkTarget(kept.document);
    const inForce = await store.crosswalksInForce(tx);
    const other = inForce.find((each) => each.target === target && each.crosswalkId !== crosswalkId);
    if (other) throw budgetProblems.problem('budget.crosswalk-in-force', { title: other.document.title });
    await ensureProfilePublished(context);
    const { hash } = await publish(context, {
      ...CROSSWALK,
      key: crosswalkId,
      ...entryOf('crosswalk.published', crosswalkId, { title: kept.document.title, no: kept.no }),
      document: writeCrosswalk({
        format: 'groundwork.published-crosswalk@1',
        place: { code: place.code, name: place.name, isExample: place.isExample },
        id: crosswalkId,
        no: kept.no,
        reason: kept.reason,
        keptOn: kept.keptAt.toISOString().slice(0, 10),
        crosswalk: kept.document,
      }),
    });
    await store.setVersion(tx, crosswalkId, kept.version + 1);
    await store.endForce(tx, crosswalkId, now);
    await store.beginForce(tx, { forceId: randomUUID(), crosswalkId, no: kept.no, target, since: now });
    await dropCrossed(tx, target);
    const { no, document } = kept;
    await projectCrossed(tx, await standingBudgets(tx.db, tx.placeId), [
      { crosswalkId, no, target, document },
    ]);
    return { answer: { crosswalkId, hash } };
  },
});

/** A crosswalk is in force no more: figures are computed without it from now on, and its reason to go is public. */
export const withdrawCrosswalk = defineAction({
  name: 'budget.withdraw-crosswalk',
  records: ['crosswalk.withdrawn'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ crosswalkId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
  async run(context, { crosswalkId, reason }) {
    const { tx, now } = context;
    const kept = await held(context, crosswalkId);
    const { hash } = await withdraw(context, {
      kind: CROSSWALK.kind,
      key: crosswalkId,
      reason,
      ...entryOf('crosswalk.withdrawn', crosswalkId, { title: kept.document.title }),
    });
    await store.setVersion(tx, crosswalkId, kept.version + 1);
    await store.endForce(tx, crosswalkId, now);
    await dropCrossed(tx, crosswalkTarget(kept.document));
    return { answer: { hash } };
  },
});

async function held({ tx }: ActContext, crosswalkId: string): Promise<store.KeptCrosswalk> {
  const isThere = await store.lockCrosswalk(tx, crosswalkId);
  const kept = isThere ? await store.crosswalkById(tx, crosswalkId) : undefined;
  if (!kept) throw budgetProblems.problem('budget.crosswalk-gone');
  return kept;
}

const entryOf = (act: string, crosswalkId: string, detail: Record<string, string | number>) => ({
  act,
  subject: `budget-crosswalk/${crosswalkId}`,
  detail,
});
