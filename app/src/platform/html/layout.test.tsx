import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, english, html } from './components/test-rendering.ts';
import { Page } from './layout.tsx';
import { renderDocument } from './render.ts';
import { stylesheet } from './styles/stylesheet.ts';

const place = { name: 'Nyabera', code: 'nyabera' };

test('a page says its language and direction', () => {
  assert.match(html(<Page tongue={arabic} title="ت" path="/" />), /^<html lang="ar" dir="rtl"/);
  assert.match(
    renderDocument(<Page tongue={english} title="T" path="/" />),
    /^<!doctype html><html lang="en" dir="ltr"/,
  );
});

test('example data is called so, and other data is not', () => {
  assert.match(html(<Page tongue={english} title="T" path="/" example />), /Example data, made up/);
  assert.doesNotMatch(html(<Page tongue={english} title="T" path="/" />), /Example data/);
});

test('a stranger sees the name of every language, each a plain link in it', () => {
  const alternates = [
    { language: 'en' as const, href: '/nyabera?lang=en' },
    { language: 'ar' as const, href: '/nyabera?lang=ar' },
  ];
  const shown = html(
    <Page tongue={english} title="T" path="/nyabera" place={place} alternates={alternates} />,
  );
  assert.match(shown, /<a href="\/nyabera\?lang=ar" lang="ar" dir="rtl" hreflang="ar">العربية<\/a>/);
  assert.doesNotMatch(shown, /<a href="\/nyabera\?lang=en"/);
  assert.match(shown, /<span aria-current="true">English<\/span>/);
  assert.doesNotMatch(shown, /<details/, 'nothing has to be opened first');
});

test('who is signed in sees their name and leaves by a form', () => {
  const shown = html(<Page tongue={english} title="T" path="/" person={{ name: 'A. Okello' }} />);
  assert.match(shown, /Signed in as A\. Okello/);
  assert.match(shown, /<form method="post" action="\/sign-out">/);
  assert.doesNotMatch(shown, /href="\/sign-in/);
});

test('a form sent back says so in the title of its page', () => {
  assert.match(
    html(<Page tongue={english} title="Import" path="/i" place={place} failed />),
    /<title>Error: Import · Nyabera</,
  );
});

test('a draft page asks not to be indexed', () => {
  assert.match(html(<Page tongue={english} title="T" path="/" noindex />), /name="robots" content="noindex"/);
});

test('a page names the style sheet by its content', () => {
  assert.ok(html(<Page tongue={english} title="T" path="/" />).includes(`href="${stylesheet().path}"`));
});

const Slow = async () => <p>late</p>;

test('a page that would have to wait is refused', () => {
  assert.throws(
    () =>
      renderDocument(
        <Page tongue={english} title="T" path="/">
          <Slow />
        </Page>,
      ),
    /may not wait/,
  );
});
