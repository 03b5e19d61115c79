import { z } from 'zod';
import { placeById } from '../access/store.ts';
import { languages } from '../i18n/languages.ts';
import { pick } from '../i18n/localized.ts';
import { defineJob } from '../jobs/job.ts';
import { writeLetter } from './letter.tsx';

const letter = z.strictObject({
  to: z.string(),
  language: z.enum(languages),
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  link: z.string().optional(),
  stop: z.string().optional(),
  /** When it was asked for. */
  at: z.iso.datetime().optional(),
});

/** Ten tries: over a day in all, which a mail server may be away. */
const ATTEMPTS = 10;

export const deliverMail = defineJob({
  name: 'mail.deliver',
  payload: letter,
  attempts: ATTEMPTS,
  async run({ house, inPlace, jobId, signal }, mail) {
    const place = await inPlace((tx) => placeById(tx));
    const tongue = house.tongues.tongue(mail.language);
    const isProgramme = place?.id === house.programmeId;
    const from = place && !isProgramme ? pick(mail.language, { ...place.names }).text || place.name : null;
    const words = writeLetter(tongue, mail, { baseUrl: house.baseUrl, place: from });
    signal.throwIfAborted();
    await house.mail.send({
      ...words,
      id: jobId,
      to: mail.to,
      language: mail.language,
      template: mail.template,
      ...(mail.stop === undefined ? {} : { stop: new URL(mail.stop, house.baseUrl).toString() }),
      ...(mail.at === undefined ? {} : { at: mail.at }),
    });
  },
});
