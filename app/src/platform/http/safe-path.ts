/** Only a path of ours: `//elsewhere`, `/\elsewhere` and whole addresses lead nowhere. */
export function safePath(path: string): string {
  return /^\/(?![/\\])[\w\-./~%?=&:]*$/.test(path) ? path : '';
}
