import type { Invariant } from '../platform/invariants/invariant.ts';
import { flagsApart } from './flags/invariants-store.ts';
import * as store from './invariants-store.ts';
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
    name: 'procure.settings-agreed',
    says: 'Settings that were agreed are public as they were proposed, and somebody else had proposed them.',
    broken: store.settingsApart,
  },
];
