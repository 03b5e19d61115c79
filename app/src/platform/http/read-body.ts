import { problem } from '../problems/platform-problems.ts';
import { readUpload, type UploadedFile, type UploadLimits } from './upload.ts';

const FORM_BYTES = 512 * 1024;

export interface Body {
  values: Record<string, unknown>;
  files: UploadedFile[];
}

/** Reads a form. A field sent twice becomes a list, which no schema here takes unless it asks for one. */
export async function readBody(
  request: Request,
  uploads: string,
  limits?: UploadLimits,
  most: number = FORM_BYTES,
): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') {
    const text = await limitedText(request, most);
    return { values: collect([...new URLSearchParams(text)]), files: [] };
  }
  if (type === 'multipart/form-data' && limits) {
    const { fields, files } = await readUpload(request, uploads, limits);
    return { values: collect(fields), files };
  }
  throw problem('request.invalid', { fields: ['content-type: expected a form of this page'] });
}

export async function limitedText(request: Request, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) throw problem('request.too-large', { limit: most });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Own properties only, whatever they are called: `__proto__` is a field like any other, and an unknown one. */
export function collect(pairs: readonly (readonly [string, string])[]): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of pairs) {
    const before = values.get(name);
    if (before === undefined) values.set(name, value);
    else values.set(name, Array.isArray(before) ? [...before, value] : [before, value]);
  }
  return Object.fromEntries(values);
}
