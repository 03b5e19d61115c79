import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type FileType, fileTypes, isFileType, isImage } from './file-types.ts';
import type { Files } from './files.ts';
import { fileProblems } from './problems.ts';

/** A file as it goes out: its bytes are read when, and only if, somebody takes them. */
export interface FileAnswer {
  name: string;
  mime: string;
  size: number;
  /** Shown by the browser: pictures alone, and only because we made them ourselves. Everything else is saved. */
  inline: boolean;
  hash: string;
  body: AsyncIterable<Uint8Array>;
}

export async function fileAnswer(
  house: { files: Files },
  placeId: string,
  file: { hash: string; type: string; name: string },
): Promise<FileAnswer> {
  const { bytes } = house.files;
  const type: FileType | null = isFileType(file.type) ? file.type : null;
  const size = await bytes.size(placeId, file.hash);
  if (size === null) throw fileProblems.problem('file.store-away', { why: 'ENOENT' });
  return {
    name: file.name,
    mime: type === null ? 'application/octet-stream' : fileTypes[type].mime,
    size,
    inline: type !== null && isImage(type),
    hash: file.hash,
    body: lazily(() => bytes.open(placeId, file.hash)),
  };
}

async function* lazily(open: () => Promise<Readable>): AsyncGenerator<Uint8Array> {
  const stream = await open();
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    stream.destroy();
    if (!stream.closed) await once(stream, 'close').catch(() => undefined);
  }
}

/** RFC 6266: the name in letters that every browser reads, and beside it as it is. */
export function disposition({ name, inline }: Pick<FileAnswer, 'name' | 'inline'>): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
