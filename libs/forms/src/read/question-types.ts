import type { AnswerKind } from '../form.ts';

/** The types of questions and what answers to them are. https://xlsform.org/en/#question-types */
const TYPES: Readonly<Record<string, AnswerKind>> = {
  text: 'text',
  integer: 'integer',
  decimal: 'decimal',
  percentage: 'integer',
  range: 'decimal',
  date: 'date',
  time: 'time',
  dateTime: 'date-time',
  select_one: 'one',
  select_multiple: 'many',
  select_one_external: 'one',
  rank: 'ranking',
  note: 'note',
  acknowledge: 'acknowledged',
  barcode: 'text',
  geopoint: 'place',
  geotrace: 'place',
  geoshape: 'place',
  osm: 'file',
  image: 'file',
  audio: 'file',
  video: 'file',
  file: 'file',
  'background-audio': 'file',
  calculate: 'computed',
  hidden: 'computed',
  start: 'device',
  end: 'device',
  today: 'device',
  deviceid: 'device',
  subscriberid: 'device',
  simserial: 'device',
  phonenumber: 'device',
  username: 'device',
  email: 'device',
  audit: 'device',
  'start-geopoint': 'device',
  'background-geopoint': 'device',
  'csv-external': 'note',
  'xml-external': 'note',
};

const ALIASES: Readonly<Record<string, string>> = {
  string: 'text',
  'add text prompt': 'text',
  'q string': 'text',
  int: 'integer',
  'q int': 'integer',
  'add integer prompt': 'integer',
  'q decimal': 'decimal',
  'add decimal prompt': 'decimal',
  'q date': 'date',
  'add date prompt': 'date',
  'q time': 'time',
  datetime: 'dateTime',
  'q date time': 'dateTime',
  'q dateTime': 'dateTime',
  'add date time prompt': 'dateTime',
  'q note': 'note',
  'add note prompt': 'note',
  trigger: 'acknowledge',
  'q acknowledge': 'acknowledge',
  'add acknowledge prompt': 'acknowledge',
  'q barcode': 'barcode',
  'add barcode prompt': 'barcode',
  gps: 'geopoint',
  location: 'geopoint',
  'q geopoint': 'geopoint',
  'q location': 'geopoint',
  'add location prompt': 'geopoint',
  'q geotrace': 'geotrace',
  'q geoshape': 'geoshape',
  photo: 'image',
  'q image': 'image',
  'q picture': 'image',
  'add image prompt': 'image',
  'add photo prompt': 'image',
  'q audio': 'audio',
  'add audio prompt': 'audio',
  'q video': 'video',
  'add video prompt': 'video',
  'add file prompt': 'file',
  imei: 'deviceid',
  'device id': 'deviceid',
  'get device id': 'deviceid',
  'subscriber id': 'subscriberid',
  'get subscriber id': 'subscriberid',
  'sim id': 'simserial',
  'get sim id': 'simserial',
  'phone number': 'text',
  'get phone number': 'phonenumber',
  'start time': 'start',
  'get start time': 'start',
  'end time': 'end',
  'get end time': 'end',
  'get today': 'today',
};

/** Types that other programs know and this one does not read. */
const UNSUPPORTED = new Set(['include', 'xform', 'cascading select', 'cascading_select', 'entity']);
const SELECTS: Readonly<Record<string, { type: string; from?: 'file' }>> = {
  select1: { type: 'select_one' },
  select_one: { type: 'select_one' },
  'select one': { type: 'select_one' },
  'select one from': { type: 'select_one' },
  'add select one prompt using': { type: 'select_one' },
  select_multiple: { type: 'select_multiple' },
  'select all that apply': { type: 'select_multiple' },
  'select all that apply from': { type: 'select_multiple' },
  'add select multiple prompt using': { type: 'select_multiple' },
  select_one_external: { type: 'select_one_external' },
  select_one_from_file: { type: 'select_one', from: 'file' },
  'select one from file': { type: 'select_one', from: 'file' },
  select_multiple_from_file: { type: 'select_multiple', from: 'file' },
  'select multiple from file': { type: 'select_multiple', from: 'file' },
  rank: { type: 'rank' },
};
/** The longest first: `select one from file` is no list called `from`. */
const COMMANDS = Object.keys(SELECTS).toSorted((a, b) => b.length - a.length);
const OTHER = / (?:or specify other|or_other|or other)$/;

export type TypeMeaning =
  | { is: 'question'; type: string; answer: AnswerKind }
  | { is: 'select'; type: string; answer: AnswerKind; list: string; fromFile: boolean; orOther: boolean }
  | { is: 'begin' | 'end'; of: 'group' | 'repeat' }
  | { is: 'unsupported' }
  | { is: 'unknown'; nearest: string };

/** What a cell of the column `type` says. */
export function typeOf(cell: string): TypeMeaning {
  const control = /^(begin|end)[\s_](group|lgroup|repeat|loop|looped group)(?:\s.*)?$/.exec(cell);
  if (control) {
    if (control[2] === 'loop') return { is: 'unsupported' };
    return { is: control[1] as 'begin' | 'end', of: control[2] === 'group' ? 'group' : 'repeat' };
  }
  const select = selectOf(cell);
  if (select) return select;
  const plain = cell.replace(/^osm .*/s, 'osm').replace(/^uri:/, '');
  const type = Object.hasOwn(ALIASES, plain) ? (ALIASES[plain] ?? plain) : plain;
  const answer = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (answer) return { is: 'question', type, answer };
  if (UNSUPPORTED.has(cell.split(' ')[0] ?? '') || UNSUPPORTED.has(cell)) return { is: 'unsupported' };
  return {
    is: 'unknown',
    nearest: nearestOf(cell, [
      ...Object.keys(TYPES),
      'begin_group',
      'end_group',
      'begin_repeat',
      'end_repeat',
    ]),
  };
}

function selectOf(cell: string): TypeMeaning | null {
  const command = COMMANDS.find((each) => cell.startsWith(`${each} `));
  const select = command === undefined ? undefined : SELECTS[command];
  if (command === undefined || !select) return null;
  const rest = cell.slice(command.length + 1);
  const orOther = OTHER.test(rest);
  const list = rest.replace(OTHER, '').trim();
  if (list === '' || (/\s/u.test(list) && !list.startsWith('${'))) return null;
  const answer = TYPES[select.type] ?? 'one';
  return { is: 'select', type: select.type, answer, list, fromFile: select.from === 'file', orOther };
}

/** The word that differs least, where it differs little: a slip of the hand and no other word. */
export function nearestOf(word: string, known: readonly string[]): string {
  const short = word.slice(0, 40).toLowerCase();
  let best = { word: '', distance: Math.max(1, Math.floor(short.length / 4)) + 1 };
  for (const each of known) {
    if (Math.abs(each.length - short.length) >= best.distance) continue;
    const distance = apart(short, each.toLowerCase());
    if (distance < best.distance) best = { word: each, distance };
  }
  return best.word;
}

/** Levenshtein's distance (1965), for short words. */
function apart(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
