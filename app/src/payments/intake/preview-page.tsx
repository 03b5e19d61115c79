import { currencyOf } from '@groundwork-gov/money';
import { AmountField, Button, DataTable, Form, TextField } from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { CurrencyUnit } from '../../platform/i18n/numbers.ts';
import { typedAmount } from '../../platform/i18n/typed-amount.ts';
import { broughtSentences, problemSentence } from '../../platform/problems/sentence.ts';
import { previewKey } from '../../platform/read-files/document.ts';
import { type AskedPreview, previewFrame, Verdict } from '../../platform/read-files/preview-parts.tsx';
import { crumbsTo } from '../import-page.tsx';
import { differs, type Intake, isRead, type StoredPreview, sumOf } from './preview.ts';
import { PreviewedFiles } from './previewed-file.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

interface Part {
  context: Context;
  intake: Intake;
  preview: StoredPreview;
  own: string;
  unit: CurrencyUnit;
}

/** Third step: what the files come to when they are read so, and the word that loads them. */
export function previewPage(context: Context, intake: Intake, asked: AskedPreview): PageContent {
  const { place } = context;
  const own = `/work/places/${place.code}/payments/import/${intake.intakeId}`;
  const unit = currencyOf(place.currency);
  return previewFrame(context, {
    intake,
    own,
    crumbs: crumbsTo(context),
    asked,
    result: (preview) => (
      <Result context={context} intake={intake} preview={preview} own={own} unit={unit} asked={asked} />
    ),
  });
}

function Result({ asked, ...part }: Part & { asked: AskedPreview }) {
  const { context, preview, own, unit } = part;
  const { tongue } = context;
  const bad = preview.files.reduce((sum, file) => sum + (isRead(file) ? file.faultCount : 0), 0);
  const isRefused = bad > 0 || preview.files.some((file) => !isRead(file));
  return (
    <>
      <Verdict tongue={tongue} own={own} isRefused={isRefused} bad={bad} />
      <PreviewedFiles tongue={tongue} unit={unit} preview={preview} />
      <Stated {...part} />
      {!isRefused && <Load {...part} asked={asked} />}
    </>
  );
}

/** A sum from another source, as the bank states it, beside the one that the files come to. */
function Stated({ context: { tongue, place }, intake, preview, own, unit }: Part) {
  if (!preview.files.some(isRead)) return null;
  const stands = intake.stated['total'];
  const found = sumOf(preview);
  const money = (amount: bigint) => tongue.money(amount, unit, 'exact', { currency: false });
  return (
    <section id="stated">
      <h2>{tongue.t('payments.intake.stated-title')}</h2>
      <p>{tongue.t('payments.intake.stated-says')}</p>
      {stands !== undefined && (
        <DataTable
          tongue={tongue}
          id="compared"
          caption={tongue.t('reading.stated.caption', { currency: unit.code })}
          columns={[
            {
              head: tongue.t('reading.stated.stated'),
              numeric: true,
              cell: (stated: bigint) => money(stated),
            },
            { head: tongue.t('reading.stated.found'), numeric: true, cell: () => money(found) },
            {
              head: tongue.t('reading.stated.difference'),
              numeric: true,
              cell: (stated) => (stated === found ? tongue.t('reading.stated.none') : money(found - stated)),
            },
          ]}
          rows={[BigInt(stands)]}
        />
      )}
      <Form tongue={tongue} action={`${own}/stated`}>
        <AmountField
          tongue={tongue}
          name="stated"
          label={tongue.t('payments.intake.stated')}
          currency={place.currency}
          value={stands === undefined ? '' : typedAmount(tongue, BigInt(stands), unit)}
        />
        <Button variant="secondary">{tongue.t('reading.stated.compare')}</Button>
      </Form>
    </section>
  );
}

function Load({ context: { tongue }, intake, preview, own, asked }: Part & { asked: AskedPreview }) {
  const { values, problem } = asked;
  const form = formOf(tongue, values, problem);
  const isOff = differs(intake, preview);
  const reason = form.field('reason', tongue.t('payments.intake.reason'), [
    'payments.file-loaded',
    'payments.rows-loaded',
    'payments.control-differs',
  ]);
  const repeats = preview.files.some((file) => isRead(file) && (file.same?.on ?? null) !== null);
  const wasRefused = problem !== null;
  const says = problem
    ? [{ says: problemSentence(tongue, problem), more: broughtSentences(tongue, problem.details['lines']) }]
    : [];
  return (
    <section id="load">
      <h2>{tongue.t('reading.load-title')}</h2>
      <Form {...form.props()} action={`${own}/preview`} errors={says}>
        <input type="hidden" name="previewOf" value={previewKey(intake)} />
        {(repeats || isOff || wasRefused) && (
          <TextField {...reason} hint={tongue.t('payments.intake.reason-hint')} most={500} />
        )}
        <Button>{tongue.t('payments.load-do')}</Button>
      </Form>
    </section>
  );
}
