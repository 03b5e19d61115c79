import type { Localized } from '../../platform/i18n/localized.ts';
import type { BodyKind } from './kinds.ts';

/** Where the directory stands in the public record. */
export const DIRECTORY = { kind: 'directory', key: 'current', format: 1 } as const;

export interface DirectoryPost {
  id: string;
  title: string;
  titles: Localized;
  seats: number;
  /** Of the post, never of the person. */
  mail: string;
  phone: string;
  holders: readonly { name: string; from: string }[];
  /** Who stands in for it. */
  acting: readonly { name: string; to: string }[];
  /** Where nobody holds it; null also where nobody knows since when. */
  vacantSince: string | null;
}

export interface DirectoryBody {
  id: string;
  name: string;
  names: Localized;
  kind: BodyKind;
  /** The body it stands under, which may be one that is not listed. */
  above: string | null;
  legalBasis: string;
  posts: readonly DirectoryPost[];
}

/** What a place publishes of who is responsible, format 1. */
export interface DirectoryDocument {
  format: 'groundwork.directory@1';
  place: { code: string; name: string; isExample: boolean };
  bodies: readonly DirectoryBody[];
}

/** Bytes of the public record were checked when they were written; what is asked here is only which format they speak. */
export function readDirectory(bytes: Buffer): DirectoryDocument {
  const document = JSON.parse(bytes.toString('utf8')) as DirectoryDocument;
  if (document.format !== 'groundwork.directory@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return document;
}
