/** Text from a stranger's file, short and without control characters, so that it can stand in a message or a log. */
export function plainCut(text: string, length = 60): string {
  const plain = text.replace(/\p{Cc}/gu, '\ufffd');
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}
