import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { imageTypes, letGoOfFile, storeFile, uploadedFile } from '../platform/files/files.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { changeHead, settingsEntry } from './municipality-actions.ts';
import { placeHead } from './municipality-store.ts';

export const CREST_BYTES = 2 * 1024 * 1024;
/** Three times what a page shows, for sharp screens and for paper. */
const LONGEST_SIDE = 480;

/** The coat of arms: made anew from its pixels, held by the municipality itself, and public once the profile is. */
export const setCrest = defineAction({
  name: 'places.set-crest',
  records: ['crest.set'],
  authority: 'place',
  input: z.strictObject({ image: uploadedFile }),
  // Where the file waits is not part of what was asked.
  sameness: ({ image }) => ({ image: image.sha256 }),
  async run(context, input) {
    const head = await placeHead(context.tx);
    const { fileId } = await storeFile(context, context.tx, input.image, {
      accept: imageTypes,
      maxBytes: CREST_BYTES,
      maxSide: LONGEST_SIDE,
      heldBy: context.place.id,
      personId: context.actor.personId,
    });
    await changeHead(context, { crest_file: fileId }, { of: 'version', version: head.version });
    if (head.crest !== null) await letGoOfFile(context.tx, head.crest);
    return { answer: {}, entry: settingsEntry(context, 'crest.set') };
  },
});

export const removeCrest = defineAction({
  name: 'places.remove-crest',
  records: ['crest.set'],
  authority: 'place',
  input: z.strictObject({}),
  async run(context) {
    const { crest, version } = await placeHead(context.tx);
    if (crest === null) throw problem('version.stale');
    await changeHead(context, { crest_file: null }, { of: 'version', version });
    await letGoOfFile(context.tx, crest);
    return { answer: {}, entry: settingsEntry(context, 'crest.set') };
  },
});
