import { z } from 'zod';

/**
 * A source's processes of a year as they are published, format 1: where they come from, the files they were read from, and
 * the parts by hash. Each part is a JSON list of OCDS records, a record with its releases on a line of its own.
 */
export const FORMAT = 1;

export const procurementDocument = z.object({
  format: z.literal('groundwork.procurement@1'),
  place: z.object({ code: z.string(), name: z.string(), isExample: z.boolean() }),
  source: z.object({
    no: z.number(),
    name: z.string(),
    isOwn: z.boolean(),
    licence: z.string().nullable(),
    address: z.string().nullable(),
  }),
  /** Of the first release of each process; 0 where no day could be read. */
  year: z.number(),
  processes: z.number(),
  releases: z.number(),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), loadedOn: z.string() })),
  parts: z.array(z.object({ hash: z.string(), processes: z.number() })),
});

export type ProcurementDocument = z.infer<typeof procurementDocument>;

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readProcurementDocument(bytes: Buffer): ProcurementDocument {
  const document = JSON.parse(bytes.toString('utf8')) as ProcurementDocument;
  if (document.format !== 'groundwork.procurement@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}

export const keyOf = (sourceNo: number, year: number): string => `${sourceNo}/${year}`;

/** A part is its records, one a line: no line break stands within one, since JSON writes it as `\n`. */
export const partOf = (records: readonly string[]): Buffer => Buffer.from(`[\n${records.join(',\n')}\n]\n`);

/** The records of a part as they are written, one text each. */
export const linesOf = (part: Buffer): string[] => part.toString('utf8').slice(2, -3).split(',\n');
