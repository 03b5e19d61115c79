import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItem, retitle } from '../../platform/thread/thread.ts';
import { placesProblems } from '../problems.ts';
import { findableOrganisation, index } from './indexing.ts';
import {
  day,
  dayOrNull,
  id,
  inOrder,
  localizedOrNone,
  mail,
  name,
  phone,
  shortText,
  version,
} from './input.ts';
import { ORGANISATION_KINDS, STANDINGS } from './kinds.ts';
import * as store from './organisations-store.ts';
import { personById } from './people-store.ts';
import { meet } from './spans.ts';
import { organisationValues } from './values.ts';

const facts = {
  name,
  names: localizedOrNone.default({}),
  kind: z.enum(ORGANISATION_KINDS),
  registration: shortText(200).default(''),
  email: mail.default(''),
  phone: phone.default(''),
};

const standingOf = {
  standing: z.enum(STANDINGS),
  from: day,
  to: dayOrNull,
  basis: shortText(500).default(''),
};

/** An organisation of civil society that the place deals with. What it may do is said by its standing, then or later. */
export const addOrganisation = defineAction({
  name: 'places.add-organisation',
  records: ['organisation.added', 'standing.given'],
  authority: 'place',
  input: z.strictObject({
    ...facts,
    standings: z
      .array(inOrder(z.strictObject(standingOf)))
      .max(STANDINGS.length)
      .refine((all) => new Set(all.map((each) => each.standing)).size === all.length, {
        message: 'a standing is given twice',
      })
      .optional(),
  }),
  async run(context, { standings = [], ...input }) {
    const organisationId = await addItem(context.tx, 'organisation', input.name);
    await store.insertOrganisation(context.tx, organisationId, input);
    await store.insertStandings(
      context.tx,
      standings.map((each) => ({ ...each, organisationId })),
    );
    await index(context, findableOrganisation(organisationId, input));
    const organisation = { organisationId, ...input };
    context.record(entryOf('organisation.added', organisation));
    for (const each of standings)
      context.record(entryOf('standing.given', organisation, { standing: each.standing }));
    return { answer: { organisationId } };
  },
});

export const changeOrganisation = defineAction({
  name: 'places.change-organisation',
  records: ['organisation.changed'],
  authority: 'place',
  input: z.strictObject({ organisationId: id, version, ...facts }),
  async run(context, { organisationId, version: seen, ...input }) {
    const organisation = await existing(context, organisationId);
    expectVersion(organisation, seen, organisationValues(organisation));
    if (!(await store.changeOrganisation(context.tx, organisationId, seen, input)))
      throw problem('version.stale');
    await retitle(context.tx, organisationId, input.name);
    await index(context, findableOrganisation(organisationId, input));
    return {
      answer: { organisationId },
      entry: entryOf('organisation.changed', { organisationId, ...input }),
    };
  },
});

const { standing } = standingOf;

/** Gives an organisation standing for one thing, from a day on, with what says so. */
export const giveStanding = defineAction({
  name: 'places.give-standing',
  records: ['standing.given'],
  authority: 'place',
  input: inOrder(z.strictObject({ organisationId: id, ...standingOf })),
  async run(context, input) {
    const organisation = await locked(context, input.organisationId);
    const before = await store.standingsOf(context.tx, [input.organisationId]);
    const again = before.find(
      (each) =>
        each.standing === input.standing &&
        meet({ from: each.from, until: each.to }, { from: input.from, until: input.to }),
    );
    if (again) throw placesProblems.problem('organisation.has-standing', { from: again.from });
    await store.insertStandings(context.tx, [input]);
    return {
      answer: { organisationId: input.organisationId },
      entry: entryOf('standing.given', organisation, { standing: input.standing }),
    };
  },
});

export const endStanding = defineAction({
  name: 'places.end-standing',
  records: ['standing.ended'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ organisationId: id, standing, from: day, on: day }),
  async run(context, input) {
    const organisation = await locked(context, input.organisationId);
    const last = input.on < input.from ? input.from : input.on;
    const before = await store.standingsOf(context.tx, [input.organisationId]);
    refuseLonger(
      before.find((each) => each.standing === input.standing && each.from === input.from),
      last,
    );
    if (!(await store.endStanding(context.tx, input, last))) throw problem('request.not-found');
    return {
      answer: { organisationId: input.organisationId },
      entry: entryOf('standing.ended', organisation, { standing: input.standing, on: last }),
    };
  },
});

/** A person speaks for an organisation from a day on. */
export const addSpeaker = defineAction({
  name: 'places.add-speaker',
  records: ['speaker.added'],
  authority: 'place',
  input: z.strictObject({ organisationId: id, personId: id, from: day }),
  async run(context, input) {
    const organisation = await locked(context, input.organisationId);
    const person = await personById(context.tx, input.personId);
    if (!person) throw problem('request.not-found');
    const before = await store.speakersOf(context.tx, input.organisationId);
    if (
      before.some((each) => each.personId === input.personId && (each.to === null || each.to >= input.from))
    )
      throw placesProblems.problem('organisation.speaks-already', { name: person.name });
    await store.insertSpeaker(context.tx, input);
    return {
      answer: { organisationId: input.organisationId },
      entry: speakerEntry('speaker.added', organisation, person),
    };
  },
});

export const endSpeaker = defineAction({
  name: 'places.end-speaker',
  records: ['speaker.ended'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ organisationId: id, personId: id, from: day, on: day }),
  async run(context, input) {
    const organisation = await locked(context, input.organisationId);
    const person = await personById(context.tx, input.personId);
    const last = input.on < input.from ? input.from : input.on;
    const before = await store.speakersOf(context.tx, input.organisationId);
    refuseLonger(
      before.find((each) => each.personId === input.personId && each.from === input.from),
      last,
    );
    if (!person || !(await store.endSpeaker(context.tx, input, last))) throw problem('request.not-found');
    return {
      answer: { organisationId: input.organisationId },
      entry: speakerEntry('speaker.ended', organisation, person),
    };
  },
});

async function existing(context: ActContext, organisationId: string): Promise<store.Organisation> {
  const organisation = await store.organisationById(context.tx, organisationId);
  if (!organisation) throw problem('request.not-found');
  return organisation;
}

/** What is asked of an organisation's standings and speakers holds until the act is done. */
async function locked(context: ActContext, organisationId: string): Promise<store.Organisation> {
  const organisation = await store.lockOrganisation(context.tx, organisationId);
  if (!organisation) throw problem('request.not-found');
  return organisation;
}

/** Ending makes nothing longer than it was: it would reach into what was given for the time after it. */
function refuseLonger(span: { to: string | null } | undefined, last: string): void {
  if (span && span.to !== null && span.to <= last)
    throw placesProblems.problem('holding.ended', { on: span.to });
}

type Named = Pick<store.Organisation, 'organisationId' | 'name'>;

const entryOf = (
  act: string,
  { organisationId, name: said }: Named,
  detail: Record<string, string> = {},
) => ({
  act,
  subject: `organisation/${organisationId}`,
  item: organisationId,
  detail: { organisation: said, ...detail },
});

const speakerEntry = (act: string, organisation: Named, person: { personId: string; name: string }) => ({
  ...entryOf(act, organisation, { speaker: person.name }),
  confidential: true,
  item: [organisation.organisationId, person.personId],
});
