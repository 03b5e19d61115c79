import type { ActContext, ActingPlace } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { contentAddress, encode, type Plain } from '../platform/db/codec.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { publishFile } from '../platform/files/files.ts';
import { fileById } from '../platform/files/store.ts';
import { type Published, publish } from '../platform/publication/publication.ts';
import { currentHash, currentSnapshot } from '../platform/publication/store.ts';
import * as calendar from './calendar-store.ts';
import * as history from './history-store.ts';
import * as legal from './legal-store.ts';
import { placeHead } from './municipality-store.ts';
import * as population from './profile-population-store.ts';
import { projectPlace } from './profile-public-store.ts';
import { FORMAT, type PlaceAbout, type PlaceDocument, readPlaceDocument } from './profile-snapshot.ts';
import * as profile from './profile-store.ts';
import { without } from './without.ts';

/** The profile that the public sees now, or null. */
export async function publishedProfile(tx: Transaction): Promise<PlaceDocument | null> {
  const snapshot = await currentSnapshot(tx.db, tx.placeId, 'place', 'profile');
  return snapshot?.bytes ? readPlaceDocument(snapshot.bytes) : null;
}

/** The whole profile as the desk has it. */
export async function publishProfile(context: ActContext): Promise<Published> {
  return publishDocument(context, await saidAtDesk(context.tx, context.place, context.now));
}

/**
 * Sees to it that the place itself is public before something of it is. What it says of itself beyond its name waits
 * for whoever publishes the profile: a budget must not carry drafts along.
 */
export async function ensureProfilePublished(context: ActContext): Promise<void> {
  if (await publishedProfile(context.tx)) return;
  await publishDocument(context, { names: {}, about: null });
}

/** After a renaming, a new code or a merger the public head follows at once, with the rest as it was published. */
export async function publishNewHead(context: ActContext): Promise<void> {
  const before = await publishedProfile(context.tx);
  if (before) await publishDocument(context, before);
}

/** What somebody chooses to say, as against what a law has made of the place. */
type Said = Pick<PlaceDocument, 'names' | 'about'>;

async function saidAtDesk(tx: Transaction, place: ActingPlace, now: Date): Promise<Said> {
  const { names } = await placeHead(tx);
  return { names, about: await aboutOf(tx, todayIn(place.timeZone, now)) };
}

/** Whether the desk has something to publish that the public has not. */
export async function hasNews(tx: Transaction, place: ActingPlace, now: Date): Promise<boolean> {
  const document = await documentOf(tx, place, await saidAtDesk(tx, place, now));
  return contentAddress(encode(document as unknown as Plain)) !== (await currentHash(tx, 'place', 'profile'));
}

async function documentOf(
  tx: Transaction,
  place: ActingPlace,
  { names, about }: Said,
): Promise<PlaceDocument> {
  const head = await placeHead(tx);
  return {
    format: 'groundwork.place@2',
    code: head.code,
    name: head.name,
    currency: head.currency,
    isExample: place.isExample,
    names,
    formerCodes: head.formerCodes,
    closedFrom: head.closedFrom,
    successorCode: head.successorCode,
    history: (await history.changes(tx)).map((change) => without(change, 'id')),
    about,
  };
}

async function publishDocument(context: ActContext, said: Said): Promise<Published> {
  const { tx } = context;
  const document = await documentOf(tx, context.place, said);
  const published = await publish(context, {
    kind: 'place',
    key: 'profile',
    format: FORMAT,
    act: 'place.published',
    subject: `place/${document.code}`,
    item: context.place.id,
    detail: { place: document.name },
    document: document as unknown as Plain,
  });
  await projectPlace(tx, document, published.hash);
  await publishCrest(tx, document, published.hash);
  return published;
}

/** Of a file of the place; null where it is gone. */
async function hashOf(tx: Transaction, fileId: string): Promise<string | null> {
  return (await fileById(tx, fileId))?.hash ?? null;
}

/** A crest that was changed at the desk and not published stays public under the snapshot that named it. */
async function publishCrest(tx: Transaction, { about }: PlaceDocument, snapshotHash: string): Promise<void> {
  const { crest } = await placeHead(tx);
  if (crest !== null && about?.look.crest === (await hashOf(tx, crest)))
    await publishFile(tx, crest, snapshotHash);
}

async function aboutOf(tx: Transaction, today: string): Promise<PlaceAbout> {
  const [head, facts] = [await placeHead(tx), await profile.profile(tx)];
  return {
    country: facts.country,
    areaHectares: facts.areaHectares?.toString() ?? null,
    areaSource: facts.areaSource,
    languages: { work: facts.workLanguages, publication: facts.publicationLanguages },
    traits: { settlement: facts.settlement, coast: facts.coast, capital: facts.capital },
    figures: await profile.traits(tx),
    codes: await profile.codes(tx),
    population: (await population.counts(tx)).map((count) => without(count, 'version')),
    calendar: {
      timeZone: head.timeZone,
      workingDays: head.workingDays,
      fiscalYearStart: head.fiscalYearStart,
      fiscalYearNamed: head.fiscalYearNamed,
      holidays: await calendar.holidays(tx, `${today.slice(0, 4)}-01-01`),
    },
    law: (await legal.settings(tx)).map((setting) => without(setting, 'version')),
    look: { accent: head.accent, crest: head.crest === null ? null : await hashOf(tx, head.crest) },
  };
}
