import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { header, inPieces, readAll, smallMapping } from './testing.ts';

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const delimiters = fc.constantFrom(';', ',', '\t', '|', '~', '^');
const marks = fc.constantFrom(
  { decimal: ',', thousands: '.' },
  { decimal: '.', thousands: ',' },
  { decimal: ',', thousands: ' ' },
  { decimal: '.', thousands: "'" },
  { decimal: ',', thousands: '' },
);
const written = fc.record({
  code: fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...Array.from('019aé/\\";,|~^ ض')) }),
  label: fc.string({ maxLength: 20, unit: fc.constantFrom(...Array.from('aé";,|~^ \n漢\t')) }),
  original: fc.bigInt(-(10n ** 16n), 10n ** 16n),
  executed: fc.bigInt(-(10n ** 5n), 10n ** 5n),
  quoted: fc.boolean(),
});

function amountText(amount: bigint, decimal: string, thousands: string): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  const grouped = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${amount < 0n ? '-' : ''}${grouped}${decimal}${digits.slice(-2)}`;
}

function cellText(text: string, delimiter: string, always: boolean): string {
  const needed = always || text.includes(delimiter) || /["\r\n]/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

test('whatever the delimiter, quotes, marks, line ends and pieces, what was written is what is read', async () => {
  const given = fc.record({
    lines: fc.array(written, { minLength: 1, maxLength: 40 }),
    delimiter: delimiters,
    lineEnd: lineEnds,
    marks,
    encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const),
    mark: fc.boolean(),
    piece: fc.integer({ min: 1, max: 300 }),
    endsWithLineEnd: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ lines, delimiter, lineEnd, marks: { decimal, thousands }, ...how }) => {
      const sound = lines.filter((line) => line.code.trim() !== '');
      fc.pre(sound.length > 0);
      const rows = sound.map((line) =>
        [
          line.code,
          line.label.replaceAll('\n', lineEnd),
          amountText(line.original, decimal, thousands),
          amountText(line.executed, decimal, thousands),
        ]
          .map((cell) => cellText(cell, delimiter, line.quoted))
          .join(delimiter),
      );
      const text =
        [header.trim().replaceAll(';', delimiter), ...rows].join(lineEnd) +
        (how.endsWithLineEnd ? lineEnd : '');
      const bytes = Buffer.from(
        (how.mark ? '\ufeff' : '') + text,
        how.encoding === 'utf-8' ? 'utf8' : 'utf16le',
      );
      const mapping = smallMapping({ file: { encoding: how.encoding, delimiter, decimal, thousands } });

      const read = await readAll('', { bytes: inPieces(bytes, how.piece), mapping });
      assert.deepEqual(read.reading.faults, []);
      assert.deepEqual(
        read.lines.map((line) => [line.codes.economic, ...line.amounts]),
        sound.map((line) => [line.code.trim(), line.original, line.executed]),
      );
      assert.deepEqual(
        read.lines.map((line) => line.line),
        physicalLinesOf(sound),
      );
      assert.equal(
        read.reading.totals[0]?.all,
        sound.reduce((sum, line) => sum + line.original, 0n),
      );
      const last = sound.findLast(
        (line) => line.code.trim() === sound.at(-1)?.code.trim() && line.label.trim() !== '',
      );
      const shown = last?.label.replaceAll('\n', ' ').trim() ?? '';
      assert.equal(read.reading.labels.economic?.get(sound.at(-1)?.code.trim() ?? ''), shown);
      assert.equal(read.reading.sha256, createHash('sha256').update(bytes).digest('hex'));
      assert.equal(read.reading.bytes, bytes.length);
    }),
    { numRuns: 300 },
  );
});

function physicalLinesOf(lines: readonly { label: string }[]): number[] {
  let next = 2;
  return lines.map((line) => {
    const now = next;
    next += line.label.split('\n').length;
    return now;
  });
}
