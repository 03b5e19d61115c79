import { Readable } from 'node:stream';
import { type Cell, type Table, writeTables } from '@groundwork-gov/sheets';
import { encodeOutside } from '../../platform/db/codec.ts';
import type { Answer } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { Press } from '../../platform/pdf/press.ts';
import type { RankedDimension } from '../bottlenecks/ranking-document.ts';
import { sayNext, sayReasons, sayShare, type Titles, titlesOf } from '../bottlenecks/ranking-words.tsx';
import { assessmentPaper } from '../report/assessment-paper.ts';
import type { Public } from '../report/proof-blocks.ts';
import { sayQuoted } from '../voices/quoted-words.ts';
import { voicesTable } from '../voices/voices-table.ts';
import type { AssessmentDocument, PublishedNode, SignedDocument } from './snapshot.ts';
import { sayValue } from './words.tsx';

type Document = SignedDocument | AssessmentDocument;
export const FILE_FORMATS = ['pdf', 'xlsx', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const TYPES: Readonly<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

interface Given {
  tongue: Tongue;
  document: Document;
  /** Where it stands in public; null while it does not. */
  published: Public | null;
  press: Press;
}

/**
 * The whole of it as a file: the same document that is signed and published, a row for each part of the framework, or a
 * report to be printed.
 */
export async function assessmentFile(given: Given, as: FileFormat): Promise<Answer> {
  const { place, to } = given.document;
  const name = `${place.code}-assessment-${to}.${as}`.toLowerCase();
  return { download: { name, type: TYPES[as], body: await assessmentBytes(given, as) } };
}

export async function assessmentBytes(
  { tongue, document, published, press }: Given,
  as: FileFormat,
): Promise<string | AsyncIterable<Uint8Array>> {
  if (as === 'json') return encodeOutside(document, 2);
  if (as === 'xlsx') return workbook(tongue, document);
  return Readable.from([await press.print(assessmentPaper(tongue, document, published))]);
}

const HEADS = [
  'code',
  'dimension',
  'level',
  'value',
  'why',
  'proposed',
  'one',
  'two',
  'reason',
  'review',
  'comment',
  'evidence',
  'rank',
  'distance',
  'ranked-by',
  'moves',
  'causes',
] as const;

function workbook(tongue: Tongue, document: Document): AsyncIterable<Uint8Array> {
  const voices = voicesTable(tongue, document);
  const results: Table = {
    sheet: tongue.t('assessment.sheet'),
    columns: HEADS.map((head) => ({ head: tongue.t(`assessment.column.${head}`), type: 'text' })),
    rows: (async function* () {
      const ranked = new Map(document.ranking?.ranked.map((each) => [each.id, each]));
      const titles = titlesOf(tongue, document.nodes);
      for (const node of document.nodes)
        yield [...rowOf(tongue, node), ...rankedCells(tongue, document, ranked.get(node.id), titles)];
    })(),
    rightToLeft: tongue.dir === 'rtl',
  };
  return writeTables(voices ? [results, voices] : [results]);
}

/** Where it ranks and why, and what lies behind it: each cause below the one that it explains. */
function rankedCells(
  tongue: Tongue,
  document: Document,
  ranked: RankedDimension | undefined,
  titles: Titles,
): readonly Cell[] {
  const { ranking } = document;
  if (!ranking || !ranked) return ['', '', '', '', ''];
  const own = ranking.causes.filter(({ leaf }) => leaf === ranked.id);
  const below = (under: string | null, deep: number): string[] =>
    own
      .filter((each) => each.under === under)
      .flatMap(({ id, says }) => [`${'– '.repeat(deep)}${says}`, ...below(id, deep + 1)]);
  return [
    tongue.number(ranked.rank),
    sayShare(tongue, ranked.value),
    sayReasons(tongue, document, ranked),
    sayNext(tongue, ranked, titles).join('\n'),
    below(null, 0).join('\n'),
  ];
}

function rowOf(tongue: Tongue, node: PublishedNode): readonly Cell[] {
  const { leaf } = node;
  const scored = (seat: string): string => {
    const found = leaf?.scores.find((each) => each.seat === seat);
    return found ? `${found.score}: ${found.reason}` : '';
  };
  return [
    node.code ?? node.id,
    node.names[tongue.language] ?? node.names['en'] ?? '',
    node.level,
    node.state === 'missing' ? '' : sayValue(tongue, node),
    node.why.code,
    leaf?.proposed ?? '',
    scored('one'),
    scored('two'),
    leaf?.reason ?? '',
    leaf?.review ?? '',
    leaf?.comment ?? '',
    (leaf?.evidence ?? [])
      .map(({ says, file, page, link, by }) =>
        [file, page, link, says, by && sayQuoted(tongue, by)].filter(Boolean).join(', '),
      )
      .join('\n'),
  ];
}
