/** A node that a path can reach: an answer, a group, or a row of a list of choices. */
export interface XNode {
  readonly name: string;
  readonly parent: XNode | null;
  /** Its text, '' for what holds other nodes. */
  text(): string;
  /** Children of one name, or all of them (`*`), in order. */
  children(name: string): readonly XNode[];
  /** Its place among those of its name below the same parent, from 1. */
  position(): number;
}

/** The four types of XPath 1.0. */
export type Value = string | number | boolean | readonly XNode[];

export const isNodes = (value: Value): value is readonly XNode[] => typeof value === 'object';

/** XPath 1.0, 4.2: the first node of a set speaks for it. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return value[0]?.text() ?? '';
}

/** Decimal digits without exponent, no decimals for whole numbers, no minus for zero (XPath 1.0, 4.2). */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity';
  if (value === 0) return '0';
  const text = String(value);
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!exponent) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = exponent;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

const NUMBER = /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/;

/**
 * XPath 1.0, 4.4, with what OpenRosa adds: a day (`2026-10-31`) or moment counts as days since 1970, so that `. <= today()` and
 * `${born} + 30` mean what people expect.
 */
export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = toText(value);
  if (NUMBER.test(text)) return Number(text);
  return daysOf(text) ?? Number.NaN;
}

/** XPath 1.0, 4.3: a text is true unless it is empty, a set of nodes too. */
export function toBoolean(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return value.length > 0;
}

const DAY_MS = 86_400_000;
const MOMENT =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?\s*$/;

/** Days since 1970-01-01 of ISO text; null where it is no day of the calendar. A moment without offset counts as UTC. */
export function daysOf(text: string): number | null {
  const parts = MOMENT.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', offset = 'Z'] = parts;
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (midnight.getUTCMonth() !== Number(month) - 1 || midnight.getUTCDate() !== Number(day)) return null;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(fraction);
  return midnight.getTime() / DAY_MS + (seconds - offsetSeconds(offset)) / 86_400;
}

function offsetSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(-2)) * 60);
}

/** The moment that so many days after 1970-01-01 are, or null beyond what a calendar holds. */
export function momentOf(days: number): Date | null {
  const moment = new Date(Math.round(days * DAY_MS));
  return Number.isNaN(moment.getTime()) || moment.getUTCFullYear() < 0 || moment.getUTCFullYear() > 9999
    ? null
    : moment;
}

/** `=` and `!=` (XPath 1.0, 3.4): with a set of nodes, whether any of them is so. */
export function areEqual(left: Value, right: Value, wanted: boolean): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return (toBoolean(left) === toBoolean(right)) === wanted;
  if (isNodes(left) && isNodes(right)) return nodesEqual(left, right, wanted);
  if (isNodes(left)) return left.some((node) => areEqual(node.text(), right, wanted));
  if (isNodes(right)) return right.some((node) => areEqual(left, node.text(), wanted));
  if (typeof left === 'number' || typeof right === 'number')
    return (toNumber(left) === toNumber(right)) === wanted;
  return (left === right) === wanted;
}

/** In one pass over each, for sets of thousands. */
function nodesEqual(left: readonly XNode[], right: readonly XNode[], wanted: boolean): boolean {
  const texts = new Set(right.map((node) => node.text()));
  if (wanted) return left.some((node) => texts.has(node.text()));
  return left.some((node) => texts.size > 1 || (texts.size === 1 && !texts.has(node.text())));
}

/** `<` and its kin: always numbers (XPath 1.0, 3.4). */
export function isInOrder(operator: '<' | '<=' | '>' | '>=', left: Value, right: Value): boolean {
  if (isNodes(left) && left.length > 1) return left.some((node) => isInOrder(operator, node.text(), right));
  if (isNodes(right) && right.length > 1) return right.some((node) => isInOrder(operator, left, node.text()));
  const [a, b] = [toNumber(left), toNumber(right)];
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}
