/**
 * Room for words. A server cannot measure text, so it reckons with a generous width for each letter at the 12 px of a
 * chart, and with two widths of the plot: that of a phone, and that from which the style sheet calls a chart wide.
 */
export const NARROW = 264;
export const WIDE = 540;
export const LINE = 15;

const slim = /[iljtfrI.,:;'’|!()[\] ·\u064b-\u0652]/;
const broad = /[mwMWQO@%—\u0633\u0634\u0635\u0636]/;
const square = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u;
const invisible = /[\u200b-\u200f\u2060-\u2069]/;

/** Pixels that a text takes at most, as far as one can know without its typeface. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/** Of signs met before. Languages have few; what a stranger types may have many, so the most are counted. */
const met = new Map<string, number>();
const MOST_MET = 2000;

function signWidth(sign: string): number {
  let width = met.get(sign);
  if (width === undefined) {
    width = reckon(sign);
    if (met.size < MOST_MET) met.set(sign, width);
  }
  return width;
}

function reckon(sign: string): number {
  if (sign >= '0' && sign <= '9') return 7;
  if (slim.test(sign)) return 4.6;
  if (broad.test(sign)) return 11.5;
  if (sign >= 'A' && sign <= 'Z') return 9;
  if (invisible.test(sign)) return 0;
  return square.test(sign) ? 13 : 7.2;
}

/** The text, or its beginning with an ellipsis where it is longer than its room; empty where not even that fits. */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = '';
  let width = widthOf('…');
  for (const sign of text) {
    width += signWidth(sign);
    if (width > room) break;
    kept += sign;
  }
  return kept.length < 3 ? '' : `${kept.trimEnd()}…`;
}

/** The text in lines that are no wider than the room; null where it takes more lines than there are. */
export function wrap(text: string, room: number, most: number): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line === '' || widthOf(word) > room) return null;
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.length > 0 && lines.length <= most ? lines : null;
}
