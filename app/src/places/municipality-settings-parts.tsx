import { randomUUID } from 'node:crypto';
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { ActingPlace } from '../platform/access/action.ts';
import {
  Alert,
  Breadcrumbs,
  Button,
  Details,
  LocalizedFields as SideBySide,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { languages } from '../platform/i18n/languages.ts';
import type { Problem } from '../platform/problems/problem.ts';
import type { Section } from './municipality-sections.ts';

export type SettingsContext = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export const settingsPath = (code: string, section = ''): string =>
  `/work/places/${code}/settings${section === '' ? '' : `/${section}`}`;

export type FormState = ReturnType<typeof formOf>;
export { formOf };

/** A page of the settings: the way back, what it is about, and what the place has said of it. */
export function settingsPage(
  { tongue, place }: SettingsContext,
  section: Section,
  problem: Problem | null,
  children: Child,
): PageContent {
  const title = tongue.t(`settings.${section}.title`);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/work/places/${place.code}`, label: place.name },
            { href: settingsPath(place.code), label: tongue.t('settings.title') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{tongue.t(`settings.${section}.lead`)}</p>
        <Closed tongue={tongue} place={place} />
        {children}
      </>
    ),
  };
}

export function Closed({
  tongue,
  place,
}: {
  tongue: Tongue;
  place: Pick<ActingPlace, 'closedFrom' | 'successorCode'>;
}) {
  if (place.closedFrom === null) return null;
  const since = tongue.date(place.closedFrom);
  return (
    <Alert tongue={tongue} kind="ask">
      <p>
        {place.successorCode === null
          ? tongue.t('settings.closed', { since })
          : tongue.t('settings.closed-into', { since, successor: place.successorCode })}
      </p>
    </Alert>
  );
}

/**
 * One field a language, side by side: none is the main one. Called as a function, so that its fields are known to the
 * form before the form is asked what was found in them.
 */
export function LocalizedFields(fields: {
  tongue: Tongue;
  form: FormState;
  name: string;
  legend: string;
  hint?: string;
  rows?: number;
}) {
  const { tongue, form, name, ...rest } = fields;
  const field = form.localized(name, rest.legend);
  return <SideBySide tongue={tongue} languages={languages} others={[]} field={field} {...rest} />;
}

/** Opens to a question and its button: nothing goes at one touch. */
export const Remove = ({
  tongue,
  action,
  fields,
  children,
}: PropsWithChildren<{ tongue: Tongue; action: string; fields: Record<string, string> }>) => (
  <Details summary={tongue.t('settings.remove')}>
    <form method="post" action={action}>
      <input type="hidden" name="requestId" value={randomUUID()} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>{children}</p>
      <Button variant="secondary">{tongue.t('settings.remove-now')}</Button>
    </form>
  </Details>
);

/** Text of the place itself, or a dash that is read aloud as nothing given. */
export const Given = ({ tongue, children }: PropsWithChildren<{ tongue: Tongue }>) =>
  children === null || children === undefined || children === '' ? (
    <span class="quiet">{tongue.t('settings.not-given')}</span>
  ) : (
    <bdi>{children}</bdi>
  );

/** A source of ours may be a link; a link of theirs opens like any other. */
export const Source = ({ text, link }: { text: string; link: string }) =>
  link === '' ? (
    <bdi>{text}</bdi>
  ) : (
    <a class="ds-link" href={link} rel="noopener noreferrer">
      <bdi>{text}</bdi>
    </a>
  );
