import type { Invariant } from '../platform/invariants/invariant.ts';
import { flagsApart } from './flags/invariants-store.ts';
import * as store from './invariants-store.ts';
import { figuresApart } from './kept-figures-store.ts';
import * as replies from './replies/reply-invariants-store.ts';
import * as subscriptions from './subscriptions/subscription-invariants-store.ts';

export const procureInvariants: readonly Invariant[] = [
  {
    name: 'procure.loads-whole',
    says: 'A load has as many new releases as it says.',
    broken: store.loadsApart,
  },
  {
    name: 'procure.loads-counted',
    says: 'Loads and sources are numbered from one, without a gap.',
    broken: store.numbersApart,
  },
  {
    name: 'procure.processes-stand',
    says: 'A process is made of as many releases as stand of it.',
    broken: store.processesApart,
  },
  {
    name: 'procure.published-whole',
    says: 'Records that stand published have the parts and processes that their document names.',
    broken: store.publishedApart,
  },
  {
    name: 'procure.only-current-rows',
    says: 'Only what is current and not taken back has public rows.',
    broken: store.rowsOfOthers,
  },
  {
    name: 'procure.news-known',
    says: 'Of every published contract it stands since which edition it is public, and editions have no gap.',
    broken: subscriptions.dealsUnknown,
  },
  {
    name: 'procure.subscribers-told',
    says: 'Nobody was told of an edition that there has not been.',
    broken: subscriptions.toldTooMuch,
  },
  {
    name: 'procure.flags-follow',
    says: 'The flags of a source are what its published parts and settings say, and nothing else.',
    broken: flagsApart,
  },
  {
    name: 'procure.figures-kept',
    says: 'The figures that are kept of published contracts are what counting them gives.',
    broken: figuresApart,
  },
  {
    name: 'procure.replies-counted',
    says: 'Everybody can count each reply once, in the state in which it is, and why it is not shown.',
    broken: replies.repliesUncounted,
  },
  {
    name: 'procure.replies-shown',
    says: 'A reply is public when it is published, with the words and the name that are its own, and not else.',
    broken: replies.repliesShownApart,
  },
  {
    name: 'procure.repliers-told',
    says: 'Whose reply was published or declined is told, and their address gone; so is that of an invitation that was used.',
    broken: replies.addressesLeft,
  },
  {
    name: 'procure.checks-shown',
    says: 'What was checked last of a flag is what stands published of it, unless it was taken back.',
    broken: replies.checksApart,
  },
  {
    name: 'procure.settings-agreed',
    says: 'Settings that were agreed are public as they were proposed, and somebody else had proposed them.',
    broken: store.settingsApart,
  },
];
