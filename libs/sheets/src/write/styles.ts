import { document, MAIN } from './table-parts.ts';

/** Amounts have 0 to 4 decimals, a style for each. */
export const MOST_DECIMALS = 4;

/** Styles of cells by their place in `cellXfs`. */
export const STYLE = {
  plain: 0,
  head: 1,
  day: 2,
  /** Text that looks like a formula and stays text, also when somebody edits the cell. */
  quoted: 3,
  amount: 4,
  /** A cell that takes whatever is typed as text: codes keep their zeros. */
  text: 9,
  requiredHead: 10,
  title: 11,
  wrapped: 12,
  whole: 13,
} as const;

const amounts = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
);

const FONTS = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="16"/><name val="Calibri"/></font>',
];
const PLAIN = 0;
const BOLD = 1;
const LARGE = 2;
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/></patternFill></fill>',
];
const PALE = 2;
const BORDERS = ['<bottom/>', '<bottom style="thin"><color auto="1"/></bottom>'].map(
  (bottom) => `<border><left/><right/><top/>${bottom}<diagonal/></border>`,
);
const LINE = 1;
/** Numbers of formats below 164 belong to the programs: 1 is `0`, 49 is text. */
const OWN_FORMATS = 164;
const WHOLE = 1;
const TEXT = 49;

interface Look {
  format?: number;
  font?: number;
  fill?: number;
  border?: number;
  wrap?: boolean;
  quoted?: boolean;
}

/** In the order of `STYLE`. */
const LOOKS: readonly Look[] = [
  {},
  { font: BOLD, border: LINE, wrap: true, quoted: true },
  { format: OWN_FORMATS },
  { quoted: true },
  ...amounts.map((_, index) => ({ format: OWN_FORMATS + 1 + index })),
  { format: TEXT },
  { font: BOLD, fill: PALE, border: LINE, wrap: true, quoted: true },
  { font: LARGE, quoted: true },
  { wrap: true, quoted: true },
  { format: WHOLE },
];

export function styles(): string {
  const formats = ['yyyy\\-mm\\-dd', ...amounts].map(
    (code, index) => `<numFmt numFmtId="${OWN_FORMATS + index}" formatCode="${code}"/>`,
  );
  return document(
    `<styleSheet xmlns="${MAIN}">${counted('numFmts', formats)}${counted('fonts', FONTS)}${counted('fills', FILLS)}${counted('borders', BORDERS)}` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `${counted('cellXfs', LOOKS.map(lookXml))}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
}

function lookXml(look: Look): string {
  const marks = [
    `numFmtId="${look.format ?? 0}" fontId="${look.font ?? PLAIN}" fillId="${look.fill ?? 0}" borderId="${look.border ?? 0}" xfId="0"`,
    look.quoted ? ' quotePrefix="1"' : '',
    look.format === undefined ? '' : ' applyNumberFormat="1"',
    look.font === undefined ? '' : ' applyFont="1"',
    look.fill === undefined ? '' : ' applyFill="1"',
    look.border === undefined ? '' : ' applyBorder="1"',
  ].join('');
  return look.wrap
    ? `<xf ${marks} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
    : `<xf ${marks}/>`;
}

const counted = (name: string, each: readonly string[]): string =>
  `<${name} count="${each.length}">${each.join('')}</${name}>`;
