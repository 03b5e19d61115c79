import type { Invariant } from '../platform/invariants/invariant.ts';
import * as adoption from './adoption/adoption-invariants-store.ts';
import * as crosswalk from './crosswalk/crosswalk-invariants-store.ts';
import * as store from './invariants-store.ts';
import * as talk from './talk-invariants-store.ts';

export const budgetInvariants: readonly Invariant[] = [
  {
    name: 'budget.loads-whole',
    says: 'A load has as many lines as its file had, and as many left out as it says.',
    broken: store.loadsApart,
  },
  {
    name: 'budget.loads-counted',
    says: 'The loads of a budget are numbered from one, without a gap.',
    broken: store.loadNumbersApart,
  },
  {
    name: 'budget.loads-dated',
    says: 'A load of a part of its year dates nothing that happened after its last day.',
    broken: store.loadsMisdated,
  },
  {
    name: 'budget.versions',
    says: 'A budget counts one version for each load, each publication, and each state of the adoption of its year.',
    broken: store.uncountedVersions,
  },
  {
    name: 'budget.adoptions-counted',
    says: 'The states of an adoption are numbered from one without a gap, and are of a year that has a budget.',
    broken: adoption.adoptionsMiscounted,
  },
  {
    name: 'budget.adoptions-told',
    says: 'What a published budget says of its adoption is a state that was kept of its year.',
    broken: adoption.adoptionsUnkept,
  },
  {
    name: 'budget.published-whole',
    says: 'A budget that stands published has the parts and lines that its document names, and their sums.',
    broken: store.publishedApart,
  },
  {
    name: 'budget.only-current-lines',
    says: 'Only what is current and not taken back has public lines.',
    broken: store.linesOfOthers,
  },
  {
    name: 'budget.items',
    says: 'Every budget and budget file is one item of the thread, read from at least one file.',
    broken: store.itemsApart,
  },
  {
    name: 'budget.questions-counted',
    says: 'Everybody can count each question once, in the state in which it is.',
    broken: talk.questionsUncounted,
  },
  {
    name: 'budget.questions-shown',
    says: 'A question is public when it is published or answered, with the words that are its own, and not else.',
    broken: talk.questionsShownApart,
  },
  {
    name: 'budget.askers-told',
    says: 'Whose question was answered or declined is told, and their address gone.',
    broken: talk.addressesLeft,
  },
  {
    name: 'budget.notes-published',
    says: 'The public notes of a budget are the newest states of its notes, without those that were taken back.',
    broken: talk.notesApart,
  },
  {
    name: 'budget.crosswalks-published',
    says: 'The crosswalks that residents read are those that are in force, in the version that is.',
    broken: crosswalk.crosswalksApart,
  },
  {
    name: 'budget.crossed-whole',
    says: 'What a crosswalk in force makes of a published budget comes to the sums of its lines.',
    broken: crosswalk.crossedApart,
  },
];
