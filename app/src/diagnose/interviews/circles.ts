import type { Seat } from '../assessment/seats.ts';

/** Who may read something of an interview, each circle holding those before it. Of a note nothing is for everybody. */
export const CIRCLES = ['interviewer', 'assessors', 'reviewer', 'municipality', 'public'] as const;
export type Circle = (typeof CIRCLES)[number];
export const NOTE_CIRCLES = ['interviewer', 'assessors', 'reviewer', 'municipality'] as const;
export type NoteCircle = (typeof NOTE_CIRCLES)[number];

/** What is to be settled for each, with the word that asks for it. */
export const SETTINGS = [
  ['noteFor', 'interview.note-for'],
  ['groupFor', 'interview.group-for'],
  ['nameFor', 'interview.name-for'],
] as const;

/** What an interview says of who may read what of it. */
export interface Confidentiality {
  noteFor: NoteCircle;
  groupFor: Circle;
  nameFor: Circle;
  /** Whoever wrote it down and, where that is somebody else with a seat, whoever listened. */
  personId: string;
  interviewerId: string | null;
}

export interface Reader {
  personId: string | null;
  /** Where they sit in the team today. */
  seat: Seat | null;
}

/** Whoever reads what is published: what is signed is the same for all. */
export const EVERYBODY: Reader = { personId: null, seat: null };

export interface Readable {
  note: boolean;
  group: boolean;
  name: boolean;
}

const CIRCLE_OF: Readonly<Record<Seat, Circle>> = {
  one: 'assessors',
  two: 'assessors',
  reviewer: 'reviewer',
  municipality: 'municipality',
};

export const isOwn = (
  { personId, interviewerId }: Pick<Confidentiality, 'personId' | 'interviewerId'>,
  reader: Pick<Reader, 'personId'>,
): boolean => reader.personId !== null && (reader.personId === personId || reader.personId === interviewerId);

/** The one answer to who may read what of an interview: every page, file, search and count goes through it. */
export function readableBy(interview: Confidentiality, reader: Reader): Readable {
  const own = isOwn(interview, reader) ? 'interviewer' : null;
  const stands = CIRCLES.indexOf(own ?? (reader.seat === null ? 'public' : CIRCLE_OF[reader.seat]));
  const isFor = (circle: Circle): boolean => CIRCLES.indexOf(circle) >= stands;
  return {
    note: isFor(interview.noteFor),
    group: isFor(interview.groupFor),
    name: isFor(interview.nameFor),
  };
}

/** A name tells the group too, so that it is for no more people than that. */
export const isNameWider = ({ groupFor, nameFor }: Pick<Confidentiality, 'groupFor' | 'nameFor'>): boolean =>
  CIRCLES.indexOf(nameFor) > CIRCLES.indexOf(groupFor);
