import { z } from 'zod';
import { defineAction } from '../platform/access/action.ts';
import { expectVersion } from '../platform/access/expect-version.ts';
import { contentAddress, encode } from '../platform/db/codec.ts';
import { localizedText, pick } from '../platform/i18n/localized.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { publish } from '../platform/publication/publication.ts';
import { currentHash } from '../platform/publication/store.ts';
import { changeHead, settingsEntry } from './municipality-actions.ts';
import { country, localizedOrNone, timeZone, version } from './municipality-input.ts';
import { placeHead } from './municipality-store.ts';
import { programmeValues } from './municipality-values.ts';
import { profile, saveProfile } from './profile-store.ts';

const PROGRAMME_FORMAT = 1;

/** What the programme is called and says of itself on its front page, and what a new municipality begins with. */
export const describeProgramme = defineAction({
  name: 'places.describe-programme',
  records: ['programme.described', 'programme.published'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({
    version,
    names: localizedText(200),
    introduction: localizedOrNone,
    country,
    timeZone,
  }),
  async run(context, input) {
    const { tx, place } = context;
    const name = pick('en', input.names).text;
    const [head, before] = [await placeHead(tx), await profile(tx)];
    expectVersion(before, input.version, programmeValues(head, before));
    const { introduction } = input;
    if (!(await saveProfile(tx, { introduction, country: input.country }, input.version)))
      throw problem('version.stale');
    const said = { name, names: input.names, time_zone: input.timeZone };
    await changeHead(context, said, { of: 'version', version: head.version });
    context.record(settingsEntry(context, 'programme.described', { place: name }));
    const document = {
      format: 'groundwork.programme@1',
      name,
      names: input.names,
      introduction: input.introduction,
    };
    // What only the desk sees may have changed alone.
    if ((await currentHash(tx, 'programme', 'profile')) === contentAddress(encode(document)))
      return { answer: {} };
    await publish(context, {
      kind: 'programme',
      key: 'profile',
      format: PROGRAMME_FORMAT,
      act: 'programme.published',
      subject: `place/${place.code}`,
      detail: { place: name },
      document,
    });
    return { answer: {} };
  },
});
