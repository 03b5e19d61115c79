import { DefinitionList, Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { CurrencyUnit } from '../../platform/i18n/numbers.ts';
import { say } from '../../platform/problems/sentence.ts';
import type { BadRow } from '../../platform/read-files/bad-rows.ts';
import { BadRowsTable } from '../../platform/read-files/bad-rows-table.tsx';
import { THOUSANDS, wordFor } from '../../platform/read-files/marks.ts';
import { EachFile, Warnings } from '../../platform/read-files/preview-parts.tsx';
import { faultSaid } from '../refusals.ts';
import { fieldKey } from '../words.ts';
import { isRead, type ReadFilePreview, type StoredPreview } from './preview.ts';

interface Props {
  tongue: Tongue;
  unit: CurrencyUnit;
}

/** Each file: what it comes to, how its days and amounts were read and why, what was left out, and what could not be read. */
export const PreviewedFiles = ({ tongue, unit, preview }: Props & { preview: StoredPreview }) => (
  <EachFile
    tongue={tongue}
    files={preview.files}
    isRead={isRead}
    read={(file, at) => <Read tongue={tongue} unit={unit} file={file} at={at} />}
  />
);

/** Rows of one file that could not be read, in words. */
export const badRowsOf = (tongue: Tongue, { name, bad }: ReadFilePreview): BadRow[] =>
  bad.map((fault) => ({
    file: name,
    line: fault.line,
    column: fault.column,
    came: fault.came,
    says: say(tongue, faultSaid({ ...fault, instead: null })),
    would: fault.instead ?? '',
  }));

function Read({ tongue, unit, file, at }: Props & { file: ReadFilePreview; at: number }) {
  const evidence = evidenceOf(tongue, file);
  const days =
    file.first === null || file.last === null
      ? tongue.t('payments.intake.no-days')
      : tongue.t('payments.intake.days', { from: tongue.date(file.first), until: tongue.date(file.last) });
  return (
    <>
      <p class="lead">
        {tongue.rich(
          'payments.intake.read',
          { n: file.payments, amount: tongue.money(BigInt(file.total), unit), days },
          { b: (children: unknown[]) => <b>{children}</b> },
        )}
      </p>
      <Warnings tongue={tongue} says={warningsOf(tongue, file)} />
      {file.faultCount > 0 && (
        <BadRowsTable tongue={tongue} id={`bad-${at}`} rows={badRowsOf(tongue, file)} of={file.faultCount} />
      )}
      <ul>
        {evidence.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <Details summary={tongue.t('payments.intake.read-from')}>
        <DefinitionList
          items={Object.entries(file.columns).map(([field, header]) => ({
            term: tongue.t(fieldKey(field)),
            says: <bdi>{header}</bdi>,
          }))}
        />
      </Details>
    </>
  );
}

/** What is no mistake of a row and yet may mean that it is the wrong file. */
function warningsOf(tongue: Tongue, file: ReadFilePreview): string[] {
  const { same, unknownDays, timesOnly, suppliersUnknown } = file;
  return [
    ...(same === null
      ? []
      : [
          same.on === null
            ? tongue.t('payments.intake.same-here', { file: same.file })
            : tongue.t('payments.intake.same', { file: same.file, on: tongue.date(same.on) }),
        ]),
    ...(unknownDays > 0 ? [tongue.t('payments.intake.unknown-days', { n: unknownDays })] : []),
    ...(timesOnly > 0 ? [tongue.t('payments.intake.times-only', { n: timesOnly })] : []),
    ...(suppliersUnknown > 0 ? [tongue.t('payments.intake.suppliers-unknown', { n: suppliersUnknown })] : []),
  ];
}

/** How days and amounts were read, and what decided it; what was passed over. */
function evidenceOf(tongue: Tongue, { order, decidedBy, marks, leftOut }: ReadFilePreview): string[] {
  const days =
    order === null
      ? tongue.t('payments.intake.order-none')
      : decidedBy === null
        ? tongue.t(`payments.intake.order-stated.${order}`)
        : tongue.t(`payments.intake.order-found.${order}`, { line: String(decidedBy) });
  const thousands = wordFor(THOUSANDS, marks.thousands);
  return [
    days,
    tongue.t('payments.intake.marks', {
      decimal: tongue.t(marks.decimal === ',' ? 'reading.mark.comma' : 'reading.mark.dot'),
      thousands: tongue.t(`reading.mark.${thousands || 'none'}`),
    }),
    ...leftOut
      .filter(({ rows }) => rows > 0)
      .map(({ reason, rows }) =>
        tongue.t('reading.preview.skipped', { n: rows, reason: reasonWord(tongue, reason) }),
      ),
  ];
}

/** Rows that no mapping has to name have a word of their own. */
const reasonWord = (tongue: Tongue, reason: string): string =>
  reason === 'blank' || reason === 'header' ? tongue.t(`payments.intake.left-${reason}`) : reason;
