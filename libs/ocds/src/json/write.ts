import { randomBytes } from 'node:crypto';
import { type Json, NumberText } from './json.ts';

/** No file can hold it: it is another each time the program runs. */
const MARK = `number ${randomBytes(12).toString('hex')} `;
const MARKED = new RegExp(`"${MARK}([^"]*)"`, 'g');

/**
 * JSON on one line, numbers as they were written. The engine writes it, several times as fast as we could; what it has no word for, a number
 * by its text, it writes as a marked text, and the marks are taken away.
 */
export function writeJson(value: Json): string {
  NumberText.mark = MARK;
  try {
    const text = JSON.stringify(value);
    return text.includes(MARK) ? text.replaceAll(MARKED, '$1') : text;
  } finally {
    NumberText.mark = null;
  }
}
