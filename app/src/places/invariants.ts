import type { Invariant } from '../platform/invariants/invariant.ts';
import * as store from './invariants-store.ts';

/** What is so of a municipality and its people, whatever was done at once. */
export const placesInvariants: readonly Invariant[] = [
  {
    name: 'places.seats',
    says: 'From today on no post has more holders on a day than it has seats.',
    broken: store.crowdedPosts,
  },
  {
    name: 'places.held-once',
    says: 'Nobody holds the same post twice on the same day.',
    broken: store.heldTwice,
  },
  {
    name: 'places.last-administrator',
    says: 'A municipality that ever had an administrator of its own has one today.',
    broken: store.withoutAdministrator,
  },
  {
    name: 'places.standing-once',
    says: 'An organisation has the same standing once at a time.',
    broken: store.standingTwice,
  },
  {
    name: 'places.speaks-once',
    says: 'A person speaks once at a time for an organisation.',
    broken: store.speaksTwice,
  },
  {
    name: 'places.law-once',
    says: 'On every day a law sets one value for each of its questions.',
    broken: store.lawTwice,
  },
  {
    name: 'places.versions',
    says: 'Engagements and organisations count one version for each recorded change.',
    broken: store.uncountedVersions,
  },
  {
    name: 'places.recorded-states',
    says: 'No recorded state of a body, post or person is newer than the thing itself.',
    broken: store.statesAhead,
  },
  {
    name: 'places.codes-once',
    says: 'A code that a municipality has or had leads to it alone.',
    broken: store.codesTwice,
  },
  {
    name: 'places.public-place',
    says: 'The list of places shows the profile that is current, and no other.',
    broken: store.publicPlaceApart,
  },
  {
    name: 'places.members',
    says: 'Whoever signs in as a person of the place is its member, as that person.',
    broken: store.membersApart,
  },
  {
    name: 'places.items',
    says: 'Every body, post, person, engagement and organisation is one item of the thread, and every such item is one of them.',
    broken: store.itemsApart,
  },
  {
    name: 'places.crest',
    says: 'The coat of arms is a file that the municipality itself holds, and it holds no other picture.',
    broken: store.crestApart,
  },
];
