import { amountIds, dayIds, groupRows, groupsOf, idsOf } from '../ids.ts';
import type { Payments } from '../payments.ts';
import { textFields } from '../read/payment-mapping.ts';
import type { PaymentFile } from '../read/read-ledger.ts';
import { type Question, type Screening, sumOf } from './screen.ts';

/** Files of which at least this share of rows stands in another one too. */
const share = 0.5;
const fewest = 10;
/** A row that stands in more files than this (a blank form, say) is compared with the first of them only. */
const mostFiles = 20;

interface Pair {
  readonly keep: number;
  readonly drop: number;
  /** Rows of the one that find a row of the other, each once; and how many different rows those are. */
  rows: number;
  different: number;
}

/**
 * Files that hold the same payments. It runs first, since every other screen would find the copies: of two files, the rows of the shorter
 * (then later by name) that find their like in the other are left out of what follows.
 *
 * Formula: rows are alike when day, time, amount and every mapped text are equal. Shared rows = Σ over different rows of
 * min(count in a, count in b), as a share of the shorter file. Source: ours; Nigrini, Forensic Analytics (2020), names loading
 * twice as the first thing to rule out before tests for duplicates.
 */
export function doubleLoads(
  payments: Payments,
  files: readonly PaymentFile[],
): { readonly screening: Screening; readonly rows: Uint32Array } {
  const all = Uint32Array.from({ length: payments.count }, (_, row) => row);
  const like = idsOf(
    [
      dayIds(payments),
      Uint32Array.from(payments.minute, (minute) => minute + 1),
      amountIds(payments.amount),
      ...textFields.map((field) => payments.texts[field].ids),
    ],
    payments.count,
  );
  const groups = groupRows(like, all);
  const rank = rankOf(files);
  const pairs = new Map<number, Pair>();
  const spans: { file: number; rows: Uint32Array }[][] = [];

  for (const group of groupsOf(groups, 2)) {
    const inFiles = byFile(payments, group);
    if (inFiles.length < 2) continue;
    spans.push(inFiles);
    inFiles.forEach((a, i) => {
      for (let j = i + 1; j < (i < mostFiles ? inFiles.length : 0); j++) {
        const b = inFiles[j];
        if (b) note(pairs, files.length, rank, a, b);
      }
    });
  }
  const sizes = new Uint32Array(files.length);
  for (const file of payments.file) sizes[file] = (sizes[file] ?? 0) + 1;
  const found = [...pairs.values()].filter(
    ({ keep, drop, rows }) => rows >= fewest && rows >= share * Math.min(sizes[keep] ?? 0, sizes[drop] ?? 0),
  );

  const isCopy = new Uint8Array(payments.count);
  const keepers = new Map<number, Set<number>>();
  for (const { keep, drop } of found) keepers.set(drop, (keepers.get(drop) ?? new Set()).add(keep));
  const copies = new Map<Pair, number[]>(found.map((pair) => [pair, []]));
  for (const inFiles of spans) {
    for (const { file, rows } of inFiles) {
      const from = keepers.get(file);
      if (!from) continue;
      for (const other of inFiles) {
        if (!from.has(other.file)) continue;
        const same = rows.subarray(0, Math.min(rows.length, other.rows.length));
        for (const row of same) isCopy[row] = 1;
        const pair = pairs.get(pairKey(other.file, file, files.length));
        if (pair) copies.get(pair)?.push(...same);
      }
    }
  }

  const questions = found.map((pair): Question => {
    const [kept, dropped] = [files[pair.keep], files[pair.drop]];
    const rows = copies.get(pair) ?? [];
    return {
      rule: 'double-loads',
      ask: kept?.sha256 === dropped?.sha256 ? 'file-twice' : 'files-overlap',
      values: {
        file: dropped?.name ?? '',
        other: kept?.name ?? '',
        rows: sizes[pair.drop] ?? 0,
        otherRows: sizes[pair.keep] ?? 0,
        shared: pair.rows,
        different: pair.different,
      },
      key: [kept?.name ?? '', dropped?.name ?? ''].toSorted(),
      rows: rows.toSorted((a, b) => a - b),
      amount: sumOf(payments, rows),
      p: null,
      baseRate: null,
    };
  });
  return {
    screening: {
      rule: 'double-loads',
      questions: questions.toSorted((a, b) => (a.key.join('\n') < b.key.join('\n') ? -1 : 1)),
      tests: [],
      figures: {
        files: files.length,
        doubleLoaded: keepers.size,
        rows: payments.count,
        copies: isCopy.reduce((sum, one) => sum + one, 0),
      },
      lacks: [],
      computed: true,
    },
    rows: all.filter((row) => isCopy[row] === 0),
  };
}

/** The place of each file among all by name, then by content, so that the order in which they came does not matter. */
function rankOf(files: readonly PaymentFile[]): number[] {
  const keys = files.map(({ name, sha256 }) => `${name}\n${sha256}`);
  const order = files.map((_, at) => at).toSorted((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  const rank: number[] = [];
  order.forEach((file, place) => {
    rank[file] = place - (files[file]?.payments ?? 0) * files.length;
  });
  return rank;
}

/** The rows of a group, apart by file. Rows come in the order of files. */
function byFile(payments: Payments, group: Uint32Array): { file: number; rows: Uint32Array }[] {
  const found: { file: number; rows: Uint32Array }[] = [];
  let from = 0;
  for (let at = 1; at <= group.length; at++) {
    const file = payments.file[group[from] ?? 0] ?? 0;
    if (at < group.length && payments.file[group[at] ?? 0] === file) continue;
    found.push({ file, rows: group.subarray(from, at) });
    from = at;
  }
  return found;
}

const pairKey = (a: number, b: number, files: number): number => Math.min(a, b) * files + Math.max(a, b);

function note(
  pairs: Map<number, Pair>,
  files: number,
  rank: readonly number[],
  a: { file: number; rows: Uint32Array },
  b: { file: number; rows: Uint32Array },
): void {
  const key = pairKey(a.file, b.file, files);
  let pair = pairs.get(key);
  if (!pair) {
    const isFirst = (rank[a.file] ?? 0) < (rank[b.file] ?? 0);
    pair = { keep: isFirst ? a.file : b.file, drop: isFirst ? b.file : a.file, rows: 0, different: 0 };
    pairs.set(key, pair);
  }
  pair.rows += Math.min(a.rows.length, b.rows.length);
  pair.different += 1;
}
