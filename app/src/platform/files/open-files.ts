import { join } from 'node:path';
import type { FileSettings } from '../launch/service-settings.ts';
import { diskStore } from './disk-store.ts';
import type { Files } from './files.ts';
import { s3Store } from './s3-store.ts';
import { openScanner } from './scanner.ts';

/** Where files are kept and who looks at them, as the settings say; pictures are made anew beside the uploads. */
export function openFiles(settings: FileSettings, uploads: string): Files {
  return {
    bytes: settings.s3 === undefined ? diskStore(settings.folder) : s3Store(settings.s3),
    scanner: openScanner(settings.scan),
    drafts: join(uploads, 'pictures'),
  };
}
