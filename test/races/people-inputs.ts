import {
  closedSpan,
  dayOrNone,
  type InputMaker,
  idOf,
  type Moment,
  NOWHERE,
  someDay,
  someSpan,
  someText,
  versionOf,
} from './moment.ts';

const PERMISSIONS: readonly [readonly string[], ...(readonly string[])[]] = [
  ['places.read'],
  ['places.read', 'places.appoint'],
  ['places.read', 'budget.import', 'budget.publish'],
];

const mailOf = (moment: Moment): string =>
  moment.dice.once(3) ? '' : `${moment.tag}-${moment.dice.below(12)}@test.invalid`.toLowerCase();

const personFacts = (moment: Moment) => ({
  name: someText(moment, 'Person'),
  email: mailOf(moment),
  phone: '',
  language: null,
  sex: null,
  ageBand: null,
});

const bodyFacts = (moment: Moment) => ({
  name: someText(moment, 'Body'),
  names: {},
  kind: moment.dice.one(['office', 'unit', 'council']),
  parentId: moment.dice.once(2) ? null : idOf(moment.dice.any(moment.seen.bodies)),
  legalBasis: '',
  from: null,
  to: null,
});

const postFacts = (moment: Moment) => ({
  bodyId: idOf(moment.dice.any(moment.seen.bodies)),
  title: someText(moment, 'Post'),
  titles: {},
  role: null,
  seats: 1 + moment.dice.below(2),
  reportsTo: null,
  legalBasis: '',
  official: moment.dice.once(2),
  publicMail: '',
  publicPhone: '',
  from: null,
  to: null,
  permissions: [...moment.dice.one(PERMISSIONS)],
});

const organisationFacts = (moment: Moment) => ({
  name: someText(moment, 'Forum'),
  names: {},
  kind: moment.dice.one(['youth', 'association']),
  registration: '',
  email: '',
  phone: '',
});

const person = (moment: Moment): string => idOf(moment.dice.any(moment.seen.persons));
/** Clients who lost their posts are refused everything, which says little: it happens, and not often. */
function oneOf<T extends { ofClient: boolean }>({ dice }: Moment, all: readonly T[]): T | undefined {
  const others = all.filter(({ ofClient }) => !ofClient);
  return dice.any(others.length === 0 || dice.once(20) ? all : others);
}

const post = (moment: Moment): string => idOf(oneOf(moment, moment.seen.posts));
const engagement = (moment: Moment): string | null =>
  moment.dice.once(3) ? idOf(moment.dice.any(moment.seen.engagements)) : null;
/** Nearly always the first: of several organisations each would have its standings to itself. */
const organisation = ({ dice, seen }: Moment): string =>
  idOf(dice.once(4) ? dice.any(seen.organisations) : seen.organisations[0]);

export const peopleInputs: Readonly<Record<string, InputMaker>> = {
  'places.bring-in-roster': (moment) => ({
    bodies: [{ key: 'b', name: someText(moment, 'Body'), kind: 'office' }],
    posts: [{ key: 'p', body: 'b', title: someText(moment, 'Post'), permissions: ['places.read'] }],
    people: [{ name: someText(moment, 'Person'), email: mailOf(moment), post: 'p', ...someSpan(moment) }],
  }),
  'places.appoint': (moment) => ({
    body: `Office ${moment.dice.below(3)}`,
    post: someText(moment, 'Post'),
    permissions: [...moment.dice.one(PERMISSIONS)],
    name: someText(moment, 'Person'),
    email: mailOf(moment),
    invite: moment.dice.once(2),
    ...someSpan(moment),
  }),
  'places.fill-post': (moment) => {
    const newPerson = moment.dice.once(3);
    return {
      postId: post(moment),
      personId: newPerson ? null : person(moment),
      newPerson: newPerson
        ? { name: someText(moment, 'Person'), email: mailOf(moment), language: null }
        : null,
      invite: moment.dice.once(4),
      ...someSpan(moment),
      engagementId: engagement(moment),
    };
  },
  'places.end-holding': (moment) => ({
    holdingId: idOf(oneOf(moment, moment.seen.holdings)),
    on: someDay(moment),
    reason: '',
  }),
  'places.extend-holding': (moment) => ({
    holdingId: idOf(oneOf(moment, moment.seen.holdings)),
    to: dayOrNone(moment),
  }),
  'places.move-person': (moment) => ({
    holdingId: idOf(oneOf(moment, moment.seen.holdings)),
    postId: post(moment),
    reason: '',
    ...someSpan(moment),
  }),
  'places.name-deputy': (moment) => {
    const forPost = moment.dice.once(2);
    return {
      postId: forPost ? post(moment) : null,
      forPersonId: forPost ? null : person(moment),
      personId: person(moment),
      ...closedSpan(moment),
      reason: '',
    };
  },
  'places.end-deputy': (moment) => ({
    deputyId: moment.dice.any(moment.seen.deputies) ?? NOWHERE,
    on: someDay(moment),
  }),
  'places.invite': (moment) => ({
    personId: idOf(moment.dice.any(moment.seen.persons.filter((each) => each.email !== ''))),
  }),
  'places.withdraw-invitation': (moment) => {
    const { id, personId } = moment.dice.any(moment.seen.invitations) ?? { id: NOWHERE, personId: NOWHERE };
    return { personId, invitationId: id };
  },
  'places.add-body': bodyFacts,
  'places.change-body': (moment) => {
    const body = moment.dice.any(moment.seen.bodies);
    return { bodyId: idOf(body), version: versionOf(moment, body), ...bodyFacts(moment) };
  },
  'places.reorganise': (moment) => {
    const body = moment.dice.any(moment.seen.bodies);
    return {
      bodyId: idOf(body),
      version: versionOf(moment, body),
      on: moment.dice.one(['2021-01-01', '2025-06-30']),
      reason: '',
      followedBy: [],
      newNames: [someText(moment, 'Body')],
      postsTo: 0,
    };
  },
  'places.add-post': postFacts,
  'places.change-post': (moment) => {
    const changed = oneOf(moment, moment.seen.posts);
    return { postId: idOf(changed), version: versionOf(moment, changed), ...postFacts(moment) };
  },
  'places.end-post': (moment) => {
    const ended = oneOf(moment, moment.seen.posts);
    return { postId: idOf(ended), version: versionOf(moment, ended), on: someDay(moment), reason: '' };
  },
  'places.add-people': (moment) => ({
    people: Array.from({ length: 1 + moment.dice.below(3) }, () => personFacts(moment)),
  }),
  'places.change-person': (moment) => {
    const changed = moment.dice.any(moment.seen.persons);
    return { personId: idOf(changed), version: versionOf(moment, changed), ...personFacts(moment) };
  },
  'places.add-engagement': (moment) => ({
    partner: someText(moment, 'Partner'),
    purpose: 'To help',
    contact: '',
    ...closedSpan(moment),
  }),
  'places.change-engagement': (moment) => {
    const changed = moment.dice.any(moment.seen.engagements);
    return {
      engagementId: idOf(changed),
      version: versionOf(moment, changed),
      partner: someText(moment, 'Partner'),
      purpose: 'To help more',
      contact: '',
      to: someDay(moment),
    };
  },
  'places.end-engagement': (moment) => {
    const ended = moment.dice.any(moment.seen.engagements);
    return {
      engagementId: idOf(ended),
      version: versionOf(moment, ended),
      on: someDay(moment),
      reason: 'Done',
    };
  },
  'places.add-organisation': organisationFacts,
  'places.change-organisation': (moment) => {
    const changed = moment.dice.any(moment.seen.organisations);
    return {
      organisationId: idOf(changed),
      version: versionOf(moment, changed),
      ...organisationFacts(moment),
    };
  },
  'places.give-standing': (moment) => ({
    organisationId: organisation(moment),
    standing: moment.dice.one(['review', 'comment']),
    ...someSpan(moment),
    basis: '',
  }),
  'places.end-standing': (moment) => ({
    ...(moment.dice.any(moment.seen.standings) ?? {
      organisationId: NOWHERE,
      standing: 'review',
      from: '2020-01-01',
    }),
    on: someDay(moment),
  }),
  'places.add-speaker': (moment) => ({
    organisationId: organisation(moment),
    personId: idOf(moment.seen.persons[moment.dice.below(2)]),
    from: someDay(moment),
  }),
  'places.end-speaker': (moment) => ({
    ...(moment.dice.any(moment.seen.speakers) ?? {
      organisationId: NOWHERE,
      personId: NOWHERE,
      from: '2020-01-01',
    }),
    on: someDay(moment),
  }),
  'places.publish-directory': () => ({}),
  'places.withdraw-directory': () => ({ reason: 'It was wrong' }),
};
