import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileType } from './file-types.ts';

const BY_MIME: Readonly<Record<string, FileType>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** Longer text is not parsed as JSON to find out whether it is: nobody sends that much of it by form. */
const LONGEST_JSON = 20 * 1024 * 1024;

export interface Found {
  type: FileType | null;
  /** What it seems to be, for the sentence that refuses it. */
  seems: string;
}

/** What a file is, by its bytes: its name and the sender's word for it count for nothing. */
export async function typeOf(path: string): Promise<Found> {
  const known = await fileTypeFromFile(path);
  if (known) return { type: BY_MIME[known.mime] ?? null, seems: known.ext };
  const beginning = await firstBytes(path);
  if (beginning.length === 0) return { type: null, seems: 'empty' };
  const text = await wellFormedText(path);
  if (text === null) return { type: null, seems: 'binary' };
  // Markup is no table, whatever it calls itself: no browser may ever be tempted to read it as a page.
  if (/^[\s\ufeff]*</.test(text.beginning)) return { type: null, seems: 'markup' };
  if (/^[\s\ufeff]*[[{]/.test(text.beginning) && text.size <= LONGEST_JSON && (await isJson(path))) {
    return { type: 'json', seems: 'json' };
  }
  return { type: 'csv', seems: 'text' };
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** All but tab, line feed and carriage return. */
const controls = /[^\P{Cc}\t\n\r\u0080-\u009f]/u;

/** Read as a stream: UTF-8 throughout, and no control characters but those that end lines and cells. */
async function wellFormedText(path: string): Promise<{ beginning: string; size: number } | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beginning = '';
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (controls.test(text)) return null;
      if (beginning.length < 1024) beginning += text.slice(0, 1024);
      size += chunk.length;
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  return { beginning, size };
}

async function isJson(path: string): Promise<boolean> {
  try {
    JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
