import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { atomFeed, type FeedEntry } from './atom.ts';

const ID = '0b6f9f3e-6f27-4d0e-9c55-0a3c6f6d8f10';

const feedOf = (entries: readonly FeedEntry[], title = 'Questions') =>
  String(
    atomFeed({
      baseUrl: 'https://town.example',
      self: '/places/A/budget/questions.atom?lang=en',
      page: '/places/A/budget/questions',
      title,
      subtitle: 'What residents ask',
      language: 'en',
      author: 'Town A',
      entries,
    }).body,
  );

const entry = (text: string): FeedEntry => ({
  id: ID,
  title: text,
  path: '/places/A/budget/questions#x',
  updated: new Date('2024-03-01T10:00:00Z'),
  by: text,
  text,
});

test('a feed says where it is, whose, and when its newest entry changed', () => {
  const older = { ...entry('one'), updated: new Date('2023-01-01T00:00:00Z') };
  const xml = feedOf([entry('two & <three>'), older]);
  assert.match(
    xml,
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="en">/,
  );
  assert.match(xml, /<\/subtitle>\n<updated>2024-03-01T10:00:00.000Z<\/updated>/);
  assert.match(
    xml,
    /<link rel="self" type="application\/atom\+xml" href="https:\/\/town.example\/places\/A\/budget\/questions.atom\?lang=en"\/>/,
  );
  assert.match(xml, new RegExp(`<id>urn:uuid:${ID}</id>\n<title>two &amp; &lt;three&gt;</title>`));
  assert.equal(xml.match(/<entry>/g)?.length, 2);
});

test('an empty feed is a feed', () => {
  assert.match(feedOf([]), /<updated>1970-01-01T00:00:00.000Z<\/updated>[\s\S]*<\/feed>\n$/);
});

test('whatever somebody writes is text in it: no element, and no character that XML refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = feedOf([entry(text)], text);
      assert.equal(xml.match(/<(?!\/|\?)/g)?.length, feedOf([entry('x')]).match(/<(?!\/|\?)/g)?.length);
      assert.ok([...xml].every((each) => isOfXml(each.codePointAt(0) ?? 0)));
    }),
  );
});

/** The characters of XML 1.0, section 2.2. */
const isOfXml = (code: number): boolean =>
  [9, 10, 13].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x1_0000;
