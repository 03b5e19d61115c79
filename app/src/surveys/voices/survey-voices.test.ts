import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Answers, type Form, readForm, writeFormBook } from '@groundwork-gov/forms';
import * as fc from 'fast-check';
import { surveyedFor } from '../../../../test/support/surveyed.ts';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { inPlace } from '../../platform/db/transaction.ts';
import { addItem } from '../../platform/thread/thread.ts';
import { surveyVoices } from '../api.ts';
import { markQuestion } from '../marks/mark-actions.ts';
import { type MarkedQuestion, markedQuestions } from '../marks/readable.ts';
import { publicTally } from '../results/document.ts';
import { isSmall } from '../results/masking.ts';
import { Counter } from '../results/tally.ts';
import { VoiceCounter } from './count-voices.ts';

const sheets = {
  survey: [
    ['type', 'name', 'label'],
    ['select_one who', 'who', 'Who?'],
    ['select_one three', 'a', 'A?'],
    ['select_one three', 'b', 'B?'],
    ['select_multiple three', 'c', 'C?'],
  ],
  choices: [
    ['list_name', 'name', 'label'],
    ['who', 'women', 'Women'],
    ['who', 'youth', 'Youth'],
    ['who', 'others', 'Others'],
    ['three', 'yes', 'Yes'],
    ['three', 'some', 'Some'],
    ['three', 'no', 'No'],
  ],
  settings: [
    ['form_title', 'form_id'],
    ['Three', 'three'],
  ],
};

let world: World;
let town: string;
let form: Form;

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'three-'));
  await writeFile(join(folder, 'three.xlsx'), await writeFormBook(sheets));
  form = (await readForm(join(folder, 'three.xlsx'))).form ?? assert.fail('the form is refused');
  await rm(folder, { recursive: true });
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world?.close());

const joined: Readonly<Record<string, [leaf: string, problem: string[]]>> = {
  a: ['one', ['no']],
  b: ['several', ['no', 'some']],
  c: ['several', ['no']],
};

const marked = (): MarkedQuestion[] =>
  markedQuestions(form, new Map()).map((question) => {
    const [leaf = null, problem = []] = joined[question.path] ?? [];
    return { ...question, leaf, problem };
  });

const three = fc.constantFrom('yes', 'some', 'no');
const said = fc.record({
  who: fc.constantFrom('women', 'youth', 'others'),
  a: fc.option(three, { nil: null }),
  b: fc.option(three, { nil: null }),
  c: fc.uniqueArray(three),
});

/** Many who say the same, and a few who say something else: where counts are large and their differences small. */
const alike = fc.array(fc.tuple(said, fc.constantFrom(1, 2, 6, 9, 20)), { minLength: 1, maxLength: 8 });

const answersOf = ({
  who,
  a,
  b,
  c,
}: {
  who: string;
  a: string | null;
  b: string | null;
  c: string[];
}): Answers => ({
  who,
  ...(a === null ? {} : { a }),
  ...(b === null ? {} : { b }),
  ...(c.length === 0 ? {} : { c }),
});

test('what voices tell, with all that the published results tell, tells of no one to four people', () => {
  let [byGroup, mixedTold] = [0, 0];
  fc.assert(
    fc.property(alike, (kinds) => {
      const people = kinds.flatMap(([person, times]) => Array.from({ length: times }, () => person));
      const questions = marked();
      const counter = new Counter(form, questions, questions.find(({ path }) => path === 'who') ?? null);
      const voices = new VoiceCounter(form, questions, 'who');
      for (const each of people) for (const one of [counter, voices]) one.add(answersOf(each));
      const told = voices.done();
      if (!told) return;
      const results = publicTally(counter.done());
      assert.deepEqual(
        told.groups.map(({ heard }) => heard),
        results.groups.map(({ n }) => n),
      );
      const cells = (path: string) => results.questions.find((each) => each.path === path)?.cells ?? [];
      const count = (path: string, name: string) => cells(path).find((each) => each.name === name)?.count;
      for (const { leaf, speakers, problem, mixed, groups } of told.leaves) {
        for (const each of [speakers, problem]) assert.ok(!isSmall(each));
        for (const cell of groups) assert.ok(!isSmall(cell.speakers) && !isSmall(cell.problem));
        if (leaf === 'one') {
          assert.equal(problem, count('a', 'no'));
          continue;
        }
        // People who said one thing and not the other, or both.
        byGroup += groups.length;
        if (mixed !== undefined) mixedTold += 1;
        const named = groups.map(({ name }) => name);
        const rest = people.filter(({ who }) => !named.includes(who));
        for (const of of [people, rest, ...named.map((name) => people.filter(({ who }) => who === name))])
          for (const size of reckoned(of, mixed !== undefined)) assert.ok(!isSmall(size), JSON.stringify(of));
        const parts = [count('b', 'no'), count('b', 'some'), count('c', 'no')];
        for (const part of parts) assert.ok(typeof part === 'number' && !isSmall(problem - part));
        const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
        assert.ok(!isSmall(sum - problem) && !isSmall(speakers - problem));
      }
    }),
    { numRuns: 2000 },
  );
  assert.ok(byGroup > 100 && mixedTold > 100, `${byGroup} groups and ${mixedTold} mixed were told at all`);
});

type Said = Parameters<typeof answersOf>[0];

/** How many there are of each kind of people whose number can be reckoned from all that is told of these. */
function reckoned(people: readonly Said[], isMixedTold: boolean): number[] {
  const kinds = people.flatMap(({ b, c }) => {
    if (b === null && c.length === 0) return [];
    const [atB, atC] = [b === 'no' || b === 'some', c.includes('no')];
    const isBoth = b !== null && c.length > 0;
    return [{ isBoth, isProblem: atB || atC, isAlways: isBoth ? atB && atC : atB || atC }];
  });
  const size = (is: (kind: (typeof kinds)[number]) => boolean): number => kinds.filter(is).length;
  const always = [
    size(() => true),
    size(({ isProblem }) => isProblem),
    size(({ isProblem }) => !isProblem),
    size(({ isBoth }) => isBoth),
    size(({ isBoth }) => !isBoth),
    size(({ isBoth, isAlways }) => isBoth && isAlways),
  ];
  return [
    ...always,
    ...(isMixedTold
      ? [
          size(({ isProblem, isAlways }) => isProblem && !isAlways),
          size(({ isAlways }) => isAlways),
          size(({ isBoth, isAlways }) => !isBoth && isAlways),
          size(({ isBoth, isProblem }) => !isBoth && !isProblem),
          size(({ isBoth, isProblem }) => isBoth && !isProblem),
        ]
      : []),
  ];
}

test('somebody who answers several questions of a dimension speaks of it once', () => {
  const questions = marked();
  const counter = new VoiceCounter(form, questions, 'who');
  const add = (times: number, person: Parameters<typeof answersOf>[0]) => {
    for (let at = 0; at < times; at += 1) counter.add(answersOf(person));
  };
  add(8, { who: 'women', a: 'no', b: 'no', c: ['no'] });
  add(7, { who: 'women', a: 'yes', b: 'some', c: ['yes'] });
  add(6, { who: 'youth', a: 'yes', b: 'yes', c: ['yes', 'no'] });
  add(9, { who: 'youth', a: 'yes', b: 'yes', c: [] });
  assert.deepEqual(counter.done()?.leaves, [
    {
      leaf: 'one',
      speakers: 30,
      problem: 8,
      groups: [
        { name: 'women', speakers: 15, problem: 8 },
        { name: 'youth', speakers: 15, problem: 0 },
      ],
    },
    {
      leaf: 'several',
      speakers: 30,
      problem: 21,
      mixed: 13,
      groups: [
        { name: 'women', speakers: 15, problem: 15, mixed: 7 },
        { name: 'youth', speakers: 15, problem: 6, mixed: 6 },
      ],
    },
  ]);
});

/** Which groups are told of a dimension of two questions, with so many in the smallest. */
const toldWith = (others: number) => {
  const counter = new VoiceCounter(form, marked(), 'who');
  const add = (times: number, person: Said) => {
    for (let at = 0; at < times; at += 1) counter.add(answersOf(person));
  };
  for (const [who, times] of [
    ['women', 6],
    ['youth', 9],
  ] as const) {
    for (const b of ['no', 'some']) add(times, { who, a: null, b, c: ['no'] });
    add(times, { who, a: null, b: 'yes', c: ['yes'] });
  }
  add(others, { who: 'others', a: null, b: 'no', c: ['no'] });
  return counter
    .done()
    ?.leaves.find(({ leaf }) => leaf === 'several')
    ?.groups.map(({ name }) => name);
};

test('a group of a few, and one from which it could be reckoned, are told of no dimension of several questions', () => {
  assert.deepEqual(toldWith(5), ['women', 'youth', 'others']);
  // The results hide the smaller of the two others beside the few.
  assert.deepEqual(toldWith(2), ['youth']);
});

test('surveys of an assessment speak once they have ended, by open questions alone', async () => {
  const assessmentId = await inPlace(world.house.pool, town, (tx) => addItem(tx, 'assessment', 'Of water'));
  const now = () =>
    inPlace(world.house.pool, town, (tx) => surveyVoices(tx, { timeZone: 'UTC' }, assessmentId, new Date()));
  const going = await surveyedFor(world, town, { assessmentId, title: 'Going on', ended: false });
  const ended = await surveyedFor(world, town, { assessmentId, title: 'Ended' });
  const { told, unheard } = await now();
  assert.deepEqual(unheard, [{ surveyId: going, title: 'Going on', why: 'not-ended' }]);
  assert.deepEqual(
    told.map(({ surveyId, answers, leaves }) => ({ surveyId, answers, leaves })),
    [
      {
        surveyId: ended,
        answers: 21,
        leaves: [
          {
            leaf: 'x.1',
            speakers: 21,
            problem: 7,
            groups: [
              { name: 'women', speakers: 12, problem: 7 },
              { name: 'youth', speakers: 9, problem: 0 },
            ],
          },
        ],
      },
    ],
  );
  assert.deepEqual(told[0]?.groups[0]?.names, { en: 'Women', ar: 'نساء' });
  const mark = { surveyId: ended, version: 5, path: 'water', mark: 'team' as const, leaf: 'x.1' };
  await world.act(town, markQuestion, { ...mark, problem: ['no'] });
  assert.equal((await now()).unheard.find(({ surveyId }) => surveyId === ended)?.why, 'not-joined');
  const other = await inPlace(world.house.pool, town, (tx) =>
    surveyVoices(tx, { timeZone: 'UTC' }, randomUUID(), new Date()),
  );
  assert.deepEqual(other, { told: [], unheard: [] });
});
