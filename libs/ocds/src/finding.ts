/** What makes sense to a schema and to nobody else: doubts about data, told by `validate`. */
export const MEANING_CODES = [
  'ocds.prefix',
  'ocds.statuses',
  'ocds.event-order',
  'ocds.period-order',
  'ocds.year',
  'ocds.negative',
  'ocds.currencies',
  'ocds.sum',
  'ocds.count',
  'ocds.reference',
  'ocds.id-twice',
  'ocds.empty',
  'ocds.release-twice',
  'ocds.compiled-twice',
  'ocds.identity',
  'ocds.same-date',
  'ocds.not-compared',
] as const;
export type MeaningCode = (typeof MEANING_CODES)[number];

/** What can be wrong with a file of procurement data. Findings speak of data, never of people. */
export type OcdsCode =
  | MeaningCode
  | 'ocds.json'
  | 'ocds.encoding'
  | 'ocds.too-long'
  | 'ocds.too-deep'
  | 'ocds.compressed'
  | 'ocds.not-object'
  | 'ocds.not-list'
  | 'ocds.nothing'
  | 'ocds.linked'
  | 'ocds.ocid'
  | 'ocds.date'
  | 'ocds.merge-kinds'
  | 'ocds.name-twice'
  | 'ocds.ocid-twice'
  | 'ocds.process-too-large'
  | 'ocds.bids-occupied'
  | 'ocds.value';

/** One thing found, and where. */
export interface OcdsFinding {
  code: OcdsCode;
  /** Of the file, the first is 1; nought is the file. In a value that goes over lines, the one it begins in. */
  line: number;
  /** JSON Pointer within that value: `/releases/3/date`. Empty: the value itself. */
  path: string;
  /** What stood there, cut where it is long. */
  value?: string;
  /** What was expected, or what the reader stumbled over. */
  expected?: string;
}

export type Listener = (finding: OcdsFinding) => void;

const LONGEST_SHOWN = 120;

/** A value as a finding shows it: short, on one line, with nothing a terminal would obey. */
export function shown(value: string): string {
  const line = value
    .slice(0, LONGEST_SHOWN * 4)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`;
}

const SENTENCES: Record<OcdsCode, string> = {
  'ocds.json': 'This is no JSON; it was left out. Write each value whole and on its own line',
  'ocds.encoding': 'This is not in UTF-8; it was left out. Save the file as UTF-8',
  'ocds.too-long': 'This value is longer than can be read at once; it was left out. Publish it in parts',
  'ocds.too-deep': 'This value is nested too deeply; it was left out',
  'ocds.compressed': 'The compressed file is broken; what came before was read. Fetch it again',
  'ocds.not-object': 'A release or record is an object; this was left out',
  'ocds.not-list': 'Expected a list; this was left out',
  'ocds.nothing': 'There is no release, record or package in this file',
  'ocds.linked': 'The record names a release that stands elsewhere; it was not fetched',
  'ocds.ocid': 'A release needs an ocid (a text); this one was left out',
  'ocds.date':
    'A release needs a date and time with offset (RFC 3339) to be put in order; this one was left out',
  'ocds.merge-kinds': 'Releases give this field different kinds of values; the later one was taken',
  'ocds.name-twice': 'This name stands twice in its object; the last one was taken',
  'ocds.ocid-twice':
    'This ocid stood on a line before, and red flags of both lines are those of one process. Merge releases first',
  'ocds.process-too-large':
    'The releases of this process are more than memory holds at once; it was left out. Publish what changes, not everything again',
  'ocds.bids-occupied': 'Auctions were not moved, because the release has bids already',
  'ocds.value': 'This value is not as the schema of OCDS says',
  'ocds.prefix':
    'This ocid has no prefix of a publisher, so two publishers may give the same; told once a file',
  'ocds.statuses': 'This status contradicts another',
  'ocds.event-order': 'This is dated before what it can only follow',
  'ocds.period-order': 'This period ends before it begins',
  'ocds.year': 'This year cannot be meant',
  'ocds.negative': 'An amount below nought',
  'ocds.currencies': 'Amounts of one process are in several currencies',
  'ocds.sum': 'This value and what it is made up of are further apart than taxes explain',
  'ocds.count': 'This number and the list beside it differ',
  'ocds.reference': 'This id leads nowhere',
  'ocds.id-twice': 'Two members of this list have one id; merged, the later one is laid over the first',
  'ocds.empty': 'This field is there and says nothing. Leave it out',
  'ocds.release-twice': 'A release of this process has this id already. Give each release an id of its own',
  'ocds.compiled-twice':
    'This process stands more than once as a whole. Give it once, with all that is known of it',
  'ocds.identity':
    'Releases of this process contradict each other in what it is known by, or in its currency. Correct the one that is wrong',
  'ocds.same-date':
    'Two releases of this process say different things at the same time; merged, the later one in the file holds',
  'ocds.not-compared':
    'From here on releases of other processes are not held against each other: the file has more of them than memory may hold. Validate it in parts',
};

/** An English sentence. Other languages build theirs from code and values. */
export function explainFinding({ code, value, expected }: OcdsFinding): string {
  const came = value === undefined ? '' : ` Came: ${value}.`;
  return `${SENTENCES[code]}${expected === undefined ? '' : ` (${expected})`}.${came}`;
}

export const findingPlace = ({ line, path }: OcdsFinding): string =>
  // Names of members come from the file.
  line === 0
    ? 'the file'
    : path === ''
      ? `line ${line}`
      : `line ${line}, ${path.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')}`;
