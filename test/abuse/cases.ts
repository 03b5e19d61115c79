import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every case of the list, the six of the last one apart. */
export const CASES: readonly string[] = [
  ...Array.from({ length: 47 }, (_, at) => String(at + 1)),
  ...[...'abcdef'].map((letter) => `48${letter}`),
];

/** Cases of which nothing can be tried yet, and what has to stand first. Who builds that takes the line away. */
export const WAITING: Readonly<Record<string, string>> = {
  17: 'complaints: nobody can send one yet. What a picture tells of its author is taken away already (platform/files)',
  18: 'complaints about an official',
  21: 'voting',
  22: 'voting: paper and online rolls',
  23: 'voting: the roll of who may vote',
  24: 'voting: ballots',
  25: 'voting: figures while it is open',
  26: 'voting: opening and closing',
  27: 'voting: the count',
  28: 'voting: receipts of ballots',
  29: 'commitments against a budget',
  33: 'sealed bids',
  34: 'orders of purchases',
  45: 'forms that somebody designs: no pattern of a user’s is run anywhere',
};

const ABUSE = dirname(fileURLToPath(import.meta.url));

export interface NumberedTest {
  file: string;
  title: string;
  cases: readonly string[];
}

const TITLE = /\btest\(\s*(?:`(abuse [^`]+)`|'(abuse [^']+)'|"(abuse [^"]+)")/g;

/** The cases that a title names before its colon: `abuse 2 and 12: …`. */
const casesOf = (title: string): string[] => /^abuse ([^:]+):/.exec(title)?.[1]?.match(/\d+[a-f]?/g) ?? [];

/** Every test of this folder that says which case it tries, in the order of the files. */
export function numberedTests(): NumberedTest[] {
  const files = readdirSync(ABUSE).filter((name) => /\.test\.tsx?$/.test(name));
  return files.toSorted().flatMap((name) =>
    [...readFileSync(join(ABUSE, name), 'utf8').matchAll(TITLE)].map(([, ...quoted]) => {
      const title = quoted.find((each) => each !== undefined) ?? '';
      return { file: `test/abuse/${name}`, title, cases: casesOf(title) };
    }),
  );
}

/** The group of the list that a case stands in: its files begin with the number of the group. */
export function groupOf(name: string): number {
  const number = Number.parseInt(name, 10);
  return [13, 20, 28, 35, 47, 48].findIndex((last) => number <= last) + 1;
}
