/** How much a workbook may be. What is beyond is refused, as early as it shows. */
export interface Limits {
  /** Bytes of the file. */
  fileBytes: number;
  /** Parts in the archive. */
  parts: number;
  /** Bytes of one part, unpacked. */
  partBytes: number;
  /** Bytes of all parts, unpacked. */
  totalBytes: number;
  /** How often larger unpacked than packed, for parts above a megabyte. */
  ratio: number;
  /** Cells with something in them, over all sheets that are read. */
  cells: number;
  /** The number of the last row of a sheet. */
  rows: number;
  /** Different texts, and the characters of them all. */
  texts: number;
  textCharacters: number;
  /** Findings that are kept; those after are counted only. */
  findings: number;
  /** Of the process that reads: its memory (megabytes of JavaScript values) and its time. */
  megabytes: number;
  milliseconds: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 20 * MIB,
  parts: 500,
  partBytes: 96 * MIB,
  totalBytes: 160 * MIB,
  ratio: 200,
  cells: 1_000_000,
  rows: 200_000,
  texts: 500_000,
  textCharacters: 32 * MIB,
  findings: 10_000,
  megabytes: 192,
  milliseconds: 20_000,
};
