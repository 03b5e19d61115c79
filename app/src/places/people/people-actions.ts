import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItems } from '../../platform/thread/thread.ts';
import { findablePerson, index } from './indexing.ts';
import { id, language, mail, name, phone, version } from './input.ts';
import { AGE_BANDS, SEXES } from './kinds.ts';
import * as store from './people-store.ts';
import { personValues } from './values.ts';

const facts = {
  name,
  email: mail.default(''),
  phone: phone.default(''),
  language: language.default(null),
  /** Asked for nothing but counting who takes part, and only kept where it was offered. */
  sex: z.enum(SEXES).nullable().default(null),
  ageBand: z.enum(AGE_BANDS).nullable().default(null),
};

const MOST_AT_ONCE = 5000;

/** People of the place, one or many at once; none of them can sign in by this. */
export const addPeople = defineAction({
  name: 'places.add-people',
  records: ['people.added'],
  authority: 'place',
  input: z.strictObject({ people: z.array(z.strictObject(facts)).min(1).max(MOST_AT_ONCE) }),
  async run(context, { people }) {
    const personIds = await makePeople(context, people);
    return {
      answer: { personIds },
      entry: {
        act: 'people.added',
        subject: `people/${personIds.length}`,
        confidential: true,
        item: personIds,
        detail: { count: people.length, name: people[0]?.name ?? '' },
      },
    };
  },
});

/** The thread's title of a person says nothing of who it is: only who may see people learns that. */
export async function makePeople(
  context: ActContext,
  people: readonly store.PersonFacts[],
): Promise<string[]> {
  const personIds = await addItems(
    context.tx,
    'person',
    people.map(() => 'Person'),
  );
  const made = people.map((each, at) => ({ ...each, personId: personIds[at] ?? '' }));
  await store.insertPeople(context.tx, made);
  await index(context, ...made.map((each) => findablePerson(each.personId, each)));
  return personIds;
}

/** Corrects how a person is called and reached. It changes nothing of what they may do, nor who signs in as them. */
export const changePerson = defineAction({
  name: 'places.change-person',
  records: ['person.changed'],
  authority: 'place',
  alsoWhenClosed: true,
  input: z.strictObject({ personId: id, version, ...facts }),
  async run(context, { personId, version: seen, ...input }) {
    const person = await store.personById(context.tx, personId);
    if (!person) throw problem('request.not-found');
    expectVersion(person, seen, personValues(person));
    if (!(await store.changePerson(context.tx, personId, seen, input))) throw problem('version.stale');
    await index(context, findablePerson(personId, input));
    return {
      answer: { personId },
      entry: {
        act: 'person.changed',
        subject: `person/${personId}@${seen + 1}`,
        confidential: true,
        item: personId,
        // Who was called what is forgotten with the person: the name is looked up when it is read.
        detail: {},
      },
    };
  },
});
