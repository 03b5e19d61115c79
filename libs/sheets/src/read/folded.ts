/** Marks of direction and joining that nobody sees; they come with text copied out of other programs. */
const UNSEEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Words as they are compared: without case, marks of direction, doubled spaces, and what people add to heads. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s*:]+|[\s*:]+$/gu, '')
    .toLowerCase();
}

/** A value without the spaces (of every width) and unseen marks around it. */
export function trimmed(text: string): string {
  return text.replace(
    /^[\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|[\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/gu,
    '',
  );
}

/** Arabic and Persian digits as those of ASCII; unseen marks and spaces around left out. */
export function plainDigits(text: string): string {
  return trimmed(text)
    .replace(UNSEEN, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
