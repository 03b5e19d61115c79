import { randomUUID } from 'node:crypto';
import { filePath } from '../platform/files/files.ts';
import { Button, FileField, Form, TextField } from '../platform/html/components/index.ts';
import type { PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { mayChange } from './municipality-sections.ts';
import {
  formOf,
  Given,
  Remove,
  type SettingsContext,
  settingsPage,
  settingsPath,
} from './municipality-settings-parts.tsx';
import type { PlaceHead } from './municipality-store.ts';
import { CREST_BYTES } from './profile-crest-actions.ts';

type Look = Pick<PlaceHead, 'accent' | 'crest'>;

/** Problems of the image, which stand at its own form. */
const OF_THE_IMAGE = ['file.too-large', 'file.type-refused', 'file.image-unreadable', 'file.image-too-large'];

const isOfImage = (problem: Problem | null): boolean =>
  problem !== null &&
  (OF_THE_IMAGE.includes(problem.code) || String(problem.details['fields']).includes('image'));

/** The place's colour and coat of arms. The page around the forms wears them already, in light and in dark. */
export function lookPage(
  context: SettingsContext,
  head: Look,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const accent = <Given tongue={tongue}>{head.accent ?? ''}</Given>;
  return settingsPage(
    context,
    'look',
    problem,
    <>
      {mayChange(context.actor, 'look') ? (
        <>
          {colourForm(context, head, values, isOfImage(problem) ? null : problem)}
          {crestForm(context, head, isOfImage(problem) ? problem : null)}
        </>
      ) : (
        <p>
          {tongue.t('settings.look.accent')}: {accent}
        </p>
      )}
    </>,
  );
}

function colourForm(
  { tongue, place }: SettingsContext,
  head: Look,
  values: Record<string, unknown>,
  problem: Problem | null,
) {
  const form = formOf(tongue, values, problem);
  const accent = form.field('accent', tongue.t('settings.look.accent'));
  return (
    <Form {...form.props()} action={settingsPath(place.code, 'look')}>
      <TextField {...accent} hint={tongue.t('settings.look.accent-hint')} size={8} dir="ltr" />
      <Button>{tongue.t('settings.save')}</Button>
    </Form>
  );
}

function crestForm({ tongue, place }: SettingsContext, head: Look, problem: Problem | null) {
  const form = formOf(tongue, {}, problem);
  const image = form.field('image', tongue.t('settings.look.crest'), OF_THE_IMAGE);
  const path = settingsPath(place.code, 'look/crest');
  return (
    <>
      <h2>{tongue.t('settings.look.crest')}</h2>
      {head.crest !== null && (
        <>
          <img
            class="crest-shown"
            src={filePath(place.code, head.crest)}
            alt={tongue.t('settings.look.crest')}
          />
          <Remove tongue={tongue} action={`${path}/remove`} fields={{}}>
            {tongue.t('settings.look.crest-remove')}
          </Remove>
        </>
      )}
      <Form tongue={tongue} action={path} requestId={randomUUID()} multipart errors={form.errors()}>
        <FileField
          {...image}
          hint={tongue.t('settings.look.crest-hint', { size: tongue.fileSize(CREST_BYTES) })}
          accept="image/png,image/jpeg,image/webp"
          required
        />
        <Button>{tongue.t('settings.look.crest-submit')}</Button>
      </Form>
    </>
  );
}
