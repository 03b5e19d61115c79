/** What a PDF says of itself outside of its streams: its objects as text, without text, glyphs and pictures. */
export const objectsOf = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/stream\r?\n[\s\S]*?endstream/g, '');
